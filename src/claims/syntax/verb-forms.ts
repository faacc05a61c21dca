/** Tells which verb forms a word may be. */
import { inflectVerb, type VerbForm } from "../../text/inflect-verb.ts";
import { reportingVerbForms } from "../lexicons/reporting-verbs.ts";
import { COMMON_VERBS } from "./lexicons/common-verbs.ts";

/** Every form of every verb known, in lower case, and the forms of the other words met so far. */
const KNOWN: Map<string, ReadonlySet<VerbForm>> = indexVerbs();

const NO_FORM: ReadonlySet<VerbForm> = new Set();
const PAST: ReadonlySet<VerbForm> = new Set(["past", "participle"]);
const GERUND: ReadonlySet<VerbForm> = new Set(["gerund"]);

/** Most words kept, those of the lexicons among them: later ones are read from their ending each time. */
const MAX_KNOWN = 30_000;

/** Returns the verb forms that a word may be: from the lexicons, else from its ending; none for most nouns. */
export function readVerbForms(word: string): ReadonlySet<VerbForm> {
  const known = KNOWN.get(word);
  if (known) return known;
  const forms = readEnding(word);
  if (KNOWN.size < MAX_KNOWN) KNOWN.set(word, forms);
  return forms;
}

/** Reads the ending of a word that no lexicon has. */
function readEnding(word: string): ReadonlySet<VerbForm> {
  if (/[a-z]{2}ed$/.test(word) && !word.includes("-") && !word.endsWith("eed")) return PAST;
  if (/[aeiouy][a-z]*ing$/.test(word) && word.length > 5 && !word.includes("-")) return GERUND;
  return NO_FORM;
}

/** Files the known verbs by their forms. */
function indexVerbs(): Map<string, ReadonlySet<VerbForm>> {
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
