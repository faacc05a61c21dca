/** Tells whether a participle behind who reports it goes on with what happened: harm done, or what a count comes to. */
import type { WordClass } from "../lexicons/closed-classes.ts";
import { countedNouns, damageVerbs } from "../lexicons/event-words.ts";
import { bringingVerbs, tallyNouns } from "../lexicons/measure-words.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { NUMERAL } from "../reading/traits.ts";
import type { Syntax } from "../syntax/read-syntax.ts";

/** Participles of what an event does to so many, and somebody may do as he speaks, too; our own list. */
const EFFECTS: ReadonlySet<string> = new Set("causing forcing hurting leaving".split(" "));
/** Longest effect before another that is harm, in tokens: "causing a fire and wounding". */
const MAX_EFFECT = 6;

/** Participles of harm that hardly anybody does as he speaks; our own list. */
const HARM: ReadonlySet<string> = new Set(
  "damaging destroying displacing injuring killing wounding".split(" "),
);
/** Most words between a participle of harm and whom it befalls. */
const MAX_WORDS = 3;
/** What ends the way to them, or tells that they are the speaker's. */
const ENDS: ReadonlySet<WordClass> = new Set<WordClass>(["mark", "possessive", "preposition"]);

/** Tells whether a participle of harm stands at a token; of most verbs only where it befalls so many, or people: "drowning six sailors", but not "capturing the mood", "drowning his sorrows". */
function isHarm(reading: Reading, syntax: Syntax, at: number): boolean {
  const word = wordAt(reading, at);
  if (HARM.has(word)) return true;
  if (!word.endsWith("ing") || !damageVerbs.has(word)) return false;
  for (let next = at + 1; next <= at + 1 + MAX_WORDS; next += 1) {
    if (hasTrait(reading, next, NUMERAL) || countedNouns.has(wordAt(reading, next))) return true;
    const isHedge = /^(?:least|many|than)$/.test(wordAt(reading, next + 1));
    if (!isHedge && ENDS.has(syntax.classes[next] ?? "mark")) return false;
  }
  return false;
}

/** Tells whether a participle tells what a count comes to: "bringing the death toll to 12". */
const bringsToll = (reading: Reading, at: number): boolean =>
  wordAt(reading, at).endsWith("ing") &&
  bringingVerbs.has(wordAt(reading, at)) &&
  hasWord(reading, tallyNouns, at + 1, at + MAX_EFFECT);

/** Tells whether a participle tells of harm, or of what comes to a number: "The dam burst, Lind said, | injuring six", "…, | leaving 12 families homeless", "…, | causing a fire and wounding 12"; but not "…, Lind said, | causing an uproar". */
export function tellsHarm(reading: Reading, syntax: Syntax, participle: number): boolean {
  if (isHarm(reading, syntax, participle) || bringsToll(reading, participle)) return true;
  if (!EFFECTS.has(wordAt(reading, participle))) return false;
  if (hasTrait(reading, participle + 1, NUMERAL)) return true;
  for (let at = participle + 1; at < participle + MAX_EFFECT; at += 1) {
    if (wordAt(reading, at) === "and") return isHarm(reading, syntax, at + 1);
  }
  return false;
}
