/** Builds a segment of the index from the terms of its claims. */
import {
  countBytes,
  countHalves,
  HEADER_WORDS,
  MAX_SEGMENT_CLAIMS,
  NORM_SCALE,
  SEGMENT_MAGIC,
  SEGMENT_VERSION,
  type Segment,
  viewSegment,
} from "./segment-layout.ts";
import { weighTerm } from "./weigh-term.ts";

/** Terms in a bucket, on average: a lookup walks over half of them. */
const BUCKET_TERMS = 32;

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
  const sizes = {
    claims: n,
    terms: df.length,
    postings: df.reduce((sum, count) => sum + countHalves(count, n), 0),
    bucketBits: Math.max(1, Math.ceil(Math.log2(df.length / BUCKET_TERMS + 1))),
  };
  const buffer = new ArrayBuffer(countBytes(sizes));
  const header = [SEGMENT_MAGIC, SEGMENT_VERSION, ...Object.values(sizes)];
  new Uint32Array(buffer, 0, HEADER_WORDS).set(header);
  const segment = viewSegment(buffer, 0, sizes);
  fillTerms(segment, pairs, df);
  fillBuckets(segment);
  return buffer;
}

/** Writes terms, postings and norms. */
function fillTerms(segment: Segment, pairs: Float64Array, df: readonly number[]): void {
  const norms = new Float64Array(segment.claims);
  let pair = 0;
  let posted = 0;
  df.forEach((count, term) => {
    const weight = weighTerm(count, segment.claims);
    segment.hash[term] = Math.floor((pairs[pair] ?? 0) / MAX_SEGMENT_CLAIMS);
    segment.df[term] = Math.min(count, 0xffff);
    const halves = countHalves(count, segment.claims);
    for (let i = 0; i < count; i += 1, pair += 1) {
      const claim = (pairs[pair] ?? 0) % MAX_SEGMENT_CLAIMS;
      norms[claim] = (norms[claim] ?? 0) + weight;
      if (halves === count) segment.post[posted + i] = claim;
      else setBit(segment.post, posted, claim);
    }
    posted += halves;
  });
  norms.forEach((norm, claim) => {
    segment.norm[claim] = Math.min(Math.round(norm * NORM_SCALE), 0xffff);
  });
}

/** Marks a claim among the bits that begin at `start`. */
function setBit(post: Uint16Array, start: number, claim: number): void {
  const at = start + (claim >> 4);
  post[at] = (post[at] ?? 0) | (1 << (claim & 15));
}

/** Writes for every bucket its first term, which may belong to a later one, and that term's first half. */
function fillBuckets({ bucket, bucketBits, hash, df, claims }: Segment): void {
  let term = 0;
  let posted = 0;
  for (let b = 0; b < bucket.length / 2; b += 1) {
    while (term < hash.length && (hash[term] ?? 0) >>> (32 - bucketBits) < b) {
      posted += countHalves(df[term] ?? 0, claims);
      term += 1;
    }
    bucket[2 * b] = term;
    bucket[2 * b + 1] = posted;
  }
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
