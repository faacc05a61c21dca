/** Finds where claims stand on the page, as ranges that can be painted. */
import type { Claim } from "../src/claims/claim.ts";
import { findOffset, locateSpan, type NodeStretch } from "../src/page/blocks/locate-span.ts";
import { isSameSpan, type Span } from "../src/text/span.ts";
import type { ReadClaim, TabReading } from "./read-tab.ts";

/** A stretch of a text node with the characters that stood there when the page was read. */
export interface LocatedStretch extends NodeStretch {
  written: string;
}

/** Locates the words of a claim: its quoted stretches, or the whole content where nothing is quoted. */
export function locateClaim(reading: TabReading, claim: Claim): LocatedStretch[] {
  const spans = claim.quotes.length > 0 ? claim.quotes : [claim];
  return spans.flatMap((span) =>
    locateSpan(reading.pieces, span).map(({ node, start, end }) => ({
      node,
      start,
      end,
      written: node.data.slice(start, end),
    })),
  );
}

/** Tells whether a stretch still stands on the page as it was read. */
export function isUnchanged({ node, start, end, written }: LocatedStretch): boolean {
  return node.isConnected && node.data.slice(start, end) === written;
}

/** Makes a range that costs nothing while the page changes. */
export function toRange({ node, start, end }: NodeStretch): StaticRange {
  return new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });
}

/** Returns the span by which the other contexts know a claim: that of its record. */
export const spanOf = ({ start, recordedEnd }: ReadClaim): Span => ({ start, end: recordedEnd });

/** Finds the claim whose record has a span, or `null`. */
export function findClaim(reading: TabReading, span: Span): ReadClaim | null {
  return reading.claims.find((claim) => isSameSpan(spanOf(claim), span)) ?? null;
}

/** Finds the innermost claim at a place on the page, or `null`. */
export function findClaimAt(reading: TabReading, node: Node, offset: number): ReadClaim | null {
  const at = findOffset(reading.pieces, node, offset);
  if (at === null) return null;
  let found: ReadClaim | null = null;
  for (const claim of reading.claims) {
    const holds = claim.start <= at && at <= claim.end;
    if (holds && (!found || claim.end - claim.start < found.end - found.start)) found = claim;
  }
  return found;
}
