/** Finds where the head of a label ends, before what only tells more of it. */
import { PREPOSITION } from "../classify-words.ts";
import { classAt } from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import { wordAt } from "../tokens.ts";
import type { Label } from "./label.ts";
import { closingBracket } from "../skip-brackets.ts";

/** Returns where the head of a label ends: before "of the agency", ", who", "(R-Tex.)". */
export function headEnd(reading: Reading, label: Label): number {
  for (let at = label.from + 1; at < label.to; at += 1) {
    const isPreposition = (classAt(reading, at) & PREPOSITION) !== 0;
    const inName = (reading.people.mentionOf[at] ?? -1) >= 0 && wordAt(reading, at) === "of";
    const close = wordAt(reading, at) === "(" ? closingBracket(reading, at, label.to) : -1;
    // "the Elm Rescue Service (ERS) commissioner Ana Ruiz", "Ana Ruiz (D) and Tom Dahl (R)"
    if (close > 0 && close < label.to - 1) at = close;
    else if ((isPreposition && !inName) || /^[,(]$/.test(wordAt(reading, at))) return at;
  }
  return label.to;
}
