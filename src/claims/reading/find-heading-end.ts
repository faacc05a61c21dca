/** Finds the heading that a paragraph begins with, in capitals: "FLOOD ALERT IN OSLO The town is dark." */
import { isCapital, isWord, type Tokens } from "./tokens.ts";

/** Most tokens of a heading. */
const MAX_HEADING = 20;
/** Fewest words of a heading that are no initials, and their fewest letters: "BBC NEWS" and "US NAVY SEAL" are names. */
const MIN_WORDS = 3;
const MIN_LETTERS = 3;

/** Returns the first token behind the heading that begins at token `from` of a paragraph which ends before offset `end`; `from` where none does. */
export function findHeadingEnd(text: string, tokens: Tokens, from: number, end: number): number {
  let words = 0;
  for (let at = from; at < from + MAX_HEADING && (tokens.starts[at] ?? end) < end; at += 1) {
    const printed = text.slice(tokens.starts[at], tokens.ends[at]);
    if (printed !== printed.toUpperCase()) {
      return words >= MIN_WORDS && isCapital(tokens, at) ? at : from;
    }
    // "A" and "I" may open the sentence behind as well.
    const isOpen = isWord(tokens, at) && printed.length > 1;
    if (!isOpen && !/^[-,&\d'’]/.test(printed)) return from;
    if (isOpen && printed.length >= MIN_LETTERS) words += 1;
  }
  return from;
}
