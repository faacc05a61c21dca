/** Tells the marks that stand inside a noun phrase ("elm.com", "Elm Water, Inc.") from those that end it. */
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, isDash, wordAt } from "../reading/tokens.ts";
import { isInnerMark } from "../syntax/phrases/is-inner-mark.ts";

/** Marks that may stand inside a noun phrase. */
export const INNER_MARKS = new Set([".", "-", "'", "&", "/", "$", "%", "#", "@", "’"]);

/** Marks that end a phrase even where no space stands beside them. */
const OUTER_MARKS = /[,;:()[\]{}"“”„‟«»‘‚…!?–—―]|--/;

/** Tells whether a mark stands inside a word, with no space on either side: "elm.com", a letter wrongly decoded. */
export function isGluedMark(reading: Reading, at: number): boolean {
  const isGlued =
    reading.ends[at - 1] === reading.starts[at] && reading.ends[at] === reading.starts[at + 1];
  return isGlued && !OUTER_MARKS.test(wordAt(reading, at));
}

/** What stands behind the comma of a company's name; our own list, from general English. */
const COMPANY_ENDS: ReadonlySet<string> = new Set("corp inc llc lp ltd plc".split(" "));

/** Tells whether a mark may stand in a noun phrase; a dash with a space beside it parts two: "ELM (Post) - Ana Ruiz said". */
export function joinsWords(reading: Reading, at: number): boolean {
  if (isGluedMark(reading, at)) return true;
  // "Elm Water, Inc.", "Ana Ruiz, Jr."
  if (wordAt(reading, at) === "," && isCapital(reading, at - 1)) {
    return COMPANY_ENDS.has(wordAt(reading, at + 1)) || isInnerMark(reading, at);
  }
  return INNER_MARKS.has(wordAt(reading, at)) && !isDash(reading, at);
}
