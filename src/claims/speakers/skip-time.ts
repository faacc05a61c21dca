/** Skips the time that stands by itself before a verb: "Ruiz, the mayor, | on Friday called it", "Ruiz left, and | last month called it". */
import { CONJUNCTION } from "../reading/classify-words.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { namesDate } from "../syntax/phrases/names-date.ts";

/** Returns the token after the comma or the conjunction before such a time, which ends before token `to`; `to` where there is none. Never goes below `floor`. */
export function skipTime(reading: Reading, to: number, floor: number): number {
  let at = to;
  while (at > floor && namesDate(reading, at - 1)) at -= 1;
  if (at === to) return to;
  // "on", "last"
  const before = at - 2;
  const isApart = wordAt(reading, before) === "," || classAt(reading, before) & CONJUNCTION;
  return isApart && before >= floor ? before + 1 : to;
}
