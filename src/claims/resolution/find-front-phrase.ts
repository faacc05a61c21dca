/** Finds the phrase that opens the sentence of a pronoun and tells more of whomever that means. */
import {
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  GERUND,
  PREPOSITION,
  REGULAR_PAST,
} from "../reading/classify-words.ts";
import { classAt, hasClass, sentenceAt, skipAdverbs } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { CLAUSE_OPENERS } from "../syntax/phrases/find-noun-phrase.ts";

/** Returns the comma that closes a phrase with no verb of its own before the pronoun at a token: "Speaking to Ruiz on Monday, | he said"; -1 for none. */
export function frontPhraseEnd(reading: Reading, at: number): number {
  const from = sentenceAt(reading, at)?.from ?? at;
  if (from >= at - 1 || wordAt(reading, at - 1) !== ",") return -1;
  const start = skipAdverbs(reading, classAt(reading, from) & CONJUNCTION ? from + 1 : from);
  const isPhrase =
    opensPhrase(reading, start) && !hasClass(reading, FINITE | AUXILIARY, start + 1, at);
  return isPhrase ? at - 1 : -1;
}

/** Tells whether a participle or a preposition opens a phrase at a token: "after meeting Ruiz", but not "after Ruiz left". */
function opensPhrase(reading: Reading, at: number): boolean {
  const first = CLAUSE_OPENERS.has(wordAt(reading, at)) ? at + 1 : at;
  const classes = first > at ? GERUND : GERUND | REGULAR_PAST | PREPOSITION;
  return (classAt(reading, first) & classes) !== 0;
}
