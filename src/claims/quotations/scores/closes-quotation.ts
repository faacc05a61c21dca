/** Tells whether an attribution behind quoted words is the end of what it quotes. */
import type { CueMention } from "../../cues/cue-mention.ts";
import { CLAUSE_VERB, PREPOSITION } from "../../reading/classify-words.ts";
import type { Label } from "../../reading/label.ts";
import { classAt, findComma, hasClass, quotationAt } from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";

/** Tells whether a verb and its speaker behind it, or the phrase of when, where or of what he spoke, close the words quoted before, so that what the outlet adds is none of them: "“I am glad,” said Ruiz, who wore a “W” cap"; "“Yes,” said Ruiz, who led the crew, “but not now.”" goes on. */
export function closesQuotation(
  reading: Reading,
  cue: CueMention,
  label: Label,
  { from }: Quotation,
): boolean {
  const isInverted = label.from >= cue.to;
  // "“Trust them,” Ruiz said of what “wise men” sell"
  const isSaidOf = label.to === cue.from && (classAt(reading, cue.to) & PREPOSITION) !== 0;
  if (!isInverted && !isSaidOf) return false;
  if (/^[,:]$/.test(wordAt(reading, from - 1)) || isDash(reading, from - 1)) return false;
  const before = quotationAt(reading, Math.min(cue.from, label.from) - 1);
  if (!before || reading.sentenceOf[before.to - 1] !== reading.sentenceOf[cue.from]) return false;
  if (isSaidOf) return findComma(reading, cue.to, from) === from;
  return (
    findComma(reading, label.to, from) < from || hasClass(reading, CLAUSE_VERB, label.to, from)
  );
}
