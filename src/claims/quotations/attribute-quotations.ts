/** Attributes quoted words to their speakers: quoted spans become claims, or are left as no speech. */
import { sliceSpan } from "../../text/span.ts";
import { chooseCue } from "./choose-cue.ts";
import type { Attribution } from "./cue-weights.ts";
import type { Claim } from "../claim.ts";
import { findContent } from "./find-content.ts";
import { readCues } from "./find-cues.ts";
import { findRunningSpeaker } from "./find-running-speaker.ts";
import type { Quotation, Reading } from "../make-reading.ts";
import { resolveSpeaker } from "../speakers/resolve-speaker.ts";

/** Quoted spans of one content, and who says them by which cue. */
interface Group {
  quotations: [Quotation, ...Quotation[]];
  attribution: Attribution;
}

/** Tells whether a quoted span stands under the cue of the group before, in the same sentence. */
function sharesCue(
  reading: Reading,
  group: Group | undefined,
  quotation: Quotation,
  cue: Attribution["cue"],
): group is Group {
  if (!group || !cue || group.attribution.cue?.from !== cue.from) return false;
  const last = group.quotations[group.quotations.length - 1] ?? group.quotations[0];
  return reading.sentenceOf[last.to - 1] === reading.sentenceOf[quotation.from];
}

/**
 * Makes claims of the quoted spans that a cue or a running speaker attributes, in reading order. Several
 * spans of one sentence under one cue ("“Yes,” she said, “but not now”") are one claim.
 */
export function attributeQuotations(reading: Reading): Claim[] {
  const cuesOf = readCues(reading);
  const chosen = reading.quotations.map((quotation) => chooseCue(reading, cuesOf, quotation));
  const attributions: (Attribution | null)[] = [];
  const groups: Group[] = [];
  for (const [index, quotation] of reading.quotations.entries()) {
    const attribution =
      chosen[index] ?? findRunningSpeaker(reading, cuesOf, attributions, chosen, index);
    attributions.push(attribution);
    if (!attribution) continue;
    const group = groups.at(-1);
    if (sharesCue(reading, group, quotation, attribution.cue)) group.quotations.push(quotation);
    else groups.push({ quotations: [quotation], attribution });
  }
  return groups.map((group) => claimOf(reading, group));
}

/** Makes the claim of one group. */
function claimOf(reading: Reading, { quotations, attribution }: Group): Claim {
  const { cue, label } = attribution;
  const last = quotations[quotations.length - 1] ?? quotations[0];
  return {
    kind: "quotation",
    ...findContent(reading, attribution, quotations[0], last),
    quotes: quotations.map(({ start, end }) => ({ start, end })),
    speaker: label && resolveSpeaker(reading, label),
    cue: cue && { start: cue.start, end: cue.end, text: sliceSpan(reading.text, cue) },
  };
}
