/** A pair of claims read for differences: this page's and another outlet's, with the words of each and their counterparts. */
import type { RecordedArticle, RecordedClaim } from "../../record/record.ts";
import type { Span } from "../../text/span.ts";
import { alignClaims, type AlignedWord } from "../align-wording.ts";
import type { DiscrepancyType } from "../comparison.ts";

/** A claim with its article. */
export interface Report {
  claim: RecordedClaim;
  article: RecordedArticle;
}

/** One side of a pair; the offsets of its words are those of its article. */
export interface Side extends Report {
  words: AlignedWord[];
}

export interface ClaimPair {
  here: Side;
  there: Side;
}

/** A difference as spans of the two articles, before it is cut out of them. */
export interface Difference {
  type: DiscrepancyType;
  here: Span;
  there: Span;
}

/** A difference in what stands outside the claims' own words: the two values as they are shown. */
export interface Discrepant {
  type: DiscrepancyType;
  here: string;
  there: string;
}

/** Reads a pair. */
export function readPair(here: Report, there: Report): ClaimPair {
  const words = alignClaims(here.claim, there.claim);
  return { here: { ...here, words: words.here }, there: { ...there, words: words.there } };
}

/** Shifts spans of a claim's text to those of its article. */
export function shiftSpans<T extends Span>(spans: readonly T[], by: number): T[] {
  return spans.map((span) =>
    Object.assign({}, span, { start: span.start + by, end: span.end + by }),
  );
}

/** Cuts a span of an article out of a claim of it; the span lies within the claim's excerpt. */
export function cutClaim({ claim }: Report, span: Span): string {
  return claim.excerpt.slice(span.start - claim.excerptStart, span.end - claim.excerptStart);
}
