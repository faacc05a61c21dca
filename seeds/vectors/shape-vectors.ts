/** Reshapes word vectors: takes out what all words share, pulls synonyms together, keeps the main directions. */
import type { Lexicon } from "./read-wordnet.ts";

/** Word vectors by word, all of one length. */
export type VectorsByWord = Map<string, Vector>;

/** A vector that owns its numbers. */
export type Vector = Float64Array<ArrayBuffer>;

/**
 * Takes the mean and the `count` strongest directions out of all vectors, in place: they carry
 * frequency, not meaning (Mu and Viswanath, "All-but-the-top", 2018).
 */
export function removeTopDirections(vectors: VectorsByWord, count: number): void {
  const all = [...vectors.values()];
  const mean = meanOf(all);
  for (const vector of all) vector.forEach((value, d) => (vector[d] = value - (mean[d] ?? 0)));
  const directions = findDirections(all, count);
  for (const vector of all) {
    for (const direction of directions) {
      const along = dot(vector, direction);
      vector.forEach((value, d) => (vector[d] = value - along * (direction[d] ?? 0)));
    }
  }
}

const ROUNDS = 10;
/** How strongly the synonyms of a word pull, and its antonyms push, against its own vector's 1. */
const PULL = 1;
const PUSH = 0.4;

/**
 * Pulls synonyms together (Faruqui et al., "Retrofitting word vectors to semantic lexicons", 2015) and
 * pushes antonyms apart (after Mrkšić et al., "Counter-fitting", 2016); returns unit vectors.
 */
export function retrofitVectors(vectors: VectorsByWord, lexicon: Lexicon): VectorsByWord {
  const origin = new Map([...vectors].map(([word, vector]) => [word, toUnit(vector)]));
  const moved = new Map([...origin].map(([word, vector]) => [word, vector.slice()]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [word, own] of origin) {
      const sum = own.slice();
      addTies(sum, moved, lexicon.synonyms.get(word) ?? [], PULL);
      addTies(sum, moved, lexicon.antonyms.get(word) ?? [], -PUSH);
      moved.set(word, toUnit(sum));
    }
  }
  return moved;
}

/** Adds the weighted mean of the tied words' vectors, `strength` times, to `sum`. */
function addTies(
  sum: Vector,
  vectors: VectorsByWord,
  ties: readonly { to: string; weight: number }[],
  strength: number,
): void {
  const known = ties.filter((tie) => vectors.has(tie.to));
  const whole = known.reduce((total, tie) => total + tie.weight, 0);
  // A word tied only by rare senses is moved less.
  const force = (strength * Math.min(1, whole)) / (whole || 1);
  for (const { to, weight } of known) {
    vectors.get(to)?.forEach((value, d) => (sum[d] = (sum[d] ?? 0) + force * weight * value));
  }
}

/** Projects unit vectors on their `count` main directions (principal components). */
export function keepMainDirections(vectors: VectorsByWord, count: number): VectorsByWord {
  const directions = findDirections([...vectors.values()], count);
  return new Map(
    [...vectors].map(([word, vector]) => [
      word,
      toUnit(Float64Array.from(directions, (direction) => dot(vector, direction))),
    ]),
  );
}

const SWEEPS = 60;

/** Finds the strongest orthogonal directions of vectors around zero, by subspace iteration on their covariance. */
function findDirections(vectors: readonly Vector[], count: number): Vector[] {
  const size = vectors[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (let i = 0; i < size; i += 1) {
      const row = covariance[i];
      const value = vector[i] ?? 0;
      if (row) for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + value * (vector[j] ?? 0);
    }
  }
  // A fixed start, unlike any direction of the data, keeps the table the same in every build.
  let directions = Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: size }, (_, d) => Math.sin(1 + k * size + d * d)),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    directions = orthonormalise(
      directions.map((direction) => Float64Array.from(covariance, (row) => dot(row, direction))),
    );
  }
  return directions;
}

/** Makes the vectors unit and orthogonal, in order (Gram and Schmidt). */
function orthonormalise(vectors: readonly Vector[]): Vector[] {
  const done: Vector[] = [];
  for (const vector of vectors) {
    const rest = vector.slice();
    for (const other of done) {
      const along = dot(rest, other);
      rest.forEach((value, d) => (rest[d] = value - along * (other[d] ?? 0)));
    }
    done.push(toUnit(rest));
  }
  return done;
}

function meanOf(vectors: readonly Vector[]): Vector {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    vector.forEach((value, d) => (mean[d] = (mean[d] ?? 0) + value / vectors.length));
  }
  return mean;
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}

/** Scales a vector to length one; a zero vector stays. */
export function toUnit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
