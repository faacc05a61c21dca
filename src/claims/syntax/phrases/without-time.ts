/** Leaves out the words for a time that stand between somebody and his verb with no comma: "Ruiz | at the time | called". */
import { HEDGES, QUANTIFIERS, YEAR } from "../../lexicons/closed-classes.ts";
import { ADVERB } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, isCapital, type Tokens, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { isLater } from "./only-dates.ts";

/** Words before "time" and "point" behind "at". */
const BEFORE_MOMENT: ReadonlyMap<string, readonly string[]> = new Map([
  ["time", ["the", "that"]],
  ["point", ["one"]],
]);

/** Returns the token after whoever speaks before such a time, which ends before token `to` with its adverb left out; `to` where there is none. */
export function withoutTime(reading: Reading, to: number): number {
  const last = wordAt(reading, to - 1);
  // "Ruiz more | recently"
  if (/^(?:more|most)$/.test(last)) return classAt(reading, to) & ADVERB ? to - 1 : to;
  if (last === "times") return wordAt(reading, to - 2) === "at" ? to - 2 : to;
  // "The agency | in 2017 | said"
  if (YEAR.test(last)) return wordAt(reading, to - 2) === "in" ? to - 2 : to;
  // "The agency | two days later | said", "A man freed | three days ago | said"
  if (isLater(reading, to)) return lapseStart(reading, to - 1);
  return isMoment(reading, to) ? to - 3 : to;
}

/** Most words before the noun of a time: "about half a year later", "more than two weeks later". */
const MAX_LAPSE = 4;

/** Returns where a time begins whose noun stands at a token: "a few days later". */
function lapseStart(reading: Reading, noun: number): number {
  let at = noun;
  while (at > noun - MAX_LAPSE && isHowMany(reading, at - 1)) at -= 1;
  return at;
}

/** Tells whether a word tells how long a time is: "a", "two", "few", "just". */
const isHowMany = (reading: Reading, at: number): boolean =>
  QUANTIFIERS.has(wordAt(reading, at)) ||
  HEDGES.has(wordAt(reading, at)) ||
  (classAt(reading, at) & ADVERB) !== 0 ||
  hasTrait(reading, at, NUMERAL) ||
  /^(?:an?|less|more|than)$/.test(wordAt(reading, at));

/** Tells whether "at the time" or "at one point" ends behind a name; "the mayor at the time" may be another mayor. */
function isMoment(tokens: Tokens, to: number): boolean {
  const before = BEFORE_MOMENT.get(wordAt(tokens, to - 1));
  if (!before?.includes(wordAt(tokens, to - 2))) return false;
  return wordAt(tokens, to - 3) === "at" && isCapital(tokens, to - 4);
}
