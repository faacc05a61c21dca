/** Tells whether a number stands at a token. */
import type { Syntax } from "../syntax/read-syntax.ts";

/** Tells whether a token is a number. */
export const isNumber = (syntax: Syntax, at: number): boolean => syntax.classes[at] === "number";
