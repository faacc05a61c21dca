/** Finds what a label goes back to that names nobody: "they", "it", "the company". */
import { POSSESSIVES } from "../lexicons/function-words.ts";
import type { Gender } from "../people/find-bearer.ts";
import { PERSON } from "../reading/classify-words.ts";
import { type Label, pronounLength } from "../reading/label.ts";
import { hasClass } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";
import { antecedentOfIt } from "./find-antecedent-of-it.ts";
import { antecedentOfThey } from "./find-antecedent-of-they.ts";
import { antecedentOfRelative, isRelative } from "./find-antecedent-of-who.ts";
import { findFirstTold, findNamedLater, isAgain } from "./find-first-told.ts";
import { findGiver } from "./find-giver.ts";
import { headEnd } from "./find-head-end.ts";
import { sentenceBefore } from "./find-head-phrase.ts";
import { bodyBeside } from "./find-named-beside.ts";
import { unnamedSpeaker } from "./find-unnamed.ts";

/** Nouns that say no more of a body than "it" does; our own list, from general English. */
const ANY_BODY: ReadonlySet<string> = new Set(
  "agency airline business carmaker charity company firm group manufacturer organisation organization outlet retailer".split(
    " ",
  ),
);

/** Tells whether a label is as good as "it": "the company". */
const isAnyBody = (reading: Reading, { from, to }: Label): boolean =>
  to - from === 2 && wordAt(reading, from) === "the" && ANY_BODY.has(wordAt(reading, to - 1));

/** Tells whether a label has a body's name, or one stands beside it: "Elm Air", "the carrier, Elm Air,". */
const namesBody = (reading: Reading, label: Label): boolean =>
  bodyBeside(reading, label) >= 0 ||
  (isCapital(reading, headEnd(reading, label) - 1) &&
    !hasClass(reading, PERSON, label.from, label.to));

/** What is mostly the words of the one spoken of; a letter or a report may be anybody's. Our own list, from general English. */
const AUTHORED: ReadonlySet<string> = new Set(
  "statement tweet post message speech remarks comments words".split(" "),
);

/** What is nobody's words but those of whoever it is told to be of: "Ruiz's account". */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  ...AUTHORED,
  ..."account explanation explanations testimony version".split(" "),
]);

/** Tells whether a label is words that the one spoken of may have written: "the statement". */
export const isMessage = (reading: Reading, { from, to }: Label): boolean =>
  to - from === 2 && wordAt(reading, from) === "the" && AUTHORED.has(wordAt(reading, to - 1));

/** Returns what "he" or "she" goes back to where that is nobody named: "a spokesman" at the head of the sentence before. */
function antecedentOfOne(reading: Reading, { from }: Label, gender: Gender): Label | null {
  const before = sentenceBefore(reading, from);
  const label = before ? unnamedSpeaker(reading, before, gender) : null;
  // "His father left": one of the family need not have spoken.
  return label && !POSSESSIVES.has(wordAt(reading, label.from)) ? label : null;
}

/** Returns the words that a label which is a pronoun, or "the company", goes back to; null where it is none, or goes back to nothing. */
export function findAntecedent(reading: Reading, label: Label): Label | null {
  if (isRelative(reading, label)) return antecedentOfRelative(reading, label);
  if (isAnyBody(reading, label)) {
    const body = antecedentOfIt(reading, label);
    // "The airline" is no "authority" and no "Mayor's Office", but may be Elm Air.
    return body && namesBody(reading, body) ? body : null;
  }
  if (isMessage(reading, label)) return findGiver(reading, label) ?? antecedentOfIt(reading, label);
  if (isAgain(reading, label)) return findFirstTold(reading, label);
  if (label.to !== label.from + 1) return findNamedLater(reading, label);
  const word = wordAt(reading, label.from).slice(
    0,
    pronounLength(reading, label.from) || undefined,
  );
  if (word === "they") return antecedentOfThey(reading, label);
  if (word === "he" || word === "she") return antecedentOfOne(reading, label, word);
  return word === "it" ? antecedentOfIt(reading, label) : null;
}
