/** Finds what nouns and adjectives attribute: "his claim that …", "was confident that …", "took issue with …". */
import type { Attribution } from "./attribution.ts";
import { readAdjective } from "./find-indirect-adjectives.ts";
import { readIdiom } from "./find-indirect-idioms.ts";
import { readNoun } from "./find-indirect-nouns.ts";
import { isQuoted } from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import { hasTrait } from "../tokens.ts";
import { NOUN_CUE } from "../traits.ts";

/** Finds the attributions of one sentence that a noun or an adjective makes. */
export function findWordAttributions(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!hasTrait(reading, at, NOUN_CUE) || syntax.classes[at] !== "word") continue;
    if (isQuoted(reading, at)) continue;
    const attribution =
      readNoun(reading, syntax, sentence, at) ??
      readAdjective(reading, syntax, sentence, at) ??
      readIdiom(reading, syntax, sentence, at);
    if (attribution) found.push(attribution);
  }
  return found;
}
