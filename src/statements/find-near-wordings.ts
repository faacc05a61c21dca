/** Finds which wordings of a corpus are near one another: the wide search, by the index itself. */
import { buildSegment } from "../matches/build-segment.ts";
import { openSegment } from "../matches/open-segment.ts";
import { querySegments } from "../matches/query-segments.ts";
import { MAX_SEGMENT_CLAIMS, type Segment } from "../matches/segment-layout.ts";

/** Wordings that one wording looks for. */
const NEAREST = 8;
/** What scores less than this share of the best, mostly the wording itself, was never found to say the same. */
const LEAST_SHARE = 0.05;

/** The wordings of a corpus: which one each claim has, and which ones are near each. */
export interface NearWordings {
  ofClaim: number[];
  near: ReadonlySet<number>[];
}

/**
 * Numbers the different wordings of claims, each claim given by its terms as `extractTerms` makes them, and finds those that
 * share their telling words. Of two near wordings each is among the other's: a cut one finds the whole that it is a small
 * part of. Copies count as one wording, so that a hundred of them hide no other.
 */
export function findNearWordings(claims: readonly Uint32Array[]): NearWordings {
  const { ofClaim, wordings } = numberWordings(claims);
  const segments: Segment[] = [];
  for (let first = 0; first < wordings.length; first += MAX_SEGMENT_CLAIMS) {
    const part = wordings.slice(first, first + MAX_SEGMENT_CLAIMS);
    segments.push(openSegment(buildSegment(part)));
  }
  const near = wordings.map((): Set<number> => new Set());
  wordings.forEach((terms, wording) => {
    const hits = querySegments(segments, terms, NEAREST + 1);
    const least = LEAST_SHARE * (hits[0]?.score ?? 0);
    for (const { segment, claim, score } of hits) {
      const other = segment * MAX_SEGMENT_CLAIMS + claim;
      if (other === wording || score < least) continue;
      near[wording]?.add(other);
      near[other]?.add(wording);
    }
  });
  return { ofClaim, near };
}

function numberWordings(claims: readonly Uint32Array[]) {
  const numbers = new Map<string, number>();
  const wordings: Uint32Array[] = [];
  const ofClaim = claims.map((terms) => {
    const key = terms.join(" ");
    const known = numbers.get(key) ?? wordings.push(terms) - 1;
    numbers.set(key, known);
    return known;
  });
  return { ofClaim, wordings };
}
