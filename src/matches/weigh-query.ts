/** Looks a query's terms up in segments, and weighs them over all segments as one corpus. */
import { countHalves, NORM_SCALE, type Segment } from "./segment-layout.ts";
import { weighTerm } from "./weigh-term.ts";

/**
 * Claims that the rarest terms may make candidates; at least so many terms do, whatever they cost. On 100,000 generated
 * sentences .984 of repeated claims come out among five; four times as many candidates give .986, in twice the time.
 */
const CANDIDATE_BUDGET = 1_000;
const CANDIDATE_TERMS = 2;
/** Claims read in lists. Those of the commoner terms only add to candidates: what is left out says least. */
const LIST_BUDGET = 12_000;

/**
 * The terms of a query, looked up in every segment. Those that some claim holds are listed in `order`, the rarest first:
 * the first `telling` of them make claims candidates, and lists of the first `listed` are read. What is known of term t in
 * segment s stands at `s * width + t`: where its postings begin, and how many claims hold it.
 */
export interface Query {
  order: number[];
  telling: number;
  listed: number;
  /** Of each term, in 64ths as norms are; `mass` is the sum, with the terms that no claim holds. */
  weights: Int32Array;
  mass: number;
  width: number;
  starts: Int32Array;
  dfs: Int32Array;
}

/** Returns what `querySegments` needs to know of the terms. */
export function weighQuery(segments: readonly Segment[], terms: Uint32Array): Query {
  const width = terms.length;
  const starts = new Int32Array(segments.length * width);
  const dfs = new Int32Array(segments.length * width);
  const sums = new Int32Array(width);
  let claims = 0;
  segments.forEach((segment, s) => {
    claims += segment.claims;
    for (let t = 0; t < width; t += 1) {
      const place = findTerm(segment, terms[t] ?? 0);
      if (place < 0) continue;
      const df = segment.df[place] ?? 0;
      starts[s * width + t] = findStart(segment, terms[t] ?? 0, place);
      dfs[s * width + t] = df;
      sums[t] = (sums[t] ?? 0) + df;
    }
  });
  const weights = sums.map((df) => Math.ceil(weighTerm(df, claims) * NORM_SCALE));
  const order: number[] = [];
  let mass = 0;
  for (let t = 0; t < width; t += 1) {
    mass += weights[t] ?? 0;
    if ((sums[t] ?? 0) > 0) order.push(t);
  }
  order.sort((a, b) => (sums[a] ?? 0) - (sums[b] ?? 0));
  const telling = countWithin(order, sums, CANDIDATE_BUDGET, CANDIDATE_TERMS);
  const listed = countWithin(order, sums, LIST_BUDGET, telling);
  return { order, telling, listed, weights, mass, width, starts, dfs };
}

/** Counts the first terms that so many claims hold in all; `least` at least. */
function countWithin(
  order: readonly number[],
  sums: Int32Array,
  budget: number,
  least: number,
): number {
  let spent = 0;
  const end = order.findIndex((term, i) => (spent += sums[term] ?? 0) > budget && i >= least);
  return end === -1 ? order.length : end;
}

/** Finds a term in its bucket of a segment; -1 where it is not there. */
function findTerm({ bucket, bucketBits, hash }: Segment, term: number): number {
  const first = 2 * (term >>> (32 - bucketBits));
  // The table may be damaged: the walk goes no further than there are terms.
  const end = Math.min(bucket[first + 2] ?? 0, hash.length);
  for (let place = bucket[first] ?? 0; place < end; place += 1) {
    if ((hash[place] ?? 0) >= term) return hash[place] === term ? place : -1;
  }
  return -1;
}

/** Finds where the postings of the term at a place begin: after those of the terms before it in its bucket. */
function findStart(
  { bucket, bucketBits, df, claims }: Segment,
  term: number,
  place: number,
): number {
  const first = 2 * (term >>> (32 - bucketBits));
  let start = bucket[first + 1] ?? 0;
  for (let before = bucket[first] ?? 0; before < place; before += 1) {
    start += countHalves(df[before] ?? 0, claims);
  }
  return start;
}
