/** Asks segments for the claims that share the most telling words with a query. */
import { countPostings, MAX_SEGMENT_CLAIMS, NORM_SCALE, type Segment } from "./segment-layout.ts";
import { weighTerm } from "./weigh-term.ts";

/** Postings of the rarest terms that make claims candidates; at least so many terms do, whatever they cost. */
const CANDIDATE_BUDGET = 4_000;
const CANDIDATE_TERMS = 2;
/** Postings read in all. Those of the commoner terms only add to candidates: what is left out says least. */
const POSTINGS_BUDGET = 20_000;
/** Claims returned: recall grows little beyond, and the text of each has to be read. */
const MAX_HITS = 8;
/** How much the smaller containment adds: of two claims around the same words the closer one comes first. */
const SMALLER_SHARE = 0.5;

/** A claim found: its number in its segment, and a score to rank it by, above 0. */
export interface Hit {
  segment: number;
  claim: number;
  score: number;
}

/** A term's postings in one segment, from `start` to `end`, and how many of its claims hold it. */
interface TermPlace {
  start: number;
  end: number;
  df: number;
}

const NOWHERE: TermPlace = { start: 0, end: 0, df: 0 };

/** A term of the query: its place in each segment, its weight (in 64ths, as norms are) and cost over all of them. */
interface QueryTerm {
  places: (TermPlace | null)[];
  weight: number;
  df: number;
  postings: number;
}

/** Masses while one segment is read, in 64ths; all 0 between queries, and shared so that no query allocates them. */
const masses = new Int32Array(MAX_SEGMENT_CLAIMS);
const candidates = new Uint16Array(MAX_SEGMENT_CLAIMS);

/**
 * Returns at most `limit` claims of the segments, best first, that share terms with the query. A claim is scored by
 * the idf mass of the terms shared, times the larger of two containments (how much of the query it holds, how much
 * of it the query holds), since either side may be the partial quotation. Segments are weighed as one corpus.
 */
export function querySegments(
  segments: readonly Segment[],
  terms: Uint32Array,
  limit = MAX_HITS,
): Hit[] {
  const claims = segments.reduce((sum, segment) => sum + segment.claims, 0);
  const asked = Array.from(terms, (term) => lookUpTerm(segments, term, claims));
  const queryMass = asked.reduce((sum, term) => sum + term.weight, 0);
  const { telling, common } = chooseTerms(asked);
  const hits: Hit[] = [];
  segments.forEach((segment, number) => {
    const scale = compareWeights(segment, number, asked);
    const count = collectCandidates(segment, number, telling);
    addMasses(segment, number, common);
    for (let i = 0; i < count; i += 1) {
      const claim = candidates[i] ?? 0;
      const mass = masses[claim] ?? 0;
      const worst = hits.length < limit ? 0 : (hits.at(-1)?.score ?? 0);
      // No score is above this: most claims need not be weighed any further.
      if (mass * (1 + SMALLER_SHARE) <= worst) continue;
      const ofQuery = mass / queryMass;
      const ofClaim = Math.min(1, mass / ((segment.norm[claim] ?? Infinity) * scale));
      const larger = Math.max(ofQuery, ofClaim);
      const score = mass * larger * (1 + SMALLER_SHARE * Math.min(ofQuery, ofClaim));
      if (score > worst && claim < segment.claims) {
        insertHit(hits, { segment: number, claim, score }, limit);
      }
    }
    clearMasses(segment, number, telling);
    clearMasses(segment, number, common);
  });
  return hits;
}

/** Finds a term in every segment, and weighs it over all of them. */
function lookUpTerm(segments: readonly Segment[], term: number, claims: number): QueryTerm {
  const places = segments.map((segment) => findTerm(segment, term));
  let df = 0;
  let postings = 0;
  for (const place of places) {
    if (place === null) continue;
    df += place.df;
    postings += place.end - place.start;
  }
  return { places, df, postings, weight: Math.ceil(weighTerm(df, claims) * NORM_SCALE) };
}

/** Finds a term in a segment by walking over its bucket. */
function findTerm(segment: Segment, term: number): TermPlace | null {
  const { bucket, hash, limit } = segment;
  const first = 2 * (term >>> (32 - segment.bucketBits));
  // The table may be damaged: neither walk nor postings go beyond what there is.
  const end = Math.min(bucket[first + 2] ?? 0, hash.length);
  let start = bucket[first + 1] ?? 0;
  for (let place = bucket[first] ?? 0; place < end; place += 1) {
    const df = segment.df[place] ?? 0;
    const postings = countPostings(df, limit);
    if (hash[place] === term) {
      return { start, end: Math.min(start + postings, segment.post.length), df };
    }
    start += postings;
  }
  return null;
}

/** Chooses the terms to read, rare ones first: those that make candidates, and commoner ones that only add. */
function chooseTerms(asked: readonly QueryTerm[]): { telling: QueryTerm[]; common: QueryTerm[] } {
  const rareFirst = asked.filter((term) => term.postings > 0).sort((a, b) => a.df - b.df);
  const telling: QueryTerm[] = [];
  const common: QueryTerm[] = [];
  let spent = 0;
  for (const term of rareFirst) {
    spent += term.postings;
    if (telling.length < CANDIDATE_TERMS || spent <= CANDIDATE_BUDGET) telling.push(term);
    else if (spent <= POSTINGS_BUDGET) common.push(term);
  }
  return { telling, common };
}

/**
 * Returns by how much the query's terms weigh more in the whole corpus than in one segment alone. A norm was
 * written with its own segment's weights; times this it compares with sums of the whole corpus.
 */
function compareWeights(segment: Segment, number: number, asked: readonly QueryTerm[]): number {
  let whole = 0;
  let own = 0;
  for (const { places, weight } of asked) {
    const place = places[number];
    if (place === null || place === undefined) continue;
    whole += weight;
    own += weighTerm(place.df, segment.claims) * NORM_SCALE;
  }
  return own > 0 ? whole / own : 1;
}

/** Adds the terms' weights, and lists the claims that hold any of them; returns how many these are. */
function collectCandidates({ post }: Segment, number: number, terms: readonly QueryTerm[]): number {
  let count = 0;
  for (const { places, weight } of terms) {
    const { start, end } = places[number] ?? NOWHERE;
    for (let at = start; at < end; at += 1) {
      const claim = post[at] ?? 0;
      const mass = masses[claim] ?? 0;
      if (mass === 0) candidates[count++] = claim;
      masses[claim] = mass + weight;
    }
  }
  return count;
}

/** Adds the terms' weights. That other claims than candidates get them too is cheaper than asking which they are. */
function addMasses({ post }: Segment, number: number, terms: readonly QueryTerm[]): void {
  for (const { places, weight } of terms) {
    const { start, end } = places[number] ?? NOWHERE;
    for (let at = start; at < end; at += 1) {
      const claim = post[at] ?? 0;
      masses[claim] = (masses[claim] ?? 0) + weight;
    }
  }
}

/** Sets back to 0 what the terms added to: with many segments, far less than there is in all. */
function clearMasses({ post }: Segment, number: number, terms: readonly QueryTerm[]): void {
  for (const { places } of terms) {
    const { start, end } = places[number] ?? NOWHERE;
    for (let at = start; at < end; at += 1) masses[post[at] ?? 0] = 0;
  }
}

/** Puts a hit in its place, best first; equal scores stay in the order of the corpus. */
function insertHit(hits: Hit[], hit: Hit, limit: number): void {
  let at = hits.length;
  while (at > 0 && (hits[at - 1]?.score ?? 0) < hit.score) at -= 1;
  hits.splice(at, 0, hit);
  if (hits.length > limit) hits.pop();
}
