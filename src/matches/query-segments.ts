/** Asks segments for the claims that share the most telling words with a query. */
import { MAX_SEGMENT_CLAIMS, NORM_SCALE, type Segment } from "./segment-layout.ts";
import { weighTerm } from "./weigh-term.ts";

/** Postings read for one query; rare terms come first, so what is left out is what says least. */
const POSTINGS_BUDGET = 20_000;
/** Terms that are read whatever they cost: one word alone decides nothing. */
const MIN_TERMS = 2;
/** Claims returned: recall grows little beyond, and the text of each has to be read. */
const MAX_HITS = 8;

/** A claim found: its number in its segment, and how much of the shorter side is shared, 0 to 1. */
export interface Hit {
  segment: number;
  claim: number;
  score: number;
}

/** A term of the query that some segment holds: its place in each (or -1), its idf and cost over all. */
interface QueryTerm {
  places: number[];
  weight: number;
  postings: number;
  df: number;
}

/** Scores while one segment is read; empty between queries, and shared so that no query allocates it. */
const scores = new Float32Array(MAX_SEGMENT_CLAIMS);
const touched = new Uint16Array(MAX_SEGMENT_CLAIMS);

/**
 * Returns at most `limit` claims of the segments, best first, that share terms with the query. A claim's
 * score is the larger of two containments, weighted by idf: how much of the query it holds, and how much of
 * it the query holds, since either side may be the partial quotation. Segments are weighed as one corpus.
 */
export function querySegments(
  segments: readonly Segment[],
  terms: Uint32Array,
  limit = MAX_HITS,
): Hit[] {
  const claims = segments.reduce((sum, segment) => sum + segment.claims, 0);
  const known = lookUpTerms(segments, terms, claims);
  const queryMass =
    known.reduce((sum, term) => sum + term.weight, 0) +
    (terms.length - known.length) * weighTerm(0, claims);
  const read = chooseTerms(known);
  const hits: Hit[] = [];
  segments.forEach((segment, number) => {
    const scale = compareWeights(segment, number, known) / NORM_SCALE;
    const count = addScores(segment, number, read);
    for (let i = 0; i < count; i += 1) {
      const claim = touched[i] ?? 0;
      const mass = scores[claim] ?? 0;
      scores[claim] = 0;
      const norm = segment.norm[claim];
      if (norm === undefined) continue;
      const score = Math.max(mass / queryMass, mass / (norm * scale));
      if (hits.length < limit || score > (hits.at(-1)?.score ?? 0)) {
        insertHit(hits, { segment: number, claim, score: Math.min(score, 1) }, limit);
      }
    }
  });
  return hits;
}

/** Finds the query's terms in every segment; those that no segment holds are left out. */
function lookUpTerms(
  segments: readonly Segment[],
  terms: Uint32Array,
  claims: number,
): QueryTerm[] {
  const found: QueryTerm[] = [];
  for (const term of terms) {
    let df = 0;
    let postings = 0;
    const places = segments.map((segment) => {
      const place = findTerm(segment, term);
      if (place >= 0) {
        df += segment.df[place] ?? 0;
        postings += (segment.start[place + 1] ?? 0) - (segment.start[place] ?? 0);
      }
      return place;
    });
    if (df > 0) found.push({ places, postings, df, weight: weighTerm(df, claims) });
  }
  return found;
}

/** Returns a term's place in a segment, or -1. A bucket holds four terms on average, so a walk is fastest. */
function findTerm(segment: Segment, term: number): number {
  const bucket = term >>> (32 - segment.bucketBits);
  const end = Math.min(segment.bucket[bucket + 1] ?? 0, segment.hash.length);
  for (let place = segment.bucket[bucket] ?? 0; place < end; place += 1) {
    if (segment.hash[place] === term) return place;
  }
  return -1;
}

/** Chooses the terms to read: rare ones first, until the budget is spent. */
function chooseTerms(known: readonly QueryTerm[]): QueryTerm[] {
  const rareFirst = known.filter((term) => term.postings > 0).sort((a, b) => a.df - b.df);
  let spent = 0;
  return rareFirst.filter((term, rank) => {
    spent += term.postings;
    return rank < MIN_TERMS || spent <= POSTINGS_BUDGET;
  });
}

/**
 * Returns by how much the query's terms weigh more in the whole corpus than in one segment alone. A norm was
 * written with its own segment's weights; times this it compares with sums of the whole corpus.
 */
function compareWeights(segment: Segment, number: number, known: readonly QueryTerm[]): number {
  let whole = 0;
  let own = 0;
  for (const term of known) {
    const place = term.places[number] ?? -1;
    if (place < 0) continue;
    whole += term.weight;
    own += weighTerm(segment.df[place] ?? 0, segment.claims);
  }
  return own > 0 ? whole / own : 1;
}

/** Adds the terms' weights to the scores of a segment's claims; returns how many claims were touched. */
function addScores(segment: Segment, number: number, terms: readonly QueryTerm[]): number {
  const { start, post } = segment;
  let count = 0;
  for (const { places, weight } of terms) {
    const place = places[number] ?? -1;
    if (place < 0) continue;
    // A damaged table must not make a query run for minutes.
    const end = Math.min(start[place + 1] ?? 0, post.length);
    for (let at = start[place] ?? 0; at < end; at += 1) {
      const claim = post[at] ?? 0;
      const score = scores[claim] ?? 0;
      if (score === 0) touched[count++] = claim;
      scores[claim] = score + weight;
    }
  }
  return count;
}

/** Puts a hit in its place, best first; equal scores stay in the order of the corpus. */
function insertHit(hits: Hit[], hit: Hit, limit: number): void {
  let at = hits.length;
  while (at > 0 && (hits[at - 1]?.score ?? 0) < hit.score) at -= 1;
  hits.splice(at, 0, hit);
  if (hits.length > limit) hits.pop();
}
