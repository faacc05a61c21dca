/** Counts the words before a number that tell how exact it is. */
import { HEDGES } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../read-syntax.ts";

/** How many times as many. */
const TIMES: ReadonlySet<string> = new Set(["twice", "thrice"]);

/** Counts the words before a number or a share that tell how exact it is: "about 3 in 10", "at least two", "at least a dozen", "at least some". */
export function countHedge(reading: Reading, { classes }: Syntax, from: number): number {
  const word = wordAt(reading, from);
  const before = wordAt(reading, from - 1);
  if (before === "at" && (word === "least" || word === "most")) return 1;
  // "more than twice as many voters"
  if (word === "many" && before === "as" && TIMES.has(wordAt(reading, from - 2))) {
    return wordAt(reading, from - 3) === "than" ? 4 : 2;
  }
  const isShare =
    classes[from] === "number" || word === "half" || /-(?:fifths|quarters|thirds)$/.test(word);
  return isShare && HEDGES.has(before) ? 1 : 0;
}
