/** Makes articles of claims to look up: each repeats a known claim in one of five ways, or none at all. */
import type { SentenceSource } from "./make-sentences.ts";

/** A claim to look up, and the number of the claim that it repeats; `null` where it repeats none. */
export interface Query {
  text: string;
  wanted: number | null;
}

export const CLAIMS_PER_ARTICLE = 40;
/** Half of an article's claims stand nowhere else. */
const UNMATCHED_SHARE = 0.5;
const DROPPED_SHARE = 0.35;
const REPLACED_SHARE = 0.25;

/** The ways in which another outlet repeats a claim. */
const WAYS: readonly ((words: string[], source: SentenceSource) => string[])[] = [
  (words) => words,
  (words, { random }) => cutRun(words, Math.ceil(words.length / 2), random),
  (words, { random }) => cutRun(words, 4, random),
  (words, { random }) => words.filter(() => random() >= DROPPED_SHARE),
  (words, { random, nextWord }) =>
    words.map((word) => (random() < REPLACED_SHARE ? nextWord() : word)),
];

/** Makes an article of claims that look up `texts`, all ways equally often. */
export function makeArticle(texts: readonly string[], source: SentenceSource): Query[] {
  const matched = CLAIMS_PER_ARTICLE * (1 - UNMATCHED_SHARE);
  return Array.from({ length: CLAIMS_PER_ARTICLE }, (_, i): Query => {
    if (i >= matched) return { text: source.nextSentence().join(" "), wanted: null };
    const wanted = Math.floor(source.random() * texts.length);
    return { text: repeatClaim(texts[wanted] ?? "", i, source), wanted };
  });
}

/** Repeats a claim as another outlet may, in the way of that number. */
export function repeatClaim(text: string, way: number, source: SentenceSource): string {
  const words = text.split(" ");
  const repeated = WAYS[way % WAYS.length]?.(words, source) ?? words;
  return (repeated.length > 0 ? repeated : words).join(" ");
}

/** Cuts a run of words out of a sentence, anywhere in it. */
function cutRun(words: string[], length: number, random: () => number): string[] {
  const start = Math.floor(random() * Math.max(1, words.length - length + 1));
  return words.slice(start, start + length);
}
