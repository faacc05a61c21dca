/** Finds where a date that ends a phrase begins, and where one behind a verb ends: "last week", "on Monday", "this morning". */
import { PERIODS, WHICH_DATE, YEAR } from "../../lexicons/closed-classes.ts";
import { isCoordinator } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { groupAt, isNounAt, type Syntax } from "../read-syntax.ts";
import { namesDate } from "./names-date.ts";

/** Words before a date that tell when in it: "late on Monday", "in early May". */
export const EARLY: ReadonlySet<string> = new Set("early earlier late later".split(" "));

/** Returns the token after what stands before the date that ends before token `to`; `to` where none does. Never goes below `floor`. */
export function skipDate(reading: Reading, syntax: Syntax, to: number, floor: number): number {
  // "in June 2015"
  const last = hasTrait(reading, to - 1, NUMERAL) ? to - 2 : to - 1;
  if (!namesDate(reading, last)) return to;
  let at = last;
  // "on Thursday night", "on Monday and Tuesday"
  const isJoint = (token: number): boolean =>
    isCoordinator(reading, token) && namesDate(reading, token - 1);
  while (at > floor && (namesDate(reading, at - 1) || isJoint(at - 1))) at -= 1;
  const isEarly = (token: number): boolean => EARLY.has(wordAt(reading, token));
  const isLight = (token: number): boolean =>
    isEarly(token) ||
    WHICH_DATE.has(wordAt(reading, token)) ||
    ["adverb", "determiner"].includes(syntax.classes[token] ?? "");
  while (at > floor && isLight(at - 1)) at -= 1;
  // "the end of the year", "her Saturday night": the date is the noun's.
  if (wordAt(reading, at - 1) === "of" || syntax.classes[at - 1] === "possessive") return to;
  if (syntax.classes[at - 1] === "preposition") at -= 1;
  if (isEarly(at - 1)) at -= 1;
  return at > floor ? at : to;
}

const BEFORE_DATE: ReadonlySet<string> = new Set(["in", "on"]);

/** Adverbs that are adjectives before a noun. */
const FLAT: ReadonlySet<string> = new Set("early hard late long".split(" "));

/** Adverbs that are also what something is said of: "says now is the time". */
const HERE_AND_NOW: ReadonlySet<string> = new Set(["here", "now"]);

/** Skips adverbs and dates between a verb and what belongs to it: "said Tuesday", "said again", "promised earlier this month to". */
export function skipLight(reading: Reading, syntax: Syntax, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling) {
    const word = wordAt(reading, at);
    // "announced in 2017 her decision"
    const isYear = word === "in" && YEAR.test(wordAt(reading, at + 1));
    const isNamed = namesDate(reading, at + 1) && (BEFORE_DATE.has(word) || PERIODS.has(word));
    // "said in February 2017 it was late"
    const isDated = isNamed && word === "in" && YEAR.test(wordAt(reading, at + 2));
    const isLong = isYear || isNamed;
    const isLight = namesDate(reading, at) || (syntax.classes[at] === "adverb" && word !== "there");
    // "blamed long hours"
    const isAdjective = FLAT.has(word) && isNounAt(syntax, at + 1);
    if (isAdjective || (!isLong && !isLight)) break;
    const next = isDated ? at + 3 : isLong ? at + 2 : at + 1;
    // "said this week was hard", "says now is the time", "said Monday's vote": the date is of what is said.
    const mayBeSubject = PERIODS.has(word) || HERE_AND_NOW.has(word);
    if (mayBeSubject && groupAt(syntax, next)?.finite) break;
    if (wordAt(reading, next) === "'s") break;
    // "said in 2017, it was late", but not "was asked in 2017, but left"
    const opensClause = wordAt(reading, next) === "," && !isCoordinator(reading, next + 1);
    if ((isYear || isDated) && opensClause) break;
    at = next;
  }
  return at;
}
