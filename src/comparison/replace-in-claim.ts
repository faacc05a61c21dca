/** Writes a claim with one stretch replaced: what it would be if it gave another value. */
import type { RecordedClaim } from "../record/record.ts";
import type { Span } from "../text/span.ts";

/** Replaces `span` (offsets of the article, inside the claim's content) by `text`; everything behind it moves. */
export function replaceInClaim(claim: RecordedClaim, span: Span, text: string): RecordedClaim {
  const moved = (offset: number) =>
    offset >= span.end ? offset + text.length - (span.end - span.start) : offset;
  const from = claim.excerptStart;
  const excerpt =
    claim.excerpt.slice(0, span.start - from) + text + claim.excerpt.slice(span.end - from);
  const cut = (start: number, end: number) => excerpt.slice(start - from, end - from);
  const end = moved(claim.end);
  return {
    ...claim,
    excerpt,
    end,
    text: cut(claim.start, end),
    quotes: claim.quotes.map((quote) => {
      const [start, end] = [moved(quote.start), moved(quote.end)];
      return { start, end, text: cut(start, end) };
    }),
  };
}
