/** Sums up the meaning of words in one vector, to tell cheaply which of many claims are worth comparing word by word. */
import type { Vectors } from "../vectors/vector-table.ts";
import type { PropositionWord } from "./proposition.ts";
import { weighStem } from "./weigh-evidence.ts";

/** Returns the sum of the words' vectors, each by the weight of its word, at length 1; `null` where no word is in the table. */
export function sumMeaning(
  words: readonly PropositionWord[],
  vectors: Vectors | null,
): Float32Array | null {
  let sum: Float32Array | null = null;
  for (const { stem, open } of words) {
    const vector = open ? vectors?.find(stem)?.vector : undefined;
    if (!vector) continue;
    sum ??= new Float32Array(vector.length);
    const weight = weighStem(stem, vectors);
    for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] ?? 0) + weight * (vector[d] ?? 0);
  }
  const length = Math.sqrt(compareMeanings(sum, sum));
  return sum && length > 0 ? sum.map((value) => value / length) : null;
}

/** Returns the cosine of two meanings; 0 where either is not known. */
export function compareMeanings(a: Float32Array | null, b: Float32Array | null): number {
  if (a === null || b === null) return 0;
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
