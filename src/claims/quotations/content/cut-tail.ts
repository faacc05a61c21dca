/** Cuts the words behind quoted ones that are too many for a content: at a clause, or at the end of a phrase. */
import { findReportingNoun } from "../../lexicons/find-reporting-noun.ts";
import { CLAUSE_VERB, PREPOSITION, RELATIVE, SUBORDINATOR } from "../../reading/classify-words.ts";
import { classAt, isCoordinator, isQuoted, skipAdverbs } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, isDash, wordAt } from "../../reading/tokens.ts";
import { NEGATIVE, VERBAL } from "../../reading/traits.ts";

/** Returns the "that" of a second clause of what is said which begins at a token: "and that", ", but that"; the token itself where none does. */
export function secondClause(reading: Reading, at: number): number {
  const joint = wordAt(reading, at) === "," ? at + 1 : at;
  return isCoordinator(reading, joint) && wordAt(reading, joint + 1) === "that" ? joint + 1 : at;
}

/** Returns the "and" before a verb that ends what may be kept of a tail that is too long; its end where there is none. */
export function firstJoint(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (wordAt(reading, at) !== "and") continue;
    if (classAt(reading, skipAdverbs(reading, at + 1)) & CLAUSE_VERB) return at;
  }
  return to;
}

/** What a phrase or a clause opens with, so that the one before it is whole there. */
const OPENS_PHRASE = PREPOSITION | SUBORDINATOR | RELATIVE;

/** Tells whether a phrase or a clause opens at a token, and the one before it is whole. */
export const opensPhrase = (reading: Reading, at: number): boolean =>
  (classAt(reading, at) & OPENS_PHRASE) !== 0 && wordAt(reading, at) !== "of";

/** Returns the last end of a phrase that `fits` in a tail that is too long; its beginning where none does: "he was “shocked” by the fire at the port | that left many without work". */
export function lastPhraseEnd(
  reading: Reading,
  from: number,
  to: number,
  fits: (end: number) => boolean,
): number {
  let last = from;
  for (let at = from; at < to && fits(at) && !isQuoted(reading, at); at += 1) {
    const word = wordAt(reading, at);
    // "– words he had used before": the outlet's own.
    if (isDash(reading, at)) return at;
    // "her idea | that …" is one phrase.
    const isOfNoun = word === "that" && findReportingNoun(wordAt(reading, at - 1)) !== undefined;
    const opens = opensPhrase(reading, at) && !isOfNoun;
    const isOpen =
      hasTrait(reading, at - 1, VERBAL | NEGATIVE) ||
      (classAt(reading, at - 1) & OPENS_PHRASE) !== 0;
    if ((word === "," || opens) && !isOpen) last = at;
  }
  return last;
}

/** Returns where the first clause of what is said ends. */
export function firstClauseEnd(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (secondClause(reading, at) > at) return at;
  return to;
}
