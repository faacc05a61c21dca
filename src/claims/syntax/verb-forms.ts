/** Tells which verb forms a word may be. */
import { inflectVerb, type VerbForm } from "../../text/inflect-verb.ts";
import { reportingVerbForms } from "../lexicons/reporting-verbs.ts";
import { COMMON_VERBS } from "./lexicons/common-verbs.ts";

/** Every form of every verb known, in lower case. */
const KNOWN: ReadonlyMap<string, ReadonlySet<VerbForm>> = indexVerbs();

const NO_FORM: ReadonlySet<VerbForm> = new Set();
const PAST: ReadonlySet<VerbForm> = new Set(["past", "participle"]);
const GERUND: ReadonlySet<VerbForm> = new Set(["gerund"]);

/** Forms of words in no lexicon met so far, by word. */
const BY_ENDING = new Map<string, ReadonlySet<VerbForm>>();
/** Most such words kept at a time; emptied when it holds this many. */
const MAX_BY_ENDING = 20_000;

/** Returns the verb forms that a word may be: from the lexicons, else from its ending; none for most nouns. */
export function readVerbForms(word: string): ReadonlySet<VerbForm> {
  const known = KNOWN.get(word) ?? BY_ENDING.get(word);
  if (known) return known;
  if (BY_ENDING.size >= MAX_BY_ENDING) BY_ENDING.clear();
  const forms = readEnding(word);
  BY_ENDING.set(word, forms);
  return forms;
}

/** Reads the ending of a word that no lexicon has. */
function readEnding(word: string): ReadonlySet<VerbForm> {
  if (/[a-z]{2}ed$/.test(word) && !word.includes("-") && !word.endsWith("eed")) return PAST;
  if (/[aeiouy][a-z]*ing$/.test(word) && word.length > 5 && !word.includes("-")) return GERUND;
  return NO_FORM;
}

/** Files the known verbs by their forms. */
function indexVerbs(): Map<string, Set<VerbForm>> {
  const index = new Map<string, Set<VerbForm>>();
  const add = (word: string, form: VerbForm): void => {
    const forms = index.get(word);
    if (forms) forms.add(form);
    else index.set(word, new Set([form]));
  };
  for (const [word, forms] of reportingVerbForms) for (const { form } of forms) add(word, form);
  for (const base of COMMON_VERBS) {
    for (const [form, spellings] of Object.entries(inflectVerb(base)) as [VerbForm, string[]][]) {
      for (const spelling of spellings) add(spelling, form);
    }
  }
  return index;
}
