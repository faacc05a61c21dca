/** Tells whether a figure is where something stands: "The fine was $3 million", "Turnout is at 63 percent". */
import { inflectVerbs } from "../../text/inflect-verb.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import type { ToldFigure } from "./told-figure.ts";

/** Verbs of where a rate or a sum is. */
const STANDING: ReadonlySet<string> = inflectVerbs("be hover remain stand stay");

/** Tells whether such a verb, with "at" or alone, leads from one of some nouns to a figure. */
export function standsAt(
  reading: Reading,
  syntax: Syntax,
  { lead, clause }: ToldFigure,
  nouns: ReadonlySet<string>,
): boolean {
  const group = groupAt(syntax, wordAt(reading, lead) === "at" ? lead - 1 : lead);
  if (!group || !STANDING.has(wordAt(reading, group.head))) return false;
  return hasWord(reading, nouns, clause.from, group.from);
}
