/** Who speaks at the end of a headline. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";

/** The speakers and kinds of what a headline tells, over an article about the port. */
const claimsOf = (headline: string) =>
  extractClaims(`${headline}\n\nThe port is in Elm, said Ana Ruiz.`)
    .filter(({ start }) => start < headline.length)
    .map(({ kind, speaker }) => [kind, speaker?.name]);

describe("the end of a headline", () => {
  it.each([
    ["Talks will go on in Elm: mayor", "indirect", "mayor"],
    ["The drill is aimed at nobody — Defence Ministry", "indirect", "Defence Ministry"],
    ["The port was ‘a ruin’ and will close: Ana Ruiz", "quotation", "Ana Ruiz"],
  ])("names who speaks: %s", (headline, kind, name) => {
    expect(claimsOf(headline)).toEqual([[kind, name]]);
  });

  it.each([
    "The pier is closed - The Elm Post",
    "The pier is closed - for now",
    "The pier is a dud – Especially With Young Voters",
    "Ana Ruiz: Cold Harbour review – you can taste the salt",
    "Fire at the pier triggers police probe: ‘I am cold’",
    "Live updates: mayor",
    "The pier is closed: what Ana Ruiz said",
  ])("names nobody in %s", (headline) => expect(claimsOf(headline)).toEqual([]));
});
