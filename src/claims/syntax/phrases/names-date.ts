/** Tells the nouns that only date: "Monday", "last week", "last winter", "in the spring". */
import { PERIODS, SEASONS } from "../../lexicons/closed-classes.ts";
import { harmVerbs } from "../../lexicons/event-words.ts";
import {
  hasTrait,
  isCapital,
  type Tokens,
  verbFormsAt,
  wordAt,
  wordClassAt,
} from "../../reading/tokens.ts";
import { CALENDAR } from "../../reading/traits.ts";
import { PAST } from "../../reading/verb-forms.ts";

/** Words between "in" and a season that tell when in it: "in the late autumn". */
const WHEN_IN_IT: ReadonlySet<string> = new Set("the early late mid".split(" "));
/** What befalls people in a fall. */
const HURT: ReadonlySet<string> = new Set([...harmVerbs, "hurt"]);

/** Tells whether such a noun stands at a token; a season is one only behind a word for which one, or behind "in": "this fall", "in winter", but not "Mark Winter", "winter was mild". */
export const namesDate = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, CALENDAR) ||
  (SEASONS.has(wordAt(tokens, at)) && (PERIODS.has(wordAt(tokens, at - 1)) || isWhen(tokens, at)));

/** Tells whether a season stands behind "in" and tells when: "in winter", "in the early spring", but not "in winter coats", "in Winter Park" and "in the fall of the council", "hurt in the fall". */
function isWhen(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (before > at - 3 && WHEN_IN_IT.has(wordAt(tokens, before))) before -= 1;
  if (wordAt(tokens, before) !== "in" || wordAt(tokens, at + 1) === "of") return false;
  if (wordAt(tokens, at) === "fall" && HURT.has(wordAt(tokens, before - 1))) return false;
  if (isCapital(tokens, at + 1)) return !isCapital(tokens, at);
  return wordClassAt(tokens, at + 1) !== "word" || (verbFormsAt(tokens, at + 1) & PAST) !== 0;
}

/** Tells whether a time begins at a token with a word for which one: "last week", "this winter". */
export const opensPeriod = (tokens: Tokens, at: number): boolean =>
  PERIODS.has(wordAt(tokens, at)) && namesDate(tokens, at + 1);
