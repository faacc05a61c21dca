/** Finds what nouns and adjectives attribute: "his claim that …", "was confident that …", "took issue with …". */
import { isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, nextWith } from "../../reading/tokens.ts";
import { IDIOM, NOUN_CUE } from "../../reading/traits.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Attribution } from "../attribution.ts";
import { isBareTarget } from "../no-report/is-bare-target.ts";
import { readAdjective } from "./find-indirect-adjectives.ts";
import { readIdiom } from "./find-indirect-idioms.ts";
import { readNoun } from "./find-indirect-nouns.ts";
import { readView } from "./find-indirect-views.ts";
import { readVow } from "./read-vow.ts";

/** Finds the attributions of one sentence that a noun or an adjective makes. */
export function findWordAttributions(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
): Attribution[] {
  const found: Attribution[] = [];
  const next = (from: number): number => nextWith(reading, NOUN_CUE | IDIOM, from, sentence.to);
  for (let at = next(sentence.from); at < sentence.to; at = next(at + 1)) {
    if (syntax.classes[at] !== "word" || isQuoted(reading, at)) continue;
    const attribution = readWord(reading, syntax, sentence, at);
    if (attribution && !isBareTarget(reading, syntax, attribution)) found.push(attribution);
  }
  return found;
}

/** Reads a noun, an adjective or the noun of an idiom. */
function readWord(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): Attribution | null {
  const cue = hasTrait(reading, at, NOUN_CUE)
    ? (readVow(reading, syntax, sentence, at) ??
      readNoun(reading, syntax, sentence, at) ??
      readView(reading, syntax, sentence, at) ??
      readAdjective(reading, syntax, sentence, at))
    : null;
  if (cue || !hasTrait(reading, at, IDIOM)) return cue;
  return readIdiom(reading, syntax, sentence, at);
}
