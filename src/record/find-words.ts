/** Finds the words of a text as the record's limits count them. */
import type { Span } from "../text/span.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu;

/** Finds the words of `text` between two offsets, in order. */
export function findWords(text: string, from = 0, to = text.length): Span[] {
  return [...text.slice(from, to).matchAll(WORD)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
