/** Gives each word the grammatical classes that its form allows, as one bit each. */
import { pluralOf } from "../../text/inflect-noun.ts";
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  PREPOSITIONS,
  PRESENT_VERBS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "../lexicons/function-words.ts";
import {
  BODY_NOUNS,
  GROUP_NOUNS,
  PERSON_NOUNS,
  SOLE_BODY_NOUNS,
  TEXT_NOUNS,
} from "../lexicons/person-nouns.ts";

/** The classes. A form may have several: "report" is a body's text and a reporting verb. */
export const DETERMINER = 1;
export const PRONOUN = 2;
export const RELATIVE = 4;
export const AUXILIARY = 8;
export const PREPOSITION = 16;
export const CONJUNCTION = 32;
export const SUBORDINATOR = 64;
export const ADVERB = 128;
export const TIME = 256;
/** A finite verb beyond doubt: a past tense, or a common present one. */
export const FINITE = 512;
export const REPORTING = 1024;
/** A noun for a person, a group or a body that can speak. */
export const SPEAKING_NOUN = 2048;
export const GERUND = 4096;
/** Ends in -ed: a regular past tense or a participle. */
export const REGULAR_PAST = 8192;
/** A noun for one person, in the singular: "senator"; it is a SPEAKING_NOUN as well. */
export const PERSON = 16384;
/** Verbs that may be a clause's own: finite ones by the lists, auxiliaries, forms in -ed. */
export const CLAUSE_VERB = FINITE | AUXILIARY | REGULAR_PAST;

/** The classes of words that only tie others together; titles print them small, and few are names. */
export const FUNCTION_WORD =
  DETERMINER | PRONOUN | RELATIVE | AUXILIARY | PREPOSITION | CONJUNCTION | SUBORDINATOR | ADVERB;

/** Ends in -ly, which makes an adverb unless the word is a name; only while classes are worked out. */
const ADVERB_BY_ENDING = 32768;

/** Adjectives and nouns in -ed or -ing that are no verbs where a noun follows; too common to leave to rule. */
const NOT_A_PAST = new Set(
  "united so-called red need speed indeed hundred embed feed seed deed shed bed alleged armed red-hot".split(
    " ",
  ),
);
const NOT_A_GERUND = new Set(
  "king thing nothing something anything everything morning evening during beijing spring string ring wing building meeting briefing hearing interviewing filing rating ceiling sibling darling wedding".split(
    " ",
  ),
);

/** Builds the table of all words whose class is known by list. */
function buildClasses(): Map<string, number> {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, flag: number): void => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | flag);
  };
  add(DETERMINERS, DETERMINER);
  add(SUBJECT_PRONOUNS, PRONOUN);
  add(RELATIVES, RELATIVE);
  add(AUXILIARIES, AUXILIARY);
  add(PREPOSITIONS, PREPOSITION);
  add(CONJUNCTIONS, CONJUNCTION);
  add(SUBORDINATORS, SUBORDINATOR);
  add(ADVERBS, ADVERB);
  add(TIME_WORDS, TIME);
  add(IRREGULAR_PASTS, FINITE);
  add(PRESENT_VERBS, FINITE);
  add(PERSON_NOUNS, SPEAKING_NOUN | PERSON);
  add(PERSON_NOUNS.map(pluralOf), SPEAKING_NOUN);
  add(BODY_NOUNS, SPEAKING_NOUN);
  add(BODY_NOUNS.map(pluralOf), SPEAKING_NOUN);
  add(SOLE_BODY_NOUNS, SPEAKING_NOUN);
  add(TEXT_NOUNS, SPEAKING_NOUN);
  add(GROUP_NOUNS, SPEAKING_NOUN);
  return table;
}

const CLASSES = buildClasses();

/** Works out the classes of a word in lower case from the lists and its ending. */
function classify(word: string): number {
  let classes = CLASSES.get(word) ?? 0;
  if (findReportingVerbs(word).length > 0) classes |= REPORTING;
  const hyphen = word.lastIndexOf("-");
  // "vice-president", "ex-minister", "co-founder": a person as its last part says; "mayor-elect", "mother-of-two" as its first.
  if (classes === 0 && hyphen > 0) {
    const isFirst = word.endsWith("-elect") || word.includes("-of-");
    const part = isFirst ? word.slice(0, word.indexOf("-")) : word.slice(hyphen + 1);
    classes = (CLASSES.get(part) ?? 0) & (PERSON | SPEAKING_NOUN);
  }
  if (word.length <= 4) return classes;
  if (word.endsWith("ed") && !NOT_A_PAST.has(word)) classes |= REGULAR_PAST;
  if (word.endsWith("ing") && !NOT_A_GERUND.has(word)) classes |= GERUND;
  if (word.endsWith("ly") && classes === 0) classes |= ADVERB_BY_ENDING;
  return classes;
}

/** Returns the classes of a word in lower case; `capital` tells whether it is printed with one. */
export function classesOf(word: string, capital: boolean): number {
  const classes = classify(word);
  // "Kelly", "Italy": capitalised words in -ly are names.
  if (classes === ADVERB_BY_ENDING) return capital ? 0 : ADVERB;
  return classes;
}
