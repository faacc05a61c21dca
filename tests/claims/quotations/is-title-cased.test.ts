/** Tests of who says what in headlines, which set every word with a capital. */
import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

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
});
