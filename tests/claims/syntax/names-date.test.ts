/** Holds a season to a date only where it tells when something is. */
import { describe, expect, it } from "vitest";
import { readTokens } from "../../../src/claims/reading/tokens.ts";
import { namesDate } from "../../../src/claims/syntax/phrases/names-date.ts";
import { rows } from "../indirect/read-rows.ts";

/** Lists the words of a text that date. */
function dates(text: string): string[] {
  const tokens = readTokens(text, [{ start: 0, end: text.length }]);
  return tokens.words.filter((_, at) => namesDate(tokens, at));
}

describe("a season", () => {
  it.each([
    ["They met this fall.", "fall"],
    ["They met in winter.", "winter"],
    ["They met in the early spring.", "spring"],
    ["Pilots in autumn agreed.", "autumn"],
    ["They met in summer and on Monday.", "summer monday"],
  ])("dates where it tells when: %s", (text, expected) => {
    expect(dates(text).join(" ")).toBe(expected);
  });

  it.each([
    "Mark Winter left.",
    "The winter was mild.",
    "They met in winter coats.",
    "They met in Winter Park.",
    "They rejoiced in the fall of the council.",
    "Two men hurt in the fall agreed.",
  ])("is something else: %s", (text) => {
    expect(dates(text)).toEqual([]);
  });

  it("is no part of who speaks, nor of what is said", () => {
    expect(rows("The mayor in winter said the pier was old.")[0]?.[0]).toBe("The mayor");
    expect(rows("Lind announced in winter her plan to run.")[0]?.[2]).toBe("her plan to run");
  });
});
