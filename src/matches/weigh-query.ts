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

/** A term's place in one segment: where its postings begin, and how many of its claims hold it. */
export interface TermPlace {
  start: number;
  df: number;
}

/** A term that some claim holds: its place in each segment, and its weight, in 64ths as norms are. */
export interface QueryTerm {
  places: (TermPlace | null)[];
  df: number;
  weight: number;
}

/** A query's terms, the rarest first: the first `telling` ones make claims candidates, lists of the first `listed` are read. */
export interface Query {
  terms: QueryTerm[];
  telling: number;
  listed: number;
  /** The weight of all terms, those that no claim holds among them. */
  mass: number;
}

/** Returns what `querySegments` needs to know of the terms. */
export function weighQuery(segments: readonly Segment[], terms: Uint32Array): Query {
  const claims = segments.reduce((sum, segment) => sum + segment.claims, 0);
  const query: Query = { terms: [], telling: 0, listed: 0, mass: 0 };
  for (const term of terms) {
    const places = segments.map((segment) => findTerm(segment, term));
    const df = places.reduce((sum, place) => sum + (place?.df ?? 0), 0);
    const weight = Math.ceil(weighTerm(df, claims) * NORM_SCALE);
    query.mass += weight;
    if (df > 0) query.terms.push({ places, df, weight });
  }
  query.terms.sort((a, b) => a.df - b.df);
  query.telling = countWithin(query.terms, CANDIDATE_BUDGET, CANDIDATE_TERMS);
  query.listed = countWithin(query.terms, LIST_BUDGET, query.telling);
  return query;
}

/** Counts the first terms that so many claims hold in all; `least` at least. */
function countWithin(terms: readonly QueryTerm[], budget: number, least: number): number {
  let spent = 0;
  const end = terms.findIndex(({ df }, i) => (spent += df) > budget && i >= least);
  return end === -1 ? terms.length : end;
}

/** Finds a term in a segment by walking over its bucket. */
function findTerm(
  { bucket, bucketBits, hash, df, claims }: Segment,
  term: number,
): TermPlace | null {
  const first = 2 * (term >>> (32 - bucketBits));
  // The table may be damaged: the walk goes no further than there are terms.
  const end = Math.min(bucket[first + 2] ?? 0, hash.length);
  let start = bucket[first + 1] ?? 0;
  for (let place = bucket[first] ?? 0; place < end; place += 1) {
    const count = df[place] ?? 0;
    if (hash[place] === term) return { start, df: count };
    start += countHalves(count, claims);
  }
  return null;
}
