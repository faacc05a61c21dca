/** Attributes quoted words to their speakers: each quoted span becomes a claim, or is left as no speech. */
import { sliceSpan, type Span } from "../text/span.ts";
import type { Claim, Speaker } from "./claim.ts";
import { findCues, type CueMention } from "./find-cues.ts";
import { labelAfter, labelBefore } from "./find-label.ts";
import type { QuotedSpan } from "./find-quotations.ts";
import type { Reading } from "./make-reading.ts";
import { resolveSpeaker } from "./resolve-speaker.ts";

/** Farthest cue from its quotation, in UTF-16 units of text between them. */
const MAX_DISTANCE = 200;

const distance = (a: Span, b: Span): number => Math.max(b.start - a.end, a.start - b.end, 0);

/** Finds the speaker beside a cue: after it where it follows the quotation ("…," said X), else before it. */
function speakerOf(reading: Reading, cue: CueMention, quotation: QuotedSpan): Speaker | null {
  const sentence = reading.sentences[cue.sentence];
  if (!sentence) return null;
  if (cue.kind === "phrase") {
    const label = labelAfter(reading, cue.to, sentence.to);
    return label && resolveSpeaker(reading, label);
  }
  const before = labelBefore(reading, cue.from, sentence.from);
  const after = cue.start >= quotation.end ? labelAfter(reading, cue.to, sentence.to) : null;
  const label = before ?? after;
  return label && resolveSpeaker(reading, label);
}

/** Finds the cue nearest to a quoted span among those of the sentences that it touches. */
function nearestCue(
  reading: Reading,
  cues: readonly CueMention[],
  quotation: QuotedSpan,
): CueMention | null {
  let best: CueMention | null = null;
  let bestDistance = MAX_DISTANCE;
  for (const cue of cues) {
    const sentence = reading.sentences[cue.sentence];
    if (!sentence || sentence.end < quotation.outer.start) continue;
    if (sentence.start > quotation.outer.end) break;
    const gap = distance(cue, quotation.outer);
    if (gap < bestDistance) [best, bestDistance] = [cue, gap];
  }
  return best;
}

/** Makes a claim of every quoted span that a cue or a running speaker attributes. */
export function attributeQuotations(reading: Reading): Claim[] {
  const cues = findCues(reading);
  const claims: Claim[] = [];
  let first = 0;
  for (const quotation of reading.quotations) {
    while (
      first < cues.length &&
      (cues[first]?.end ?? 0) < quotation.outer.start - 2 * MAX_DISTANCE
    )
      first += 1;
    const cue = nearestCue(reading, cues.slice(first, first + MAX_DISTANCE), quotation);
    const speaker = cue ? speakerOf(reading, cue, quotation) : (claims.at(-1)?.speaker ?? null);
    if (!speaker) continue;
    claims.push({
      kind: "quotation",
      start: quotation.start,
      end: quotation.end,
      quotes: [{ start: quotation.start, end: quotation.end }],
      speaker,
      cue: cue && { start: cue.start, end: cue.end, text: sliceSpan(reading.text, cue) },
    });
  }
  return claims;
}
