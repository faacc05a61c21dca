/** Answers what stands at one token of a reading; past its ends nothing does. */
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GERUND,
  PERSON,
  PREPOSITION,
  PRONOUN,
  REGULAR_PAST,
  RELATIVE,
  REPORTING,
  SPEAKING_NOUN,
} from "./classify-words.ts";
import type { Quotation, Reading } from "./make-reading.ts";
import type { Sentence } from "./read-sentences.ts";
import { isCapital, verbFormsAt, wordAt, wordClassAt } from "./tokens.ts";
import { BASE } from "./verb-forms.ts";

/** Returns the classes of a token, as bits. */
export const classAt = (reading: Reading, at: number): number => reading.classes[at] ?? 0;
/** Tells whether a token stands in quotation marks, or is one. */
export const isQuoted = (reading: Reading, at: number): boolean =>
  (reading.quotationOf[at] ?? -1) >= 0;
/** Tells whether quoted words stand between two tokens. */
export function holdsQuoted(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isQuoted(reading, at)) return true;
  return false;
}
/** Tells whether a token is the auxiliary of "he's" and "who's", and no genitive. */
export const isContracted = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "'s" && (classAt(reading, at - 1) & (PRONOUN | RELATIVE)) !== 0;
/** Tells whether a word, or one of several, stands among tokens `from` ≤ i < `to`. */
export function hasWord(
  reading: Reading,
  words: ReadonlySet<string> | string,
  from: number,
  to: number,
): boolean {
  const isOne = typeof words === "string";
  for (let at = from; at < to; at += 1) {
    const word = wordAt(reading, at);
    if (isOne ? word === words : words.has(word)) return true;
  }
  return false;
}
/** Tells whether a word of one of the classes stands among tokens `from` ≤ i < `to`. */
export function hasClass(reading: Reading, classes: number, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (classAt(reading, at) & classes) return true;
  return false;
}
/** Returns the first comma among tokens `from` ≤ i < `to`; `to` for none. */
export function findComma(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (wordAt(reading, at) === ",") return at;
  return to;
}
/** Tells whether "and", "but" or "or" stands at a token. */
export const isCoordinator = (reading: Reading, at: number): boolean =>
  COORDINATORS.has(wordAt(reading, at));
const COORDINATORS: ReadonlySet<string> = new Set(["and", "but", "or"]);
/** Moves right over adverbs. */
export function skipAdverbs(reading: Reading, at: number): number {
  let next = at;
  while (classAt(reading, next) & ADVERB) next += 1;
  return next;
}
/** Returns the quoted span that a token stands in; undefined for none. */
export function quotationAt(reading: Reading, at: number): Quotation | undefined {
  const index = reading.quotationOf[at] ?? -1;
  return index < 0 ? undefined : reading.quotations[index];
}
/** Tells whether a token that is a verb by its form is one here, seen from the noun phrase at its right. */
export function isVerbHere(reading: Reading, at: number): boolean {
  const classes = classAt(reading, at);
  if (classes & AUXILIARY) return !isCapital(reading, at) || classAt(reading, at - 1) === 0;
  if (isCapital(reading, at)) return false;
  if (isBehindFew(reading, at) || isBehindModal(reading, at)) return true;
  const before = classAt(reading, at - 1);
  if (classes & FINITE) return !(before & DETERMINER);
  // "the report", "Lind's claims", "a retired general" are no verbs.
  const isModifier = (before & DETERMINER) !== 0 || wordAt(reading, at - 1) === "'s";
  if (classes & REPORTING) {
    // "the Elm fire chief"
    const isBeforeTitle = (classAt(reading, at + 1) & PERSON) !== 0 && !(classes & REGULAR_PAST);
    return !isModifier && !isBeforeTitle && !(classes & SPEAKING_NOUN);
  }
  if (classes & (REGULAR_PAST | GERUND)) {
    // "the 14th-ranked Ruiz"
    const isHalf = wordAt(reading, at - 1) === "-" && isTight(reading, at);
    return !isModifier && !isHalf && !(before & (PREPOSITION | CONJUNCTION));
  }
  return false;
}

/** Tells whether nothing stands between a token and the one before it. */
const isTight = ({ starts, ends }: Reading, at: number): boolean => ends[at - 1] === starts[at];

/** Tells whether the plain form of a verb stands behind a modal: "They will hold | banners saying". */
const isBehindModal = (reading: Reading, at: number): boolean =>
  wordClassAt(reading, at - 1) === "modal" && (verbFormsAt(reading, at) & BASE) !== 0;

/** Words for some of those told of, which may stand alone before their verb. */
const FEW: ReadonlySet<string> = new Set(
  "all another both each few many most neither none one others several some".split(" "),
);

/** Tells whether a word for some of many stands at a token. */
export const isFew = (reading: Reading, at: number): boolean => FEW.has(wordAt(reading, at));

/** Tells whether a verb by its form stands between a word for some of many and another noun phrase, where no noun can: "one said the driver left", "some say he left". */
function isBehindFew(reading: Reading, at: number): boolean {
  if (!(classAt(reading, at) & (FINITE | REPORTING)) || !isFew(reading, at - 1)) return false;
  // "the one report the mayor wrote", but "one of the men"
  if (classAt(reading, at - 2) & DETERMINER) return false;
  return (classAt(reading, at + 1) & (DETERMINER | PRONOUN)) !== 0;
}
/** Returns the sentence that a token stands in; undefined past the ends. */
export function sentenceAt(reading: Reading, at: number): Sentence | undefined {
  const index = reading.sentenceOf[at] ?? -1;
  return index < 0 ? undefined : reading.sentences[index];
}
/** Tells whether a token is the first of its sentence. */
export const beginsSentence = (reading: Reading, at: number): boolean =>
  sentenceAt(reading, at)?.from === at;
