/** Finds whose a verb in the present is that a comma alone joins to another, as headlines do: "Ruiz" in "Ruiz fires Lind, says he was “weak”". */
import type { CueMention } from "../cues/cue-mention.ts";
import type { Label } from "../reading/label.ts";
import { findComma } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { verbFormsAt, wordAt } from "../reading/tokens.ts";
import { THIRD } from "../reading/verb-forms.ts";
import { labelBefore } from "./find-label-before.ts";

/** Returns the subject of the first verb of such a sentence, which begins at token `floor`, where `before` is the phrase that ends at the comma; null where none stands there. */
export function findHeadlineSubject(
  reading: Reading,
  { from, gerund }: CueMention,
  floor: number,
  before: Label,
): Label | null {
  const comma = from - 1;
  if (gerund || before.to !== comma || findComma(reading, floor, from) !== comma) return null;
  if (wordAt(reading, comma) !== "," || !(verbFormsAt(reading, from) & THIRD)) return null;
  for (let at = floor + 1; at < before.from; at += 1) {
    if (verbFormsAt(reading, at) & THIRD) return labelBefore(reading, at, floor);
  }
  // "Ruiz quits, calls the port “a mess”"
  const isVerb = (verbFormsAt(reading, comma - 1) & THIRD) !== 0;
  return isVerb ? labelBefore(reading, comma - 1, floor) : null;
}
