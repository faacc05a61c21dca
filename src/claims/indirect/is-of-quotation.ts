/** Tells where the content of a report is told by a quotation that stands in it. */
import type { Claim, Speaker } from "../claim.ts";
import { isTitle } from "../is-title.ts";
import { quotationAt, sentenceAt } from "../look-at-token.ts";
import type { Quotation, Reading } from "../make-reading.ts";
import type { NounPhrase } from "../syntax/find-noun-phrase.ts";
import type { Attribution } from "./attribution.ts";

/** Tells whether quoted words stand in the content, and no title: then it is a quotation's. */
export function holdsQuotation(reading: Reading, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at += 1) {
    const quotation = quotationAt(reading, at);
    if (!quotation) continue;
    if (setsWords(reading, quotation)) return true;
    at = quotation.to - 1;
  }
  return false;
}

/** Tells whether a quoted span is no title; a headline sets whatever it quotes as one. */
const setsWords = (reading: Reading, quotation: Quotation): boolean =>
  !isTitle(reading, quotation) || sentenceAt(reading, quotation.from)?.titled === true;

/** Tells whether what is reported is a quotation's: somebody has `spoken` words in it, or it quotes some of nobody known, as a name with a colon before it may. */
export function isOfQuotation(
  reading: Reading,
  attribution: Attribution,
  speaker: Speaker | null,
  spoken: ReadonlyMap<number, Claim>,
): boolean {
  const { content, rule } = attribution;
  for (let at = content.from; at < content.to; at += 1) {
    const quotation = quotationAt(reading, at);
    if (!quotation) continue;
    const claim = spoken.get(quotation.start);
    const isOf = claim
      ? !isToldWithin(reading, attribution, speaker, claim)
      : rule !== "label" && setsWords(reading, quotation);
    if (isOf) return true;
    at = quotation.to - 1;
  }
  return false;
}

/** Tells whether a quotation is one inside a clause that its speaker says, by a cue of its own: "said he liked what he called a “gift”". */
function isToldWithin(
  reading: Reading,
  { content, cue, rule }: Attribution,
  speaker: Speaker | null,
  quotation: Claim,
): boolean {
  if (rule === "object") return false;
  const isOwn = quotation.speaker !== null && quotation.speaker.name === speaker?.name;
  const start = reading.starts[content.from] ?? 0;
  return isOwn && cue.to <= content.from && (quotation.cue?.start ?? -1) > start;
}
