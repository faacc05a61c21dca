/** Finds where the head of a noun phrase ends, before what only tells more of it. */
import { mentionAt } from "../people/find-people.ts";
import { DETERMINER, GERUND, PREPOSITION, SPEAKING_NOUN } from "../reading/classify-words.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { closingBracket } from "../reading/skip-brackets.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";

/** Tells whether a participle that tells which ones are meant stands at a token, behind a noun for people: "pilots | backing Ruiz". */
const tellsWhich = (reading: Reading, at: number): boolean =>
  (classAt(reading, at) & GERUND) !== 0 &&
  (classAt(reading, at - 1) & SPEAKING_NOUN) !== 0 &&
  !isCapital(reading, at) &&
  (isCapital(reading, at + 1) || (classAt(reading, at + 1) & (PREPOSITION | DETERMINER)) !== 0);

/** Tells whether a token belongs to a name, and not to where its bearer is from, which owns a body: "the Bank | of Elm's chief", but not "Ana Ruiz | of Elm's Trade Board". */
function isInName(reading: Reading, at: number): boolean {
  const mention = mentionAt(reading.people, at);
  if (!mention) return false;
  return at < mention.nameTo || wordAt(reading, mention.to) !== "'s";
}

/** Returns where the head of a noun phrase ends: before "of the agency", "who knows Ruiz", "backing Ruiz", ", who", "(R-Tex.)". */
export function headEnd(reading: Reading, { from, to }: NounPhrase): number {
  for (let at = from + 1; at < to; at += 1) {
    const isPreposition = (classAt(reading, at) & PREPOSITION) !== 0;
    const inName = wordAt(reading, at) === "of" && isInName(reading, at);
    const close = wordAt(reading, at) === "(" ? closingBracket(reading, at, to) : -1;
    // "the Elm Rescue Service (ERS) commissioner Ana Ruiz", "Ana Ruiz (D) and Tom Dahl (R)"
    if (close > 0 && close < to - 1) at = close;
    else if ((isPreposition && !inName) || /^(?:[,(]|who)$/.test(wordAt(reading, at))) return at;
    else if (tellsWhich(reading, at)) return at;
  }
  return to;
}
