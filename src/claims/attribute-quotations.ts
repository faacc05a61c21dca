/** Attributes quoted words to their speakers: each quoted span becomes a claim, or is left as no speech. */
import { sliceSpan } from "../text/span.ts";
import { chooseCue, type Attribution } from "./choose-cue.ts";
import type { Claim } from "./claim.ts";
import { findCues, type CueMention } from "./find-cues.ts";
import type { Quotation, Reading } from "./make-reading.ts";
import { resolveSpeaker } from "./resolve-speaker.ts";
import { findRunningSpeaker } from "./find-running-speaker.ts";

/** Files cues under their sentences. */
function cuesBySentence(reading: Reading): (sentence: number) => readonly CueMention[] {
  const filed = new Map<number, CueMention[]>();
  for (const cue of findCues(reading)) {
    const list = filed.get(cue.sentence);
    if (list) list.push(cue);
    else filed.set(cue.sentence, [cue]);
  }
  return (sentence) => filed.get(sentence) ?? [];
}

/** Makes a claim of every quoted span that a cue or a running speaker attributes, in reading order. */
export function attributeQuotations(reading: Reading): Claim[] {
  const cuesOf = cuesBySentence(reading);
  const chosen = reading.quotations.map((quotation) => chooseCue(reading, cuesOf, quotation));
  const claims: Claim[] = [];
  const attributions: (Attribution | null)[] = [];
  for (const [index, quotation] of reading.quotations.entries()) {
    const attribution =
      chosen[index] ?? findRunningSpeaker(reading, cuesOf, attributions, chosen, index);
    attributions.push(attribution);
    if (attribution) claims.push(claimOf(reading, quotation, attribution));
  }
  return claims;
}

/** Makes the claim of one quoted span. */
function claimOf(reading: Reading, quotation: Quotation, { cue, label }: Attribution): Claim {
  return {
    kind: "quotation",
    start: quotation.start,
    end: quotation.end,
    quotes: [{ start: quotation.start, end: quotation.end }],
    speaker: label && resolveSpeaker(reading, label),
    cue: cue && { start: cue.start, end: cue.end, text: sliceSpan(reading.text, cue) },
  };
}
