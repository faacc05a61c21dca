/** Reads the postings of a query's terms in one segment: which claims are candidates, and what they share with the query. */
import { countBitHalves, MAX_SEGMENT_CLAIMS, type Segment } from "./segment-layout.ts";
import type { Query } from "./weigh-query.ts";

/** The first `count` of `candidates` are claims; `masses` are by claim, in 64ths. */
export interface Gathered {
  count: number;
  candidates: Uint16Array;
  masses: Int32Array;
}

/** All 0 between segments, and shared so that no query allocates them. */
const masses = new Int32Array(MAX_SEGMENT_CLAIMS);
const candidates = new Uint16Array(MAX_SEGMENT_CLAIMS);

/**
 * Reads the terms of a query that tell, and the lists of others, in one segment: notes the candidates and adds up their
 * masses. Whoever takes a candidate sets its mass back to 0.
 */
export function gatherCandidates(
  { post, claims }: Segment,
  number: number,
  query: Query,
): Gathered {
  const { order, telling, listed, weights, width, starts, dfs } = query;
  const halves = countBitHalves(claims);
  let count = 0;
  for (let rank = 0; rank < listed; rank += 1) {
    const term = order[rank] ?? 0;
    const df = dfs[number * width + term] ?? 0;
    if (df === 0) continue;
    const start = starts[number * width + term] ?? 0;
    const weight = weights[term] ?? 0;
    if (rank >= telling && df <= halves) addList(post, start, start + df, weight);
    else if (rank >= telling) continue;
    else if (df > halves) count = collectBits(post, start, halves, weight, count);
    else count = collectList(post, start, start + df, weight, count);
  }
  return { count, candidates, masses };
}

/** Adds the weight to the claims of a list, and notes those that are new; returns how many there are now. */
function collectList(
  post: Uint16Array,
  start: number,
  end: number,
  weight: number,
  before: number,
): number {
  let count = before;
  for (let at = start; at < end; at += 1) {
    const claim = post[at] ?? 0;
    const mass = masses[claim] ?? 0;
    if (mass === 0) candidates[count++] = claim;
    masses[claim] = mass + weight;
  }
  return count;
}

/** Does the same for the claims whose bit is set. */
function collectBits(
  post: Uint16Array,
  start: number,
  halves: number,
  weight: number,
  before: number,
): number {
  let count = before;
  for (let half = 0; half < halves; half += 1) {
    for (let bits = post[start + half] ?? 0; bits !== 0; bits &= bits - 1) {
      const claim = 16 * half + 31 - Math.clz32(bits & -bits);
      const mass = masses[claim] ?? 0;
      if (mass === 0) candidates[count++] = claim;
      masses[claim] = mass + weight;
    }
  }
  return count;
}

/** Adds the weight to the candidates of a list. */
function addList(post: Uint16Array, start: number, end: number, weight: number): void {
  for (let at = start; at < end; at += 1) {
    const claim = post[at] ?? 0;
    const mass = masses[claim] ?? 0;
    if (mass !== 0) masses[claim] = mass + weight;
  }
}

/** A common term in one segment: where its bits begin, and its weight. */
export interface TermBits {
  start: number;
  weight: number;
}

/** Lists the terms that do not tell and stand in bits: they are looked up for a candidate alone. */
export function listBits({ claims }: Segment, number: number, query: Query): TermBits[] {
  const { order, telling, weights, width, starts, dfs } = query;
  const halves = countBitHalves(claims);
  const bits: TermBits[] = [];
  for (let rank = telling; rank < order.length; rank += 1) {
    const term = order[rank] ?? 0;
    if ((dfs[number * width + term] ?? 0) <= halves) continue;
    bits.push({ start: starts[number * width + term] ?? 0, weight: weights[term] ?? 0 });
  }
  return bits;
}
