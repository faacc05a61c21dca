/** Holds headlines that name who speaks behind a dash. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a headline with a dash", () => {
  it.each([
    ["The drill is aimed at nobody — Defense Ministry", "Defense Ministry"],
    ["The pier is closed - mayor", "mayor"],
  ])("is what the speaker behind it says: %j", (headline, speaker) => {
    expect(rows(headline, "Ships came.")[0]?.[0]).toBe(speaker);
  });

  it("is nobody's where an outlet or a thing stands there", () => {
    expect(rows("The pier is closed - The Elm Post", "Ships came.")).toEqual([]);
    expect(rows("The pier is closed - for now", "Ships came.")).toEqual([]);
  });
});
