/** Tells whether a participle behind who reports it goes on with what happened: harm done, or what a count comes to. */
import { damageVerbs } from "../lexicons/event-words.ts";
import { bringingVerbs, tallyNouns } from "../lexicons/measure-words.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { NUMERAL } from "../reading/traits.ts";

/** Participles of what an event does to so many, and somebody may do as he speaks, too; our own list. */
const EFFECTS: ReadonlySet<string> = new Set("causing forcing hurting leaving".split(" "));
/** Longest effect before another that is harm, in tokens: "causing a fire and wounding". */
const MAX_EFFECT = 6;

/** Tells whether the participle of a verb of harm stands at a token: hardly anybody does such a thing as he speaks. */
const isHarm = (reading: Reading, at: number): boolean =>
  wordAt(reading, at).endsWith("ing") && damageVerbs.has(wordAt(reading, at));

/** Tells whether a participle tells what a count comes to: "bringing the death toll to 12". */
const bringsToll = (reading: Reading, at: number): boolean =>
  wordAt(reading, at).endsWith("ing") &&
  bringingVerbs.has(wordAt(reading, at)) &&
  hasWord(reading, tallyNouns, at + 1, at + MAX_EFFECT);

/** Tells whether a participle tells of harm, or of what comes to a number: "The dam burst, Lind said, | injuring six", "…, | leaving 12 families homeless", "…, | causing a fire and wounding 12"; but not "…, Lind said, | causing an uproar". */
export function tellsHarm(reading: Reading, participle: number): boolean {
  if (isHarm(reading, participle) || bringsToll(reading, participle)) return true;
  if (!EFFECTS.has(wordAt(reading, participle))) return false;
  if (hasTrait(reading, participle + 1, NUMERAL)) return true;
  for (let at = participle + 1; at < participle + MAX_EFFECT; at += 1) {
    if (wordAt(reading, at) === "and") return isHarm(reading, at + 1);
  }
  return false;
}
