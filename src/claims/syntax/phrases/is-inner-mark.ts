/** Tells the marks that belong to the words at their sides from those that part a sentence. */
import { MONEY_SIGNS } from "../../../text/lexicons/money.ts";
import { AUXILIARY, CLAUSE_VERB, REPORTING } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { SUFFIX } from "../../reading/name-traits.ts";
import { hasNameTrait, isMark, wordAt } from "../../reading/tokens.ts";

const VERB = AUXILIARY | CLAUSE_VERB | REPORTING;

/** Signs beside a number. */
const MEASURING: ReadonlySet<string> = new Set([...MONEY_SIGNS, "%", "#"]);

/** Tells whether a mark belongs to the words at its sides: an abbreviation's full stop, that of a share's sign, a hyphen, a currency or percent sign. */
export function isInnerMark(reading: Reading, at: number): boolean {
  const { starts, ends } = reading;
  if (!isMark(reading, at)) return false;
  const mark = wordAt(reading, at);
  if (MEASURING.has(mark)) return true;
  if (mark === ",") return leadsToSuffix(reading, at);
  const isTight = ends[at - 1] === starts[at];
  // "The Elm index .ELMX rose": the sign of a share.
  if (mark === "." && !isTight) return starts[at + 1] === ends[at] && isSign(reading, at + 1);
  if (mark === "." || mark === "’") return isTight;
  // "US- and Oslo-backed": the hyphen of a word whose other half is to come.
  const isHung = mark === "-" && /^(?:and|or)$/.test(wordAt(reading, at + 1));
  return "-/–".includes(mark) && isTight && (isHung || starts[at + 1] === ends[at]);
}

/** Tells whether a word stands at a token that is printed as the sign of a share is: "ELMX", but not "The" and "A". */
const isSign = ({ text, starts, ends }: Reading, at: number): boolean =>
  /^[A-Z]{2,}$/.test(text.slice(starts[at], ends[at]));

/** Tells whether a comma belongs to the suffix of a name: "Ana Ruiz, Jr. said", "met Ana Ruiz, Jr., on Monday"; in "Ana Ruiz, Jr., said" two commas set it apart before the verb. */
function leadsToSuffix(reading: Reading, comma: number): boolean {
  if (!hasNameTrait(reading, comma + 1, SUFFIX)) return false;
  const close = [comma + 2, comma + 3].find((at) => wordAt(reading, at) === ",");
  return close === undefined || (classAt(reading, close + 1) & VERB) === 0;
}
