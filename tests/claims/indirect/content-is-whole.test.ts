/** Holds that nothing is cut off a content that belongs to it, and that it ends in no word that leads on. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a content", () => {
  it.each([
    ["Lind said the pier is shut, because it leaks.", "the pier is shut, because it leaks"],
    ["Lind said the pier is shut, unless it is mended.", "the pier is shut, unless it is mended"],
  ])("holds the ground and the condition of what is said: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind said the port is late, but will grow.", "the port is late, but will grow"],
    ["Lind said the port is late, but only today.", "the port is late, but only today"],
    ["Lind said the port is late, but would say no more.", "the port is late"],
    ["Lind said the port is late, but left it open.", "the port is late"],
  ])("goes on behind “but” where its subject does: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("ends in no word whose clause is cut off", () => {
    expect(rows("Lind spoke about her love of the pier while, in Hull, crews left.")[0]?.[2]).toBe(
      "her love of the pier",
    );
  });
});
