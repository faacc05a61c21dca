/** Tells the "and" between two nouns of one phrase from the one between two clauses. */
import {
  ADVERB,
  AUXILIARY,
  FINITE,
  GERUND,
  PREPOSITION,
  SUBORDINATOR,
  TIME,
} from "../reading/classify-words.ts";
import { followsBetween } from "../reading/follows-between.ts";
import { beginsSentence, classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { skipBrackets } from "../reading/skip-brackets.ts";
import { isCapital, isMark, wordClassAt } from "../reading/tokens.ts";

/** Tells whether "and" joins two nouns ("Ruiz and Lind"), and not two clauses. */
export function joinsNouns(reading: Reading, and: number, low: number): boolean {
  const left = skipBrackets(reading, and, low) - 1;
  if (left < low || isMark(reading, left)) return false;
  if (classAt(reading, left) & (AUXILIARY | ADVERB | TIME)) return false;
  // "he and Ruiz", "she and her crew"
  if (followsBetween(reading, and) || wordClassAt(reading, left) === "subject") return true;
  return isCapital(reading, and + 1) === isCapital(reading, left) || followsNoVerb(reading, and);
}

/** What is no noun, nor tells which one is meant. */
const NOT_IN_NOUN = ADVERB | AUXILIARY | FINITE | GERUND | PREPOSITION | SUBORDINATOR | TIME;
/** Longest first part of two that open a sentence together, in tokens. */
const MAX_FIRST = 8;

/** Tells whether "and" stands behind nothing but nouns and what describes them, so that no clause can end before it: "Norway and the port have asked". */
function followsNoVerb(reading: Reading, and: number): boolean {
  for (let at = and - 1; at >= and - MAX_FIRST; at -= 1) {
    if (isMark(reading, at) || classAt(reading, at) & NOT_IN_NOUN) return false;
    if (beginsSentence(reading, at)) return true;
  }
  return false;
}
