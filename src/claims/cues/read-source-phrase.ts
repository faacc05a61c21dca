/** Reads the phrases before a source, wherever one stands: "according to", "in the words of". */
import { TEXTS } from "../lexicons/person-nouns.ts";
import {
  measures,
  measuringVerbs,
  setNouns,
  sourcePhrases,
  writtenMeasures,
} from "../lexicons/source-phrases.ts";
import { PREPOSITION, RELATIVE, SPEAKING_NOUN } from "../reading/classify-words.ts";
import { hasTrait, isCapital, isWord, type Tokens, wordAt } from "../reading/tokens.ts";
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
  if (wordAt(tokens, from) === "per") return leadsToSource(tokens, from) ? from + 1 : from;
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

/** Tells whether "per" behind a comma or at the head of a sentence leads to who says so: ", per the mayor", ", per Elm News", ", per local police", but not ", per person", ", per capita" and the name in ", Per Lind,". */
function leadsToSource(tokens: Tokens, per: number): boolean {
  const next = per + 1;
  const isInside = wordAt(tokens, per - 1) === ",";
  const isApart = isInside !== isCapital(tokens, per) && (isInside || !isWord(tokens, per - 1));
  if (!isApart || !isWord(tokens, next)) return false;
  if (wordAt(tokens, next) === "the" || isCapital(tokens, next)) return true;
  return maySpeak(tokens, next, findNoun(tokens, next));
}

/** Longest measure or source that is looked through for its noun, in tokens. */
const MAX_NAMED = 6;

/** Tells whether what such a phrase names is a measure and no source: "went according to plan", "ranked according to a survey", "according to their total scores". */
function isMeasure(tokens: Tokens, from: number, to: number): boolean {
  if (wordAt(tokens, from) !== "according") return false;
  if (setNouns.has(wordAt(tokens, to)) && !isWord(tokens, to + 1)) return true;
  const head = findNoun(tokens, to);
  if (measures.has(wordAt(tokens, head))) return !isWritten(tokens, from, head);
  return measuringVerbs.has(wordAt(tokens, from - 1)) && !maySpeak(tokens, to, head);
}

/** Tells whether rules that somebody has made open a sentence: "According to the rules that the port adopted, the pier must close". */
const isWritten = (tokens: Tokens, from: number, head: number): boolean =>
  writtenMeasures.has(wordAt(tokens, head)) &&
  isCapital(tokens, from) &&
  ((tokens.classes[head + 1] ?? 0) & RELATIVE) !== 0;

/** Returns the noun that such a phrase leads to: "standards" in "the strict standards of the time", "head" in "the head of standards". */
function findNoun(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + MAX_NAMED && isWord(tokens, at + 1) && !leadsOn(tokens, at + 1)) at += 1;
  return at;
}

/** Tells whether a word that ends a noun phrase stands at a token: "of", "who", "at". */
const leadsOn = ({ classes }: Tokens, at: number): boolean =>
  ((classes[at] ?? 0) & (PREPOSITION | RELATIVE)) !== 0;

/** Tells whether a noun for those who speak ends a phrase: "treated according to police", but not "ranked according to a survey" and "sorted according to party". */
function maySpeak(tokens: Tokens, from: number, head: number): boolean {
  const word = wordAt(tokens, head);
  if (((tokens.classes[head] ?? 0) & SPEAKING_NOUN) === 0 || TEXTS.has(word)) return false;
  return head > from || word.endsWith("s") || word === "police";
}
