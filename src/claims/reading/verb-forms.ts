/** Tells which verb forms a word may be, as bits. */
import type { VerbForm } from "../../text/inflect-verb.ts";
import { findKnownVerbs } from "../lexicons/find-known-verbs.ts";

/** The forms, as bits: a word may be several. */
export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

const BIT: Readonly<Record<VerbForm, number>> = {
  base: BASE,
  third: THIRD,
  past: PAST,
  participle: PARTICIPLE,
  gerund: GERUND,
};

/** Returns the verb forms that a word in lower case may be: of the verbs known, else by its ending; 0 for most nouns. */
export function verbFormsOf(word: string): number {
  let forms = 0;
  for (const { form } of findKnownVerbs(word)) forms |= BIT[form];
  return forms || readEnding(word);
}

/** Reads the ending of a word that no lexicon has. */
function readEnding(word: string): number {
  if (/[a-z]{2}ed$/.test(word) && !word.includes("-") && !word.endsWith("eed")) {
    return PAST | PARTICIPLE;
  }
  if (/[aeiouy][a-z]*ing$/.test(word) && word.length > 5 && !word.includes("-")) return GERUND;
  return 0;
}
