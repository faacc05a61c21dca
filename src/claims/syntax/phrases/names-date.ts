/** Tells the nouns that only date: "Monday", "last week", "last winter". */
import { PERIODS, SEASONS } from "../../lexicons/closed-classes.ts";
import { hasTrait, type Tokens, wordAt } from "../../reading/tokens.ts";
import { CALENDAR } from "../../reading/traits.ts";

/** Tells whether such a noun stands at a token; a season is one only behind a word for which one: "this fall", but not "Mark Winter", "winter was mild". */
export const namesDate = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, CALENDAR) ||
  (PERIODS.has(wordAt(tokens, at - 1)) && SEASONS.has(wordAt(tokens, at)));

/** Tells whether a time begins at a token with a word for which one: "last week", "this winter". */
export const opensPeriod = (tokens: Tokens, at: number): boolean =>
  PERIODS.has(wordAt(tokens, at)) && namesDate(tokens, at + 1);
