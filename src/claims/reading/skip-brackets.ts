/** Skips what stands in brackets. */
import type { Reading } from "./make-reading.ts";
import { wordAt } from "./tokens.ts";

/** Longest parenthesis between a subject and its verb, in tokens: "X, who …, said". */
export const MAX_PARENTHESIS = 60;

/** The bracket that opens, by the one that closes. */
const OPENING: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
]);

/** Moves left over what stands in round or square brackets, or returns `to`. */
export function skipBrackets(reading: Reading, to: number, floor: number): number {
  const opening = OPENING.get(wordAt(reading, to - 1));
  if (opening === undefined) return to;
  for (let at = to - 2; at >= Math.max(floor, to - MAX_PARENTHESIS); at -= 1) {
    if (wordAt(reading, at) === opening) return at;
  }
  return to;
}

/** Returns the bracket that closes the one at a token, before `to`; -1 for none. */
export function closingBracket(reading: Reading, open: number, to: number): number {
  for (let at = open + 1; at < to; at += 1) if (wordAt(reading, at) === ")") return at;
  return -1;
}
