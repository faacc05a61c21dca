/** Counting the outlet's own words: those of an excerpt that stand outside a speaker's quoted words. */
import type { Span } from "../text/span.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu;

/**
 * Counts the words of `excerpt` outside `quotes`. Quotes are given in the offsets of the article's
 * text, in which the excerpt begins at `excerptStart`.
 */
export function countOwnWords(
  excerpt: string,
  excerptStart: number,
  quotes: readonly Span[],
): number {
  let count = 0;
  for (const match of excerpt.matchAll(WORD)) {
    const at = excerptStart + match.index;
    if (!quotes.some((quote) => at >= quote.start && at < quote.end)) count += 1;
  }
  return count;
}
