/** Tells a plural noun by its spelling. */
import { PLURALS_WITHOUT_S } from "../lexicons/closed-classes.ts";
import { type Tokens, wordAt } from "./tokens.ts";

/** Ends in -s as plurals do: "drivers", but not "press", "campus" or "Lind's". */
const PLURAL_ENDING = /[^su']s$/;

/** Tells whether a word in lower case is a plural, were it a noun: "drivers", "police"; some verbs and names are spelt as plurals are. */
export const isPlural = (word: string): boolean =>
  PLURAL_ENDING.test(word) || PLURALS_WITHOUT_S.has(word);

/** Tells whether such a word stands at a token. */
export const isPluralAt = (tokens: Tokens, at: number): boolean => isPlural(wordAt(tokens, at));
