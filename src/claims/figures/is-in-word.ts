/** Tells whether quoted words only describe a noun of a clause, and do not end it: "the “interim” council". */
import { DETERMINER, PERSON, SPEAKING_NOUN } from "../reading/classify-words.ts";
import { classAt, quotationAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { isWord } from "../reading/tokens.ts";

/** Most tokens of a few quoted words, with their marks, that describe a thing in a clause. */
const MAX_WORD = 4;

/** Tells whether a token is of a word or two in quotation marks that describe the noun behind them: "a protest against the “interim” | council". */
export function isInWord(reading: Reading, sentence: Sentence, at: number): boolean {
  const quotation = quotationAt(reading, at);
  // "died in the “accident.” | Police came": of the next sentence.
  if (!quotation || quotation.to >= sentence.to) return false;
  if (quotation.to - quotation.from > MAX_WORD) return false;
  const isLed = (classAt(reading, quotation.from - 1) & DETERMINER) !== 0;
  const isNoun = (classAt(reading, quotation.to) & ~(PERSON | SPEAKING_NOUN)) === 0;
  return isLed && isNoun && isWord(reading, quotation.to);
}
