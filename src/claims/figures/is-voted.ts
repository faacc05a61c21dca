/** Tells whether a count is one of votes and what they give, or of the goals on either side: "voted 52-48", "by 312 votes to 218", "won 12 seats", "won 3-1". */
import {
  gainedNouns,
  gainingVerbs,
  leadingVerbs,
  voteNouns,
  votingVerbs,
} from "../lexicons/measure-words.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import { isOfObject, type ToldFigure } from "./told-figure.ts";

/** What may stand between a verb and the two numbers: "passed the bill, 220 to 210". */
const BEFORE: ReadonlySet<string> = new Set(["by", ","]);

/** Tells whether votes, seats, jobs or goals are told. */
export function isVoted(
  reading: Reading,
  syntax: Syntax,
  { figure, what, verb, verbAt, from, lead }: ToldFigure,
): boolean {
  if (verbAt > from) return false;
  const isOfTwo = figure.high !== null;
  if (what.some((word) => gainedNouns.has(word))) return gainingVerbs.has(verb);
  // "trails Lind by 4 points", "led by more than 700 votes"
  const isAhead = leadingVerbs.has(verb) || votingVerbs.has(verb);
  const isMargin = wordAt(reading, lead) === "by" && isAhead;
  if (what.some((word) => voteNouns.has(word))) return isMargin || votingVerbs.has(verb);
  if (what.includes("points")) return isMargin;
  if (!isOfTwo || what.length > 0 || !votingVerbs.has(verb)) return false;
  if (wordAt(reading, lead) === "of") return voteNouns.has(wordAt(reading, lead - 1));
  if (lead === verbAt || BEFORE.has(wordAt(reading, lead))) return true;
  // "passed the bill 220-210"
  return isOfObject(reading, syntax, verbAt, from);
}
