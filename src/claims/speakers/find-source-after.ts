/** Finds the source behind a phrase, with the participle that tells which one is meant: "according to papers filed at the port". */
import { PREPOSITION, REGULAR_PAST } from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isMark } from "../reading/tokens.ts";
import { labelAfter } from "./find-label-after.ts";

/** Finds the source that begins at a token, up to the mark that ends what the participle leads to: "papers filed at the port" in "papers filed at the port, …"; without it where no mark does. */
export function sourceAfter(reading: Reading, at: number, ceiling: number): Label | null {
  const source = labelAfter(reading, at, ceiling);
  if (!source || !(classAt(reading, source.to) & REGULAR_PAST)) return source;
  if (!(classAt(reading, source.to + 1) & PREPOSITION)) return source;
  const rest = labelAfter(reading, source.to + 2, ceiling);
  return rest && isMark(reading, rest.to) ? labelOf(reading, source.from, rest.to) : source;
}
