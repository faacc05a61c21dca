/** Tells whether someone else is said to say something in the clause behind a comma: "…, while others said", "…, Elm News reports". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";

/** Verbs that tell of somebody else's words, and the longest subject before them, in tokens. */
const SAYING: ReadonlySet<string> = new Set("said say says told".split(" "));
const MAX_SUBJECT = 10;
/** Verbs that do so where the sentence ends in them: "…, Elm News reports." */
const REPORTS: ReadonlySet<string> = new Set(
  "finds found report reported reports shows suggests".split(" "),
);

/** Tells whether somebody is in the clause that begins at a token. */
export function reportsAnew(
  reading: Reading,
  syntax: Syntax,
  from: number,
  ceiling: number,
): boolean {
  for (let at = from; at < Math.min(ceiling, from + MAX_SUBJECT); at += 1) {
    if (wordAt(reading, at) === ",") return false;
    const group = groupAt(syntax, at);
    if (!group?.finite) continue;
    // "the captain, Luis Vega, | had been told": the verb of what is said.
    if (group.passive) return false;
    const isLast = group.to === ceiling && REPORTS.has(wordAt(reading, group.head));
    return isLast || SAYING.has(wordAt(reading, group.head));
  }
  return false;
}
