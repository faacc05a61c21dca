/** Finds the subject before what stands between dashes. */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isDash } from "../../reading/tokens.ts";
import { placeEndWithin } from "../phrases/find-larger-place.ts";
import { findPhraseStart, type NounPhrase } from "../phrases/find-noun-phrase.ts";
import type { Syntax } from "../read-syntax.ts";

/** Finds the subject of "Smith - a friend of his - said", from the dash before the verb. */
export function findBeforeDash(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  last: number,
): NounPhrase | null {
  for (let open = last - 1; open > sentence.from; open -= 1) {
    if (!isDash(reading, open)) continue;
    const from = findPhraseStart(reading, syntax, open, sentence.from);
    if (from === open) return null;
    return { from: beforePlace(reading, syntax, sentence, { from, to: open }), to: open };
  }
  return null;
}

/** Returns where a phrase begins that ends in a place and the larger place which that is in ("officials in Elm County, Florida"), from the larger one; its own beginning where it is none. */
function beforePlace(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from, to }: NounPhrase,
): number {
  if (placeEndWithin(reading, syntax, sentence, from - 1) !== to) return from;
  return findPhraseStart(reading, syntax, from - 1, sentence.from);
}
