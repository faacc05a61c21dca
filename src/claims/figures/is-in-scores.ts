/** Tells whether a mark is of the scores of a match, and ends no clause: "won 6-3, 7-6 (4)". */
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import { isNumber } from "./is-number.ts";

/** Tells whether a mark stands between the scores of one match, or holds that of a tie-break: "won 6-3, | 7-6 (4)". */
export function isInScores(reading: Reading, syntax: Syntax, at: number): boolean {
  const mark = wordAt(reading, at);
  if (mark === "(") return isTieBreak(reading, syntax, at);
  if (mark === ")") return isTieBreak(reading, syntax, at - 2);
  if (mark !== ",") return false;
  const isScore = wordAt(reading, at + 2) === "-" && isNumber(syntax, at + 1);
  return isScore && (isNumber(syntax, at - 1) || isTieBreak(reading, syntax, at - 3));
}

/** Tells whether a bracket with one number behind a score opens at a token: "7-6 | (4)". */
const isTieBreak = (reading: Reading, syntax: Syntax, open: number): boolean =>
  wordAt(reading, open) === "(" &&
  wordAt(reading, open + 2) === ")" &&
  isNumber(syntax, open + 1) &&
  isNumber(syntax, open - 1) &&
  wordAt(reading, open - 2) === "-";
