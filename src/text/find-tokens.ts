/** Cuts a text into words, numbers and punctuation marks, each with its place. */
import type { Span } from "./span.ts";

/**
 * One token. `word` is its comparable form: lower case, without invisible characters and with straight
 * apostrophes; `text.slice(start, end)` is what the author printed.
 */
export interface Token extends Span {
  kind: "word" | "number" | "mark";
  word: string;
  /** True for a word whose first letter is upper case. */
  capital: boolean;
}

/** What a UTF-16 unit is to a tokenizer; the table is filled as characters are met. */
const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const UPPER = 3;
const DIGIT = 4;
const INVISIBLE = 5;
const APOSTROPHE = 6;
const MARK = 7;
/** Half of a character outside the basic plane: emoji are marks, ancient scripts letters; taken for a letter. */
const SURROGATE = 8;
const KINDS = new Uint8Array(0x10000);

const INVISIBLE_CHARACTERS = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const TO_NORMALISE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF’]/;

/** Classifies one UTF-16 unit by Unicode property. */
function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (INVISIBLE_CHARACTERS.test(character)) return INVISIBLE;
  if (/\s/u.test(character)) return SPACE;
  if (character === "'" || character === "’") return APOSTROPHE;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/[\p{L}\p{M}_]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : MARK;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = KINDS[code];
  if (known) return known;
  return Number.isNaN(code) ? UNKNOWN : (KINDS[code] = classify(code));
}

const isLetter = (kind: number): boolean => kind === LETTER || kind === UPPER || kind === SURROGATE;
const isWordPart = (kind: number): boolean => isLetter(kind) || kind === DIGIT;

/** Tells whether the apostrophe at `at` begins a possessive ending: "'s" and nothing after. */
function isPossessive(text: string, at: number, to: number): boolean {
  const letter = text[at + 1];
  if (at + 1 >= to || (letter !== "s" && letter !== "S")) return false;
  return at + 2 >= to || !isWordPart(kindAt(text, at + 2));
}

/** Returns the end of initials that begin at `from` ("U.S.", "J.D."), or `from` where there are none. */
function initialsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && kindAt(text, at) === UPPER && text[at + 1] === ".") at += 2;
  if (at < from + 4) return from;
  // "U.S" at the end: the last full stop may be missing.
  const isLast = at < to && kindAt(text, at) === UPPER;
  return isLast && (at + 1 >= to || !isWordPart(kindAt(text, at + 1))) ? at + 1 : at;
}

/** Returns the end of the word that begins at `from`; inner hyphens and apostrophes belong to it. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const kind = kindAt(text, at);
    const next = at + 1 < to ? kindAt(text, at + 1) : UNKNOWN;
    if (isWordPart(kind) || kind === INVISIBLE) at += 1;
    else if (text[at] === "-" && isWordPart(next)) at += 2;
    else if (kind === APOSTROPHE && isLetter(next) && !isPossessive(text, at, to)) at += 2;
    else break;
  }
  return at;
}

/** Returns the end of the number that begins at `from`, with its separators and unit: "1,200.5", "30th". */
function numberEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const kind = kindAt(text, at);
    const separates = text[at] === "." || text[at] === "," || text[at] === ":";
    if (kind === DIGIT || isLetter(kind)) at += 1;
    else if (separates && at + 1 < to && kindAt(text, at + 1) === DIGIT) at += 2;
    else break;
  }
  return at;
}

/** Returns the end of a mark; two hyphens and more are one dash, three full stops and more one ellipsis. */
function markEnd(text: string, from: number, to: number): number {
  const mark = text[from];
  let at = from + 1;
  if (mark !== "-" && mark !== ".") return at;
  while (at < to && text[at] === mark) at += 1;
  return mark === "-" || at - from >= 3 ? at : from + 1;
}

/** Comparable forms met so far: a language repeats its words, and one string a word makes every later look-up cheap. */
const KNOWN = new Map<string, string>();
/** Most forms kept at a time; emptied when it holds this many. */
const MAX_KNOWN = 20_000;

/** Brings a word to its comparable form. */
function normalise(printed: string): string {
  const known = KNOWN.get(printed);
  if (known !== undefined) return known;
  if (KNOWN.size >= MAX_KNOWN) KNOWN.clear();
  const form = makeForm(printed);
  KNOWN.set(printed, form);
  return form;
}

/** Makes the comparable form of a word not met before. */
function makeForm(printed: string): string {
  if (!TO_NORMALISE.test(printed)) return printed.toLowerCase();
  return [...printed]
    .filter((character) => !INVISIBLE_CHARACTERS.test(character))
    .join("")
    .replaceAll("’", "'")
    .toLowerCase();
}

/**
 * Finds the tokens of `text` between two offsets, in order and without overlap: initials ("U.S."), words,
 * possessive endings ("'s"), numbers, marks. Invisible characters belong to the word around them, or to
 * nothing. Reads every character a bounded number of times.
 */
export function findTokens(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const kind = kindAt(text, at);
    if (kind === SPACE || kind === INVISIBLE) {
      at += 1;
      continue;
    }
    const start = at;
    if (kind === APOSTROPHE) {
      const follows = start > from && /[\p{L}\p{N}\p{M}.]/u.test(text[start - 1] ?? "");
      const possessive = follows && isPossessive(text, start, to);
      at = possessive ? start + 2 : start + 1;
      const word = possessive ? "'s" : text.slice(start, at);
      tokens.push({ kind: possessive ? "word" : "mark", start, end: at, word, capital: false });
    } else if (kind === MARK) {
      at = markEnd(text, start, to);
      tokens.push({ kind: "mark", start, end: at, word: text.slice(start, at), capital: false });
    } else if (kind === DIGIT) {
      at = numberEnd(text, start, to);
      const word = normalise(text.slice(start, at));
      tokens.push({ kind: "number", start, end: at, word, capital: false });
    } else {
      const capital = kind === UPPER;
      const initials = capital ? initialsEnd(text, start, to) : start;
      at = initials > start ? initials : wordEnd(text, start, to);
      const word = normalise(text.slice(start, at));
      tokens.push({ kind: "word", start, end: at, word, capital });
    }
  }
  return tokens;
}
