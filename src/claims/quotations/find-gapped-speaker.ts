/** Finds who says quoted words whose verb is left out: "called “good” by Ruiz and “bad” | by Lind", "Ruiz called it “good”; Lind, “bad”". */
import { hasAgent, isAgentAt } from "../cues/has-agent.ts";
import type { Label } from "../reading/label.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import type { Attribution } from "./scores/cue-weights.ts";

/** What may lead to a second speaker. */
const JOINTS = /^(?:[,;]|and|but|while)$/;

/** Returns the mark that ends quoted words, inside them or right behind. */
const lastMark = (reading: Reading, { end, to }: Quotation): string =>
  `${reading.text[end - 1] ?? ""}${wordAt(reading, to)}`;

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
  if (cue.to > last.from) return null;
  const label = labelAfter(reading, from, quotation.from);
  if (!label) return null;
  const next = wordAt(reading, label.to);
  // "an offer that Ruiz described as “good” and the palace as “bad”"; but "described it as “good” and the palace as “bad”".
  if (next === "as") return wordAt(reading, cue.to) === "as" ? label : null;
  // "Ruiz said “no,” and Lind “yes”"
  const isJoined = /^(?:and|but|while|;)$/.test(wordAt(reading, from - 1));
  const isAlone = isJoined && label.to === quotation.from && /[,;]/.test(lastMark(reading, last));
  // "Ruiz called it “good”; Lind, “bad”", "Ruiz spoke of “good” talks and Lind of “bad” ones"
  const isBeside =
    label.to === quotation.from - 1 && (next === "," || next === wordAt(reading, cue.to - 1));
  return isCapital(reading, from) && (isBeside || next === "that" || isAlone) ? label : null;
}
