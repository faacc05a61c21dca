/** Holds what of a bare text is read, and what only stands on its page. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../src/claims/extract-claims.ts";

describe("a bare text", () => {
  it.each([
    "Read more: Ana Ruiz Accuses Tom Okafor of Theft: ‘He Took It’",
    "More: Ana Ruiz says Tom Okafor took the money",
    "RELATED: Ana Ruiz accuses Tom Okafor of theft",
    "Ana Ruiz said Tom Okafor took the money. (Photo: Bo Reyes)",
    "Image copyright Elm Press Image caption Ana Ruiz said Tom Okafor took the money",
    "Splash News Ana Ruiz said Tom Okafor took the money",
    "Ana Ruiz said Tom Okafor took the money | Getty Images",
    "Related Stories Ana Ruiz says Tom Okafor took the money",
    "CLOSE Ana Ruiz said Tom Okafor took the money. Coastline",
    "Ana Ruiz said Tom Okafor took the money. Hide Caption 3 of 16",
    "[Ana Ruiz says Tom Okafor took the money]",
    "[Who took the money? Ana Ruiz says Tom Okafor did.]",
  ])("says nothing in a line that is not the article's: %s", (line) => {
    const text = `The council will meet in the old hall on Monday, Lind said.\n\n${line}\n\nThe pier is shut.`;
    expect(extractClaims(text).map(({ speaker }) => speaker?.text)).toEqual(["Lind"]);
  });

  it.each(["constructor", "valueOf", "toString", "__proto__", "hasOwnProperty"])(
    "is read though it names what every object has: %s",
    (word) => {
      const text = `The ${word} said the boat would be late on Monday. He, the ${word} said, was ill. The port said Ruiz at the ${word} left, the ${word} at the time said.`;
      const speakers = extractClaims(text).map(({ speaker }) => speaker?.text);
      expect(speakers).toEqual([
        expect.stringContaining(word),
        expect.stringContaining(word),
        expect.stringContaining(word),
      ]);
    },
  );

  it("says nothing in the links at its foot", () => {
    const text =
      "The council will meet on Monday, Lind said.\n\nRead more:\n\nOkafor took the money, Ana Ruiz says\n\nRuiz says she is ill.";
    expect(extractClaims(text).map(({ speaker }) => speaker?.text)).toEqual(["Lind"]);
  });
});
