/** Finds the subject that stands behind its verb and a comma: "…, says Ana Ruiz". */
import type { CueMention } from "../cues/cue-mention.ts";
import { takesFrame } from "../lexicons/takes-frame.ts";
import { PRONOUN, SPEAKING_NOUN } from "../reading/classify-words.ts";
import type { Label } from "../reading/label.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";
import { labelAfter } from "./find-label-after.ts";

/** Tells whether a name, a pronoun or a noun for those who speak stands at a token. */
export const maySpeak = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) || (classAt(reading, at) & (SPEAKING_NOUN | PRONOUN)) !== 0;

/** Finds "Ana Ruiz" in "The bridge, says Ana Ruiz, an engineer, is “safe”" and "The bridge is “safe”, says Ana Ruiz", by a verb that takes nobody for its object. */
export function invertedAside(reading: Reading, cue: CueMention, ceiling: number): Label | null {
  if (cue.gerund || wordAt(reading, cue.from - 1) !== ",") return null;
  if (takesFrame(wordAt(reading, cue.from), "hearer", "object")) return null;
  const label = labelAfter(reading, cue.to, ceiling);
  // "Ruiz, the mayor, said the tax, the toll and the fine make it clear": a thing says nothing.
  if (!label || !maySpeak(reading, label.to - 1)) return null;
  return label.to >= ceiling || /^[,.]$/.test(wordAt(reading, label.to)) ? label : null;
}
