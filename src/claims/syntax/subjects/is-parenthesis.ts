/** Tells what commas set apart between a subject and its verb. */
import { isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";
import { isInnerMark } from "../phrases/is-inner-mark.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";

/** Most commas between a subject and its verb. */
export const MAX_COMMAS = 8;

/** Returns the nearest comma to the left, or -1. */
export function findCommaBefore(reading: Reading, at: number, floor: number): number {
  for (let left = at - 1; left >= floor; left -= 1) {
    if (wordAt(reading, left) === "," && !isQuoted(reading, left)) return left;
  }
  return -1;
}

/** Tells whether the words between two tokens can be left out: an apposition, an age, a relative clause. */
export function isParenthesis(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  const first = syntax.classes[from];
  // "Lind, though, said".
  if (to - from === 1 && first === "subordinator") return true;
  if (from >= to || first === "coordinator" || first === "subordinator") return false;
  let relatives = 0;
  for (let at = from; at < to; at += 1) {
    const wordClass = syntax.classes[at];
    if (isDash(reading, at) && !isInnerMark(reading, at)) return false;
    if (wordClass === "wh" || wordClass === "that") relatives += 1;
    const group = groupAt(syntax, at);
    if (group?.head !== at || !group.finite) continue;
    // "a club founded in May": a past form without "who" before it may be a participle, which takes no "who" of another verb.
    if (relatives === 0 && group.form === "past") continue;
    relatives -= 1;
    if (relatives < 0) return false;
  }
  return true;
}
