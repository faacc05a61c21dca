/** Finds where the head of a noun phrase ends, before what only tells more of it. */
import { PREPOSITION } from "../reading/classify-words.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { closingBracket } from "../reading/skip-brackets.ts";
import { wordAt } from "../reading/tokens.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";

/** Returns where the head of a noun phrase ends: before "of the agency", "who knows Ruiz", ", who", "(R-Tex.)". */
export function headEnd(reading: Reading, { from, to }: NounPhrase): number {
  for (let at = from + 1; at < to; at += 1) {
    const isPreposition = (classAt(reading, at) & PREPOSITION) !== 0;
    const inName = (reading.people.mentionOf[at] ?? -1) >= 0 && wordAt(reading, at) === "of";
    const close = wordAt(reading, at) === "(" ? closingBracket(reading, at, to) : -1;
    // "the Elm Rescue Service (ERS) commissioner Ana Ruiz", "Ana Ruiz (D) and Tom Dahl (R)"
    if (close > 0 && close < to - 1) at = close;
    else if ((isPreposition && !inName) || /^(?:[,(]|who)$/.test(wordAt(reading, at))) return at;
  }
  return to;
}
