/** Reads the numbers of a text, in figures or in words, as values with their places. */
import {
  cardinalWords,
  ordinalWords,
  scaleMarks,
  scaleWords,
  timesWords,
} from "./lexicons/number-words.ts";
import { isLetter } from "./characters.ts";
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

/** A number in figures: "1,200.5". */
const FIGURES = /\d+(?:,\d{3})*(?:\.\d+)?/y;
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
/** Words that a number may begin with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...cardinalWords.keys(),
  ...ordinalWords.keys(),
  ...timesWords.keys(),
  "half",
  "a",
  "an",
]);
/** How far back a hedge is looked for, in UTF-16 units. */
const HEDGE_REACH = 24;

/** Reads all numbers of `text`, in order: "twenty-five", "two hundred and ten", "2.4 million", "half a dozen", "twice". */
export function readNumbers(text: string): ReadNumber[] {
  const tokens = readTokens(text);
  const numbers: ReadNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const word = tokens[at]?.word ?? "";
    if (!OPENERS.has(word) && !IN_FIGURES.test(word)) {
      at += 1;
      continue;
    }
    const read = readTimes(tokens, at) ?? readArticle(tokens, at) ?? readSequence(text, tokens, at);
    const first = tokens[at];
    const last = tokens[at + (read?.length ?? 1) - 1];
    if (read && first && last) {
      const end = last.end + (read.kind === "ordinal" ? suffixLength(text, last) : 0);
      const hedge = readHedge(text, first.start);
      const { value, kind, digits } = read;
      numbers.push({ start: first.start, end, value, kind, hedge, digits });
    }
    at += read?.length ?? 1;
  }
  return numbers;
}

/** Cuts a text into its words and its numbers in figures. */
function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    const code = text.charCodeAt(at);
    if (isAsciiDigit(code)) {
      FIGURES.lastIndex = at;
      at += FIGURES.exec(text)?.[0].length ?? 1;
    } else {
      while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
    }
    if (at === start) at += 1;
    else tokens.push({ start, end: at, word: text.slice(start, at).toLowerCase() });
  }
  return tokens;
}

const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A number read from so many tokens. */
interface Reading {
  length: number;
  value: number;
  kind: ReadNumber["kind"];
  digits: number;
}

function readTimes(tokens: readonly Token[], at: number): Reading | null {
  const value = timesWords.get(tokens[at]?.word ?? "");
  return value === undefined ? null : { length: 1, value, kind: "times", digits: 1 };
}

/** Reads "a hundred", "a dozen", "half a million". */
function readArticle(tokens: readonly Token[], at: number): Reading | null {
  const half = tokens[at]?.word === "half";
  if (!half && !isArticle(tokens[at])) return null;
  const length = half && isArticle(tokens[at + 1]) ? 3 : 2;
  const scale = scaleWords.get(tokens[at + length - 1]?.word ?? "");
  if (scale === undefined) return null;
  return { length, value: half ? scale / 2 : scale, kind: "cardinal", digits: 1 };
}

const isArticle = (token: Token | undefined): boolean =>
  token?.word === "a" || token?.word === "an";

/** Reads figures or words that make up one number, with the scales behind them. */
function readSequence(text: string, tokens: readonly Token[], at: number): Reading | null {
  let total = 0;
  let part = 0;
  let digits = 0;
  let length = 0;
  let kind: Reading["kind"] = "cardinal";
  for (let i = at; i < tokens.length && kind === "cardinal"; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
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
const isAndHalf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === "and" && isArticle(tokens[at + 1]) && tokens[at + 2]?.word === "half";

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
function isOtherSense(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  const before = tokens[at - 1]?.word ?? "";
  const after = tokens[at + 1]?.word ?? "";
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

function readHedge(text: string, start: number): NumberHedge {
  const before = text.slice(Math.max(0, start - HEDGE_REACH), start);
  return HEDGES.find(([, pattern]) => pattern.test(before))?.[0] ?? "exact";
}
