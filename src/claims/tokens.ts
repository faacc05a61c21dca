/** The tokens of an article, as columns: of each its place, its word, and what its spelling alone says of it. */
import { findTokens, readSpelling } from "../text/find-tokens.ts";
import type { Span } from "../text/span.ts";
import { MAX_SPELLINGS, Vocabulary } from "../text/vocabulary.ts";
import { classesOf } from "./classify-words.ts";
import { eventWords } from "./lexicons/event-words.ts";
import {
  phraseOpeners,
  reportingNouns,
  reportingVerbForms,
  stanceAdjectives,
} from "./lexicons/reporting-verbs.ts";
import { classifyWord, isOfClosedClass } from "./syntax/classify-words.ts";
import { WORD_CLASSES, type WordClass } from "./syntax/lexicons/closed-classes.ts";
import { verbFormsOf } from "./syntax/verb-forms.ts";

/**
 * Tokens in reading order. Columns, and no object a token: an article is gone through many times, and what
 * lies side by side in memory is read fastest.
 */
export interface Tokens {
  /** Where each begins and ends in the text, in UTF-16 units. */
  starts: Int32Array;
  ends: Int32Array;
  /** Comparable forms (see find-tokens.ts). */
  words: string[];
  /** Grammatical classes (see classify-words.ts), as bits. */
  classes: Uint16Array;
  /** What else the spelling says, as bits: those below, the verb forms and the class in a sentence. */
  traits: Int32Array;
}

const WORD = 1;
const NUMBER = 2;
const MARK = 4;
/** A word whose first letter is upper case. */
const CAPITAL = 8;
/** A word of a closed class, or a token that is no word: a capital does not make it a name. */
const CLOSED = 16;
/** A form of a reporting verb. */
export const REPORTING_VERB = 32;
/** A word for an event, or for its course (see lexicons/event-words.ts). */
export const EVENT = 64;
/** A number, or a word that a number may begin with. */
export const NUMERAL = 128;
/** A noun or an adjective that may attribute ("claim", "warnings", "confident"). */
export const NOUN_CUE = 256;
/** The first word of a phrase before a source ("according"). */
export const PHRASE_OPENER = 512;
/** A verb, an auxiliary, "to" or a contraction, as far as the spelling tells. */
export const VERBAL = 1024;
/** The verb forms that a word may be (see syntax/verb-forms.ts) take five bits from here. */
const VERB_FORMS = 20;
/** The place in WORD_CLASSES of its class, as far as the spelling tells, takes five bits from here. */
const WORD_CLASS = 25;
const FIVE_BITS = 31;

/** What a number in words begins with. */
const IN_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|twenty|first|second|once|twice|thrice|dozens?|scores|hundreds?|thousands?|millions?|billions?|tens)/;

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
  return (
    reportingNouns.has(word) ||
    (word.endsWith("s") && reportingNouns.has(word.slice(0, -1))) ||
    stanceAdjectives.has(word)
  );
}

const KIND = { word: WORD, number: NUMBER, mark: MARK };

/** What the spellings met so far say, by their numbers. */
const words: string[] = [];
const classes = new Uint16Array(MAX_SPELLINGS);
const traits = new Int32Array(MAX_SPELLINGS);

const vocabulary = new Vocabulary((id, printed) => {
  const spelling = readSpelling(printed);
  const { kind, capital } = spelling;
  const word = internalise(spelling.word);
  const wordClass = classifyWord(spelling);
  let bits = KIND[kind] | (WORD_CLASSES.indexOf(wordClass) << WORD_CLASS);
  if (capital) bits |= CAPITAL;
  if (kind !== "word" || isOfClosedClass(word)) bits |= CLOSED;
  if (kind === "number" || IN_WORDS.test(word)) bits |= NUMERAL;
  if (kind === "word") {
    if (eventWords.has(word)) bits |= EVENT;
    if (isNounCue(word)) bits |= NOUN_CUE;
    if (phraseOpeners.has(word)) bits |= PHRASE_OPENER;
    if (verbFormsOf(word) !== 0 || VERBAL_CLASSES.has(wordClass) || word === "'s") bits |= VERBAL;
    bits |= verbFormsOf(word) << VERB_FORMS;
    if (reportingVerbForms.has(word)) bits |= REPORTING_VERB;
  }
  words[id] = word;
  classes[id] = kind === "word" ? classesOf(word, capital) : 0;
  traits[id] = bits;
});

/** Returns the engine's own copy of a string, as it keeps them for property names: two of these are compared by place. */
const internalise = (word: string): string => Object.keys({ [word]: 0 })[0] ?? word;

/** Fewest characters that a token takes on average, its spaces among them; for a text of shorter ones room is made on the way. */
const LENGTH = 4;

/** Returns the tokens of some stretches of `text`, which are in order. */
export function readTokens(text: string, stretches: readonly Span[]): Tokens {
  let size = 0;
  for (const { start, end } of stretches) size += end - start;
  const tokens = makeRoom(Math.ceil(size / LENGTH) + 1);
  let count = 0;
  const add = (start: number, end: number, id: number): void => {
    if (count === tokens.starts.length) Object.assign(tokens, grow(tokens));
    tokens.starts[count] = start;
    tokens.ends[count] = end;
    tokens.words.push(words[id] ?? "");
    tokens.classes[count] = classes[id] ?? 0;
    tokens.traits[count] = traits[id] ?? 0;
    count += 1;
  };
  for (const { start, end } of stretches) findTokens(text, start, end, vocabulary, add);
  return {
    starts: tokens.starts.subarray(0, count),
    ends: tokens.ends.subarray(0, count),
    words: tokens.words,
    classes: tokens.classes.subarray(0, count),
    traits: tokens.traits.subarray(0, count),
  };
}

/** Makes empty columns for so many tokens. */
function makeRoom(size: number): Tokens {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    words: [],
    classes: new Uint16Array(size),
    traits: new Int32Array(size),
  };
}

/** Copies full columns into columns of twice the room. */
function grow(full: Tokens): Tokens {
  const tokens = makeRoom(2 * full.starts.length);
  tokens.starts.set(full.starts);
  tokens.ends.set(full.ends);
  tokens.words = full.words;
  tokens.classes.set(full.classes);
  tokens.traits.set(full.traits);
  return tokens;
}

/** Writes a value for the tokens `from` ≤ i < `to`: by a loop, for the engine's own fill is slow for few. */
export function fillTokens(column: Int32Array, value: number, from: number, to: number): void {
  for (let at = from; at < to; at += 1) column[at] = value;
}

/** Returns the comparable form of a token, "" past the ends. */
export const wordAt = ({ words }: Tokens, at: number): string => words[at] ?? "";

/** Tells whether a token is a word, a number, a punctuation mark, or a word with a capital; past the ends none is. */
export const isWord = ({ traits }: Tokens, at: number): boolean => ((traits[at] ?? 0) & WORD) !== 0;
export const isNumber = ({ traits }: Tokens, at: number): boolean =>
  ((traits[at] ?? 0) & NUMBER) !== 0;
export const isMark = ({ traits }: Tokens, at: number): boolean => ((traits[at] ?? 0) & MARK) !== 0;
export const isCapital = ({ traits }: Tokens, at: number): boolean =>
  ((traits[at] ?? 0) & CAPITAL) !== 0;

/** Tells whether a capital makes no name of a token. */
export const isClosed = ({ traits }: Tokens, at: number): boolean =>
  ((traits[at] ?? 0) & CLOSED) !== 0;

/** Tells whether a token is a form of a reporting verb. */
export const isReporting = ({ traits }: Tokens, at: number): boolean =>
  ((traits[at] ?? 0) & REPORTING_VERB) !== 0;

/** Tells whether a token has one of some traits: of REPORTING_VERB, EVENT, NUMERAL, NOUN_CUE, PHRASE_OPENER, VERBAL. */
export const hasTrait = ({ traits }: Tokens, at: number, trait: number): boolean =>
  ((traits[at] ?? 0) & trait) !== 0;

/** Returns the verb forms that a token may be, as bits. */
export const verbFormsAt = ({ traits }: Tokens, at: number): number =>
  ((traits[at] ?? 0) >> VERB_FORMS) & FIVE_BITS;

/** Returns the class of a token in a sentence, as far as its spelling tells. */
export const wordClassAt = ({ traits }: Tokens, at: number): WordClass =>
  WORD_CLASSES[((traits[at] ?? 0) >> WORD_CLASS) & FIVE_BITS] ?? "mark";

/** Returns the text span of the tokens `from` ≤ i < `to`, of which there is one at least. */
export function spanOfTokens({ starts, ends }: Tokens, from: number, to: number): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}
