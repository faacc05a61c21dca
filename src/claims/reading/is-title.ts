/** Tells titles in quotation marks (of books, shows, slogans on hats) from words that somebody spoke. */
import { CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN } from "./classify-words.ts";
import { classAt, quotationAt } from "./look-at-token.ts";
import type { Quotation, Reading } from "./make-reading.ts";
import { isCapital, isWord, wordAt } from "./tokens.ts";

/** Words that a title leaves in lower case. */
const MINOR = DETERMINER | PREPOSITION | CONJUNCTION;
/** Longest title, in words. */
const MAX_WORDS = 16;

/**
 * Tells whether a quoted span is set as a title: two words or more, every one of them capitalised but
 * the minor ones, and no sentence of its own inside.
 */
export function isTitle(reading: Reading, quotation: Quotation): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = quotation.from; at < quotation.to; at += 1) {
    if (!isWord(reading, at) || wordAt(reading, at) === "'s") continue;
    words += 1;
    const classes = classAt(reading, at);
    if (isCapital(reading, at)) capitals += 1;
    else if (!(classes & MINOR) || classes & PRONOUN) return false;
  }
  // "on “Harbour”": one word is a title only behind a preposition.
  const isBehind = (classAt(reading, quotation.from - 1) & PREPOSITION) !== 0;
  return capitals >= (isBehind ? 1 : 2) && words <= MAX_WORDS;
}

/** Returns the token after the title in quotation marks that a token stands in; the token itself where it stands in none. */
export function titleEnd(reading: Reading, at: number): number {
  const quotation = quotationAt(reading, at);
  return quotation && isTitle(reading, quotation) ? quotation.to : at;
}
