/** Holds where a content begins whose reporting clause stands behind or inside it. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a content before or around its reporting clause", () => {
  it("begins behind the time of a line in a live report", () => {
    expect(rows("7.50 p.m.: No boats were lost, the port says.")[0]?.[2]).toBe(
      "No boats were lost",
    );
  });

  it("is only the relative clause that the reporting clause stands in, or what follows a dash", () => {
    expect(rows("Lind built the pier, which, pilots say, is unsafe.")).toMatchObject([
      ["pilots", "say", "which, pilots say, is unsafe"],
    ]);
    expect(rows("Lind built the pier — proof, pilots say, of her skill.")).toMatchObject([
      ["pilots", "say", "proof, pilots say, of her skill"],
    ]);
  });

  it.each([
    ["But, Lind said, the pier is safe.", "the pier is safe"],
    ["However, as Lind said, the pier is safe.", "the pier is safe"],
    ["Now, Lind said, the pier is safe.", "Now, Lind said, the pier is safe"],
    ["The pier, Lind continued, is safe.", "The pier, Lind continued, is safe"],
    ["Help is needed at the pier, Lind said: It leaks.", "Help is needed at the pier"],
  ])("is without the word that only links it to what went before: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["The pier is safe – which is a relief, Lind said.", "The pier is safe – which is a relief"],
    ["The pier is safe – it was mended, Lind said.", "it was mended"],
  ])("begins behind a dash where a clause follows: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});
