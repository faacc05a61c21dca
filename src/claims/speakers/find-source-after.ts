/** Finds the source behind a phrase, with the participle that tells which one is meant: "according to papers filed at the port". */
import { PREPOSITION, REGULAR_PAST } from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isMark } from "../reading/tokens.ts";
import { labelAfter } from "./find-label-after.ts";

/** Finds the source that begins at a token, up to the mark that ends what the participle leads to: "papers filed at the port" in "papers filed at the port, …"; without it where no mark does. */
export function sourceAfter(reading: Reading, at: number, ceiling: number): Label | null {
  const source = labelAfter(reading, at, ceiling);
  if (!source || !(classAt(reading, source.to) & REGULAR_PAST)) return source;
  if (!(classAt(reading, source.to + 1) & PREPOSITION)) return source;
  const rest = labelAfter(reading, source.to + 2, ceiling);
  if (!rest || isQuoted(reading, rest.to)) return source;
  const isLast = rest.to === ceiling || isMark(reading, rest.to);
  return isLast ? labelOf(reading, source.from, rest.to) : source;
}
