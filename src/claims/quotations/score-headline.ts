/** Scores a headline that sets quoted words before whoever says them: "‘A ruin’: Ana Ruiz attacks the port". */
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import { sentenceAt } from "../look-at-token.ts";
import type { Quotation, Reading } from "../make-reading.ts";
import { spanOfTokens, wordAt } from "../tokens.ts";
import { type Attribution, WEIGHTS } from "./cue-weights.ts";
import { nameAt } from "./score-frame.ts";

/** Reads a colon behind quoted words that open a headline, a person's name and a reporting verb in the present. */
export function scoreHeadline(reading: Reading, { from, to }: Quotation): Attribution | null {
  const sentence = sentenceAt(reading, from);
  if (sentence?.passage !== 0 || sentence.from !== from || wordAt(reading, to) !== ":") return null;
  const label = nameAt(reading, to + 1);
  const verb = label?.to ?? -1;
  if (!findReportingVerbs(wordAt(reading, verb)).some(({ form }) => form === "third")) return null;
  const cue = { from: verb, to: verb + 1, ...spanOfTokens(reading, verb, verb + 1) };
  return { cue, label, score: WEIGHTS.frame };
}
