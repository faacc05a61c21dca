/** Weighs what two propositions have in common. */
import type { Vectors } from "../vectors/vector-table.ts";
import { alignMeanings, findPlaces, MATCHED, type WordPair } from "./align-words.ts";
import { type Contradictions, findContradictions, type Wording } from "./find-contradictions.ts";
import { isTelling, type PropositionWord, type WordKind } from "./proposition.ts";

/** What two wordings have in common and how they contradict each other; it is the same both ways round. */
export interface Evidence extends Contradictions {
  /** The share of its words, by weight, that the more fully matched side has in common with the other. */
  most: number;
  /** The same of the less fully matched side: low where it says more than the other. */
  least: number;
  /** The same two, of equal words only. */
  mostEqual: number;
  leastEqual: number;
  /** The weight of all that is matched. */
  mass: number;
  /** The weight of equal words in common runs; equal words that stand alone count half. */
  wording: number;
  /** The longest common run as a share of the shorter side, in words. */
  run: number;
  /** The weight of the most that one side says beyond the other in one place. */
  added: number;
  /** The share of aligned words that stand in another order. */
  disorder: number;
  /** The number of equal words of content, names and figures. */
  telling: number;
}

/** What a word of each kind weighs; a word of content by its rarity, or this much where no table is open. */
const KIND_WEIGHTS: Record<WordKind, number> = {
  content: 0.85,
  name: 0.45,
  figure: 0.8,
  grammar: 0.3,
};
/** The commonest words of content still say this much. */
const MIN_WEIGHT = 0.3;
/** Equal words side by side in both texts make a run from this many on. */
const RUN_WORDS = 4;
/** What an equal word outside a run counts as wording. */
const LONE_SHARE = 0.5;

/** Compares two wordings word by word; with `vectors`, by meaning too. */
export function weighEvidence(a: Wording, b: Wording, vectors: Vectors | null): Evidence {
  const { pairs, opposites } = alignMeanings(a.words, b.words, vectors);
  const weightsA = a.words.map((word) => weighWord(word, vectors));
  const weightsB = b.words.map((word) => weighWord(word, vectors));
  const ofA = shareMatched(weightsA, pairs, (pair) => pair.a);
  const ofB = shareMatched(weightsB, pairs, (pair) => pair.b);
  return {
    most: Math.max(ofA.share, ofB.share),
    least: Math.min(ofA.share, ofB.share),
    mostEqual: Math.max(ofA.equal, ofB.equal),
    leastEqual: Math.min(ofA.equal, ofB.equal),
    mass: Math.min(ofA.mass, ofB.mass),
    ...weighRuns(
      pairs,
      (pair) => ((weightsA[pair.a] ?? 0) + (weightsB[pair.b] ?? 0)) / 2,
      Math.min(a.words.length, b.words.length),
    ),
    added: weighAdded(weightsA, weightsB, pairs),
    disorder: measureDisorder(pairs),
    telling: pairs.filter((pair) => pair.likeness === 1 && tells(a, pair.a) && tells(b, pair.b))
      .length,
    ...findContradictions(a, b, pairs, opposites),
  };
}

/** Weighs one word: the rarer, the more it says. */
function weighWord({ kind, stem }: PropositionWord, vectors: Vectors | null): number {
  return kind === "content" && vectors ? weighStem(stem, vectors) : KIND_WEIGHTS[kind];
}

/** Weighs a word of content by its stem. */
export function weighStem(stem: string, vectors: Vectors | null): number {
  if (vectors === null) return KIND_WEIGHTS.content;
  return Math.max(MIN_WEIGHT, Math.sqrt(vectors.rarity(stem)));
}

function tells({ words }: Wording, place: number): boolean {
  const word = words[place];
  return word !== undefined && isTelling(word);
}

/** Returns the share of one side's weight that is matched, by all pairs and by equal words. */
function shareMatched(
  weights: readonly number[],
  pairs: readonly WordPair[],
  side: (pair: WordPair) => number,
): { share: number; equal: number; mass: number } {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return { share: 0, equal: 0, mass: 0 };
  const seen = new Uint8Array(weights.length);
  let mass = 0;
  let equal = 0;
  for (const pair of pairs) {
    const place = side(pair);
    if (seen[place]) continue;
    seen[place] = 1;
    mass += (weights[place] ?? 0) * pair.likeness;
    if (pair.likeness === 1) equal += weights[place] ?? 0;
  }
  return { share: mass / whole, equal: equal / whole, mass };
}

/**
 * Weighs the most that one side says beyond the other in one place. Other words in the same place of both texts are
 * mostly another way to put it; words that face nothing are a remark more.
 */
function weighAdded(
  weightsA: readonly number[],
  weightsB: readonly number[],
  pairs: readonly WordPair[],
): number {
  const surplus = new Map<number, number>();
  const add = (places: Float64Array, weights: readonly number[], sign: number) => {
    weights.forEach((weight, i) => {
      const place = places[i] ?? MATCHED;
      if (place !== MATCHED) surplus.set(place, (surplus.get(place) ?? 0) + sign * weight);
    });
  };
  add(
    findPlaces(pairs, (pair) => pair.a, weightsA.length),
    weightsA,
    1,
  );
  add(
    findPlaces(pairs, (pair) => pair.b, weightsB.length),
    weightsB,
    -1,
  );
  let most = 0;
  for (const one of surplus.values()) most = Math.max(most, Math.abs(one));
  return most;
}

/** Weighs the equal words, run by run. */
function weighRuns(
  pairs: readonly WordPair[],
  weighPair: (pair: WordPair) => number,
  shorter: number,
): { run: number; wording: number } {
  let wording = 0;
  let longest = 0;
  let length = 0;
  let weight = 0;
  const close = () => {
    wording += length >= RUN_WORDS || length === shorter ? weight : weight * LONE_SHARE;
    longest = Math.max(longest, length);
    length = 0;
    weight = 0;
  };
  let last: WordPair | null = null;
  for (const pair of pairs) {
    if (pair.likeness < 1) continue;
    if (last === null || last.a !== pair.a - 1 || last.b !== pair.b - 1) close();
    length += 1;
    weight += weighPair(pair);
    last = pair;
  }
  close();
  return { run: shorter === 0 ? 0 : longest / shorter, wording };
}

/** The share of neighbouring pairs that change places between the texts: the mean of reading either in order. */
function measureDisorder(pairs: readonly WordPair[]): number {
  const mirrored = [...pairs].sort((one, two) => one.b - two.b || one.a - two.a);
  let turned = 0;
  for (let k = 1; k < pairs.length; k += 1) {
    if ((pairs[k]?.b ?? 0) < (pairs[k - 1]?.b ?? 0)) turned += 1;
    if ((mirrored[k]?.a ?? 0) < (mirrored[k - 1]?.a ?? 0)) turned += 1;
  }
  return pairs.length < 2 ? 0 : turned / (2 * (pairs.length - 1));
}
