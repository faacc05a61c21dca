/** Finds the clause around a figure: what it is a figure of. */
import { MONEY_SIGNS } from "../../text/lexicons/money.ts";
import { cardinalWords, scaleWords } from "../../text/lexicons/number-words.ts";
import type { WordClass } from "../lexicons/closed-classes.ts";
import { isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { closingBracket } from "../reading/skip-brackets.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { findSentenceEnd } from "../syntax/clauses/find-clause-end.ts";
import { opensMainClause } from "../syntax/clauses/opens-main-clause.ts";
import { CLAUSE_OPENERS, type NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../syntax/phrases/is-inner-mark.ts";
import { skipDate } from "../syntax/phrases/skip-date.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { findSubject } from "../syntax/subjects/find-subject.ts";
import { isBreak, MAX_SIDE } from "./is-break.ts";
import { isInScores } from "./is-in-scores.ts";
import { isNumber } from "./is-number.ts";
import { trimEnd } from "./trim-end.ts";
import { lacksHead, withAntecedent, withSubject } from "./with-head.ts";

/** The clause of a figure; `isCut` where it begins too far before the figure to be told whole. */
export interface FigureClause extends NounPhrase {
  isCut: boolean;
}

/** Tokens of two numbers and what joins them. */
const OF_TWO = 3;

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
  let floor = Math.max(sentence.from, from - MAX_SIDE);
  while (floor > sentence.from && isWithinSum(reading, syntax, floor)) floor -= 1;
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
  let whole = to;
  let limit = ceiling;
  const goToBreak = (): void => {
    for (;;) {
      while (end < limit && !isBreak(reading, syntax, sentence, end)) end += 1;
      const behind = findBracketEnd(reading, syntax, end, limit);
      if (behind === end) return;
      end = whole = behind;
    }
  };
  goToBreak();
  const aside = hasAnyVerb(syntax, start, end) ? -1 : findAsideEnd(reading, syntax, end, ceiling);
  if (aside > end) {
    end = aside;
    limit = Math.min(last, aside + MAX_SIDE);
    goToBreak();
  }
  if (isWithPart(reading, syntax, end) && hasAnyVerb(syntax, start, end)) {
    end += 1;
    goToBreak();
  }
  if (end === limit && end < last && !isBreak(reading, syntax, sentence, end)) {
    end = findCut(reading, syntax, whole, end);
  }
  if (syntax.classes[end] === "that") {
    end = findOpenerBefore(reading, to, end);
    // "filed a $3 million suit, | alleging that"
    const isReport = end - 1 > to && hasTrait(reading, end - 1, REPORTING_VERB);
    if (isReport && groupAt(syntax, end - 1)?.form === "gerund") end -= 1;
  }
  end = trimEnd(reading, syntax, to, end);
  // "9 percent of the lines were | down": no preposition there.
  const isState = (at: number): boolean => at === end - 1 && syntax.classes[at - 1] === "be";
  const isTail = (at: number): boolean =>
    (TAILS.has(syntax.classes[at] ?? "mark") &&
      !isInnerMark(reading, at) &&
      !isInScores(reading, syntax, at) &&
      wordAt(reading, at) !== ")" &&
      !isState(at)) ||
    LAST.has(wordAt(reading, at));
  while (end > to && isTail(end - 1)) end -= 1;
  const isLead = (at: number): boolean =>
    LEADS.has(syntax.classes[at] ?? "mark") && !MONEY_SIGNS.includes(wordAt(reading, at));
  while (start < from && isLead(start)) start += 1;
  const isWhen = wordAt(reading, start) === "when";
  // "a fire, in which | 12 people were killed"
  if (syntax.classes[start] === "preposition" && syntax.classes[start + 1] === "wh") start += 2;
  if (syntax.classes[start] === "wh") start = withAntecedent(reading, syntax, sentence, start);
  else start = withSubject(reading, syntax, sentence, start);
  const subject = findSubjectBefore(reading, syntax, sentence, start, from);
  // "since 2011, when 200 died": of that year, and of nothing that is told here.
  const isDated = isWhen && isNumber(syntax, start);
  const first = subject < 0 ? start : subject;
  const isCut = isDated || (isAlone && subject < 0) || lacksHead(reading, syntax, first, end);
  return { from: withFrontDate(reading, syntax, sentence, first), to: end, isCut };
}

/** Words that only lead to what is behind them: "was cut, and | then", "was cut | due to". */
const LAST: ReadonlySet<string> = new Set(["due", "then"]);

/** Tells whether a token stands within a sum, behind its sign or its number: "$8.4 | billion". */
const isWithinSum = (reading: Reading, syntax: Syntax, at: number): boolean =>
  MONEY_SIGNS.includes(wordAt(reading, at - 1)) ||
  (isNumber(syntax, at - 1) && scaleWords.has(wordAt(reading, at)));

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

/** Farthest number behind "including", in tokens: "including | at least 40". */
const PART_NEAR = 3;

/** Tells whether a comma stands before how many of those were of some kind: "killed 113 people, | including 40 in Elm". */
function isWithPart(reading: Reading, syntax: Syntax, comma: number): boolean {
  if (wordAt(reading, comma) !== "," || wordAt(reading, comma + 1) !== "including") return false;
  for (let at = comma + 2; at < comma + 2 + PART_NEAR; at += 1) {
    if (isNumber(syntax, at) || cardinalWords.has(wordAt(reading, at))) return true;
  }
  return false;
}

/** Longest bracket that a clause goes on behind, in tokens. */
const MAX_BRACKET = 8;

/** Returns the token behind the bracket that opens at one, where the clause goes on behind it: "fined 30,000 pounds (about $1,680) | each"; the token itself where none does. */
function findBracketEnd(reading: Reading, syntax: Syntax, open: number, limit: number): number {
  if (wordAt(reading, open) !== "(") return open;
  const close = closingBracket(reading, open, Math.min(limit, open + MAX_BRACKET));
  const goesOn = close > 0 && close + 1 < limit && syntax.classes[close + 1] !== "mark";
  return goesOn ? close + 1 : open;
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

/** Returns where to cut a clause that goes on too long: before its last phrase or clause, which may not be whole; "up" of "tore up the road" opens none. */
function findCut(reading: Reading, syntax: Syntax, to: number, end: number): number {
  for (let at = end - 1; at > to; at -= 1) {
    const opens = TAILS.has(syntax.classes[at] ?? "mark") && !groupAt(syntax, at - 1);
    if (opens && !isInnerMark(reading, at)) return at;
    if (syntax.classes[at] === "wh" || CLAUSE_OPENERS.has(wordAt(reading, at))) return at;
  }
  return end;
}
