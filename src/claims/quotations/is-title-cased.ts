/** Tells sentences set with capitals, as headlines are, in which a capital makes no name. */
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from "../classify-words.ts";
import type { Reading } from "../make-reading.ts";
import { isCapital, isWord } from "../tokens.ts";

/** Words that such a line may leave in lower case. */
const MINOR = DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN | RELATIVE | AUXILIARY;
/** Fewest other words, of which every one has a capital. */
const MIN_WORDS = 4;

/** Tells whether every word but the minor ones begins with a capital, from token `from` to `to`. */
export function isTitleCased(reading: Reading, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at += 1) {
    if (!isWord(reading, at) || (reading.classes[at] ?? 0) & MINOR) continue;
    if (!isCapital(reading, at)) {
      // The part after an apostrophe or a hyphen has none: "Ruiz's", "Long-term".
      if (reading.ends[at - 1] === reading.starts[at]) continue;
      return false;
    }
    words += 1;
  }
  return words >= MIN_WORDS;
}
