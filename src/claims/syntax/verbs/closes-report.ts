/** Tells whether a word that may be a noun is the verb of who reports the sentence that it ends: "Prices will rise, the bank | forecasts." */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { hasTrait, type Tokens, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";

/** Longest subject of such a verb, in tokens. */
const MAX_SUBJECT = 6;

/** What a subject of one that reports is made of. */
const IN_SUBJECT: ReadonlySet<WordClass> = new Set<WordClass>(["genitive", "name", "word"]);

/** Tells whether a verb of reporting ends its sentence at a token, behind a comma and a subject with its article or name, where `left` is the token before it. */
export function closesReport(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  left: number,
  floor: number,
  ceiling: number,
): boolean {
  const isLast = at + 1 === ceiling || (at + 2 >= ceiling && wordAt(tokens, at + 1) === ".");
  if (!isLast || !hasTrait(tokens, at, REPORTING_VERB)) return false;
  let from = left;
  while (from > floor && from > left - MAX_SUBJECT && IN_SUBJECT.has(classes[from] ?? "mark")) {
    from -= 1;
  }
  // "…, the bank", "…, Elm Bank"
  const isNamed = from < left && wordAt(tokens, from) === "," && classes[from + 1] === "name";
  return isNamed || (classes[from] === "determiner" && wordAt(tokens, from - 1) === ",");
}
