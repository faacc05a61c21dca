/** Scores a headline that sets quoted words before whoever says them: "‘A ruin’: Ana Ruiz attacks the port". */
import { isPresentReport } from "../../lexicons/find-reporting-verbs.ts";
import { sentenceAt } from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { Attribution } from "./cue-weights.ts";
import { attribute, nameAt } from "./score-frame.ts";

/** Reads a colon behind quoted words that open a headline, a person's name and a reporting verb in the present. */
export function scoreHeadline(reading: Reading, { from, to }: Quotation): Attribution | null {
  const sentence = sentenceAt(reading, from);
  if (sentence?.passage !== 0 || sentence.from !== from || wordAt(reading, to) !== ":") return null;
  const label = nameAt(reading, to + 1);
  return label && isPresentReport(wordAt(reading, label.to))
    ? attribute(reading, label.to, label)
    : null;
}
