/** Tells whether the last clause before a source phrase hangs on the clause it is joined to, so that both are the source's: "Four boats sank, and the numbers are growing, according to the port". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { saysSomething } from "../../syntax/verbs/is-speech.ts";

/** What points back to things of the clause before; our own list, from general English. */
const POINTING_BACK: ReadonlySet<string> = new Set("their these they those".split(" "));
/** Nouns and adjectives that have their sense from the clause before: "the numbers are growing", "the remaining two"; our own list, from general English. */
const RELATED: ReadonlySet<string> = new Set(
  "figures numbers other others rest remainder remaining total totals trend".split(" "),
);

/** Tells it of the clause that the coordinator at `joint` opens; `from` is where the sentence begins, in which nobody else says anything. */
export function hangsOnClause(
  reading: Reading,
  syntax: Syntax,
  from: number,
  joint: number,
): boolean {
  if (!pointsBack(reading, joint)) return false;
  for (let at = from; at < joint; at += 1) {
    const group = groupAt(syntax, at);
    if (group?.finite && saysSomething(reading, group)) return false;
  }
  return true;
}

/** Tells whether a clause opens with what the clause before tells the sense of: "and | they leak", "but | the rest sank"; "it" and "he" may go back to more than that clause. */
function pointsBack(reading: Reading, joint: number): boolean {
  const first = wordAt(reading, joint + 1);
  return POINTING_BACK.has(first) || (first === "the" && RELATED.has(wordAt(reading, joint + 2)));
}
