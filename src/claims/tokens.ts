/** The tokens of an article, as columns: of each its place, its word, and what its spelling alone says of it. */
import { findTokens, readSpelling } from "../text/find-tokens.ts";
import type { Span } from "../text/span.ts";
import { MAX_SPELLINGS, Vocabulary } from "../text/vocabulary.ts";
import { classesOf, REPORTING } from "./classify-words.ts";
import { classifyWord, isOfClosedClass } from "./syntax/classify-words.ts";
import type { WordClass } from "./syntax/lexicons/closed-classes.ts";
import { verbFormsOf } from "./syntax/verb-forms.ts";

/**
 * Tokens in reading order. Columns, and no object a token: an article is gone through many times, and what
 * lies side by side in memory is read fastest.
 */
export interface Tokens {
  /** Where each begins and ends in the text, in UTF-16 units. */
  starts: number[];
  ends: number[];
  /** Comparable forms (see find-tokens.ts). */
  words: string[];
  /** What the spelling says, as bits: classes (see classify-words.ts) below WORD, verb forms from VERB_FORMS up. */
  traits: number[];
  /** Classes in a sentence, as far as the spelling tells (see syntax/classify-words.ts). */
  wordClasses: WordClass[];
}

/** The bits of `traits` beside the classes. */
export const WORD = 1 << 16;
export const NUMBER = 1 << 17;
export const MARK = 1 << 18;
/** A word whose first letter is upper case. */
export const CAPITAL = 1 << 19;
/** A word of a closed class, or a token that is no word: a capital does not make it a name. */
export const CLOSED = 1 << 20;
/** The verb forms that a word may be (see syntax/verb-forms.ts) are this far up. */
const VERB_FORMS = 21;

const CLASSES = WORD - 1;
const KIND = { word: WORD, number: NUMBER, mark: MARK };

/** What the spellings met so far say, by their numbers. */
const WORDS: string[] = [];
const TRAITS = new Int32Array(MAX_SPELLINGS);
const WORD_CLASSES: WordClass[] = [];

const vocabulary = new Vocabulary((id, printed) => {
  const spelling = readSpelling(printed);
  const word = internalise(spelling.word);
  WORDS[id] = word;
  WORD_CLASSES[id] = classifyWord(spelling);
  let traits = KIND[spelling.kind];
  if (spelling.kind !== "word" || isOfClosedClass(word)) traits |= CLOSED;
  if (spelling.capital) traits |= CAPITAL;
  if (spelling.kind === "word") {
    traits |= (verbFormsOf(word) << VERB_FORMS) | classesOf(word, spelling.capital);
  }
  TRAITS[id] = traits;
});

/** Returns the engine's own copy of a string, as it keeps them for property names: two of these are compared by place. */
const internalise = (word: string): string => Object.keys({ [word]: 0 })[0] ?? word;

export function noTokens(): Tokens {
  return { starts: [], ends: [], words: [], traits: [], wordClasses: [] };
}

/** Adds the tokens between two offsets of `text`. */
export function addTokens(tokens: Tokens, text: string, from: number, to: number): void {
  const { starts, ends, words, traits, wordClasses } = tokens;
  findTokens(text, from, to, vocabulary, (start, end, id) => {
    starts.push(start);
    ends.push(end);
    words.push(WORDS[id] ?? "");
    traits.push(TRAITS[id] ?? 0);
    wordClasses.push(WORD_CLASSES[id] ?? "mark");
  });
}

/** Returns the grammatical classes among some traits. */
export const classesIn = (traits: number): number => traits & CLASSES;

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
  ((traits[at] ?? 0) & REPORTING) !== 0;

/** Returns the verb forms that a token may be, as bits. */
export const verbFormsAt = ({ traits }: Tokens, at: number): number =>
  (traits[at] ?? 0) >> VERB_FORMS;

/** Returns the text span of the tokens `from` ≤ i < `to`, of which there is one at least. */
export function spanOfTokens({ starts, ends }: Tokens, from: number, to: number): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}
