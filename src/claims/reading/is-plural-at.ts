/** Tells a plural noun by its spelling. */
import { PLURALS_WITHOUT_S } from "../lexicons/closed-classes.ts";
import { type Tokens, wordAt } from "./tokens.ts";

/** Ends in -s as plurals do: "drivers", but not "press", "campus" or "Lind's". */
const PLURAL_ENDING = /[^su']s$/;

/** Tells whether a plural stands at a token, were it a noun: "drivers", "police"; some verbs and names are spelt as plurals are. */
export function isPluralAt(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return PLURAL_ENDING.test(word) || PLURALS_WITHOUT_S.has(word);
}
