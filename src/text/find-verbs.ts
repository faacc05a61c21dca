/** Finds the verbs that a word may be a form of, by undoing the spelling rules of inflection. */
import { inflectVerb, irregularVerbs, type VerbForm } from "./inflect-verb.ts";

/** A word read as one form of a verb, which is given by its base. */
export interface FoundVerb {
  base: string;
  form: VerbForm;
}

/** What an ending may stand in place of: "denies" of "deny", "planned" of "plan", "lying" of "lie". */
const ENDINGS: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ["ies", ["y", "ie"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ied", ["y", "ie"]],
  ["ed", ["", "e"]],
  ["ying", ["ie", "y"]],
  ["ing", ["", "e"]],
];

const FORMS: readonly VerbForm[] = ["base", "third", "past", "participle", "gerund"];

/** The base forms of each irregular form. */
const IRREGULAR_BASES = new Map<string, string[]>();
for (const base of irregularVerbs) {
  const { third, past, participle } = inflectVerb(base);
  for (const forms of [third, past, participle]) {
    for (const form of forms) addBase(form, base);
  }
}

/** Adds a base form to those of an irregular form. */
function addBase(form: string, base: string): void {
  const bases = IRREGULAR_BASES.get(form);
  if (!bases) IRREGULAR_BASES.set(form, [base]);
  else if (!bases.includes(base)) bases.push(base);
}

/** Lists what the base of a word may be, by its endings alone. */
function guessBases(word: string): string[] {
  const bases = [word];
  const add = (base: string): void => {
    if (!bases.includes(base)) bases.push(base);
  };
  IRREGULAR_BASES.get(word)?.forEach(add);
  // Every ending ends in one of these, and most words in none of them.
  if (!"sdg".includes(word.slice(-1))) return bases;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const rest of instead) add(stem + rest);
    // "planned", "panicking": the letter that was doubled or added.
    if (stem.length > 2) add(stem.slice(0, -1));
  }
  return bases;
}

/** Returns the verbs, of those that `isVerb` knows by their base, that a word in lower case is a form of; none twice in one form. */
export function findVerbs(word: string, isVerb: (base: string) => boolean): FoundVerb[] {
  const found: FoundVerb[] = [];
  for (const base of guessBases(word)) {
    if (!isVerb(base)) continue;
    const forms = inflectVerb(base);
    for (const form of FORMS) if (forms[form].includes(word)) found.push({ base, form });
  }
  return found;
}
