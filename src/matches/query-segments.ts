/** Asks segments for the claims that share the most telling words with a query. */
import { gatherCandidates, listBits, type TermBits } from "./gather-candidates.ts";
import { NORM_SCALE, type Segment } from "./segment-layout.ts";
import { type Query, weighQuery } from "./weigh-query.ts";
import { weighTerm } from "./weigh-term.ts";

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
  const query = weighQuery(segments, terms);
  const hits: Hit[] = [];
  segments.forEach((segment, number) => rankCandidates(segment, number, query, hits, limit));
  return hits;
}

/** Puts the best claims of a segment among the hits. */
function rankCandidates(
  segment: Segment,
  number: number,
  query: Query,
  hits: Hit[],
  limit: number,
): void {
  const { post, norm, claims } = segment;
  const { count, candidates, masses } = gatherCandidates(segment, number, query);
  if (count === 0) return;
  const bits = listBits(segment, number, query);
  const bitsMass = bits.reduce((sum, { weight }) => sum + weight, 0);
  const scale = compareWeights(segment, number, query);
  let worst = hits.length < limit ? 0 : (hits.at(-1)?.score ?? 0);
  for (let i = 0; i < count; i += 1) {
    const claim = candidates[i] ?? 0;
    const most = (masses[claim] ?? 0) + bitsMass;
    masses[claim] = 0;
    const claimMass = (norm[claim] ?? 0) * scale;
    if (!mayBeat(worst, most, query.mass, claimMass)) continue;
    const score = scoreClaim(post, claim, most, bits, query.mass, claimMass, worst);
    // A damaged segment may list claims that it does not have.
    if (score <= worst || claim >= claims) continue;
    insertHit(hits, { segment: number, claim, score }, limit);
    if (hits.length === limit) worst = hits.at(-1)?.score ?? 0;
  }
}

/**
 * Returns by how much the query's terms weigh more in the whole corpus than in one segment alone. A norm was
 * written with its own segment's weights; times this it compares with sums of the whole corpus.
 */
function compareWeights({ claims }: Segment, number: number, query: Query): number {
  let whole = 0;
  let own = 0;
  for (const term of query.order) {
    const df = query.dfs[number * query.width + term] ?? 0;
    if (df === 0) continue;
    whole += query.weights[term] ?? 0;
    own += weighTerm(df, claims) * NORM_SCALE;
  }
  return own > 0 ? whole / own : 1;
}

/** Tells whether a claim that shares no more than `mass` may score above `worst`: the score, without a division. */
function mayBeat(worst: number, mass: number, queryMass: number, claimMass: number): boolean {
  const larger = Math.max(queryMass, claimMass);
  return mass * mass * (larger + SMALLER_SHARE * mass) > worst * queryMass * claimMass;
}

/** Scores a claim that shares at most `most`, less what of the terms in bits it lacks; 0 as soon as it cannot beat `worst`. */
function scoreClaim(
  post: Uint16Array,
  claim: number,
  most: number,
  bits: readonly TermBits[],
  queryMass: number,
  claimMass: number,
  worst: number,
): number {
  let mass = most;
  for (const { start, weight } of bits) {
    if (((post[start + (claim >> 4)] ?? 0) >> (claim & 15)) & 1) continue;
    mass -= weight;
    if (!mayBeat(worst, mass, queryMass, claimMass)) return 0;
  }
  const ofQuery = mass / queryMass;
  const ofClaim = Math.min(1, mass / claimMass);
  return mass * Math.max(ofQuery, ofClaim) * (1 + SMALLER_SHARE * Math.min(ofQuery, ofClaim));
}

/** Puts a hit in its place, best first; equal scores stay in the order of the corpus. */
function insertHit(hits: Hit[], hit: Hit, limit: number): void {
  let at = hits.length;
  while (at > 0 && (hits[at - 1]?.score ?? 0) < hit.score) at -= 1;
  hits.splice(at, 0, hit);
  if (hits.length > limit) hits.pop();
}
