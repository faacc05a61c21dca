/** Takes off the end of a figure's clause what is nothing without what is cut behind it. */
import { isQuoted, quotationAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";

/** Most tokens of quoted words, with their marks, that a noun's description leads to: "a nationwide | “walk-in”". */
const SHORT = 4;

/** Returns where a clause that is cut at token `end` ends, not before `floor`. */
export function trimEnd(reading: Reading, syntax: Syntax, floor: number, end: number): number {
  const last = end - 1;
  if (last < floor) return end;
  // "from ships more | than 40 miles away"
  if (wordAt(reading, end) === "than") return COMPARING.has(wordAt(reading, last)) ? last : end;
  const isReport = isQuoted(reading, end) || syntax.classes[end] === "that";
  if (!isReport) return end;
  const start = Math.min(beforeCue(reading, syntax, end), beforeNoun(reading, syntax, end));
  return start > floor ? start : end;
}

const COMPARING: ReadonlySet<string> = new Set("fewer less more rather".split(" "));

/** Returns the token behind what stands before quoted words and what leads to them: "greeted 40 people | and told them", "praised her | for seeking". */
function beforeCue(reading: Reading, syntax: Syntax, end: number): number {
  const verb = syntax.classes[end - 1] === "pronoun" ? end - 2 : end - 1;
  const group = groupAt(syntax, verb);
  if (!group) return end;
  const before = syntax.classes[group.from - 1];
  const isSaid = group.finite && hasTrait(reading, verb, REPORTING_VERB);
  if (isSaid && before === "coordinator") return group.from - 1;
  return group.form === "gerund" && before === "preposition" ? group.from - 1 : end;
}

/** Returns the determiner of a noun that stands in quotation marks: "took part in | a nationwide “walk-in”". */
function beforeNoun(reading: Reading, syntax: Syntax, end: number): number {
  if (syntax.classes[end - 1] === "determiner") return end - 1;
  const quotation = quotationAt(reading, end);
  const isShort = quotation !== undefined && quotation.to - quotation.from <= SHORT;
  return isShort && /^an?$/.test(wordAt(reading, end - 2)) ? end - 2 : end;
}
