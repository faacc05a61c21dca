/** Leaves out the words for a time that stand between somebody and his verb with no comma: "Ruiz | at the time | called". */
import { ADVERB } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import { YEAR } from "../../lexicons/closed-classes.ts";
import { isCapital, type Tokens, wordAt } from "../../reading/tokens.ts";
import type { Reading } from "../../reading/make-reading.ts";

/** Words before "time" and "point" behind "at". */
const BEFORE_MOMENT: Readonly<Record<string, readonly string[]>> = {
  time: ["the", "that"],
  point: ["one"],
};

/** Returns the token after whoever speaks before such a time, which ends before token `to` with its adverb left out; `to` where there is none. */
export function withoutTime(reading: Reading, to: number): number {
  const last = wordAt(reading, to - 1);
  // "Ruiz more | recently"
  if (/^(?:more|most)$/.test(last)) return classAt(reading, to) & ADVERB ? to - 1 : to;
  if (last === "times") return wordAt(reading, to - 2) === "at" ? to - 2 : to;
  // "The agency | in 2017 | said"
  if (YEAR.test(last)) return wordAt(reading, to - 2) === "in" ? to - 2 : to;
  return isMoment(reading, to) ? to - 3 : to;
}

/** Tells whether "at the time" or "at one point" ends behind a name; "the mayor at the time" may be another mayor. */
function isMoment(tokens: Tokens, to: number): boolean {
  const before = BEFORE_MOMENT[wordAt(tokens, to - 1)];
  if (!before?.includes(wordAt(tokens, to - 2))) return false;
  return wordAt(tokens, to - 3) === "at" && isCapital(tokens, to - 4);
}
