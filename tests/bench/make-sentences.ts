/** Makes sentences that are distributed like those of news: Zipfian words, topics that share words, lengths that vary. */
import { makeRandom } from "./make-random.ts";

/** Different words; as many occur in some years of news. */
const WORDS = 60_000;
/**
 * Word frequencies fall as 1 / (rank + OFFSET)^EXPONENT: Zipf's law in Mandelbrot's form. With the topics below, the
 * 10, 100, 1,000 and 5,000 commonest words make up .21, .47, .75 and .88 of a text, as they do in English news.
 */
const OFFSET = 5;
const EXPONENT = 1.3;
/** Every sentence has a topic, from which a quarter of its words come: sentences on one event share their names. */
const TOPICS = 2_000;
const TOPIC_WORDS = 100;
const TOPIC_SHARE = 0.25;
/** The commonest words, those of grammar, belong to no topic. */
const GRAMMAR_WORDS = 200;
/** The median of a sentence's words; lengths are log-normal. */
const MEDIAN_LENGTH = 18;
const LENGTH_SPREAD = 0.5;
const MIN_LENGTH = 4;
const MAX_LENGTH = 60;

/** A source of sentences and words, the same for the same seed. */
export interface SentenceSource {
  nextSentence(): string[];
  nextWord(): string;
  /** A number from 0 to, without, 1. */
  random(): number;
}

/** Makes a source of sentences. */
export function makeSentences(seed: number): SentenceSource {
  const random = makeRandom(seed);
  const words = makeWords(random);
  const pick = makeZipf(random, 0);
  const pickTelling = makeZipf(random, GRAMMAR_WORDS);
  const topics = Array.from({ length: TOPICS }, () =>
    Array.from({ length: TOPIC_WORDS }, () => words[pickTelling()] ?? ""),
  );
  const nextWord = () => words[pick()] ?? "";
  return {
    random,
    nextWord,
    nextSentence() {
      const topic = topics[Math.floor(random() * TOPICS)] ?? [];
      return Array.from({ length: drawLength(random) }, () =>
        random() < TOPIC_SHARE ? (topic[Math.floor(random() * TOPIC_WORDS)] ?? "") : nextWord(),
      );
    },
  };
}

/** Draws a sentence's length: the sum of twelve even draws, less six, is nearly normal. */
function drawLength(random: () => number): number {
  let normal = -6;
  for (let i = 0; i < 12; i += 1) normal += random();
  const length = Math.round(MEDIAN_LENGTH * Math.exp(LENGTH_SPREAD * normal));
  return Math.min(MAX_LENGTH, Math.max(MIN_LENGTH, length));
}

/** Endings of which some words come with, some without, so that stemming has the work it has in English. */
const ENDINGS = ["s", "ed", "ing"];
const INFLECTED_SHARE = 0.4;

/** Makes different words of one to five syllables; the commonest are the shortest, as in English. */
function makeWords(random: () => number): string[] {
  const draw = <T>(from: ArrayLike<T>) => from[Math.floor(random() * from.length)] as T;
  const syllable = () =>
    draw("bcdfghklmnprstvw") + draw("aeiou") + (random() < 0.4 ? draw("lnrst") : "");
  const words: string[] = [];
  const known = new Set<string>();
  while (words.length < WORDS) {
    const syllables = 1 + Math.floor(Math.log(words.length / 30 + 1) / Math.log(8));
    const inflects = words.length > GRAMMAR_WORDS && random() < INFLECTED_SHARE;
    const word = inflects
      ? draw(words) + draw(ENDINGS)
      : Array.from({ length: syllables }, syllable).join("");
    if (known.has(word)) continue;
    known.add(word);
    words.push(word);
  }
  return words;
}

/** Makes a function that draws ranks, beginning with `from`, by Zipf's law. */
function makeZipf(random: () => number, from: number): () => number {
  const sums = new Float64Array(WORDS);
  let sum = 0;
  for (let rank = from; rank < WORDS; rank += 1) sums[rank] = sum += (rank + OFFSET) ** -EXPONENT;
  return () => {
    const wanted = random() * sum;
    let low = from;
    let high = WORDS - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
