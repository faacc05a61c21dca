/** Finds who says quoted words whose verb is left out: "called “good” by Ruiz and “bad” | by Lind", "Ruiz called it “good”; Lind, “bad”". */
import { classAt } from "../look-at-token.ts";
import type { Quotation, Reading } from "../make-reading.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import type { Label } from "../speakers/label.ts";
import { PRONOUN } from "../classify-words.ts";
import { isCapital, wordAt } from "../tokens.ts";
import type { Attribution } from "./cue-weights.ts";
import { hasAgent, isAgentAt } from "./has-agent.ts";

/** What may lead to a second speaker. */
const JOINTS = /^(?:[,;]|and|but|while)$/;

/** Longest name of a speaker, in tokens. */
const MAX_SPEAKER = 12;

/** Returns the speaker of quoted words that stand behind others of the same cue, where it is another one; null where it is the same. */
export function findGappedSpeaker(
  reading: Reading,
  cue: NonNullable<Attribution["cue"]>,
  last: Quotation,
  quotation: Quotation,
): Label | null {
  if (hasAgent(reading, cue.to)) {
    if (!isAgentAt(reading, quotation.to)) return null;
    return labelAfter(reading, quotation.to + 1, quotation.to + MAX_SPEAKER);
  }
  let from = last.to;
  while (from < quotation.from && JOINTS.test(wordAt(reading, from))) from += 1;
  if (cue.to > last.from || from === quotation.from) return null;
  const label = labelAfter(reading, from, quotation.from);
  if (!label) return null;
  const next = wordAt(reading, label.to);
  const isBeside = label.to === quotation.from - 1;
  // "an offer that Ruiz described as “good” and the palace as “bad”"; but "described it as “good” and the palace as “bad”".
  if (next === "as") return isBeside && wordAt(reading, cue.to) === "as" ? label : null;
  const isSomebody = isCapital(reading, from) || (classAt(reading, from) & PRONOUN) !== 0;
  return isSomebody && ((isBeside && next === ",") || next === "that") ? label : null;
}
