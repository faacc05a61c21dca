/** Aligns the words of two texts: which word of one stands for which word of the other, in any order. */

/** What the alignment needs to know of a word. */
export interface AlignableWord {
  folded: string;
  stem: string;
}

/** One word of each text that stand for each other, by their places in the lists; `likeness` is 1 for the same word. */
export interface WordPair {
  a: number;
  b: number;
  likeness: number;
}

/** How alike two different words are in meaning, from 0 (not at all) to 1, by their stems. */
export type WordLikeness = (a: string, b: string) => number;

/** Words less alike than this are not aligned: below it, related words pass for synonyms. */
const MIN_LIKENESS = 0.45;

/**
 * Aligns `a` with `b` and returns the pairs in the order of `a`. Words in longer common runs choose
 * first, so that a repeated word finds its own counterpart; then compounds written apart on one side
 * ("cease-fire"); then, if `likeness` is given, other words for the same. Time is O(|a| × |b|).
 */
export function alignWords(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  likeness?: WordLikeness,
): WordPair[] {
  const takenA = new Uint8Array(a.length);
  const takenB = new Uint8Array(b.length);
  const pairs = [...sameWords(a, b, takenA, takenB), ...compounds(a, b, takenA, takenB)];
  if (likeness) pairs.push(...otherWords(a, b, takenA, takenB, likeness));
  return pairs.sort((one, two) => one.a - two.a || one.b - two.b);
}

interface Candidate extends WordPair {
  rank: number;
}

/** Pairs equal stems, those in the longest common runs first, then those at like places. */
function sameWords(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  takenA: Uint8Array,
  takenB: Uint8Array,
): WordPair[] {
  const candidates: Candidate[] = [];
  let before: Candidate[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const here: Candidate[] = [];
    for (let j = 0; j < b.length; j += 1) {
      if (a[i]?.stem !== b[j]?.stem) continue;
      const previous = before[j - 1];
      const candidate = { a: i, b: j, likeness: 1, rank: (previous?.rank ?? 0) + 1 };
      here[j] = candidate;
      candidates.push(candidate);
    }
    before = here;
  }
  spreadRunLengths(candidates, b.length + 1);
  const drift = (pair: WordPair) => Math.abs(pair.a / a.length - pair.b / b.length);
  candidates.sort(
    (one, two) => two.rank - one.rank || drift(one) - drift(two) || one.a + one.b - (two.a + two.b),
  );
  return takeFree(candidates, takenA, takenB);
}

/** Gives each member of a run the length of the whole run; comes with the length of the run so far. */
function spreadRunLengths(candidates: Candidate[], width: number): void {
  const next = new Map<number, number>();
  for (let k = candidates.length - 1; k >= 0; k -= 1) {
    const candidate = candidates[k];
    if (!candidate) continue;
    const whole = next.get((candidate.a + 1) * width + candidate.b + 1);
    const rank = whole ?? candidate.rank;
    candidate.rank = rank;
    next.set(candidate.a * width + candidate.b, rank);
  }
}

function takeFree(
  candidates: readonly Candidate[],
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

/** Pairs one word with two that make it up: "ceasefire" with "cease" and "fire". */
function compounds(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  takenA: Uint8Array,
  takenB: Uint8Array,
): WordPair[] {
  const found = joinedWords(a, b, takenA, takenB);
  const mirrored = joinedWords(b, a, takenB, takenA);
  return [...found, ...mirrored.map((pair) => ({ a: pair.b, b: pair.a, likeness: 1 }))];
}

/** Finds free words of `a` that are two free neighbours of `b` written as one. */
function joinedWords(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  takenA: Uint8Array,
  takenB: Uint8Array,
): WordPair[] {
  const pairs: WordPair[] = [];
  for (let j = 0; j + 1 < b.length; j += 1) {
    const first = b[j]?.folded ?? "";
    const joined = first.length + (b[j + 1]?.folded.length ?? 0);
    if (takenB[j] || takenB[j + 1]) continue;
    for (let i = 0; i < a.length; i += 1) {
      const word = a[i]?.folded ?? "";
      if (takenA[i] || word.length !== joined || !word.startsWith(first)) continue;
      if (!word.endsWith(b[j + 1]?.folded ?? "")) continue;
      takenA[i] = takenB[j] = takenB[j + 1] = 1;
      pairs.push({ a: i, b: j, likeness: 1 }, { a: i, b: j + 1, likeness: 1 });
      break;
    }
  }
  return pairs;
}

/** Pairs words left over that mean nearly the same, the most alike first. */
function otherWords(
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  takenA: Uint8Array,
  takenB: Uint8Array,
  likeness: WordLikeness,
): WordPair[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < a.length; i += 1) {
    if (takenA[i]) continue;
    for (let j = 0; j < b.length; j += 1) {
      if (takenB[j]) continue;
      const alike = likeness(a[i]?.stem ?? "", b[j]?.stem ?? "");
      if (alike >= MIN_LIKENESS) candidates.push({ a: i, b: j, likeness: alike, rank: alike });
    }
  }
  candidates.sort((one, two) => two.rank - one.rank || one.a + one.b - (two.a + two.b));
  return takeFree(candidates, takenA, takenB);
}
