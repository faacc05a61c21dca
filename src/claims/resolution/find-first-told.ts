/** Finds whom the article tells of as "a …" and again as "the …": "A spokesman for Elm Lines" of whom "the spokesman said" goes on. */
import { INDEFINITE } from "../lexicons/closed-classes.ts";
import { mentionAt } from "../people/find-people.ts";
import { AUXILIARY, CONJUNCTION, FINITE, PERSON, PREPOSITION } from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt, isQuoted, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isMark, wordAt } from "../reading/tokens.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import { headEnd } from "./find-head-end.ts";

/** How far from each other somebody is told of as "a" and as "the", in tokens: some paragraphs. */
const MAX_AWAY = 250;
/** Most words between "a" and its noun: "a senior law enforcement official". */
const MAX_WORDS = 5;

/** What does not stand between "a" and its noun: "one of her hopes to be mayor". */
const NOT_IN_PHRASE = AUXILIARY | CONJUNCTION | FINITE | PREPOSITION;

/** Tells whether a label is a noun for a person and "the" alone: "the spokesman". */
export const isAgain = (reading: Reading, { from, to }: Label): boolean =>
  to - from === 2 && wordAt(reading, from) === "the" && (classAt(reading, to - 1) & PERSON) !== 0;

/** Returns whom a label such as "the spokesman" means again: the last of that noun told of before, where that is "a" new one; else null. */
export function findFirstTold(reading: Reading, { from, to }: Label): Label | null {
  const noun = wordAt(reading, to - 1);
  for (let at = from - 1; at >= Math.max(0, from - MAX_AWAY); at -= 1) {
    if (wordAt(reading, at) !== noun || isQuoted(reading, at)) continue;
    // The same again.
    if (wordAt(reading, at - 1) === "the") continue;
    const start = phraseStart(reading, at);
    return INDEFINITE.has(wordAt(reading, start)) ? phraseOf(reading, start, at) : null;
  }
  return null;
}

/** Returns where the phrase of a noun begins that "a" opens; the noun itself where none does. */
function phraseStart(reading: Reading, noun: number): number {
  for (let at = noun - 1; at >= noun - 1 - MAX_WORDS && !isMark(reading, at); at -= 1) {
    if (INDEFINITE.has(wordAt(reading, at))) return at;
    if (classAt(reading, at) & NOT_IN_PHRASE) return noun;
  }
  return noun;
}

/** Returns the phrase from "a" to its noun, with whom the noun is of or for: "a spokesman for Elm Lines". */
function phraseOf(reading: Reading, from: number, noun: number): Label | null {
  const isOf = (classAt(reading, noun + 1) & PREPOSITION) !== 0;
  const whole = isOf ? labelAfter(reading, from, sentenceAt(reading, noun)?.to ?? noun) : null;
  return whole && whole.to > noun ? whole : labelOf(reading, from, noun + 1);
}

/** Returns who is named below where "a spokesman" is told of again: Ana Ruiz in "the spokesman, Ana Ruiz, said"; null for nobody. */
export function findNamedLater(reading: Reading, label: Label): Label | null {
  const head = headEnd(reading, label) - 1;
  if (!INDEFINITE.has(wordAt(reading, label.from)) || !(classAt(reading, head) & PERSON))
    return null;
  const noun = wordAt(reading, head);
  for (let at = label.to; at < label.to + MAX_AWAY; at += 1) {
    if (wordAt(reading, at) !== noun || isQuoted(reading, at)) continue;
    if (wordAt(reading, at - 1) !== "the") return null;
    const named = wordAt(reading, at + 1) === "," ? mentionAt(reading.people, at + 2) : undefined;
    if (named && wordAt(reading, named.to) === ",") return labelOf(reading, named.from, named.to);
  }
  return null;
}
