/** Finds the clause around a figure: what it is a figure of. */
import { MONEY_SIGNS } from "../../text/lexicons/money.ts";
import { placeNames } from "../../text/lexicons/places.ts";
import { sliceSpan } from "../../text/span.ts";
import { isQuoted } from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { findSentenceEnd } from "../syntax/find-clause-end.ts";
import {
  CLAUSE_OPENERS,
  type NounPhrase,
  findPhraseStart,
  isInnerMark,
} from "../syntax/find-noun-phrase.ts";
import { opensMainClause } from "../syntax/opens-main-clause.ts";
import { findSubject } from "../syntax/find-subject.ts";
import type { WordClass } from "../syntax/lexicons/closed-classes.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { skipDate } from "../syntax/skip-date.ts";
import { PLACING } from "./is-placed.ts";
import { hasTrait, spanOfTokens, wordAt } from "../tokens.ts";
import { REPORTING_VERB } from "../traits.ts";

/** The clause of a figure; `isCut` where it begins too far before the figure to be told whole. */
export interface FigureClause extends NounPhrase {
  isCut: boolean;
}

/** Tokens of two numbers and what joins them. */
const OF_TWO = 3;

/** Most tokens of a clause to either side of its figure. */
const MAX_SIDE = 14;
/** Most tokens of its sentence behind these that are told too, rather than cut. */
const MAX_REST = 6;

/** What a clause gains nothing from at its beginning, and at its end. */
const LEADS: ReadonlySet<WordClass> = new Set<WordClass>(["coordinator", "mark", "subordinator"]);
const TAILS: ReadonlySet<WordClass> = new Set<WordClass>([
  "coordinator",
  "preposition",
  "to",
  "mark",
]);

/**
 * Returns the tokens of the clause that the figure at tokens `from` to `to` stands in: to the nearest break on either
 * side. A comma before two numbers is none: "passed the bill, 220 to 210".
 */
export function findClause(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  to: number,
): FigureClause {
  const floor = Math.max(sentence.from, from - MAX_SIDE);
  const last = findSentenceEnd(syntax, reading, sentence);
  const ceiling = last - to <= MAX_SIDE + MAX_REST ? last : to + MAX_SIDE;
  const isOfTwo = to - from === OF_TWO && isNumber(syntax, from) && isNumber(syntax, to - 1);
  let start = isOfTwo && wordAt(reading, from - 1) === "," ? from - 1 : from;
  const begins = (at: number): boolean =>
    isBreak(reading, syntax, sentence, at - 1) ||
    (at <= from && isBehindOpener(reading, syntax, at, ceiling));
  while (start > floor && !begins(start)) start -= 1;
  const isAlone = start === floor && start > sentence.from && !begins(start);
  let end = to;
  let limit = ceiling;
  const goToBreak = (): void => {
    while (end < limit && !isBreak(reading, syntax, sentence, end)) end += 1;
  };
  goToBreak();
  const aside = hasAnyVerb(syntax, start, end) ? -1 : findAsideEnd(reading, syntax, end, ceiling);
  if (aside > end) {
    end = aside;
    limit = Math.min(last, aside + MAX_SIDE);
    goToBreak();
  }
  if (end === limit && end < last && !isBreak(reading, syntax, sentence, end)) {
    end = findCut(syntax, to, end);
  }
  if (syntax.classes[end] === "that") end = findOpenerBefore(reading, to, end);
  const isTail = (at: number): boolean =>
    TAILS.has(syntax.classes[at] ?? "mark") && !isInnerMark(reading, at);
  while (end > to && isTail(end - 1)) end -= 1;
  while (start < from && LEADS.has(syntax.classes[start] ?? "mark")) start += 1;
  const isWhen = wordAt(reading, start) === "when";
  if (syntax.classes[start] === "wh") start = withAntecedent(reading, syntax, sentence, start);
  else start = withSubject(reading, syntax, sentence, start);
  const subject = findSubjectBefore(reading, syntax, sentence, start, from);
  // "since 2011, when 200 died": of that year, and of nothing that is told here.
  const isCut = (isWhen && isNumber(syntax, start)) || (isAlone && subject < 0);
  const first = subject < 0 ? start : subject;
  return { from: withFrontDate(reading, syntax, sentence, first), to: end, isCut };
}

/** Returns the first token of the date that opens a sentence in front of a clause: "Last year, | 14 people were killed", "In 2015, | a fire killed 12"; the clause's own where none does. */
function withFrontDate(reading: Reading, syntax: Syntax, sentence: Sentence, at: number): number {
  const { from } = sentence;
  const comma = at - 1;
  if (comma <= from || wordAt(reading, comma) !== ",") return at;
  const isYear = comma === from + 2 && wordAt(reading, from) === "in" && isNumber(syntax, from + 1);
  return isYear || skipDate(reading, syntax, comma, from - 1) === from ? from : at;
}

/** Returns where the subject of the verb before a figure begins, where a relative clause parts the two: "The toll of a slide that buried Elm | has risen to"; -1 where none does. */
function findSubjectBefore(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  start: number,
  figure: number,
): number {
  for (let at = figure - 1; at >= start; at -= 1) {
    const group = groupAt(syntax, at);
    if (!group) continue;
    const subject = group.finite ? findSubject(reading, syntax, sentence, group) : null;
    const isFar = subject !== null && !subject.antecedent && subject.from < start;
    if (!isFar || figure - subject.from > 2 * MAX_SIDE) return -1;
    return isNumber(syntax, subject.from) || tellsMore(reading, syntax, subject.from, group.from)
      ? -1
      : subject.from;
  }
  return -1;
}

/** Tells whether a relative clause between two tokens reports, so that a verb behind it may be of what it reports: "returns that showed he | lost". */
function tellsMore(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (groupAt(syntax, at)?.finite && hasTrait(reading, at, REPORTING_VERB)) return true;
  }
  return false;
}

/** Returns the word that opens the last clause before a token, which has no end of its own there: "fell to 4% | after figures showed that". */
function findOpenerBefore(reading: Reading, from: number, that: number): number {
  for (let at = that - 1; at >= from; at -= 1) {
    if (CLAUSE_OPENERS.has(wordAt(reading, at))) return at;
  }
  return that;
}

/** Tells whether a verb stands between two tokens, in whatever form. */
function hasAnyVerb(syntax: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (groupAt(syntax, at)) return true;
  return false;
}

/** Returns the token behind an aside that stands between a subject and its verb: "Two people, among them a boy, | were hurt"; -1 where none does. */
function findAsideEnd(reading: Reading, syntax: Syntax, from: number, ceiling: number): number {
  if (wordAt(reading, from) !== ",") return -1;
  for (let at = from + 1; at < ceiling; at += 1) {
    if (isQuoted(reading, at) || groupAt(syntax, at)?.finite) return -1;
    if (wordAt(reading, at) === "," && groupAt(syntax, at + 1)?.finite) return at + 1;
  }
  return -1;
}

/** Tells whether a clause begins at a token, behind such a word: "charged after | two children died". */
function isBehindOpener(reading: Reading, syntax: Syntax, at: number, ceiling: number): boolean {
  return (
    CLAUSE_OPENERS.has(wordAt(reading, at - 1)) && opensMainClause(reading, syntax, at, ceiling)
  );
}

/** Returns where to cut a clause that goes on too long: before its last phrase, which may not be whole. */
function findCut(syntax: Syntax, to: number, end: number): number {
  for (let at = end - 1; at > to; at -= 1) if (TAILS.has(syntax.classes[at] ?? "mark")) return at;
  return end;
}

const isNumber = (syntax: Syntax, at: number): boolean => syntax.classes[at] === "number";

/** Returns the first token of the subject of a verb that opens a clause: "The call, they said, lasted two hours". */
function withSubject(reading: Reading, syntax: Syntax, sentence: Sentence, at: number): number {
  const group = groupAt(syntax, at);
  if (!group?.finite || group.from !== at) return at;
  const subject = findSubject(reading, syntax, sentence, group);
  const from = (subject?.antecedent ?? subject)?.from ?? at;
  return at - from <= MAX_SIDE ? from : at;
}

/** Prepositions before the name of a place, also where nothing happens there: "the mayor of Elm". */
const BEFORE_PLACE: ReadonlySet<string> = new Set([...PLACING, "of"]);

/** Prepositions behind which "that" points at a thing. */
const BEFORE_THAT: ReadonlySet<string> = new Set("at by from in of on".split(" "));

/** Tells whether a clause ends at a token: a stop, a quotation, "that", or a conjunction between two clauses. */
function isBreak(reading: Reading, syntax: Syntax, sentence: Sentence, at: number): boolean {
  if (isQuoted(reading, at)) return true;
  const wordClass = syntax.classes[at];
  if (wordClass === "mark") {
    if (isInnerMark(reading, at) || isBeforeLevel(reading, syntax, at)) return false;
    return !isInPlace(reading, syntax, sentence, at);
  }
  if (wordClass === "coordinator") return isBetweenClauses(reading, syntax, sentence, at);
  // "42 people were hurt | in what the mayor called a hoax"
  if (wordClass === "preposition" && wordAt(reading, at + 1) === "what") return true;
  // "the toll from that strike"
  if (wordClass === "that") return !BEFORE_THAT.has(wordAt(reading, at - 1));
  return wordClass === "subordinator";
}

/** Tells whether a comma stands before what a number rose or fell to: "rose 3 percent, | to 410 cases", "fell, | to $3 million". */
function isBeforeLevel(reading: Reading, syntax: Syntax, comma: number): boolean {
  if (wordAt(reading, comma) !== "," || wordAt(reading, comma + 1) !== "to") return false;
  return isNumber(syntax, comma + 2) || MONEY_SIGNS.includes(wordAt(reading, comma + 2));
}

/** Most words of a name for a place before a comma. */
const MAX_NAME = 3;

/** Tells whether a comma stands between a place and the larger one that it is in: "a fire in Elm, | Florida killed 12"; at the head of a sentence the second may be the subject. */
function isInPlace(reading: Reading, syntax: Syntax, sentence: Sentence, comma: number): boolean {
  const { classes } = syntax;
  const next = comma + 1;
  if (wordAt(reading, comma) !== "," || classes[next] !== "name") return false;
  let from = comma;
  while (from > comma - MAX_NAME && classes[from - 1] === "name") from -= 1;
  const isPlaced = from < comma && BEFORE_PLACE.has(wordAt(reading, from - 1));
  if (!isPlaced || from - 1 <= sentence.from) return false;
  return placeNames.has(sliceSpan(reading.text, spanOfTokens(reading, next, next + 1)));
}

/** Tells whether a coordinator joins two clauses with a subject and a verb each, rather than nouns or verbs. */
function isBetweenClauses(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): boolean {
  const verbAt = (i: number): boolean => groupAt(syntax, i)?.finite ?? false;
  if (verbAt(at + 1)) return false;
  const reaches = (step: 1 | -1): boolean => {
    for (let i = at + step; i >= sentence.from && i < sentence.to; i += step) {
      if (Math.abs(i - at) > MAX_SIDE) return false;
      if (syntax.classes[i] === "mark" && !isInnerMark(reading, i)) return false;
      if (verbAt(i)) return true;
    }
    return false;
  };
  return reaches(-1) && reaches(1);
}

/** Returns the first token of what the relative pronoun at `at` stands for: "The war, which began". */
function withAntecedent(reading: Reading, syntax: Syntax, sentence: Sentence, at: number): number {
  const to = wordAt(reading, at - 1) === "," ? at - 1 : at;
  const from = findPhraseStart(reading, syntax, to, sentence.from);
  return from < to ? from : at;
}
