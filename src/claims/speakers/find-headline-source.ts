/** Finds who speaks at the end of a headline: "The drill is aimed at nobody — Defence Ministry", "Talks to go on: mayor". */
import { mentionAt } from "../people/find-people.ts";
import {
  ADVERB,
  CLAUSE_VERB,
  CONJUNCTION,
  PREPOSITION,
  REPORTING,
  SPEAKING_NOUN,
} from "../reading/classify-words.ts";
import { classAt, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { isCapital, isDash, isMark, wordAt } from "../reading/tokens.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../syntax/phrases/is-inner-mark.ts";

/** Longest source at the end of a headline, in tokens, and fewest tokens of what it says. */
const MAX_SOURCE = 6;
const MIN_CONTENT = 3;

/** What ends the names of outlets, of the nouns for bodies and texts that speak. */
const OUTLETS: ReadonlySet<string> = new Set(
  "blog channel magazine media network newspaper observer page paper post press record reporter show website".split(
    " ",
  ),
);

/** Returns the tokens that name who speaks behind the last dash or colon of a headline, the mark right before them; null where nobody does. */
export function findHeadlineSource(
  reading: Reading,
  { from, to, passage }: Sentence,
): NounPhrase | null {
  if (passage !== 0) return null;
  let mark = to - 1;
  while (mark > from && !isMark(reading, mark)) mark -= 1;
  const isSpaced = isDash(reading, mark) && !isInnerMark(reading, mark);
  if (!isSpaced && wordAt(reading, mark) !== ":") return null;
  const source = { from: mark + 1, to };
  const isShort = source.to - source.from <= MAX_SOURCE && mark - from >= MIN_CONTENT;
  return isShort && isSomebody(reading, source) ? source : null;
}

/** Tells whether some tokens are a name that the article has again, or end in a noun for who speaks, and no outlet ("Pier closed - The Elm Post"). */
function isSomebody(reading: Reading, { from, to }: NounPhrase): boolean {
  if (from >= to || OUTLETS.has(wordAt(reading, to - 1))) return false;
  // "Elm Race a Dud - Especially With Young Pilots"
  const isLed = (classAt(reading, from + 1) & PREPOSITION) !== 0;
  const isAdverb = wordAt(reading, from).endsWith("ly") && isLed;
  if (isAdverb || classAt(reading, from) & (ADVERB | CONJUNCTION | PREPOSITION)) return false;
  for (let at = from; at < to; at += 1) {
    const isVerb = classAt(reading, at) & (CLAUSE_VERB | REPORTING);
    if (isQuoted(reading, at) || (isVerb && !isNoun(reading, at) && !isCapital(reading, at)))
      return false;
  }
  if (isNoun(reading, to - 1)) return true;
  const { people } = reading;
  const { person = -1, to: end = -1 } = mentionAt(people, to - 1) ?? {};
  return end === to && people.mentions.filter((other) => other.person === person).length > 1;
}

const isNoun = (reading: Reading, at: number): boolean =>
  (classAt(reading, at) & SPEAKING_NOUN) !== 0;
