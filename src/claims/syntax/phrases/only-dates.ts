/** Tells the words that only date what stands beside them in a phrase: "the mayor Monday", "a year later the mayor". */
import {
  DAY_PARTS,
  PERIODS,
  TIME_SPAN_PLURALS,
  TIME_SPANS,
} from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isCapital, wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../read-syntax.ts";
import { namesDate } from "./names-date.ts";

/** Nouns for how long it was until then: "two weeks later". */
const LAPSES: ReadonlySet<string> = new Set([...TIME_SPANS, ...TIME_SPAN_PLURALS]);

/** Tells whether a time ends at a token that only dates what stands behind it: "half a year later | the ministry". */
export const isLater = (reading: Reading, at: number): boolean =>
  /^(?:ago|earlier|later)$/.test(wordAt(reading, at)) && LAPSES.has(wordAt(reading, at - 1));

/** Tells whether a word only dates what stands beside it: "the mayor Monday", "last week Lind", but not "a June poll". */
function isDate(reading: Reading, { classes }: Pick<Syntax, "classes">, at: number): boolean {
  if (!namesDate(reading, at)) return false;
  if (PERIODS.has(wordAt(reading, at - 1)) && classes[at + 1] !== "genitive") return true;
  // "On Monday night Lind", but not "a Monday night show"
  const isPart = classes[at] === "word" && namesDate(reading, at - 1);
  if (isPart && isCapital(reading, at + 1)) return isDate(reading, { classes }, at - 1);
  // "the Elm Morning Post": a part of a day has its capital from a name.
  if (classes[at] !== "name" || DAY_PARTS.has(wordAt(reading, at))) return false;
  return classes[at - 1] !== "determiner" && classes[at - 1] !== "possessive";
}

/** Tells whether a token only dates what stands beside it, or ends a time that does. */
export const onlyDates = (reading: Reading, syntax: Pick<Syntax, "classes">, at: number): boolean =>
  isDate(reading, syntax, at) || isLater(reading, at);
