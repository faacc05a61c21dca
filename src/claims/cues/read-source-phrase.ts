/** Reads the phrases before a source, wherever one stands: "according to", "in the words of". */
import { measures, measuringVerbs, setNouns, sourcePhrases } from "../lexicons/source-phrases.ts";
import { hasTrait, isWord, type Tokens, wordAt } from "../reading/tokens.ts";
import { PHRASE_OPENER } from "../reading/traits.ts";

/** The further words of the phrases, by the first and then by the second; the shorter phrases first. */
const PHRASES = new Map<string, Map<string, string[][]>>();
for (const phrase of [...sourcePhrases.keys()].sort((a, b) => a.length - b.length)) {
  const [first = "", second = "", ...others] = phrase.split(" ");
  const bySecond = PHRASES.get(first) ?? new Map<string, string[][]>();
  bySecond.set(second, [...(bySecond.get(second) ?? []), others]);
  PHRASES.set(first, bySecond);
}

/** Returns the token after the source phrase that begins at token `from`, before `ceiling`; `from` where none does. */
export function readSourcePhrase(tokens: Tokens, from: number, ceiling: number): number {
  if (!hasTrait(tokens, from, PHRASE_OPENER)) return from;
  // Of "in", which most sentences have, nearly all are told by the next word.
  const phrases = PHRASES.get(wordAt(tokens, from))?.get(wordAt(tokens, from + 1));
  if (!phrases) return from;
  for (const words of phrases) {
    const to = from + 2 + words.length;
    if (to > ceiling || words.some((word, i) => word !== wordAt(tokens, from + 2 + i))) continue;
    return isMeasure(tokens, from, to) ? from : to;
  }
  return from;
}

/** Longest description of a measure, in tokens. */
const MAX_MEASURE = 4;

/** Tells whether what such a phrase names is a measure and no source: "went according to plan", "ranked according to a survey", "according to their total scores". */
function isMeasure(tokens: Tokens, from: number, to: number): boolean {
  if (wordAt(tokens, from) !== "according") return false;
  if (measuringVerbs.has(wordAt(tokens, from - 1))) return true;
  if (setNouns.has(wordAt(tokens, to)) && !isWord(tokens, to + 1)) return true;
  for (let at = to; at < to + MAX_MEASURE && isWord(tokens, at); at += 1) {
    const isHead = !isWord(tokens, at + 1) || wordAt(tokens, at + 1) === "of";
    if (isHead && measures.has(wordAt(tokens, at))) return true;
  }
  return false;
}
