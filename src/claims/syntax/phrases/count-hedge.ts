/** Counts the words before a number that tell how exact it is. */
import { HEDGES, QUANTIFIERS } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import type { Syntax } from "../read-syntax.ts";

/** How many times as many. */
const TIMES: ReadonlySet<string> = new Set(["twice", "thrice"]);

/** Counts the words before a number or a share that tell how exact it is: "about 3 in 10", "fewer than half", "at least two", "at least a dozen", "at least some". */
export function countHedge(reading: Reading, { classes }: Syntax, from: number): number {
  const word = wordAt(reading, from);
  const before = wordAt(reading, from - 1);
  if (before === "at" && (word === "least" || word === "most")) {
    const next = wordAt(reading, from + 1);
    const isCount = hasTrait(reading, from + 1, NUMERAL) || QUANTIFIERS.has(next);
    return isCount || next === "a" ? 1 : 0;
  }
  // "more than twice as many voters"
  if (word === "many" && before === "as" && TIMES.has(wordAt(reading, from - 2))) {
    const isThan = wordAt(reading, from - 3) === "than" && wordAt(reading, from - 4) === "more";
    return isThan ? 4 : 2;
  }
  const isShare =
    classes[from] === "number" || word === "half" || /-(?:fifths|quarters|thirds)$/.test(word);
  if (!isShare) return 0;
  if (HEDGES.has(before)) return 1;
  return before === "than" && /^(?:fewer|less|more)$/.test(wordAt(reading, from - 2)) ? 2 : 0;
}
