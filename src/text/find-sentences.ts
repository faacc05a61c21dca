/** Cuts a stretch of text into sentences by their closing marks, and keeps abbreviations, initials and decimals whole. */
import { isLetter, isLetterOrDigit, isLower, kindOf, MARK, SPACE } from "./characters.ts";
import { ABBREVIATIONS_ANYWHERE, ABBREVIATIONS_BEFORE_NAMES } from "./lexicons/abbreviations.ts";
import type { Span } from "./span.ts";

/** What may stand between the end of a sentence and the first word of the next. */
const OPENERS = "[\"“‘'«(—–-";
/** Longest word looked at before a full stop, in UTF-16 units: bounds the look back. */
const LOOK_BACK = 24;
const LOOK_AHEAD = 40;

/** Words that often begin a sentence and never continue "Inc." or "p.m."; our own list. */
const STARTERS = new Set(
  (
    "the a an this that these those it he she they we you i his her their its our there here but and so yet " +
    "in on at for from with according as if when while after before since although though however meanwhile what who how why"
  ).split(" "),
);

/** Words for those who tell what happened at an hour, and name no place that has one: "at 10 p.m. Witnesses said". */
const TELLERS = new Set(
  "authorities crews deputies detectives eyewitnesses firefighters investigators neighbors neighbours officers officials police residents witnesses".split(
    " ",
  ),
);

/** Tells whether the marks at `marks` close a sentence, from the word before and the text after. */
function isEnd(text: string, marks: Span, to: number): boolean {
  const limit = Math.min(to, marks.end + LOOK_AHEAD);
  let opener = marks.end;
  while (opener < limit && kindOf(text.charCodeAt(opener)) === SPACE) opener += 1;
  if (opener === limit) return true;
  let next = opener;
  while (next < limit && OPENERS.includes(text.charAt(next))) next += 1;
  // "in Reno, Nev. – where she works –"
  if ("—–-".includes(text.charAt(next - 1)) && isSpaceAt(text, next)) next += 1;
  if (next < limit && isLower(text.charCodeAt(next))) return false;
  if (text[marks.start] !== "." || marks.end - marks.start > 1) return true;
  const word = wordBefore(text, marks.start);
  if (ABBREVIATIONS_BEFORE_NAMES.has(word)) {
    const code = next < limit ? text.charCodeAt(next) : Number.NaN;
    return WANTS_NUMBER.test(word) && !(isLetterOrDigit(code) && !isLetter(code));
  }
  // "110 km/h.": an initial has a capital.
  const isSmall = word.length === 1 && isLower(text.charCodeAt(marks.start - 1));
  if ((isSmall || !isInitials(word)) && !ABBREVIATIONS_ANYWHERE.has(word)) return true;
  if (text[opener] === "(" && isInside(text, opener, limit)) return false;
  let end = next;
  while (end < limit && (isLetter(text.charCodeAt(end)) || text[end] === "'")) end += 1;
  const first = text.slice(next, end).toLowerCase();
  return next > opener || STARTERS.has(first) || (/^[ap]\.m$/.test(word) && TELLERS.has(first));
}

/** Longest bracket behind an abbreviation, in UTF-16 units. */
const MAX_BRACKET = 60;

/** Tells whether the sentence goes on behind the bracket that opens at an offset: "Elm Inc. (Nasdaq: ELM), a firm", "Elm Co. (ELM) said". */
function isInside(text: string, open: number, limit: number): boolean {
  const ceiling = Math.min(limit - 1, open + MAX_BRACKET);
  let close = open + 1;
  while (close < ceiling && text[close] !== ")") close += 1;
  const behind = close + 1;
  if (close >= ceiling) return false;
  return text[behind] === "," || (text[behind] === " " && isLower(text.charCodeAt(behind + 1)));
}

/** "No." and "Mar." are also words: they end a sentence unless a number follows. */
const WANTS_NUMBER = /^(?:no|nos|art|fig|sec|ed|mar|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/** Returns the word that ends before an offset, with its inner full stops, in lower case. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LOOK_BACK) {
    if (!isLetterOrDigit(text.charCodeAt(start - 1)) && text[start - 1] !== ".") break;
    start -= 1;
  }
  return text.slice(start, end).toLowerCase();
}

/** Tells whether a word is a single letter, or letters with full stops between: "j", "u.s"; "I" is a word. */
function isInitials(word: string): boolean {
  if (word.length % 2 === 0 || word === "i") return false;
  for (let at = 0; at < word.length; at += 1) {
    const fits = at % 2 === 0 ? isLetter(word.charCodeAt(at)) : word[at] === ".";
    if (!fits) return false;
  }
  return true;
}

/** Marks that end a sentence, and what may close after them. */
const ENDS = ".!?…";
const CLOSERS = "\"”’'»)]";
const NEWLINE = 0x0a;

const isSpaceAt = (text: string, at: number): boolean => kindOf(text.charCodeAt(at)) === SPACE;

/** Returns the end of the run of some characters that begins at an offset. */
function runEnd(text: string, characters: string, from: number, to: number): number {
  let end = from;
  while (end < to && characters.includes(text.charAt(end))) end += 1;
  return end;
}

/** Returns the offset behind the last line break of the white space that a line break opens; the same where no other follows. */
function blankLineEnd(text: string, newline: number, to: number): number {
  let end = newline;
  for (let at = newline + 1; at < to && isSpaceAt(text, at); at += 1) {
    if (text.charCodeAt(at) === NEWLINE) end = at + 1;
  }
  return end;
}

/** Adds a stretch of text without the space around it, unless there is nothing else. */
function addTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpaceAt(text, start)) start += 1;
  while (end > start && isSpaceAt(text, end - 1)) end -= 1;
  if (start < end) sentences.push({ start, end });
}

/** A run of marks, or of line breaks, at which a sentence may end. */
export interface Break {
  /** Where the run ends, with the marks that may close after it. */
  to: number;
  /** True where the sentence ends there. */
  ends: boolean;
}

/**
 * Reads the run of closing marks, or the blank line, that begins at an offset of `text`; of anything else the
 * run is empty. Who looks for the next one goes on from its end, so that no mark is read twice.
 */
export function readBreak(text: string, at: number, to: number): Break {
  if (text.charCodeAt(at) === NEWLINE) {
    const end = blankLineEnd(text, at, to);
    return { to: end, ends: end > at };
  }
  const marksEnd = runEnd(text, ENDS, at, to);
  if (marksEnd === at) return { to: at, ends: false };
  const end = runEnd(text, CLOSERS, marksEnd, to);
  if (end < to && !isSpaceAt(text, end)) return { to: marksEnd, ends: false };
  return { to: end, ends: isEnd(text, { start: at, end }, to) };
}

/**
 * Finds the sentences of `text` between two offsets: trimmed spans, in order, in linear time. A sentence may
 * end at closing marks, what may close after them, and white space, or at a blank line. Open quotation marks
 * are never counted: a quotation of three sentences is three sentences.
 */
export function findSentences(text: string, from = 0, to = text.length): Span[] {
  const sentences: Span[] = [];
  let start = from;
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at);
    // Nearly every character is a letter or a space, and passed at once.
    if (code !== NEWLINE && kindOf(code) !== MARK) {
      at += 1;
      continue;
    }
    const found = readBreak(text, at, to);
    if (found.ends) {
      addTrimmed(sentences, text, start, found.to);
      start = found.to;
    }
    at = Math.max(at + 1, found.to);
  }
  addTrimmed(sentences, text, start, to);
  return sentences;
}
