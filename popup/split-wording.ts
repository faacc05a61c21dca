/** Splits a claim's excerpt into the speaker's words and the outlet's own, to be set in two tones. */
import type { RecordedClaim } from "../src/record/record.ts";
import type { Span } from "../src/text/span.ts";

/** A stretch of an excerpt, the source's own characters. */
export interface WordingPiece {
  text: string;
  /** `claim`: what is claimed, with the source's quotation marks; `outlet`: the outlet's own words. */
  voice: "claim" | "outlet";
  /** True where these words differ from the wording they are held against. */
  differs: boolean;
}

const OPENING_MARK = /["'“‘„‚«‹”’»›]$/;
/** A closing mark may follow the stop that belongs to the sentence around it. */
const CLOSING_MARK = /^[.,;:!?…]?["'”’“‘»›«‹]/;

/** Splits the whole excerpt; `differing` are spans of the article's text. */
export function splitExcerpt(claim: RecordedClaim, differing: Span[] = []): WordingPiece[] {
  const end = claim.excerptStart + claim.excerpt.length;
  return split(claim, { start: claim.excerptStart, end }, differing);
}

/** Splits only what is claimed, without the words around it. */
export function splitContent(claim: RecordedClaim, differing: Span[] = []): WordingPiece[] {
  return split(claim, withMarks(claim, claim), differing);
}

function split(claim: RecordedClaim, whole: Span, differing: Span[]): WordingPiece[] {
  const claimed = claimedSpans(claim).map((span) => withMarks(claim, span));
  const edges = [whole, ...claimed, ...differing]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge >= whole.start && edge <= whole.end)
    .sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, i): WordingPiece[] => {
    const start = edges[i] ?? end;
    if (start === end) return [];
    return [
      {
        text: claim.excerpt.slice(start - claim.excerptStart, end - claim.excerptStart),
        voice: claimed.some((span) => covers(span, start)) ? "claim" : "outlet",
        differs: differing.some((span) => covers(span, start)),
      },
    ];
  });
}

/** Of a quotation the quoted words are the speaker's; of anything else the whole content is the claim. */
function claimedSpans(claim: RecordedClaim): Span[] {
  return claim.kind === "quotation" && claim.quotes.length > 0 ? claim.quotes : [claim];
}

/** Takes in the quotation mark that adjoins a span on either side. */
function withMarks(claim: RecordedClaim, { start, end }: Span): Span {
  const from = start - claim.excerptStart;
  const opening = OPENING_MARK.exec(claim.excerpt.slice(Math.max(0, from - 1), from));
  const closing = CLOSING_MARK.exec(claim.excerpt.slice(from + end - start).slice(0, 2));
  return { start: start - (opening?.[0].length ?? 0), end: end + (closing?.[0].length ?? 0) };
}

const covers = (span: Span, offset: number): boolean => offset >= span.start && offset < span.end;
