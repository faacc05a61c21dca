/** Tells whether a word may open a clause that only tells which one is meant: "the storm | that killed 12". */
import type { Syntax } from "../syntax/read-syntax.ts";

/** Tells whether such a word stands at a token. */
export function isRelative(syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  return wordClass === "wh" || wordClass === "that";
}
