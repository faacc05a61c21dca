/** Reads the numbers of a text, in figures or in words, as values with their places. */
import {
  cardinalWords,
  ordinalWords,
  scaleMarks,
  scaleWords,
  timesWords,
} from "./lexicons/number-words.ts";
import type { Span } from "./span.ts";

/** How a number bounds what it counts: "273", "about 270", "at least 14", "up to 40". */
export type NumberHedge = "exact" | "about" | "at least" | "at most";

/**
 * A number. `value` is in units ("2.4 million" is 2,400,000); `kind` tells "three" from "third" and from "thrice";
 * `digits` is the number of significant digits printed, the measure of how far it may be rounded.
 */
export interface ReadNumber extends Span {
  value: number;
  kind: "cardinal" | "ordinal" | "times";
  hedge: NumberHedge;
  digits: number;
}

interface Token extends Span {
  word: string;
}

/** A number in figures ("1,200.5"), or a word in Latin letters. */
const TOKEN = /\d+(?:,\d{3})*(?:\.\d+)?|[A-Za-zÀ-ÖØ-öø-ɏ]+/g;
const IN_FIGURES = /^\d/;

/** Words right before a number that bound it; our own list. */
const HEDGES: readonly [NumberHedge, RegExp][] = [
  [
    "at least",
    /\b(?:at least|more than|over|above|no (?:fewer|less) than|in excess of)\s+[$£€]?$/i,
  ],
  ["at most", /\b(?:at most|up to|fewer than|less than|under|below|no more than)\s+[$£€]?$/iu],
  [
    "about",
    /\b(?:about|around|roughly|some|approximately|estimated|perhaps|almost|nearly|close to)\s+[$£€]?$/i,
  ],
];
/** The last words of all hedges; most numbers stand behind another, and need no pattern. */
const HEDGE_ENDS: ReadonlySet<string> = new Set(
  "least than over above of most to under below about around roughly some approximately estimated perhaps almost nearly".split(
    " ",
  ),
);
/** Words that a number may begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...cardinalWords.keys(),
  ...ordinalWords.keys(),
  ...timesWords.keys(),
  "half",
  "a",
  "an",
]);

/** Tells whether a number may begin with a token. */
const mayOpen = (token: Token | undefined): boolean =>
  token !== undefined && (IN_FIGURES.test(token.word) || OPENERS.has(token.word));

/** How far back a hedge is looked for, in UTF-16 units. */
const HEDGE_REACH = 24;

/** Reads all numbers of `text`, in order: "twenty-five", "two hundred and ten", "2.4 million", "half a dozen", "twice". */
export function readNumbers(text: string): ReadNumber[] {
  const tokens = new Tokens(text, 0);
  const numbers: ReadNumber[] = [];
  for (let at = 0; tokens.at(at);) {
    const read = readOpened(text, tokens, at);
    if (read) numbers.push(makeNumber(text, tokens, at, read));
    at += read?.length ?? 1;
  }
  return numbers;
}

/** Words before a number that may belong to it, or give it another sense: "half a" million, "no" one. */
const WORDS_BEFORE = 2;

/** Reads the number that the word or the figures at `start` belong to, with the "a" or "half a" before them; null where there is none. */
export function readNumberAt(text: string, start: number): ReadNumber | null {
  const tokens = new Tokens(text, findWordsBefore(text, start));
  let own = 0;
  while ((tokens.at(own)?.start ?? start) < start) own += 1;
  for (let at = Math.max(0, own - WORDS_BEFORE); at < own; at += 1) {
    const read = mayOpen(tokens.at(at)) ? readArticle(tokens, at) : null;
    if (read && at + read.length > own) return makeNumber(text, tokens, at, read);
  }
  const read = readOpened(text, tokens, own);
  return read && makeNumber(text, tokens, own, read);
}

/** Returns where the words before an offset begin. */
function findWordsBefore(text: string, offset: number): number {
  let at = offset;
  for (let count = 0; count < WORDS_BEFORE && at > 1; count += 1) {
    at = text.lastIndexOf(" ", at - 2) + 1;
  }
  return at;
}

/** Reads the number that begins at a token; null where none does. */
function readOpened(text: string, tokens: Tokens, at: number): Reading | null {
  if (!mayOpen(tokens.at(at))) return null;
  return readTimes(tokens, at) ?? readArticle(tokens, at) ?? readSequence(text, tokens, at);
}

function makeNumber(text: string, tokens: Tokens, at: number, read: Reading): ReadNumber {
  const { length, value, kind, digits } = read;
  const start = tokens.at(at)?.start ?? 0;
  const last = tokens.at(at + length - 1) ?? { start, end: start };
  const end = last.end + (kind === "ordinal" ? suffixLength(text, last) : 0);
  const isHedged = HEDGE_ENDS.has(tokens.at(at - 1)?.word ?? "");
  const hedge = isHedged ? readHedge(text, start) : "exact";
  return { start, end, value, kind, hedge, digits };
}

/** The words of a text and its numbers in figures, from an offset on; cut off one by one as they are asked for. */
class Tokens {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #end: number;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#end = from;
  }

  at(index: number): Token | undefined {
    while (this.#tokens.length <= index && this.#end < this.#text.length) this.#cutNext();
    return this.#tokens[index];
  }

  #cutNext(): void {
    TOKEN.lastIndex = this.#end;
    const match = TOKEN.exec(this.#text);
    this.#end = match ? TOKEN.lastIndex : this.#text.length;
    if (!match) return;
    this.#tokens.push({ start: match.index, end: this.#end, word: match[0].toLowerCase() });
  }
}

/** A number read from so many tokens. */
interface Reading {
  length: number;
  value: number;
  kind: ReadNumber["kind"];
  digits: number;
}

function readTimes(tokens: Tokens, at: number): Reading | null {
  const value = timesWords.get(tokens.at(at)?.word ?? "");
  return value === undefined ? null : { length: 1, value, kind: "times", digits: 1 };
}

/** Reads "a hundred", "a dozen", "half a million". */
function readArticle(tokens: Tokens, at: number): Reading | null {
  const half = tokens.at(at)?.word === "half";
  if (!half && !isArticle(tokens.at(at))) return null;
  const length = half && isArticle(tokens.at(at + 1)) ? 3 : 2;
  const scale = scaleWords.get(tokens.at(at + length - 1)?.word ?? "");
  if (scale === undefined) return null;
  return { length, value: half ? scale / 2 : scale, kind: "cardinal", digits: 1 };
}

const isArticle = (token: Token | undefined): boolean =>
  token?.word === "a" || token?.word === "an";

/** Reads figures or words that make up one number, with the scales behind them. */
function readSequence(text: string, tokens: Tokens, at: number): Reading | null {
  let total = 0;
  let part = 0;
  let digits = 0;
  let length = 0;
  let kind: Reading["kind"] = "cardinal";
  for (let i = at; tokens.at(i) && kind === "cardinal"; i += 1) {
    const token = tokens.at(i);
    const before = tokens.at(i - 1);
    if (!token || (i > at && !(before && stand(text, before, token)))) break;
    if (i > at && token.word === "and" && part >= 100) continue;
    if (i > at && isAndHalf(tokens, i)) {
      part += HALF;
      i += 2;
      length = i - at + 1;
      continue;
    }
    const scale = i > at ? readScale(token, before) : null;
    if (scale !== null) {
      part *= scale;
      if (scale >= 1000) [total, part] = [total + part, 0];
    } else {
      const value = cardinalWords.get(token.word) ?? ordinalWords.get(token.word);
      const figures = IN_FIGURES.test(token.word);
      if (
        i > at
          ? figures || value === undefined || !mayFollow(part, value)
          : !figures && value === undefined
      ) {
        break;
      }
      part += figures ? Number(token.word.replaceAll(",", "")) : (value ?? 0);
      digits += countDigits(token.word, value);
      if (ordinalWords.has(token.word) || suffixLength(text, token) > 0) kind = "ordinal";
    }
    length = i - at + 1;
  }
  if (length === 0 || (length === 1 && isOtherSense(tokens, at))) return null;
  return { length, value: total + part, kind, digits: Math.max(1, digits) };
}

const HALF = 0.5;

/** Tells whether "and a half" stands at a token. */
const isAndHalf = (tokens: Tokens, at: number): boolean =>
  tokens.at(at)?.word === "and" &&
  isArticle(tokens.at(at + 1)) &&
  tokens.at(at + 2)?.word === "half";

/** Tells whether two tokens may belong to one number: next to each other, or with a space or hyphen between. */
function stand(text: string, before: Span, after: Span): boolean {
  return /^[\s\u2011-]?$/.test(text.slice(before.end, after.start));
}

/** Reads a scale: a word, or an abbreviation that touches figures. */
function readScale(token: Token, before: Token | undefined): number | null {
  const touches = before?.end === token.start && IN_FIGURES.test(before?.word ?? "");
  return scaleWords.get(token.word) ?? (touches ? scaleMarks.get(token.word) : undefined) ?? null;
}

/** Tells whether a value may follow: "twenty" then "five", "two hundred" then "ten", "thousand" then "two". */
function mayFollow(part: number, value: number): boolean {
  if (part === 0) return true;
  if (part % 100 === 0) return value < 100;
  return part % 10 === 0 && part % 100 >= 20 && value > 0 && value < 10;
}

/** Counts the significant digits that a token prints: 3 of "273", 1 of "1,000" and "twenty". */
function countDigits(word: string, value: number | undefined): number {
  const figures = value === undefined ? word.replaceAll(",", "") : String(value);
  return figures.replace(".", "").replace(/^0+/, "").replace(/0+$/, "").length;
}

/** Words that read as numbers but mean something else: "one of", "no one", "a second later". */
function isOtherSense(tokens: Tokens, at: number): boolean {
  const word = tokens.at(at)?.word;
  const before = tokens.at(at - 1)?.word ?? "";
  const after = tokens.at(at + 1)?.word ?? "";
  if (word === "one") {
    return (
      /^(?:no|any|every|some|each|the|this|that)$/.test(before) ||
      /^(?:of|another|or|should|can|must)$/.test(after)
    );
  }
  return word === "second" && !/^(?:the|his|her|its|their)$/.test(before);
}

/** The length of an ordinal's ending in figures: 2 of "21st". */
function suffixLength(text: string, token: Span): number {
  return /^(?:st|nd|rd|th)\b/.exec(text.slice(token.end, token.end + 3))?.[0].length ?? 0;
}

/** Reads the hedge before a number that may have one. */
function readHedge(text: string, start: number): NumberHedge {
  const before = text.slice(Math.max(0, start - HEDGE_REACH), start);
  return HEDGES.find(([, pattern]) => pattern.test(before))?.[0] ?? "exact";
}
