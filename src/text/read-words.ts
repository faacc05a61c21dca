/** Reads the words of a text, each with its place and a folded form for comparison. */
import type { Span } from "./span.ts";

/** A word: its span in the text, and its letters folded (lower case, no accents, no possessive). */
export interface Word extends Span {
  folded: string;
}

/** Figures with their separators, abbreviations with dots, and words with inner apostrophes. */
const WORD =
  /\p{N}+(?:[.,:]\p{N}+)*|\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+(?:['’ʼ]\p{L}+)*/gu;

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const MARKS = /\p{M}/gu;
const APOSTROPHE = /[’ʼ]/g;
/** Endings that hang on a word: the possessive, and "we're", "they've", "I'll", "he'd", "I'm". */
const CLITIC = /'(?:s|re|ve|ll|d|m)?$/;
/** "isn't", "won't", "can't": what counts of them is the negation. */
const NEGATED = /n't$/;
/** The same where the apostrophe was lost; "cant" and "wont" are words of their own. */
const NEGATED_PLAIN = /^(?:do|does|did|is|are|was|were|has|have|had|would|could|should)nt$/;
const PLAIN = /^[a-z0-9]+$/;

/** Returns the words of `text` in order; hyphenated words come apart. Linear in the text's length. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    if (folded !== "") {
      words.push({ start: match.index, end: match.index + match[0].length, folded });
    }
  }
  return words;
}

/**
 * Folds one word: "Zelenskyy’s" becomes "zelenskyy", "1,000" becomes "1000", "Élysée" becomes "elysee",
 * "U.S." becomes "us"; negated verbs all become "not".
 */
function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return isNegatedPlain(lower) ? "not" : lower;
  const plain = lower
    .replace(INVISIBLE, "")
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(APOSTROPHE, "'")
    .replace(CLITIC, "");
  if (NEGATED.test(plain)) return "not";
  return /^\p{N}/u.test(plain) ? plain.replace(/,(?=\p{N}{3})/gu, "") : plain.replaceAll(".", "");
}

function isNegatedPlain(lower: string): boolean {
  return lower === "cannot" || (lower.endsWith("nt") && NEGATED_PLAIN.test(lower));
}
