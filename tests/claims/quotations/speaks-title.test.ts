/** Tests of which words set as a title are speech, and which name a work. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";

/** Lists what a text quotes as somebody's words. */
function quoted(text: string): string[] {
  return extractClaims(text)
    .filter((claim) => claim.kind === "quotation")
    .flatMap(({ quotes }) => quotes.map(([start, end]) => text.slice(start, end)));
}

/** Sentences in which a title is what somebody says. */
const SPEECH: readonly (readonly [sentence: string, quoted: string])[] = [
  ["“Open the Bridge,” Ana Ruiz said.", "Open the Bridge,"],
  ["The crowd chanted “Open the Bridge” for an hour.", "Open the Bridge"],
  ["Ana Ruiz tweeted, “Open the Bridge.”", "Open the Bridge."],
  ["Ana Ruiz tweeted on Monday: “Open the Bridge.”", "Open the Bridge."],
  ["Ana Ruiz called her rival “The Ghost of Elm.”", "The Ghost of Elm."],
  ["Ana Ruiz described Tom Okafor as “The Ghost of Elm.”", "The Ghost of Elm."],
];

/** Sentences in which it names a work, and the cue has another object. */
const WORKS = [
  "On Sunday’s broadcast of “Good Morning Elm,” Ana Ruiz said that the bridge was safe.",
  "In her book, “The Long Bridge,” Ana Ruiz suggested that the bridge was safe.",
  "At the end of the anthem “Over the River,” she added that the bridge was safe.",
  "The bridge was safe, Ana Ruiz said on “Good Morning Elm.”",
  "The bridge was safe, Ana Ruiz said in her book, “The Long Bridge.”",
  "The bridge was safe, Ana Ruiz said on “GME.”",
  "Ana Ruiz told “Good Morning Elm” that the bridge was safe.",
  "Ana Ruiz wrote “The Long Road” in 2011.",
  "The bill, dubbed the “Safe Bridges Act,” passed on Monday.",
  "Ana Ruiz said the “Safe Bridges Zone” was asked for by the port.",
  "According to “The Long Bridge,” by Ana Ruiz, it took a decade to build.",
];

describe("words set as a title", () => {
  it.each(SPEECH)("are speech in %s", (sentence, expected) => {
    expect(quoted(sentence)).toEqual([expected]);
  });

  it.each(WORKS)("are a work in %s", (sentence) => {
    expect(quoted(sentence)).toEqual([]);
  });
});
