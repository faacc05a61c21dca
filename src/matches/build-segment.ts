/** Builds a segment of the index from the terms of its claims. */
import {
  HEADER_WORDS,
  MAX_SEGMENT_CLAIMS,
  NORM_SCALE,
  SEGMENT_MAGIC,
  SEGMENT_VERSION,
  segmentBytes,
  viewSegment,
} from "./segment-layout.ts";
import { weighTerm } from "./weigh-term.ts";

/** Postings of a term that more than this share of the claims hold are dropped: they cost much and tell little. */
const MAX_SHARE = 0.02;
/** A term in at most this many claims keeps its postings in any case: so few cost nothing, and a small pack needs them. */
const ALWAYS_KEPT = 256;

/**
 * Returns the segment of `claims`, each given by its terms as `extractTerms` makes them. The same
 * claims give the same bytes.
 * @throws RangeError where there are more than `MAX_SEGMENT_CLAIMS`: split them over several segments.
 */
export function buildSegment(claims: readonly Uint32Array[]): ArrayBuffer {
  const n = claims.length;
  if (n > MAX_SEGMENT_CLAIMS) {
    throw new RangeError(`a segment holds at most ${MAX_SEGMENT_CLAIMS} claims, not ${n}`);
  }
  const pairs = sortPairs(claims);
  const df = countClaims(pairs);
  const kept = df.map((count) => count <= Math.max(ALWAYS_KEPT, MAX_SHARE * n));
  const T = df.length;
  const P = df.reduce((sum, count, term) => (kept[term] ? sum + count : sum), 0);
  const bucketBits = Math.max(1, Math.ceil(Math.log2(T / 4 + 1)));

  const buffer = new ArrayBuffer(segmentBytes(n, T, P, bucketBits));
  new Uint32Array(buffer, 0, HEADER_WORDS).set([
    SEGMENT_MAGIC,
    SEGMENT_VERSION,
    n,
    T,
    P,
    bucketBits,
  ]);
  const segment = viewSegment(buffer, 0, [n, T, P, bucketBits]);
  const norms = new Float64Array(n);
  let pair = 0;
  let posted = 0;
  for (let term = 0; term < T; term += 1) {
    const count = df[term] ?? 0;
    const weight = weighTerm(count, n);
    segment.hash[term] = Math.floor((pairs[pair] ?? 0) / MAX_SEGMENT_CLAIMS);
    segment.df[term] = Math.min(count, 0xffff);
    segment.start[term] = posted;
    for (const end = pair + count; pair < end; pair += 1) {
      const claim = (pairs[pair] ?? 0) % MAX_SEGMENT_CLAIMS;
      norms[claim] = (norms[claim] ?? 0) + weight;
      if (kept[term]) segment.post[posted++] = claim;
    }
  }
  segment.start[T] = posted;
  norms.forEach((norm, claim) => {
    segment.norm[claim] = Math.min(Math.round(norm * NORM_SCALE), 0xffff);
  });
  fillBuckets(segment.bucket, segment.hash, bucketBits);
  return buffer;
}

/** Sorts all (term, claim) pairs, each packed into one number: 32 bits of hash above 16 of claim are exact in a double. */
function sortPairs(claims: readonly Uint32Array[]): Float64Array {
  const pairs = new Float64Array(claims.reduce((sum, terms) => sum + terms.length, 0));
  let at = 0;
  claims.forEach((terms, claim) => {
    for (const term of terms) pairs[at++] = term * MAX_SEGMENT_CLAIMS + claim;
  });
  return pairs.sort();
}

/** Counts the claims of every different term of the sorted pairs. */
function countClaims(pairs: Float64Array): number[] {
  const counts: number[] = [];
  let last = -1;
  for (const pair of pairs) {
    const term = Math.floor(pair / MAX_SEGMENT_CLAIMS);
    if (term === last) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else counts.push(1);
    last = term;
  }
  return counts;
}

/** Writes for every bucket the first term that belongs to it or to a later one. */
function fillBuckets(bucket: Uint32Array, hash: Uint32Array, bits: number): void {
  let term = 0;
  for (let b = 0; b < bucket.length; b += 1) {
    while (term < hash.length && (hash[term] ?? 0) >>> (32 - bits) < b) term += 1;
    bucket[b] = term;
  }
}
