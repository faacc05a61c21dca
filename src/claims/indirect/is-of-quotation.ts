/** Tells where the content of a report is told by a quotation that stands in it. */
import type { Claim, Speaker } from "../claim.ts";
import { findNaming } from "../quotations/is-given-name.ts";
import { isNickname } from "../quotations/is-nickname.ts";
import { isTitle } from "../reading/is-title.ts";
import { quotationAt, sentenceAt } from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import { type Attribution, reportsClause } from "./attribution.ts";
import type { Rule } from "./rule.ts";

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

/** Tells whether a quoted span is no title, nickname or other name; a headline sets whatever it quotes as a title. */
const setsWords = (reading: Reading, quotation: Quotation): boolean =>
  sentenceAt(reading, quotation.from)?.titled === true ||
  (!isTitle(reading, quotation) &&
    !isNickname(reading, quotation) &&
    findNaming(reading, quotation) < 0);

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

/** Rules of what somebody asks or means to do. */
const DEEDS: ReadonlySet<Rule> = new Set(["to", "told to"]);

/** Tells whether a quotation has a cue of its own inside what is reported: "said he liked what he called a “gift”", "said Lind had called it “a gift”". */
function isToldWithin(
  reading: Reading,
  attribution: Attribution,
  speaker: Speaker | null,
  quotation: Claim,
): boolean {
  const { content, cue, rule } = attribution;
  const start = reading.starts[content.from] ?? 0;
  if (cue.to > content.from || !quotation.cue || quotation.cue.start <= start) return false;
  if (!speaker || !quotation.speaker) return false;
  if (quotation.speaker.name === speaker.name) return rule !== "object";
  // "shows that “few are at ease,” said Lind": the report is in his words.
  const isBefore = quotation.quotes.every(
    ({ start: quoted }) => (quotation.cue?.end ?? 0) <= quoted,
  );
  return isBefore && (reportsClause(attribution) || DEEDS.has(rule));
}
