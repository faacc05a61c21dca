/** Aligns the words of two texts: which word of one stands for which word of the other, in any order. */
import type { KnownWord, Vectors } from "../vectors/vector-table.ts";

/** What the alignment needs to know of a word. */
export interface AlignableWord {
  folded: string;
  stem: string;
  /** True for a word that another may stand for; names, figures and words of grammar stand for themselves. */
  open?: boolean;
}

/** One word of each text that stand for each other, by their places in the lists; `likeness` is 1 for the same word. */
export interface WordPair {
  a: number;
  b: number;
  likeness: number;
}

/** Words less alike than this are not aligned: below it, related words pass for synonyms. */
const MIN_LIKENESS = 0.45;

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

/** Aligns equal words as `alignWords` does, then other words for the same, the most alike first. */
export function alignMeanings(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  vectors: Vectors | null,
): AlignedMeanings {
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const pairs = alignEqual(a, b, takenA, takenB);
  const candidates: WordPair[] = [];
  const opposites: WordPair[] = [];
  const others = findKnown(b, takenB, vectors);
  for (const [i, word] of findKnown(a, takenA, vectors)) {
    for (const [j, other] of others) {
      const alike = vectors?.compare(word, other) ?? 0;
      if (alike >= MIN_LIKENESS) candidates.push({ a: i, b: j, likeness: alike });
      if (alike === -1) opposites.push({ a: i, b: j, likeness: alike });
    }
  }
  candidates.sort((one, two) => two.likeness - one.likeness || one.a + one.b - (two.a + two.b));
  pairs.push(...takeFree(candidates, takenA, takenB));
  return { pairs: pairs.sort(byPlace), opposites };
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
  for (let i = 0; i < a.length; i += 1) {
    const stem = a[i]?.stem;
    for (let j = 0; j < b.length; j += 1) {
      if (stem !== b[j]?.stem) continue;
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
