/** Tells whether words quoted stand in what a noun says is somebody's: "Lind denied a claim by Ruiz that it was “a ruin”". */
import type { CueMention } from "../../cues/cue-mention.ts";
import { PRONOUN } from "../../reading/classify-words.ts";
import type { Label } from "../../reading/label.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import { isDash, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { PAST, THIRD } from "../../reading/verb-forms.ts";

/** Tells whether a comma or a dash stands at a token. */
export const parts = (reading: Reading, at: number): boolean =>
  isDash(reading, at) || wordAt(reading, at) === ",";

/** Tells whether a cue is a noun with its owner, the label, and a clause that leads to the quotation; "her claim" may be anybody's. */
export function isClaimOf(
  reading: Reading,
  cues: readonly CueMention[],
  cue: CueMention,
  label: Label,
  { from }: Quotation,
): boolean {
  if (cue.kind !== "noun" || classAt(reading, label.from) & PRONOUN) return false;
  if (cues.some((next) => next.from >= cue.to && next.to <= from)) return false;
  const that = wordAt(reading, cue.to) === "that" ? cue.to : label.to;
  // "plans by the firm that owns Elm"
  const isRelative = (verbFormsAt(reading, that + 1) & (THIRD | PAST)) !== 0;
  return wordAt(reading, that) === "that" && !isRelative && !parts(reading, from - 1);
}
