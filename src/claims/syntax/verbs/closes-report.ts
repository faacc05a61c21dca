/** Tells whether a word that may be a noun is the verb of who reports the sentence that it ends: "Prices will rise, the bank | forecasts." */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { hasTrait, type Tokens, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";
import { isAuxiliary } from "./verb-group.ts";

/** Longest subject of such a verb, in tokens. */
const MAX_SUBJECT = 6;

/** What a subject of one that reports is made of. */
const IN_SUBJECT: ReadonlySet<WordClass> = new Set<WordClass>(["genitive", "name", "word"]);

/** Tells whether a verb of reporting ends its sentence at a token, or leads to where it stands ("reports | in Elm News"), behind a comma and a subject with its article, where `left` is the token before it. */
export function closesReport(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  left: number,
  floor: number,
  ceiling: number,
): boolean {
  const next = wordAt(tokens, at + 1);
  const isLast =
    at + 1 === ceiling ||
    (at + 2 >= ceiling && next === ".") ||
    (next === "in" && wordAt(tokens, at) === "reports");
  if (!isLast || !hasTrait(tokens, at, REPORTING_VERB)) return false;
  let from = left;
  while (from > floor && from > left - MAX_SUBJECT && IN_SUBJECT.has(classes[from] ?? "mark")) {
    from -= 1;
  }
  const isSubject = classes[from] === "determiner" && wordAt(tokens, from - 1) === ",";
  return isSubject && !isInList(tokens, classes, from - 1, floor);
}

/** Tells whether a comma parts two things of a list, of which another one with its article and no auxiliary stands before: "the maps, the texts, | the port claims". */
function isInList(
  tokens: Tokens,
  classes: readonly WordClass[],
  comma: number,
  floor: number,
): boolean {
  for (let at = comma - 1; at > floor; at -= 1) {
    if (wordAt(tokens, at) === ",") return classes[at + 1] === "determiner";
    // "On Monday, the port will close, | the mayor claims"
    if (isAuxiliary(classes[at])) return false;
  }
  return false;
}
