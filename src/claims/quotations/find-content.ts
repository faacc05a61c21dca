/** Finds the content of a quotation claim: the clause that the quoted words stand in, or the quoted words alone. */
import { classAt, isQuoted, sentenceAt } from "../look-at-token.ts";
import type { Span } from "../../text/span.ts";
import type { Attribution } from "./cue-weights.ts";
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  FINITE,
  FUNCTION_WORD,
  REGULAR_PAST,
  TIME,
} from "../classify-words.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import { mentionAt } from "../speakers/find-people.ts";
import type { Quotation, Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { PERIODS } from "../syntax/lexicons/closed-classes.ts";
import { GERUND } from "../syntax/verb-forms.ts";
import { hasTrait, isCapital, isMark, isWord, verbFormsAt, wordAt } from "../tokens.ts";
import { CALENDAR } from "../traits.ts";

/**
 * Most of the outlet's own words taken into a content before and after the quoted ones. A record may keep 25
 * around a claim, and the quoted words must be among what it keeps.
 */
const MAX_WORDS_BEFORE = 20;
const MAX_WORDS_AFTER = 10;
const MAX_WORDS_BOTH = 22;

/** Verbs that name a hearer first: "told reporters that". */
const TELLING = /^(?:tell|tells|told|telling|assur\w*|inform\w*|warn\w*|remind\w*|ask\w*|urg\w*)$/;
const CLAUSE_END = /^(?:[,.;:—–?!]|--|but|while|whereas)$/;

/** Tells whether a token only leads to a content: a mark, or "as" ("described as"). */
const leads = (reading: Reading, at: number): boolean =>
  isMark(reading, at) || wordAt(reading, at) === "as";

/** Moves right over when something was said: "said on Monday it “…”", "warned last week of “…”"; but "Monday's vote" and "this week was" are content. */
function skipTime(reading: Reading, from: number, ceiling: number): number {
  const first = wordAt(reading, from);
  const isDay = isCapital(reading, first === "on" ? from + 1 : from);
  let to = first === "on" || first === "earlier" ? from + 1 : from;
  const isPeriod = PERIODS.has(wordAt(reading, to)) && hasTrait(reading, to + 1, CALENDAR);
  if (isPeriod) to += 2;
  else if (!isDay || !(classAt(reading, to) & TIME)) return from;
  while (classAt(reading, to) & TIME) to += 1;
  const isContent =
    wordAt(reading, to) === "'s" || (classAt(reading, to) & (FINITE | AUXILIARY)) !== 0;
  return to < ceiling && !isContent ? to : from;
}

/** Returns the token after whom somebody tells: before a subject that has its verb right behind it ("told Ruiz the vote was “bad”", "told reporters Ruiz was “ill”"). */
function hearerEnd(reading: Reading, from: number, ceiling: number): number {
  const hearer = labelAfter(reading, from, ceiling);
  if (!hearer) return from;
  if (!(classAt(reading, hearer.to) & (FINITE | AUXILIARY))) return hearer.to;
  let subject = hearer.to - 1;
  while (subject > hearer.from && !(classAt(reading, subject) & DETERMINER)) subject -= 1;
  if (subject > hearer.from) return subject;
  // "told Reuters Ford was “late”"
  const told = mentionAt(reading.people, hearer.from);
  if (told && told.to < hearer.to) return told.to;
  let name = hearer.from + 1;
  while (name < hearer.to && !isCapital(reading, name)) name += 1;
  return isCapital(reading, hearer.from) ? hearer.to : name;
}

/** Returns the first token of the content where the cue stands before the quoted words. */
function startAfterCue(reading: Reading, { cue, label }: Attribution, first: Quotation): number {
  if (!cue) return first.from;
  let start = label && label.from >= cue.to && label.to <= first.from ? label.to : cue.to;
  if (TELLING.test(wordAt(reading, cue.from))) {
    start = hearerEnd(reading, start, first.from);
  }
  start = skipTime(reading, start, first.from);
  let hasVerb = false;
  for (let at = start; at < first.from; at += 1) {
    const word = wordAt(reading, at);
    if (word === "that" && !hasVerb) return at + 1;
    hasVerb ||= ((reading.classes[at] ?? 0) & (FINITE | AUXILIARY)) !== 0;
  }
  const mark = wordAt(reading, first.from - 1);
  if (!hasVerb && (mark === "," || mark === ":")) return first.from;
  while (start < first.from && leads(reading, start)) start += 1;
  return start;
}

/** Returns the end of the clause that goes on after the last quoted words, unless they end in a mark or another clause is joined. */
function clauseEnd(reading: Reading, last: Quotation, sentence: Sentence): number {
  const mark = reading.text[last.end - 1] ?? "";
  const isInside = /[?!]/.test(mark) && goesOn(reading, last.to);
  if (/[,.;:?!]/.test(mark) && !isInside) return last.to;
  let at = last.to;
  for (; at < sentence.to; at += 1) {
    const word = wordAt(reading, at);
    if (word === "and") return joinsVerb(reading, at) ? at : last.to;
    if (isQuoted(reading, at) || CLAUSE_END.test(word)) break;
  }
  return at;
}

/** Tells whether "and" goes on to what else the speaker did: "… and urged them to stay". */
function joinsVerb(reading: Reading, and: number): boolean {
  let at = and + 1;
  while (classAt(reading, at) & ADVERB) at += 1;
  return (classAt(reading, at) & (FINITE | REGULAR_PAST)) !== 0 && !isCapital(reading, at);
}

/** Tells whether the clause goes on right after quoted words though they end in a mark: "the “yes!” vote is the rule". */
function goesOn(reading: Reading, at: number): boolean {
  const isSmall = isWord(reading, at) && !isCapital(reading, at);
  return isSmall && (classAt(reading, at) & FUNCTION_WORD) === 0;
}

const isGerund = (reading: Reading, at: number): boolean =>
  (verbFormsAt(reading, at) & GERUND) !== 0;

/** Words that lead to how something came to be said: "when asked", "after reading". */
const LEADS: ReadonlySet<string> = new Set("after before when while".split(" "));

/** Tells whether a sentence first tells how something came to be said: "Speaking in Oslo, he said, “…”", "When asked, she said, “…”". */
function opensWithFrame(reading: Reading, from: number, afterCue: number): boolean {
  const at = LEADS.has(wordAt(reading, from)) ? from + 1 : from;
  const word = wordAt(reading, at);
  if (word === "asked" || word === "according") return true;
  let next = afterCue;
  while (isMark(reading, next)) next += 1;
  // "Leaving Oslo, he said, “is a loss”": there the gerund is what is spoken of.
  const isVerb = (classAt(reading, next) & (FINITE | AUXILIARY | REGULAR_PAST)) !== 0;
  return isGerund(reading, at) && !isVerb;
}

/** Counts the words among some tokens. */
function countWords(reading: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (!isMark(reading, at)) count += 1;
  return count;
}

/**
 * Returns the content of a claim that quotes `first` … `last`, spans of one sentence under one cue: the
 * quoted words alone where they are all that is said, else their clause without the cue, up to a number of
 * the outlet's own words.
 */
export function findContent(
  reading: Reading,
  attribution: Attribution,
  first: Quotation,
  last: Quotation,
): Span {
  const { cue, label } = attribution;
  const quoted = { start: first.start, end: last.end };
  const opening = sentenceAt(reading, first.from);
  const closing = sentenceAt(reading, last.to - 1);
  if (!cue || !opening || !closing) return quoted;
  const subject = label ? Math.min(label.from, cue.from) : cue.from;
  const isAside =
    wordAt(reading, subject - 1) === "," &&
    wordAt(reading, cue.to) === "," &&
    !opensWithFrame(reading, opening.from, cue.to) &&
    !isGerund(reading, cue.from);
  const isBefore = cue.to <= first.from && cue.from >= opening.from;
  const from = isBefore && !isAside ? startAfterCue(reading, attribution, first) : opening.from;
  const isAfter = cue.from >= last.to;
  let to = isAfter ? Math.min(subject, closing.to) : clauseEnd(reading, last, closing);
  while (to > last.to && isMark(reading, to - 1)) to -= 1;
  const before = countWords(reading, from, first.from);
  const after = countWords(reading, last.to, to);
  const starts = before > 0 && before <= MAX_WORDS_BEFORE;
  const both = starts ? before + after : after;
  const ends = after > 0 && after <= MAX_WORDS_AFTER && both <= MAX_WORDS_BOTH;
  if (!starts && !ends) return quoted;
  return {
    start: starts ? (reading.starts[from] ?? first.outer.start) : first.outer.start,
    end: ends ? (reading.ends[to - 1] ?? last.outer.end) : last.outer.end,
  };
}
