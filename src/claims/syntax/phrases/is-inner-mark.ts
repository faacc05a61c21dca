/** Tells the marks that belong to the words at their sides from those that part a sentence. */
import { MONEY_SIGNS } from "../../../text/lexicons/money.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { SUFFIX } from "../../reading/name-traits.ts";
import { hasNameTrait, isCapital, isMark, wordAt } from "../../reading/tokens.ts";

/** Signs beside a number. */
const MEASURING: ReadonlySet<string> = new Set([...MONEY_SIGNS, "%", "#"]);

/** Tells whether a mark belongs to the words at its sides: an abbreviation's full stop, a hyphen, a currency or percent sign. */
export function isInnerMark(reading: Reading, at: number): boolean {
  const { starts, ends } = reading;
  if (!isMark(reading, at)) return false;
  const mark = wordAt(reading, at);
  if (MEASURING.has(mark)) return true;
  // "Ana Ruiz, Jr."
  if (mark === ",") return hasNameTrait(reading, at + 1, SUFFIX) && isCapital(reading, at + 1);
  const isTight = ends[at - 1] === starts[at];
  if (mark === "." || mark === "’") return isTight;
  // "US- and Oslo-backed": the hyphen of a word whose other half is to come.
  const isHung = mark === "-" && /^(?:and|or)$/.test(wordAt(reading, at + 1));
  return "-/–".includes(mark) && isTight && (isHung || starts[at + 1] === ends[at]);
}
