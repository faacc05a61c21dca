/** Tells which verb forms a word may be, as bits. */
import { inflectVerb, type VerbForm } from "../../text/inflect-verb.ts";
import { reportingVerbForms } from "../lexicons/reporting-verbs.ts";
import { COMMON_VERBS } from "./lexicons/common-verbs.ts";

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

/** Every form of every verb known, in lower case. */
const KNOWN = indexVerbs();

/** Returns the verb forms that a word in lower case may be: from the lexicons, else from its ending; 0 for most nouns. */
export function verbFormsOf(word: string): number {
  return KNOWN.get(word) ?? readEnding(word);
}

/** Reads the ending of a word that no lexicon has. */
function readEnding(word: string): number {
  if (/[a-z]{2}ed$/.test(word) && !word.includes("-") && !word.endsWith("eed")) {
    return PAST | PARTICIPLE;
  }
  if (/[aeiouy][a-z]*ing$/.test(word) && word.length > 5 && !word.includes("-")) return GERUND;
  return 0;
}

/** Files the known verbs by their forms. */
function indexVerbs(): Map<string, number> {
  const index = new Map<string, number>();
  const add = (word: string, form: VerbForm): void => {
    index.set(word, (index.get(word) ?? 0) | BIT[form]);
  };
  for (const [word, forms] of reportingVerbForms) for (const { form } of forms) add(word, form);
  for (const base of COMMON_VERBS) {
    for (const [form, spellings] of Object.entries(inflectVerb(base)) as [VerbForm, string[]][]) {
      for (const spelling of spellings) add(spelling, form);
    }
  }
  return index;
}
