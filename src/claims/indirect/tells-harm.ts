/** Tells whether a participle behind who reports it goes on with what happened. */
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { NUMERAL } from "../reading/traits.ts";

/** Participles of the harm that an event does, and hardly anybody as he speaks; our own list. */
const HARM: ReadonlySet<string> = new Set(
  "damaging destroying displacing injuring killing wounding".split(" "),
);
/** Participles of what an event does to so many, and somebody may do as he speaks, too; our own list. */
const EFFECTS: ReadonlySet<string> = new Set("causing forcing hurting leaving".split(" "));
/** Longest effect before another that is harm, in tokens: "causing a fire and wounding". */
const MAX_EFFECT = 6;

/** Tells whether a participle tells of harm, or of what comes to a number: "The dam burst, Lind said, | injuring six", "…, | leaving 12 families homeless", "…, | causing a fire and wounding 12"; but not "…, Lind said, | causing an uproar". */
export function tellsHarm(reading: Reading, participle: number): boolean {
  if (HARM.has(wordAt(reading, participle))) return true;
  if (!EFFECTS.has(wordAt(reading, participle))) return false;
  if (hasTrait(reading, participle + 1, NUMERAL)) return true;
  for (let at = participle + 1; at < participle + MAX_EFFECT; at += 1) {
    if (wordAt(reading, at) === "and") return HARM.has(wordAt(reading, at + 1));
  }
  return false;
}
