/** Tests of headlines, which set every word with a capital: who says what in them, and whom they name. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { said } from "../quotations/said.ts";

/** What follows each headline: it tells who Ruiz and Okafor are. */
const STORY =
  "\n\nAna Ruiz is the mayor of Elm and Tom Okafor is her rival in the vote of this week.";

/** Headlines with their one speaker and quoted words. */
const HEADLINES: readonly (readonly [headline: string, said: string])[] = [
  ["Ruiz Says Call With Okafor ‘Went Very Well’", "Ana Ruiz: Went Very Well"],
  ["Ruiz Calls Okafor ‘a Danger to the City’ in Late Speech", "Ana Ruiz: a Danger to the City"],
  [
    "‘We Will Not Yield,’ Ruiz Tells Council After Long Night of Talks",
    "Ana Ruiz: We Will Not Yield,",
  ],
  ["Ruiz: Call With Okafor ‘Went Very Well’", "Ana Ruiz: Went Very Well"],
  ["Ruiz: The bridge is ‘safer than ever’", "Ana Ruiz: safer than ever"],
];

/** Headlines that quote nobody's words. */
const NO_SPEECH = [
  "How Ruiz Won ‘the Battle of Elm’ in One Long Night",
  "Review: ‘The Long Bridge’ Is a Marvel of a Film",
  "Elm Claims Court Heard About ‘The Long Bridge’ Film",
  "Bridge: The vote was ‘a close one’ in Elm",
];

describe("a headline", () => {
  it.each(HEADLINES)("tells who speaks in %s", (headline, expected) => {
    expect(said(headline + STORY)).toEqual([expected]);
  });

  it.each(NO_SPEECH)("tells of no speech in %s", (headline) => {
    expect(said(headline + STORY)).toEqual([]);
  });

  it.each([
    "Channel Fires Lind Over Late Post",
    "Why the Channel Will Fire Lind",
    "Channel Condemns Oskar Lind in Long Post",
    "OSKAR LIND LOSES LATE SHOW",
    "The Unhappy Campaign Of Oskar Lind",
  ])("makes no name of what stands beside one: %s", (headline) => {
    expect(names(`${headline}\n\nOskar Lind left the studio. “It was time,” Lind said.`)).toEqual([
      "Oskar Lind",
    ]);
  });

  it("is none where a verb is in lower case, however many names there are", () => {
    const text = "Former Elm Mayor Oskar Lind joined Tom Okafor. “It was time,” Lind said.";
    expect(names(text)).toEqual(["Oskar Lind"]);
  });

  it("names in full by a given name", () => {
    expect(names("Laura Dahl Says The Old Bridge Is ‘Safer Than Ever’")).toEqual(["Laura Dahl"]);
  });
});

/** Returns the names of those quoted, in order. */
function names(text: string): (string | undefined)[] {
  return extractClaims(text)
    .filter(({ kind }) => kind === "quotation")
    .map(({ speaker }) => speaker?.name);
}
