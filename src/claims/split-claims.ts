/** Splits claims that tell two things in one sentence, so that each can be compared by itself. */
import type { Span } from "../text/span.ts";
import type { Claim } from "./claim.ts";

/** Where a second clause of what was said begins: "…, and that both sides would meet". */
const SECOND_CLAUSE = /[,;]?\s+(?:and|but)\s+that\s+/g;
/** A shorter part than this, in UTF-16 units, is no clause. */
const MIN_PART = 8;

/**
 * Returns `claims` with each that reports two clauses ("said that …, and that …") as one claim for each
 * clause, with the same speaker and cue. Words inside quotation marks are never cut. Offsets are of `text`.
 */
export function splitClaims(text: string, claims: readonly Claim[]): Claim[] {
  const quoted = claims.flatMap(({ quotes }) => quotes);
  return claims.flatMap((claim) =>
    claim.kind === "figure" ? claim : splitClaim(text, claim, quoted),
  );
}

/** Splits one claim, and not inside any of the `quoted` words: those of another may stand in it. */
function splitClaim(text: string, claim: Claim, quoted: readonly Span[]): Claim[] {
  const parts: Span[] = [];
  let start = claim.start;
  for (const match of text.slice(claim.start, claim.end).matchAll(SECOND_CLAUSE)) {
    const end = claim.start + match.index;
    const next = end + match[0].length;
    const isQuoted = quoted.some((quote) => quote.start < next && quote.end > end);
    if (isQuoted || end - start < MIN_PART || claim.end - next < MIN_PART) continue;
    parts.push({ start, end });
    start = next;
  }
  if (parts.length === 0) return [claim];
  parts.push({ start, end: claim.end });
  return parts.map((part) => cutClaim(claim, part));
}

function cutClaim({ quotes, speaker, cue }: Claim, { start, end }: Span): Claim {
  const inside = quotes.filter((quote) => quote.start >= start && quote.end <= end);
  const kind = inside.length > 0 ? "quotation" : "indirect";
  return { kind, start, end, quotes: inside, speaker, cue };
}
