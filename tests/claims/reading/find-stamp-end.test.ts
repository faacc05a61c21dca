/** Holds where a paragraph of a live report begins behind its time. */
import { describe, expect, it } from "vitest";
import { findStampEnd } from "../../../src/claims/reading/find-stamp-end.ts";
import { readTokens } from "../../../src/claims/reading/tokens.ts";
import { articleOf, claimsOf, rows } from "../indirect/read-rows.ts";

/** Returns what stands behind the time that a paragraph begins with. */
function behind(text: string): string {
  const tokens = readTokens(text, [{ start: 0, end: text.length }]);
  return text.slice(tokens.starts[findStampEnd(text, tokens, 0, text.length)]);
}

describe("the time of a live report", () => {
  it.each(["14.29 ", "14:29 ", "06.10 Update: ", "09:05 GMT ", "09.05am "])(
    "is told from what it stands before: %j",
    (stamp) => {
      expect(behind(`${stamp}The pier fell.`)).toBe("The pier fell.");
      expect(behind(`${stamp}“The pier fell.”`)).toBe("“The pier fell.”");
      expect(behind(`${stamp}Miles Lind fell.`)).toBe("Miles Lind fell.");
    },
  );

  it.each([
    "14.29 metres fell.",
    "24.10 The pier fell.",
    "14.75 Lind fell.",
    "14.29",
    "10.50 Euros fell.",
    "15.20 Million people fell.",
    "12.30 Metres of snow fell.",
    "12.30 Feet of snow fell.",
  ])("is no other number: %j", (text) => {
    expect(behind(text)).toBe(text);
  });

  it("is no part of a claim, and no figure", () => {
    const text =
      "The pier fell.\n\n16.06 Lind said the pier fell.\n\n16.02 Four people were killed.";
    expect(rows(text)).toEqual(rows(text.replace(/\d\d\.\d\d /g, "")));
    expect(claimsOf(articleOf(text))[0]?.speaker?.name).toBe("Lind");
  });
});
