/** Counts the finite verbs of the outlet's own words. */
import { AUXILIARY, FINITE } from "../../reading/classify-words.ts";
import { classAt, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";

/** Counts the finite verbs outside quotation marks between two token indices. */
export function countVerbs(reading: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (isQuoted(reading, at)) continue;
    if (classAt(reading, at) & (FINITE | AUXILIARY)) count += 1;
  }
  return count;
}
