/** Tells the "and" of two things that "between" parts: "between the council and the union". */
import type { Reading } from "./make-reading.ts";
import { isMark, wordAt } from "./tokens.ts";

/** Longest first part of what "between" parts, in tokens. */
const MAX_BETWEEN = 6;

/** Tells whether "and" is the one of "between the council and the union". */
export function followsBetween(reading: Reading, and: number): boolean {
  for (let at = and - 1; at >= and - MAX_BETWEEN; at -= 1) {
    if (wordAt(reading, at) === "between") return true;
    if (isMark(reading, at)) return false;
  }
  return false;
}
