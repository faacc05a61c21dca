/** Cuts a stretch of text into sentences by their closing marks, and keeps abbreviations, initials and decimals whole. */
import { ABBREVIATIONS_ANYWHERE, ABBREVIATIONS_BEFORE_NAMES } from "./lexicons/abbreviations.ts";
import type { Span } from "./span.ts";

/**
 * A possible end: closing marks, then what may close after them, then white space. Open quotation
 * marks are never counted: a quotation of three sentences is three sentences.
 */
const POSSIBLE_END = /(?<![.!?…])[.!?…]+["”’'»)\]]*(?=\s|$)|\n\s*\n/gu;

const WORD_BEFORE = /[\p{L}\p{N}.]+$/u;
const NEXT_OPENER = /^["“‘'«([—–-]*/u;
const LOWER = /^\p{Ll}/u;
/** Longest word looked at before a full stop, in UTF-16 units: bounds the look back. */
const LOOK_BACK = 24;
const LOOK_AHEAD = 40;

/** Words that often begin a sentence and never continue "Inc." or "p.m."; our own list. */
const STARTERS = new Set(
  (
    "the a an this that these those it he she they we you i his her their its our there here but and so yet " +
    "in on at for from with as if when while after before since although though however meanwhile what who how why"
  ).split(" "),
);

/** Tells whether the marks at `end` close a sentence, from the word before and the text after. */
function isEnd(text: string, marks: Span, to: number): boolean {
  const printed = text.slice(marks.start, marks.end);
  const rest = text.slice(marks.end, Math.min(to, marks.end + LOOK_AHEAD)).trimStart();
  if (rest === "") return true;
  const opener = NEXT_OPENER.exec(rest)?.[0] ?? "";
  const next = rest.slice(opener.length);
  if (LOWER.test(next)) return false;
  if (!printed.startsWith(".") || printed.startsWith("..")) return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, marks.start - LOOK_BACK), marks.start));
  const word = before?.[0].toLowerCase() ?? "";
  if (printed.length > 1) return true;
  if (ABBREVIATIONS_BEFORE_NAMES.has(word)) return isEndAfterCommonAbbreviation(word, next);
  const nextWord = /^[\p{L}']+/u.exec(next)?.[0].toLowerCase() ?? "";
  const isInitials = /^(?:\p{L}\.)*\p{L}$/u.test(word) && word !== "i";
  if (isInitials || ABBREVIATIONS_ANYWHERE.has(word)) {
    return opener !== "" || STARTERS.has(nextWord);
  }
  return true;
}

/** "No." and "Mar." are also words: they end a sentence unless a number follows. */
function isEndAfterCommonAbbreviation(word: string, next: string): boolean {
  const wantsNumber =
    /^(?:no|nos|art|fig|sec|ed|mar|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;
  return wantsNumber.test(word) && !/^\p{N}/u.test(next);
}

/** Returns a stretch of text without the space around it, or null where there is nothing else. */
function trimSpan(text: string, start: number, end: number): Span | null {
  const printed = text.slice(start, end).trimStart();
  const length = printed.trimEnd().length;
  const first = end - printed.length;
  return length > 0 ? { start: first, end: first + length } : null;
}

/** Finds the sentences of `text` between two offsets: trimmed spans, in order, in linear time. */
export function findSentences(text: string, from = 0, to = text.length): Span[] {
  const sentences: Span[] = [];
  let start = from;
  const part = to === text.length ? text : text.slice(0, to);
  POSSIBLE_END.lastIndex = from;
  for (let match = POSSIBLE_END.exec(part); match; match = POSSIBLE_END.exec(part)) {
    const marks = { start: match.index, end: match.index + match[0].length };
    if (!match[0].startsWith("\n") && !isEnd(part, marks, to)) continue;
    const sentence = trimSpan(text, start, marks.end);
    if (sentence) sentences.push(sentence);
    start = marks.end;
  }
  const last = trimSpan(text, start, to);
  if (last) sentences.push(last);
  return sentences;
}
