/** Splits a claim's excerpt into the speaker's words and the outlet's own, to be set in two tones. */
import type { WordingMark } from "../src/comparison/comparison.ts";
import type { RecordedClaim } from "../src/record/record.ts";
import type { Span } from "../src/text/span.ts";

/** A stretch of an excerpt, the source's own characters; the dots for words left out are the only ones that are ours. */
export interface WordingPiece {
  text: string;
  /** `claim`: what is claimed, with the source's quotation marks; `outlet`: the outlet's own words. */
  voice: "claim" | "outlet";
  /** How these words part from the wording that they are held against. */
  mark: WordingMark["kind"] | null;
}

/** A stretch to mark, in the offsets of the claim's article. */
export type Mark = Pick<WordingMark, "kind" | "start" | "end">;

const OPENING_MARK = /["'“‘„‚«‹”’»›]$/;
/** A closing mark may follow the stop that belongs to the sentence around it. */
const CLOSING_MARK = /^[.,;:!?…]?["'”’“‘»›«‹]/;

/** Splits the whole excerpt. */
export function splitExcerpt(claim: RecordedClaim, marks: Mark[] = []): WordingPiece[] {
  const end = claim.excerptStart + claim.excerpt.length;
  return split(claim, { start: claim.excerptStart, end }, marks);
}

/** Splits only what is claimed, without the words around it. */
export function splitContent(claim: RecordedClaim, marks: Mark[] = []): WordingPiece[] {
  return split(claim, withMarks(claim, claim), marks);
}

function split(claim: RecordedClaim, whole: Span, marks: Mark[]): WordingPiece[] {
  const claimed = claimedSpans(claim).map((span) => withMarks(claim, span));
  const gaps = new Set(marks.filter(({ kind }) => kind === "left out").map(({ start }) => start));
  const edges = [whole, ...claimed, ...marks]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge >= whole.start && edge <= whole.end);
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  return sorted.flatMap((start, i) => {
    const end = sorted[i + 1] ?? start;
    const voice = claimed.some((span) => covers(span, start)) ? "claim" : "outlet";
    const text = claim.excerpt.slice(start - claim.excerptStart, end - claim.excerptStart);
    const mark = marks.find((one) => covers(one, start))?.kind ?? null;
    const gap = start <= claim.start ? "… " : " …";
    const pieces: WordingPiece[] = [];
    if (gaps.has(start)) pieces.push({ text: gap, voice, mark: "left out" });
    if (text !== "") pieces.push({ text, voice, mark });
    return pieces;
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
