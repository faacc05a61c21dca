/** Counting the outlet's own words: those of an excerpt that stand outside a speaker's quoted words. */
import type { Span } from "../text/span.ts";
import { findWords } from "./find-words.ts";

/**
 * Counts the words of `excerpt` outside `quotes`. Quotes are given in the offsets of the article's
 * text, in which the excerpt begins at `excerptStart`.
 */
export function countOwnWords(
  excerpt: string,
  excerptStart: number,
  quotes: readonly Span[],
): number {
  return findWords(excerpt).filter((word) => {
    const at = excerptStart + word.start;
    return !quotes.some((quote) => at >= quote.start && at < quote.end);
  }).length;
}
