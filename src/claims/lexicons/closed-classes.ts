/** The closed classes of English words, each word in the one class it mostly has; our own lists, from general English grammar. */
import { pluralOf } from "../../text/inflect-noun.ts";

/**
 * - `determiner`: opens a noun phrase; `possessive`: so does "his"; `genitive`: "'s" after a noun;
 * - `subject`: a pronoun that only a verb can follow; `pronoun`: any other;
 * - `contraction`: a pronoun with its verb ("they're");
 * - `wh`: opens a relative or an indirect question; `subordinator`: opens another clause;
 * - `name`, `number`, `word`, `mark`: what belongs to no closed class.
 */
export const WORD_CLASSES = [
  "determiner",
  "possessive",
  "genitive",
  "subject",
  "pronoun",
  "contraction",
  "preposition",
  "to",
  "that",
  "wh",
  "subordinator",
  "coordinator",
  "modal",
  "be",
  "have",
  "do",
  "not",
  "adverb",
  "name",
  "number",
  "word",
  "mark",
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

/** The classes of what opens a clause, or stands before its verb. */
export const CLAUSE_CLASSES: ReadonlySet<WordClass> = new Set<WordClass>([
  "subject",
  "subordinator",
  "that",
  "wh",
]);

/** The lists, each word in one of them. */
export const CLASS_WORDS: Partial<Record<WordClass, string>> = {
  determiner:
    "the a an this these those some any each every no all both another either neither such many several few most more less fewer other certain various half enough much",
  possessive: "my your his her its our their",
  subject: "i he she we they",
  pronoun:
    "it you him me us them himself herself itself themselves myself yourself ourselves everyone everybody everything someone somebody something anyone anybody anything nobody nothing none others",
  preposition:
    "of in on at by for from with into onto upon about above across after against along alongside amid among amongst around as before behind below beneath beside besides between beyond despite down during except inside like near off outside over past per regarding since than through throughout toward towards under underneath unlike until till up versus via within without amidst concerning plus",
  to: "to",
  that: "that",
  wh: "who whom which whose what whatever whoever whether if how why when where",
  subordinator:
    "because although though while whereas unless once whenever wherever lest so-called",
  coordinator: "and or but nor yet &",
  modal:
    "will would can could may might shall should must ought cannot won't wouldn't can't couldn't shouldn't mustn't needn't 'll",
  be: "is are was were be been being am isn't aren't wasn't weren't ain't 're 'm",
  have: "has have had having hasn't haven't hadn't 've",
  do: "do does did don't doesn't didn't",
  not: "not never n't",
  adverb:
    "also then later earlier again often still just even only now today yesterday tomorrow tonight meanwhile however moreover furthermore instead rather too already always ever soon afterward afterwards further additionally reportedly there here sometimes perhaps maybe thus therefore indeed quite very so well almost nevertheless nonetheless otherwise else twice ago ahead away back together apart long far first last next finally simply merely mostly flat-out outright",
};

export const closedClasses: ReadonlyMap<string, WordClass> = new Map(
  (Object.entries(CLASS_WORDS) as [WordClass, string][]).flatMap(([wordClass, list]) =>
    list.split(" ").map((word) => [word, wordClass] as const),
  ),
);

/** What may stand inside a noun phrase wherever it stands. */
export const IN_NOUN: ReadonlySet<WordClass> = new Set<WordClass>([
  "adverb",
  "determiner",
  "genitive",
  "name",
  "number",
  "possessive",
  "word",
]);

/** Words in -ly of five letters and more that are no adverbs; shorter ones are none in any case, but for "only". */
export const NOT_ADVERBS: ReadonlySet<string> = new Set(
  "beverly billy emily holly kelly kimberly molly polly sally apply assembly bully comply daily early elderly family friendly homily imply italy likely unlikely lovely monopoly monthly quarterly rally reply supply weekly yearly anomaly butterfly costly deadly".split(
    " ",
  ),
);

/** Words right before a number that is not exact. */
export const HEDGES: ReadonlySet<string> = new Set(
  "about almost approximately around nearly roughly".split(" "),
);

/** Determiners that may stand for their noun: "half said", "those in favor of it", "many of the voters". */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  "half some many most much all few those these this another several both each more others either neither none one".split(
    " ",
  ),
);

/** Words for how many of a subject, which may stand behind it: "they all said", "Ruiz and Lind both said". */
export const FLOATING: ReadonlySet<string> = new Set(["all", "both", "each"]);

/** Pronouns for whom somebody tells. */
export const HEARERS: ReadonlySet<string> = new Set("him her me them us".split(" "));

/** Nouns that date: no speaker, wherever they stand. */
export const CALENDAR_NOUNS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tonight morning afternoon evening night week weekend month year".split(
    " ",
  ),
);

/** Parts of a day or a week, which have a capital only in a name: "the Elm Morning Post". */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  "morning afternoon evening night weekend".split(" "),
);

/** Parts of a year, of which each may be another word or a name as well: "prices fall", "Mark Winter". */
export const SEASONS: ReadonlySet<string> = new Set("autumn fall spring summer winter".split(" "));

/** Nouns that date, and those for any time: "the very first day", "the moment he left". */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...CALENDAR_NOUNS,
  ..."day moment time".split(" "),
]);

/** What opens the phrase of somebody new. */
export const INDEFINITE: ReadonlySet<string> = new Set("a an another one".split(" "));

/** A number as years are printed. */
export const YEAR = /^(?:19|20)\d\d$/;

/** Nouns for how long a time is. */
export const TIME_SPANS: readonly string[] =
  "second minute hour day week month year decade century".split(" ");

/** The plurals of these. */
export const TIME_SPAN_PLURALS: readonly string[] = TIME_SPANS.map(pluralOf);

/** Words before a noun that dates, which make a date of it: "last week". */
export const PERIODS: ReadonlySet<string> = new Set("last next this".split(" "));

/** Words between "the" and a noun for a time that tell which one is meant: "the following month". */
export const WHICH_DATE: ReadonlySet<string> = new Set(
  "following next past previous same".split(" "),
);

/** Plurals that do not end in -s. */
export const PLURALS_WITHOUT_S: ReadonlySet<string> = new Set(
  "people police men women children media data".split(" "),
);
