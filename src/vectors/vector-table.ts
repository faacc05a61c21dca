/** The word-vector table: writes and opens one flat buffer of small vectors, without parsing. */

/** The version of the format; a table of another version is refused. */
const VECTOR_TABLE_VERSION = 1;

/** A stem with its vector and with how rare it is, from 0 (the commonest word) to 1. */
export interface WordVector {
  stem: string;
  vector: readonly number[];
  rarity: number;
}

/** A word as the table knows it, to be compared with many others. */
export interface KnownWord {
  row: number;
  vector: Float32Array;
}

/** An open table. */
export interface Vectors {
  /** Looks a stem up; `null` where it is not in the table. */
  find(stem: string): KnownWord | null;
  /** How alike two words are in meaning: the cosine of their vectors; -1 for opposites. */
  compare(a: KnownWord, b: KnownWord): number;
  /** The same of two stems; 0 where either is not in the table. */
  likeness(a: string, b: string): number;
  /** How rare a stem is in news and encyclopedia text, 0 to 1; 1 where it is not in the table. */
  rarity(stem: string): number;
}

/** The table is of another version, cut off, or changed since it was built. */
export class DamagedVectorsError extends Error {
  override name = "DamagedVectorsError";
}

/** "PXV1", read as a little-endian number. */
const MAGIC = 0x31565850;
const HEADER_FIELDS = 5;
/** Sixteen levels in four bits. */
const LEVELS = 16;
/**
 * The step between levels, in standard deviations: the best uniform step for sixteen levels of normally
 * distributed values (Max, "Quantizing for minimum distortion", 1960, table II).
 */
const STEP = 0.3352;
const MAX_RARITY = 255;

/** Rows are numbered in sixteen bits, two to a pair of opposites. */
const ROW_BITS = 16;

/**
 * Writes a table of at most 65,535 stems: `magic, version, count, dimensions, opposites | f32
 * scale[dimensions] | u32 hash[count], sorted | u32 pair of rows[opposites], sorted | u8 rarity[count] |
 * four bits per value`. Vectors have an even number of dimensions; `opposites` are pairs of stems with
 * opposite meanings. Throws a RangeError where two stems share a hash.
 */
export function writeVectorTable(
  words: readonly WordVector[],
  opposites: readonly (readonly [string, string])[],
): Uint8Array {
  const dimensions = words[0]?.vector.length ?? 0;
  const rows = words
    .map((word) => ({ ...word, hash: hashStem(word.stem) }))
    .sort((a, b) => a.hash - b.hash);
  const rowOf = new Map(rows.map((word, row) => [word.stem, row]));
  const pairs = opposites
    .map(([a, b]) => pairKey(rowOf.get(a) ?? -1, rowOf.get(b) ?? -1))
    .filter((key) => key >= 0)
    .sort((a, b) => a - b);
  const layout = layOut(rows.length, dimensions, pairs.length);
  const buffer = new ArrayBuffer(layout.size);
  const header = [MAGIC, VECTOR_TABLE_VERSION, rows.length, dimensions, pairs.length];
  new Uint32Array(buffer, 0, HEADER_FIELDS).set(header);
  new Uint32Array(buffer, layout.pairs, pairs.length).set(pairs);
  const scales = new Float32Array(buffer, layout.scales, dimensions);
  const hashes = new Uint32Array(buffer, layout.hashes, rows.length);
  const rarities = new Uint8Array(buffer, layout.rarities, rows.length);
  const values = new Uint8Array(buffer, layout.values);
  for (let d = 0; d < dimensions; d += 1)
    scales[d] = STEP * spread(rows.map((r) => r.vector[d] ?? 0));
  rows.forEach(({ hash, rarity, vector, stem }, row) => {
    if (row > 0 && hashes[row - 1] === hash) throw new RangeError(`"${stem}" shares its hash`);
    hashes[row] = hash;
    rarities[row] = Math.round(rarity * MAX_RARITY);
    vector.forEach((value, d) => {
      const level = Math.floor(value / (scales[d] ?? 1)) + LEVELS / 2;
      const nibble = Math.min(LEVELS - 1, Math.max(0, level));
      const at = (row * dimensions + d) >> 1;
      values[at] = (values[at] ?? 0) | (nibble << (d % 2 === 0 ? 0 : 4));
    });
  });
  return new Uint8Array(buffer);
}

/** The standard deviation of values whose mean is about zero. */
function spread(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}

/** The key of a pair of rows, either way round; -1 where a row is missing. */
function pairKey(a: number, b: number): number {
  return a < 0 || b < 0 ? -1 : Math.min(a, b) * 2 ** ROW_BITS + Math.max(a, b);
}

/** Where each part of a table begins, in bytes. */
function layOut(count: number, dimensions: number, opposites: number) {
  const scales = HEADER_FIELDS * 4;
  const hashes = scales + dimensions * 4;
  const pairs = hashes + count * 4;
  const rarities = pairs + opposites * 4;
  const values = rarities + count;
  return { scales, hashes, pairs, rarities, values, size: values + (count * dimensions) / 2 };
}

/**
 * Opens a table in place; a vector is decoded when it is first asked for. `sha256` is the digest of
 * `buffer` in lower-case hexadecimal, taken by the caller, and `expected` the one the table was
 * published with. Throws DamagedVectorsError where they differ or the buffer is no such table.
 */
export function openVectors(buffer: ArrayBuffer, sha256: string, expected: string): Vectors {
  if (sha256 !== expected) throw new DamagedVectorsError("The word vectors were changed: rebuild.");
  const readable = buffer.byteLength >= HEADER_FIELDS * 4;
  const header = readable ? new Uint32Array(buffer, 0, HEADER_FIELDS) : [];
  const [magic, version, count = 0, dimensions = 0, opposites = 0] = header;
  const layout = layOut(count, dimensions, opposites);
  if (magic !== MAGIC || version !== VECTOR_TABLE_VERSION || layout.size !== buffer.byteLength) {
    throw new DamagedVectorsError(`No word vectors of version ${VECTOR_TABLE_VERSION}: rebuild.`);
  }
  const scales = new Float32Array(buffer, layout.scales, dimensions);
  const hashes = new Uint32Array(buffer, layout.hashes, count);
  const pairs = new Uint32Array(buffer, layout.pairs, opposites);
  const rarities = new Uint8Array(buffer, layout.rarities, count);
  const values = new Uint8Array(buffer, layout.values);
  const known = new Map<string, KnownWord | null>();

  function find(stem: string): KnownWord | null {
    const kept = known.get(stem);
    if (kept !== undefined) return kept;
    const row = findPlace(hashes, hashStem(stem));
    const word = row < 0 ? null : { row, vector: decodeVector(values, row, scales) };
    known.set(stem, word);
    return word;
  }

  function compare(a: KnownWord, b: KnownWord): number {
    const cosine = dotProduct(a.vector, b.vector);
    // Only words from the same field can be opposites: this spares nearly all look-ups.
    if (cosine < FIELD) return cosine;
    return findPlace(pairs, pairKey(a.row, b.row)) < 0 ? cosine : -1;
  }

  return {
    find,
    compare,
    likeness(a, b) {
      const [left, right] = [find(a), find(b)];
      return left && right ? compare(left, right) : 0;
    },
    rarity(stem) {
      const word = find(stem);
      return word === null ? 1 : (rarities[word.row] ?? 0) / MAX_RARITY;
    },
  };
}

/** Opposites less alike than this never look alike to anyone who asks. */
const FIELD = 0.2;

function decodeVector(values: Uint8Array, row: number, scales: Float32Array): Float32Array {
  const vector = new Float32Array(scales.length);
  let square = 0;
  for (let d = 0; d < vector.length; d += 1) {
    const pair = values[(row * vector.length + d) >> 1] ?? 0;
    const level = d % 2 === 0 ? pair & (LEVELS - 1) : pair >> 4;
    const value = (level - LEVELS / 2 + 0.5) * (scales[d] ?? 0);
    vector[d] = value;
    square += value * value;
  }
  const length = Math.sqrt(square);
  return vector.map((value) => value / length);
}

function dotProduct(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}

/** Finds a number in a sorted list by halving; -1 where it is not there. */
function findPlace(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = sorted[middle] ?? 0;
    if (here === wanted) return middle;
    if (here < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hashStem(stem: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i += 1) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
