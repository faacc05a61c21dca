/** A span: a stretch of a text by its UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Returns a key that only spans of the same place share. */
export const keyOfSpan = ({ start, end }: Span): string => `${start} ${end}`;

/** Tells whether two spans are of the same place. */
export const isSameSpan = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end;

/** Returns the characters of `text` that a span covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
