/** Tests of which words attribute, in sentences of our own. */
import { describe, expect, it } from "vitest";
import { said } from "../quotations/said.ts";

/** Sentences with a cue, and what they quote. */
const CUES: readonly (readonly [sentence: string, said: string])[] = [
  // Present forms that may be nouns, and are verbs here.
  [
    "Ana Ruiz says of the bridge, “It will stand for a century.”",
    "Ana Ruiz: It will stand for a century.",
  ],
  ["Ana Ruiz — an engineer by trade — says it was “built to last”.", "Ana Ruiz: built to last"],
  [
    "Her rescue plan promises to “mend the bridge by May”.",
    "Her rescue plan: mend the bridge by May",
  ],
  ["She’s claiming that the bridge is “built to last”.", "She: built to last"],
  ["“It will stand,” says harbour pilot Ana Ruiz.", "Ana Ruiz: It will stand,"],
  ["“It will stand,” adds historian Ana Ruiz.", "Ana Ruiz: It will stand,"],
  // Verbs by the list, and one that gives way to the cue that it stands under.
  ["Ana Ruiz likened the toll to “a second tax”.", "Ana Ruiz: a second tax"],
  ["Ana Ruiz said the council would discuss the toll “within a week”.", "Ana Ruiz: within a week"],
  ["Voters in North Elm say the toll is “a second tax”.", "Voters in North Elm: a second tax"],
  ["Ana Ruiz, 44, claims husband Tom was “late”.", "Ana Ruiz: late"],
  // A noun before a verb, whatever the lists know it for.
  ["Ana Ruiz said the Elm states will meet to “mend it all”.", "Ana Ruiz: mend it all"],
  ["Ana Ruiz said his anti-Elm remarks were “a gift”.", "Ana Ruiz: a gift"],
  [
    "Ana Ruiz has said they had notes and written police reports that were “lost at sea”.",
    "Ana Ruiz: lost at sea",
  ],
  // An -ing form with what it says right after it.
  [
    "Tom Okafor fought on, with one of his leaflets asking, “Who paid for it?”",
    "one of his leaflets: Who paid for it?",
  ],
  ["Ana Ruiz issued a statement saying, “The bridge is safe.”", "Ana Ruiz: The bridge is safe."],
  // Nouns.
  ["Her answer was that “the bridge is safe”.", "Her: the bridge is safe"],
  ["Ana Ruiz’s answer was that “the bridge is safe”.", "Ana Ruiz: the bridge is safe"],
  [
    "Tom Okafor left. Few forgot his promise on Monday that “the bridge is safe”.",
    "Tom Okafor: the bridge is safe",
  ],
  ["Ana Ruiz’s response was: “The bridge is safe.”", "Ana Ruiz: The bridge is safe."],
  [
    "It contradicts a claim by engineer Ana Ruiz that “the bridge is safe”.",
    "Ana Ruiz: the bridge is safe",
  ],
  ["They met chants of “Save our bridge” at the gate.", "nobody: Save our bridge"],
];

/** Sentences in which a word that often attributes does not. */
const NO_CUES = [
  "The report of the “bridge builders” came late.",
  "It costs no more than, say, a new “bridge of steel” would.",
  "It makes sense because it is “a bridge of steel” and no ferry.",
  "The paper filed a public-records request in May for “bridge papers” of all kinds.",
  "They watch TV shows from Elm Films, “The Long Bridge” and “The Ferry of Elm” among them.",
  "Visitors may feel free to “walk over it” by day.",
  "One of her recent remarks, “bridge talk” to some, was long.",
  "Dubbed “the Iron Duke”, Tom Okafor left.",
  "Drivers are angry at government plans to introduce a “second toll”.",
  "The bridge will continue to be “a ruin”.",
  "Tom Okafor, known online as “the Duke,” left.",
  "Tom Okafor, known to fans as “the Duke”, left.",
  "Elm was accused of misleading voters by changing its name to “the bridge”.",
];

describe("a cue", () => {
  it.each(CUES)("is found in %s", (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it.each(NO_CUES)("is not found in %s", (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it("is a noun whose owner is a person already named", () => {
    const text = "Ana Ruiz spoke last. Her answer was short: “The bridge is safe.”";
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is safe."]);
  });

  it("is no noun that only has quoted words said of it", () => {
    const text = "Ana Ruiz said the council’s endorsement was “a great honour”.";
    expect(said(text)).toEqual(["Ana Ruiz: a great honour"]);
  });
});
