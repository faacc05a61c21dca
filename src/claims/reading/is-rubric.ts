/** Tells what kind of piece a line names before it begins: "Exclusive:", "Live updates:". */
import { RUBRICS } from "../lexicons/rubrics.ts";
import { type Tokens, wordAt } from "./tokens.ts";

/** Tells whether no more than two words stand from a token to a colon, of which the last is a kind of piece. */
export const isRubric = (tokens: Tokens, from: number, colon: number): boolean =>
  colon - from <= 2 && RUBRICS.has(wordAt(tokens, colon - 1));
