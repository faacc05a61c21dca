/** Tells a past form that is a participle of the noun before it from the verb: "built by hand", ", with sales expected to grow". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { OCCASIONS } from "../../lexicons/occasions.ts";
import { hasTrait, type Tokens, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NUMERAL, UNIT } from "../../reading/traits.ts";
import { GERUND, PARTICIPLE } from "../../reading/verb-forms.ts";
import { opensWith } from "./tell-verb.ts";

/** What follows a participle behind "with" and its noun. */
const HANGING: ReadonlySet<WordClass> = new Set<WordClass>(["preposition", "to"]);

/** Tells whether a past form is a participle of the noun before it: "built by hand", ", with sales expected to grow"; but "opened by thanking", "fell by half" and "said by telephone" are verbs. */
export function isReducedPast(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  left: number,
  floor: number,
): boolean {
  const isBy =
    (verbFormsAt(tokens, at) & PARTICIPLE) !== 0 &&
    wordAt(tokens, at + 1) === "by" &&
    !opensMeasure(tokens, at + 2) &&
    !(verbFormsAt(tokens, at + 2) & GERUND) &&
    !isMeans(tokens, classes, at + 2);
  if (isBy && (left < floor || classes[left] !== "subject")) return true;
  return HANGING.has(classes[at + 1] ?? "mark") && opensWith(tokens, classes, left, floor);
}

/** Tells whether an amount by which something rises or falls opens at a token: "3 percent", "$2m". */
const opensMeasure = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, UNIT) || (hasTrait(tokens, at, NUMERAL) && hasTrait(tokens, at + 1, UNIT));

/** Tells whether a thing that somebody speaks by stands alone at a token: "by telephone", but not "by phone makers". */
function isMeans(tokens: Tokens, classes: readonly WordClass[], at: number): boolean {
  const isAlone = classes[at + 1] !== "word" && classes[at + 1] !== "name";
  return isAlone && OCCASIONS.has(wordAt(tokens, at));
}
