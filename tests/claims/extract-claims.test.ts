/** Holds what of a bare text is read, and what only stands on its page. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../src/claims/extract-claims.ts";

describe("a bare text", () => {
  it.each([
    "Read more: Ana Ruiz Accuses Tom Okafor of Theft: ‘He Took It’",
    "More: Ana Ruiz says Tom Okafor took the money",
    "RELATED: Ana Ruiz accuses Tom Okafor of theft",
  ])("says nothing in a line that points to another article: %s", (line) => {
    const text = `The council will meet in the old hall on Monday, Lind said.\n\n${line}\n\nThe pier is shut.`;
    expect(extractClaims(text).map(({ speaker }) => speaker?.text)).toEqual(["Lind"]);
  });
});
