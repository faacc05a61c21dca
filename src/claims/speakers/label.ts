/** A label: the words of an article that name a speaker. */
import type { Span } from "../../text/span.ts";
import type { Reading } from "../make-reading.ts";
import { spanOfTokens } from "../tokens.ts";

/** A speaker's label: its span, and its tokens as indices `from` ≤ i < `to`. */
export interface Label extends Span {
  from: number;
  to: number;
}

/** Makes the label of some tokens, or null of none. */
export function labelOf(reading: Reading, from: number, to: number): Label | null {
  const isWithin = from >= 0 && from < to && to <= reading.words.length;
  if (!isWithin) return null;
  const { start, end } = spanOfTokens(reading, from, to);
  return { start, end, from, to };
}
