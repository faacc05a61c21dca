/** Finds where a date that ends a phrase begins: "last week", "on Monday", "this morning". */
import type { Reading } from "../make-reading.ts";
import { CALENDAR_NOUNS } from "./lexicons/closed-classes.ts";
import type { Syntax } from "./read-syntax.ts";
import { wordAt } from "../tokens.ts";

/** Words before a date that tell when in it: "late on Monday", "in early May", "as early as Monday". */
const EARLY: ReadonlySet<string> = new Set("early earlier late later".split(" "));

/** Returns the token after what stands before the date that ends before token `to`; `to` where none does. Never goes below `floor`. */
export function skipDate(reading: Reading, syntax: Syntax, to: number, floor: number): number {
  if (!CALENDAR_NOUNS.has(wordAt(reading, to - 1))) return to;
  let at = to - 1;
  const isEarly = (token: number): boolean => EARLY.has(wordAt(reading, token));
  const isLight = (token: number): boolean =>
    isEarly(token) || ["adverb", "determiner"].includes(syntax.classes[token] ?? "");
  while (at > floor && isLight(at - 1)) at -= 1;
  if (syntax.classes[at - 1] === "preposition") at -= 1;
  if (isEarly(at - 1)) at -= wordAt(reading, at - 2) === "as" ? 2 : 1;
  return at > floor ? at : to;
}
