/** Finds the noun that a phrase is of: "attorney" in "a port attorney in Elm". */
import type { Reading } from "../../reading/make-reading.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";

/** Returns the noun of the phrase that begins at token `from`, before token `to`. */
export const findPhraseHead = (
  reading: Reading,
  syntax: Syntax,
  from: number,
  to: number,
): number => headEnd(reading, { from, to: findPhraseEnd(reading, syntax, from, to) }) - 1;
