/** Traits: what a spelling says of its word beside the grammatical classes, as bits of one number. */
import type { Spelling } from "../../text/find-tokens.ts";
import { CALENDAR_NOUNS, WORD_CLASSES, type WordClass } from "../lexicons/closed-classes.ts";
import { COUNTRIES } from "../lexicons/countries.ts";
import { countedNouns, eventWords } from "../lexicons/event-words.ts";
import { findReportingNoun } from "../lexicons/find-reporting-noun.ts";
import { findReportingVerbs } from "../lexicons/find-reporting-verbs.ts";
import { findIdioms } from "../lexicons/idioms.ts";
import { measuringWords, unitWords } from "../lexicons/measure-words.ts";
import { NEVER_NOUNS } from "../lexicons/never-nouns.ts";
import { phraseOpeners } from "../lexicons/source-phrases.ts";
import { stanceAdjectives } from "../lexicons/stance-adjectives.ts";
import { verbFormsOf } from "./verb-forms.ts";
import { classifyWord, isOfClosedClass } from "./word-class.ts";

export const WORD = 1;
const NUMBER = 2;
export const MARK = 4;
/** A word whose first letter is upper case. */
export const CAPITAL = 8;
/** A word of a closed class, or a token that is no word: a capital does not make it a name. */
export const CLOSED = 16;
/** A form of a reporting verb. */
export const REPORTING_VERB = 32;
/** A word for an event, for its course, or for what is voted and imposed (see lexicons/event-words.ts and measure-words.ts). */
export const EVENT = 64;
/** A number, or a word that a number may begin with. */
export const NUMERAL = 128;
/** A noun or an adjective that may attribute ("claim", "warnings", "confident"). */
export const NOUN_CUE = 256;
/** The first word of a phrase before a source ("according"). */
export const PHRASE_OPENER = 512;
/** A verb, an auxiliary, "to" or a contraction, as far as the spelling tells. */
export const VERBAL = 1024;
/** A word for people or things that events strike (see lexicons/event-words.ts). */
export const COUNTED = 2048;
/** A word for a country or its people, or the first of two such words ("south"). */
export const COUNTRY = 4096;
/** A mark that may close a sentence, or initials that end in one. */
export const ENDING = 8192;
/** A noun that dates (see lexicons/closed-classes.ts). */
export const CALENDAR = 16_384;
/** A verb whose form is never a noun's (see lexicons/never-nouns.ts). */
export const NEVER_NOUN = 32_768;
/** "not" and what holds it. */
export const NEGATIVE = 65_536;
/** A dash of any length; also a hyphen that stands alone. */
export const DASH = 131_072;
/** A sign or a word for what a number beside it measures: "$", "percent". */
export const UNIT = 262_144;
/** The noun of an idiom that may attribute (see lexicons/idioms.ts). */
export const IDIOM = 524_288;
/** The verb forms that a word may be (see verb-forms.ts) take five bits from here. */
const VERB_FORMS = 20;
/** The place in WORD_CLASSES of its class, as far as the spelling tells, takes five bits from here. */
const WORD_CLASS = 25;
const FIVE_BITS = 31;

const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap((words) => words.map((word) => word.split("_", 1)[0] ?? word)),
);

const NEGATIVES = /^(?:not|never|cannot)$|n't$/;

/** The marks that may close a sentence (see text/find-sentences.ts). */
const ENDS = ".!?…";

/** Dashes as they are printed; hyphens in a row are one token. */
const DASHES = /^(?:-+|[–—―])$/;

/** What a number in words begins with. */
const IN_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|twenty|first|second|once|twice|thrice|dozens?|scores|hundreds?|thousands?|millions?|billions?|tens)/;

/** A sum whose letters stand right before its figures: "R4bn". */
const IN_LETTERS = /^r[ms]?\d/;

/** Classes that may open a verb group. */
const VERBAL_CLASSES: ReadonlySet<WordClass> = new Set<WordClass>([
  "to",
  "contraction",
  "modal",
  "be",
  "have",
  "do",
]);

/** Tells whether a word attributes as a noun, in either number, or as an adjective. */
function isNounCue(word: string): boolean {
  return findReportingNoun(word) !== undefined || stanceAdjectives.has(word);
}

const KIND = { word: WORD, number: NUMBER, mark: MARK };

/** Returns the traits of a spelling. */
export function readTraits(spelling: Spelling): number {
  const { kind, word, capital } = spelling;
  const wordClass = classifyWord(spelling);
  let bits = KIND[kind] | (WORD_CLASSES.indexOf(wordClass) << WORD_CLASS);
  if (capital) bits |= CAPITAL;
  if (kind !== "word" || isOfClosedClass(word)) bits |= CLOSED;
  if (ENDS.includes(word.slice(-1))) bits |= ENDING;
  if (kind === "mark" && DASHES.test(word)) bits |= DASH;
  if (kind === "number" || IN_WORDS.test(word)) bits |= NUMERAL;
  if (IN_LETTERS.test(word)) bits |= NUMERAL | UNIT;
  if (unitWords.has(word)) bits |= UNIT;
  if (kind !== "word") return bits;
  const verbForms = verbFormsOf(word);
  if (verbForms !== 0 || VERBAL_CLASSES.has(wordClass) || word === "'s") bits |= VERBAL;
  if (findReportingVerbs(word).length > 0) bits |= REPORTING_VERB;
  if (eventWords.has(word) || measuringWords.has(word)) bits |= EVENT;
  if (countedNouns.has(word)) bits |= COUNTED;
  if (COUNTRY_WORDS.has(word)) bits |= COUNTRY;
  if (CALENDAR_NOUNS.has(word)) bits |= CALENDAR;
  if (NEVER_NOUNS.has(word)) bits |= NEVER_NOUN;
  if (NEGATIVES.test(word)) bits |= NEGATIVE;
  if (isNounCue(word)) bits |= NOUN_CUE;
  if (findIdioms(word).length > 0) bits |= IDIOM;
  if (phraseOpeners.has(word)) bits |= PHRASE_OPENER;
  return bits | (verbForms << VERB_FORMS);
}

/** Returns the verb forms among some traits (see verb-forms.ts). */
export const verbFormsIn = (traits: number): number => (traits >> VERB_FORMS) & FIVE_BITS;

/** Returns the class in a sentence among some traits, as far as the spelling tells it. */
export const wordClassIn = (traits: number): WordClass =>
  WORD_CLASSES[(traits >> WORD_CLASS) & FIVE_BITS] ?? "mark";
