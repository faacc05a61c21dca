/** Aligns the words of two texts: which word of one stands for which word of the other, in any order. */
import type { KnownWord, Vectors } from "../vectors/vector-table.ts";
import { type ComparableName, compareNames, readName } from "./compare-names.ts";

/** What the alignment needs to know of a word. */
export interface AlignableWord {
  folded: string;
  stem: string;
  /** True for a word that another may stand for; names, figures and words of grammar stand for themselves. */
  open?: boolean;
  /** True for a word with a capital inside a sentence. */
  name?: boolean;
}

/** One word of each text that stand for each other, by their places in the lists; `likeness` is 1 for the same word. */
export interface WordPair {
  a: number;
  b: number;
  likeness: number;
}

/** Words less alike than this are not aligned: below it, related words pass for synonyms. */
export const MIN_LIKENESS = 0.45;
/** Words that stand in one place, between words aligned already, need to be less alike. */
const MIN_LIKENESS_IN_PLACE = 0.3;

/**
 * Aligns equal words of `a` and `b`; the pairs come in the order of `a`. Words in longer common runs choose
 * first, so that a repeated word finds its own counterpart; then compounds written apart on one side
 * ("cease-fire"). Time and memory are O(|a| × |b|).
 */
export function alignWords(a: readonly AlignableWord[], b: readonly AlignableWord[]): WordPair[] {
  return alignEqual(a, b, new Uint8Array(a.length), new Uint8Array(b.length)).sort(byPlace);
}

/** Aligned meanings: the pairs, and the words left over that are opposites of one another. */
export interface AlignedMeanings {
  pairs: WordPair[];
  opposites: WordPair[];
}

/**
 * Aligns equal words as `alignWords` does, then other words for the same, the most alike first: names of one
 * country, synonyms, and last, words that stand in the same place of both texts and are somewhat alike.
 */
export function alignMeanings(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  vectors: Vectors | null,
): AlignedMeanings {
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const pairs = alignEqual(a, b, takenA, takenB);
  pairs.push(...takeFree(findNames(a, b, takenA, takenB), takenA, takenB));
  const candidates: WordPair[] = [];
  const loose: WordPair[] = [];
  const opposites: WordPair[] = [];
  const others = findKnown(b, takenB, vectors);
  for (const [i, word] of findKnown(a, takenA, vectors)) {
    for (const [j, other] of others) {
      const alike = vectors?.compare(word, other) ?? 0;
      if (alike >= MIN_LIKENESS_IN_PLACE) {
        (alike >= MIN_LIKENESS ? candidates : loose).push({ a: i, b: j, likeness: alike });
      }
      if (alike === -1) opposites.push({ a: i, b: j, likeness: alike });
    }
  }
  candidates.sort(byLikeness);
  pairs.push(...takeFree(candidates, takenA, takenB));
  const inPlace = keepInPlace(loose, pairs, a.length, b.length).sort(byLikeness);
  pairs.push(...takeFree(inPlace, takenA, takenB));
  return { pairs: pairs.sort(byPlace), opposites };
}

/** Finds the names left over that may stand for one another. */
function findNames(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  takenA: Uint8Array,
  takenB: Uint8Array,
): WordPair[] {
  if (!hasName(a, takenA) && !hasName(b, takenB)) return [];
  const left = readNames(a, takenA);
  const right = readNames(b, takenB);
  const found: WordPair[] = [];
  for (const one of left) {
    for (const other of right) {
      if (!one.sure && !other.sure) continue;
      const likeness = compareNames(one.name, other.name);
      if (likeness > 0) found.push({ a: one.place, b: other.place, likeness });
    }
  }
  return found.sort((one, two) => two.likeness - one.likeness || byPlace(one, two));
}

function hasName(words: readonly AlignableWord[], taken: Uint8Array): boolean {
  return words.some(({ name }, i) => name === true && !taken[i]);
}

/** Reads the words left over as names, as far as they may be some: one that opens a sentence looks like any word. */
function readNames(words: readonly AlignableWord[], taken: Uint8Array) {
  const names: { place: number; sure: boolean; name: ComparableName }[] = [];
  words.forEach(({ folded, name, open }, place) => {
    if (taken[place] || !(name || open)) return;
    names.push({ place, sure: name === true, name: readName(folded) });
  });
  return names;
}

/** Keeps the pairs whose words stand in the same place. */
function keepInPlace(
  candidates: readonly WordPair[],
  pairs: readonly WordPair[],
  lengthA: number,
  lengthB: number,
): WordPair[] {
  if (candidates.length === 0) return [];
  const placesA = findPlaces(pairs, (pair) => pair.a, lengthA);
  const placesB = findPlaces(pairs, (pair) => pair.b, lengthB);
  return candidates.filter(({ a, b }) => placesA[a] === placesB[b]);
}

/** The place of a word that has a counterpart. */
export const MATCHED = -1;

/**
 * Gives every word of one side the number of its place, which words of both sides share if the same aligned words
 * stand before and behind them; `MATCHED` for the aligned words themselves.
 */
export function findPlaces(
  pairs: readonly WordPair[],
  side: (pair: WordPair) => number,
  length: number,
): Float64Array {
  const places = new Float64Array(length);
  pairs.forEach((pair, k) => (places[side(pair)] = -k - 2));
  let behind = 0;
  for (let i = length - 1; i >= 0; i -= 1) {
    const own = places[i] ?? 0;
    if (own < 0) behind = -own - 1;
    else places[i] = behind;
  }
  let before = 0;
  for (let i = 0; i < length; i += 1) {
    const own = places[i] ?? 0;
    if (own < 0) before = -own - 1;
    places[i] = own < 0 ? MATCHED : before * (pairs.length + 1) + own;
  }
  return places;
}

/** Finds the words left over that another may stand for, with their places. */
function findKnown(
  words: readonly AlignableWord[],
  taken: Uint8Array,
  vectors: Vectors | null,
): [place: number, word: KnownWord][] {
  const found: [number, KnownWord][] = [];
  words.forEach(({ open, stem }, i) => {
    const known = open && !taken[i] ? vectors?.find(stem) : null;
    if (known) found.push([i, known]);
  });
  return found;
}

const byLikeness = (one: WordPair, two: WordPair) =>
  two.likeness - one.likeness || one.a + one.b - (two.a + two.b);
const byPlace = (one: WordPair, two: WordPair) => one.a - two.a || one.b - two.b;

function alignEqual(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  takenA: Uint8Array,
  takenB: Uint8Array,
): WordPair[] {
  const pairs = takeFree(findEqual(a, b), takenA, takenB);
  joinCompounds(a, b, takenA, takenB, (i, j) => pairs.push({ a: i, b: j, likeness: 1 }));
  joinCompounds(b, a, takenB, takenA, (j, i) => pairs.push({ a: i, b: j, likeness: 1 }));
  return pairs;
}

/** A pair of equal words, with the length of the common run that it belongs to. */
interface EqualWords extends WordPair {
  run: number;
}

/** Finds all pairs of equal stems: those in the longest common runs first, then those at like places. */
function findEqual(a: readonly AlignableWord[], b: readonly AlignableWord[]): EqualWords[] {
  const width = b.length + 1;
  const runs = new Uint16Array((a.length + 1) * width);
  const found: EqualWords[] = [];
  const stems = b.map((word) => word.stem);
  for (let i = 0; i < a.length; i += 1) {
    const stem = a[i]?.stem;
    for (let j = 0; j < b.length; j += 1) {
      if (stem !== stems[j]) continue;
      const before = i > 0 && j > 0 ? (runs[(i - 1) * width + j - 1] ?? 0) : 0;
      runs[i * width + j] = before + 1;
      found.push({ a: i, b: j, likeness: 1, run: 0 });
    }
  }
  for (let k = found.length - 1; k >= 0; k -= 1) {
    const pair = found[k];
    if (!pair) continue;
    const place = pair.a * width + pair.b;
    // A run's length so far stands at its last word; backwards it spreads to all of its words.
    pair.run = Math.max(runs[place] ?? 0, runs[place + width + 1] ?? 0);
    runs[place] = pair.run;
  }
  const drift = (pair: WordPair) => Math.abs(pair.a / a.length - pair.b / b.length);
  return found.sort(
    (one, two) => two.run - one.run || drift(one) - drift(two) || one.a + one.b - (two.a + two.b),
  );
}

function takeFree(
  candidates: readonly WordPair[],
  takenA: Uint8Array,
  takenB: Uint8Array,
): WordPair[] {
  const pairs: WordPair[] = [];
  for (const { a, b, likeness } of candidates) {
    if (takenA[a] || takenB[b]) continue;
    takenA[a] = 1;
    takenB[b] = 1;
    pairs.push({ a, b, likeness });
  }
  return pairs;
}

/** Pairs free words of `a` with two free neighbours of `b` that make them up: "ceasefire", "cease" and "fire". */
function joinCompounds(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  takenA: Uint8Array,
  takenB: Uint8Array,
  pair: (i: number, j: number) => void,
): void {
  for (let j = 0; j + 1 < b.length; j += 1) {
    if (takenB[j] || takenB[j + 1]) continue;
    const first = b[j]?.folded ?? "";
    const second = b[j + 1]?.folded ?? "";
    for (let i = 0; i < a.length; i += 1) {
      const word = a[i]?.folded ?? "";
      if (takenA[i] || word.length !== first.length + second.length) continue;
      if (!word.startsWith(first) || !word.endsWith(second)) continue;
      takenA[i] = takenB[j] = takenB[j + 1] = 1;
      pair(i, j);
      pair(i, j + 1);
      break;
    }
  }
}
