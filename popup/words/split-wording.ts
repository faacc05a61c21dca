/** Splits a claim's excerpt into the speaker's words and the outlet's own, to be set in two tones. */
import type { WordingMark } from "../../src/comparison/comparison.ts";
import type { RecordedClaim } from "../../src/record/record.ts";
import type { Span } from "../../src/text/span.ts";

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

/** Fewer quoted words than these leave it open what was said. */
const TELLING_WORDS = 3;
const OPENING_MARK = /["'“‘„‚«‹”’»›]$/;
/** A closing mark may follow the stop that belongs to the sentence around it. */
const CLOSING_MARK = /^[.,;:!?…]?["'”’“‘»›«‹]/;

/** Splits the whole excerpt. */
export function splitExcerpt(claim: RecordedClaim, marks: Mark[] = []): WordingPiece[] {
  const end = claim.excerptStart + claim.excerpt.length;
  return split(claim, { start: claim.excerptStart, end }, marks);
}

/**
 * Splits only what is claimed, without the words around it: the quoted words, from the first to the
 * last, where they say enough by themselves, or else the whole content.
 */
export function splitContent(claim: RecordedClaim, marks: Mark[] = []): WordingPiece[] {
  const words = claim.quotes.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const [first, last] = [claim.quotes[0], claim.quotes.at(-1)];
  const content =
    first && last && words >= TELLING_WORDS ? { start: first.start, end: last.end } : claim;
  return split(claim, withMarks(claim, content), marks);
}

function split(claim: RecordedClaim, whole: Span, marks: Mark[]): WordingPiece[] {
  const spans = claimedSpans(claim);
  const claimed = spans.map((span) => withMarks(claim, span));
  // The outlet's own words are no wording of the statement: only within the claim can words differ.
  const shown = marks.flatMap((mark) => clip(mark, spans));
  const edges = [whole, ...claimed, ...shown]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge >= whole.start && edge <= whole.end);
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  return sorted.flatMap((start, i) => {
    const end = sorted[i + 1] ?? start;
    const voice = claimed.some((span) => covers(span, start)) ? "claim" : "outlet";
    const text = claim.excerpt.slice(start - claim.excerptStart, end - claim.excerptStart);
    const mark = shown.find((one) => covers(one, start))?.kind ?? null;
    const pieces: WordingPiece[] = [];
    if (shown.some((one) => one.kind === "left out" && one.start === start)) {
      const gap = spans.some((span) => span.start === start) ? "… " : " …";
      pieces.push({ text: gap, voice: "claim", mark: "left out" });
    }
    if (text !== "") pieces.push({ text, voice, mark });
    return pieces;
  });
}

/** The parts of a mark that lie in one of some spans; a gap lies also at a span's end. */
function clip(mark: Mark, spans: Span[]): Mark[] {
  return spans.flatMap((span) => {
    const start = Math.max(mark.start, span.start);
    const end = Math.min(mark.end, span.end);
    return start < end || (mark.kind === "left out" && start === end)
      ? { kind: mark.kind, start, end }
      : [];
  });
}

/** Where words are quoted, they are the claim's wording; where none are, the whole content is. */
function claimedSpans(claim: RecordedClaim): Span[] {
  return claim.quotes.length > 0 ? claim.quotes : [claim];
}

/** Takes in the quotation mark that adjoins a span on either side. */
function withMarks(claim: RecordedClaim, { start, end }: Span): Span {
  const from = start - claim.excerptStart;
  const opening = OPENING_MARK.exec(claim.excerpt.slice(Math.max(0, from - 1), from));
  const closing = CLOSING_MARK.exec(claim.excerpt.slice(from + end - start).slice(0, 2));
  return { start: start - (opening?.[0].length ?? 0), end: end + (closing?.[0].length ?? 0) };
}

const covers = (span: Span, offset: number): boolean => offset >= span.start && offset < span.end;
