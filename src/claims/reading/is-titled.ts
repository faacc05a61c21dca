/** Tells sentences set with capitals, as headlines are, in which a capital makes no name. */
import { FUNCTION_WORD } from "./classify-words.ts";
import { isCapital, isWord, type Tokens, verbFormsAt } from "./tokens.ts";
import { BASE } from "./verb-forms.ts";

/** A title has at least this many words beside function words, and no more than this share of them in lower case. */
const MIN_WORDS = 4;
const MAX_LOWER = 0.15;

/** Tells whether nearly every word but function words begins with a capital, and every verb, from token `from` to `to`. */
export function isTitled(tokens: Tokens, from: number, to: number): boolean {
  // Most sentences have so many words in lower case that the rest need not be seen.
  const limit = MAX_LOWER * (to - from);
  let words = 0;
  let lower = 0;
  for (let at = from; at < to && lower <= limit; at += 1) {
    if (!isWord(tokens, at) || (tokens.classes[at] ?? 0) & FUNCTION_WORD) continue;
    if (!isCapital(tokens, at)) {
      // The part after an apostrophe has none: "Ruiz's".
      if (tokens.ends[at - 1] === tokens.starts[at]) continue;
      // "Ana Ruiz joined Luis Vega": a verb that is no noun is set like any other.
      if (verbFormsAt(tokens, at) & ~BASE) return false;
      lower += 1;
    }
    words += 1;
  }
  return words >= MIN_WORDS && lower <= MAX_LOWER * words;
}
