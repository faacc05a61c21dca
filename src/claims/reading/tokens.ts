/** The tokens of an article, as columns: of each its place, its word, and what its spelling alone says of it. */
import { finishSteps, type Steps } from "../../finish-steps.ts";
import { findTokens, readSpelling } from "../../text/find-tokens.ts";
import type { Span } from "../../text/span.ts";
import { MAX_SPELLINGS, Vocabulary } from "../../text/vocabulary.ts";
import type { WordClass } from "../lexicons/closed-classes.ts";
import { classesOf } from "./classify-words.ts";
import { readNameTraits } from "./name-traits.ts";
import {
  CAPITAL,
  CLOSED,
  DASH,
  MARK,
  readTraits,
  verbFormsIn,
  WORD,
  wordClassIn,
} from "./traits.ts";

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
  /** What else the spelling says (see traits.ts), as bits. */
  traits: Int32Array;
  /** What it says of a name (see name-traits.ts), as bits. */
  nameTraits: Uint16Array;
}

/** What the spellings met so far say, by their numbers. */
const words: string[] = [];
const classes = new Uint16Array(MAX_SPELLINGS);
const traits = new Int32Array(MAX_SPELLINGS);
const nameTraits = new Uint16Array(MAX_SPELLINGS);

const vocabulary = new Vocabulary((id, printed) => {
  const spelling = readSpelling(printed);
  const word = internalise(spelling.word);
  words[id] = word;
  classes[id] = spelling.kind === "word" ? classesOf(word, spelling.capital) : 0;
  traits[id] = readTraits(spelling);
  nameTraits[id] = readNameTraits(word);
});

/** Returns the engine's own copy of a string, as it keeps them for property names: two of these are compared by place. */
const internalise = (word: string): string => Object.keys({ [word]: 0 })[0] ?? word;

/** Fewest characters that a token takes on average, its spaces among them; for a text of shorter ones room is made on the way. */
const LENGTH = 4;

/** Characters that are read before the caller may pause: on a page just opened their new words take some ten milliseconds. */
const STEP = 10_000;

/** Returns the tokens of some stretches of `text`, which are in order. */
export function readTokens(text: string, stretches: readonly Span[]): Tokens {
  return finishSteps(readTokensInSteps(text, stretches));
}

/** Reads them step by step. */
export function* readTokensInSteps(text: string, stretches: readonly Span[]): Steps<Tokens> {
  let size = 0;
  for (const { start, end } of stretches) size += end - start;
  const tokens = makeRoom(Math.ceil(size / LENGTH) + 1);
  let count = 0;
  const add = (start: number, end: number, id: number): void => {
    if (count === tokens.starts.length) Object.assign(tokens, grow(tokens));
    tokens.starts[count] = start;
    tokens.ends[count] = end;
    tokens.words[count] = words[id] ?? "";
    tokens.classes[count] = classes[id] ?? 0;
    tokens.traits[count] = traits[id] ?? 0;
    tokens.nameTraits[count] = nameTraits[id] ?? 0;
    count += 1;
  };
  let pause = STEP;
  for (const { start, end } of stretches) {
    if (start > pause) {
      yield;
      pause = start + STEP;
    }
    findTokens(text, start, end, vocabulary, add);
  }
  return {
    starts: tokens.starts.subarray(0, count),
    ends: tokens.ends.subarray(0, count),
    words: tokens.words.slice(0, count),
    classes: tokens.classes.subarray(0, count),
    traits: tokens.traits.subarray(0, count),
    nameTraits: tokens.nameTraits.subarray(0, count),
  };
}

/** Bytes of one number in a column of either width. */
const LONG = Int32Array.BYTES_PER_ELEMENT;
const SHORT = Uint16Array.BYTES_PER_ELEMENT;

/** Makes empty columns for so many tokens, those of numbers in one piece of memory: a browser takes long to give one. */
function makeRoom(size: number): Tokens {
  const long = LONG * size;
  const short = SHORT * size;
  const memory = new ArrayBuffer(3 * long + 2 * short);
  return {
    starts: new Int32Array(memory, 0, size),
    ends: new Int32Array(memory, long, size),
    words: Array<string>(size),
    classes: new Uint16Array(memory, 3 * long, size),
    traits: new Int32Array(memory, 2 * long, size),
    nameTraits: new Uint16Array(memory, 3 * long + short, size),
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
  tokens.nameTraits.set(full.nameTraits);
  return tokens;
}

/** Writes a value for the tokens `from` ≤ i < `to`: by a loop, for the engine's own fill is slow for few. */
export function fillTokens(column: Int32Array, value: number, from: number, to: number): void {
  for (let at = from; at < to; at += 1) column[at] = value;
}

/** Returns the comparable form of a token, "" past the ends: asked for −1, the engine would take every later look for a slow one. */
export const wordAt = ({ words }: Tokens, at: number): string =>
  (at < 0 ? undefined : words[at]) ?? "";

/** Tells whether "no longer" stands at a token. */
export const opensNoLonger = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === "no" && wordAt(tokens, at + 1) === "longer";

/** Tells whether a token is a word, and no number or mark; past the ends none is. */
export const isWord = ({ traits }: Tokens, at: number): boolean => ((traits[at] ?? 0) & WORD) !== 0;
/** Tells whether a token is a punctuation mark; past the ends none is. */
export const isMark = ({ traits }: Tokens, at: number): boolean => ((traits[at] ?? 0) & MARK) !== 0;
/** Tells whether a token is a word that begins with a capital; past the ends none does. */
export const isCapital = ({ traits }: Tokens, at: number): boolean =>
  ((traits[at] ?? 0) & CAPITAL) !== 0;

/** Moves right over words with a capital. */
export function skipCapitals(tokens: Tokens, from: number): number {
  let at = from;
  while (isCapital(tokens, at)) at += 1;
  return at;
}

/** Tells whether a token is a dash, or a hyphen that stands alone. */
export const isDash = ({ traits }: Tokens, at: number): boolean => ((traits[at] ?? 0) & DASH) !== 0;

/** Tells whether a capital makes no name of a token. */
export const isClosed = ({ traits }: Tokens, at: number): boolean =>
  ((traits[at] ?? 0) & CLOSED) !== 0;

/** Tells whether a token has one of some traits (see traits.ts); past the ends none has. */
export const hasTrait = ({ traits }: Tokens, at: number, trait: number): boolean =>
  ((traits[at] ?? 0) & trait) !== 0;

/**
 * Returns the first of the tokens `from` ≤ i < `to` that has one of some traits; `to` where none has. Whoever looks
 * for few among many asks here: the engine soon compiles a loop that all of them run.
 */
export function nextWith({ traits }: Tokens, trait: number, from: number, to: number): number {
  let at = from;
  while (at < to && ((traits[at] ?? 0) & trait) === 0) at += 1;
  return at;
}

/** Tells whether a token has one of some name traits (see name-traits.ts); past the ends none has. */
export const hasNameTrait = ({ nameTraits }: Tokens, at: number, trait: number): boolean =>
  ((nameTraits[at] ?? 0) & trait) !== 0;

/** Returns the verb forms that a token may be, as bits. */
export const verbFormsAt = ({ traits }: Tokens, at: number): number => verbFormsIn(traits[at] ?? 0);

/** Returns the class of a token in a sentence, as far as its spelling tells. */
export const wordClassAt = ({ traits }: Tokens, at: number): WordClass =>
  wordClassIn(traits[at] ?? 0);

/** Returns the text span of the tokens `from` ≤ i < `to`, of which there is one at least. */
export function spanOfTokens({ starts, ends }: Tokens, from: number, to: number): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}
