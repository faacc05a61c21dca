/** Finds the words that name a speaker before a cue, past what may stand between the two. */
import { FLOATING } from "../lexicons/closed-classes.ts";
import { STUDIES } from "../lexicons/studies.ts";
import { nameBeforeOffice } from "../people/find-name-before-office.ts";
import { mentionAt, namesPerson } from "../people/find-people.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GERUND,
  PERSON,
  PREPOSITION,
  REGULAR_PAST,
  REPORTING,
  SPEAKING_NOUN,
  SUBORDINATOR,
  TIME,
} from "../reading/classify-words.ts";
import { isPluralAt } from "../reading/is-plural-at.ts";
import { type Label, labelOf, pronounLength } from "../reading/label.ts";
import {
  classAt,
  findComma,
  isContracted,
  isQuoted,
  quotationAt,
} from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { MAX_PARENTHESIS, skipBrackets } from "../reading/skip-brackets.ts";
import { isCapital, isDash, isMark, opensNoLonger, wordAt } from "../reading/tokens.ts";
import { CLAUSE_OPENERS } from "../syntax/phrases/find-noun-phrase.ts";
import { namesDate } from "../syntax/phrases/names-date.ts";
import { withoutTime } from "../syntax/phrases/without-time.ts";
import { isShortQuotation, labelBeforeParenthesis } from "./find-label-before-parenthesis.ts";
import { MAX_LABEL, phraseBefore } from "./find-phrase-before.ts";
import { isGluedMark } from "./joins-words.ts";
import { skipTime } from "./skip-time.ts";

/** Longest setting between "who" and its verb: "in the past". */
const MAX_SETTING = 6;

const BEFORE_NO_SUBJECT = FINITE | CONJUNCTION | PREPOSITION | REPORTING | SUBORDINATOR;

/** Tells whether a word for how many stands behind its subject, and is none itself: "They | all said", but not "In court, both said". */
const isFloating = (reading: Reading, at: number): boolean =>
  FLOATING.has(wordAt(reading, at)) &&
  !isMark(reading, at - 1) &&
  !(classAt(reading, at - 1) & BEFORE_NO_SUBJECT);

/** Moves left over what may stand between a subject and its verb: "has", "also", "reportedly", "no longer", "since". */
function skipToSubject(reading: Reading, verb: number, floor: number): number {
  let to = verb;
  while (
    to > floor &&
    (classAt(reading, to - 1) & (AUXILIARY | ADVERB) ||
      isContracted(reading, to - 1) ||
      opensNoLonger(reading, to - 1) ||
      opensNoLonger(reading, to - 2) ||
      wordAt(reading, to - 1) === "since" ||
      (to - 1 > floor && isFloating(reading, to - 1))) &&
    !isQuoted(reading, to - 1) &&
    pronounLength(reading, to - 1) === 0
  ) {
    to -= 1;
  }
  return to;
}

/**
 * Finds the subject of the verb whose first token is `verb`, reading left but not before token `floor`:
 * "Lind" in "On Monday, Lind also said", "Ruiz" in "Ruiz, who won, said", "who" in "Ruiz, who said".
 * Skips auxiliaries, adverbs, brackets and a parenthesis in commas or dashes; null where none stands there.
 */
export function labelBefore(reading: Reading, verb: number, floor: number): Label | null {
  const label = nearestLabel(reading, verb, floor);
  const name = label && nameBeforeOffice(reading, label, verb, floor);
  return name ? labelOf(reading, name.from, name.to) : label;
}

/** Finds that subject, but of a name and an office that no comma closes the office. */
function nearestLabel(reading: Reading, verb: number, floor: number): Label | null {
  const end = skipToSubject(reading, verb, floor);
  const timed = withoutTime(reading, end);
  // "has at times | said"
  const before = timed < end ? skipToSubject(reading, timed, floor) : end;
  const behind = skipTime(reading, before, floor);
  const to = skipBrackets(reading, behind, floor);
  if (to <= floor) return null;
  const last = wordAt(reading, to - 1);
  if (last === "who" || last === "which" || pronounLength(reading, to - 1) > 0)
    return labelOf(reading, to - 1, to);
  if (last === "that") return phraseBefore(reading, to - 1, floor);
  if (last === ",") {
    const label = labelBeforeParenthesis(reading, to - 1, floor);
    return label && isObjectBefore(reading, label, to) ? null : label;
  }
  const quotation = quotationAt(reading, to - 1);
  // "Ruiz, author of “A Life,” said": the comma of the parenthesis stands inside the title's marks.
  if (quotation && isShortQuotation(reading, to - 1) && reading.text[quotation.end - 1] === ",") {
    return labelBeforeParenthesis(reading, to - 2, floor);
  }
  if (isDash(reading, to - 1)) return labelBeforeDashes(reading, to - 1, floor);
  const label = phraseBefore(reading, to, floor);
  const participle = participleBefore(reading, label?.from ?? phraseStart(reading, to), floor);
  if (participle > floor) return phraseBefore(reading, participle, floor) ?? label;
  return (
    (label ? null : (asideWho(reading, to, floor) ?? placedBefore(reading, to, floor))) ??
    antecedentOf(reading, label?.from ?? to, floor) ??
    (label && withList(reading, label, floor))
  );
}

/** Widens a label to the list of names that opens the clause, of which it is the end: "Ana Ruiz, Tom Lind, and Eva Vos". */
function withList(reading: Reading, label: Label, floor: number): Label {
  const isSerial = wordAt(reading, label.from - 1) === "and";
  let first = label.from;
  let comma = label.from - (isSerial ? 2 : 1);
  while (wordAt(reading, comma) === ",") {
    const part = phraseBefore(reading, comma, floor);
    if (part?.to !== comma || !isNamed(reading, part)) break;
    first = part.from;
    comma = first - 1;
  }
  if (first === label.from || !opensBehindDate(reading, first, floor)) return label;
  const isJoint = isSerial || reading.words.slice(label.from, label.to).includes("and");
  return (isJoint && labelOf(reading, first, label.to)) || label;
}

/** Longest date in front of a clause, in tokens. */
const MAX_DATE = 4;

/** Tells whether nothing but a date with its comma stands between two tokens: "On Sunday, | Norway". */
function opensBehindDate(reading: Reading, at: number, floor: number): boolean {
  if (at === floor) return true;
  const isNear = at - 1 - floor <= MAX_DATE && findComma(reading, floor, at) === at - 1;
  return isNear && namesDate(reading, at - 2);
}

/** Tells whether a phrase is a person's name, with a title or without, or any name alone: "pilot Ana Ruiz", "France". */
const isNamed = ({ people }: Reading, { from, to }: Label): boolean =>
  namesPerson(people, to - 1) || mentionAt(people, to - 1)?.from === from;

/** Longest phrase behind a preposition, in tokens. */
const MAX_LED = 6;

/** Returns where the phrase behind the nearest preposition begins: "an official briefed on | the talks said"; the token itself where none stands near. */
function phraseStart(reading: Reading, to: number): number {
  for (let at = to - 1; at > to - MAX_LED; at -= 1) {
    if (isMark(reading, at) || classAt(reading, at) & (FINITE | AUXILIARY | CONJUNCTION)) return to;
    if (classAt(reading, at) & PREPOSITION) return at + 1;
  }
  return to;
}

/**
 * Finds the participle that only describes the subject before it ("a letter obtained by the paper warned", "an
 * ad released Thursday says"), where a phrase that begins at token `from` belongs to it; -1 where none does.
 */
function participleBefore(reading: Reading, from: number, floor: number): number {
  let at = from - 1;
  // "The port closed after Ruiz called"
  if (CLAUSE_OPENERS.has(wordAt(reading, at))) return -1;
  if (classAt(reading, at) & GERUND && opensClauseBefore(reading, at, floor)) return at;
  // "accused of killing a guard"
  if (classAt(reading, at) & GERUND && classAt(reading, at - 1) & PREPOSITION) at -= 1;
  while (at > floor && classAt(reading, at) & (PREPOSITION | TIME)) at -= 1;
  if (at === from - 1 || isMark(reading, at - 1)) return -1;
  const before = classAt(reading, at - 1);
  const isNoun = (before & ~(SPEAKING_NOUN | PERSON)) === 0 || STUDIES.has(wordAt(reading, at - 1));
  if (!isNoun) return -1;
  // "a source speaking to the paper said": of a participle in -ing only whoever speaks is the subject.
  if (classAt(reading, at) & GERUND) return before & SPEAKING_NOUN ? at : -1;
  if (!(classAt(reading, at) & REGULAR_PAST)) return -1;
  return !isCapital(reading, at - 1) || wordAt(reading, at + 1) === "by" ? at : -1;
}

/** Tells whether the phrase that ends before a participle with an object opens its clause, so that nothing but it can be the subject: "Drivers | wearing masks shouted", but not "the Elm union | organizing director shouted". */
function opensClauseBefore(reading: Reading, participle: number, floor: number): boolean {
  const isOfMany = isPluralAt(reading, participle - 1);
  if (!isOfMany && !(classAt(reading, participle + 1) & DETERMINER)) return false;
  const subject = phraseBefore(reading, participle, floor);
  if (subject?.to !== participle) return false;
  return subject.from === floor || isMark(reading, subject.from - 1);
}

/** Finds "who" in "Ruiz, who in 2010 said", where nothing but a setting stands before the verb. */
function asideWho(reading: Reading, to: number, floor: number): Label | null {
  for (let at = to - 1; at > Math.max(floor, to - MAX_SETTING); at -= 1) {
    if (isMark(reading, at) || isQuoted(reading, at)) return null;
    if (wordAt(reading, at) !== "who") continue;
    return wordAt(reading, at - 1) === "," ? labelOf(reading, at, at + 1) : null;
  }
  return null;
}

/** Finds "A teacher at the port" in "A teacher at the port where a boat was burned said", where nothing but it can be the subject. */
function placedBefore(reading: Reading, to: number, floor: number): Label | null {
  for (let at = to - 1; at > Math.max(floor, to - MAX_PARENTHESIS); at -= 1) {
    if (isMark(reading, at) || isQuoted(reading, at)) return null;
    if (wordAt(reading, at) !== "where") continue;
    const label = phraseBefore(reading, at, floor);
    return label?.from === floor && label.to === at ? label : null;
  }
  return null;
}

/** Finds "an official" in "an official who spoke of the talks said": the phrase before the relative clause. */
function antecedentOf(reading: Reading, from: number, floor: number): Label | null {
  for (let at = from - 1; at > Math.max(floor, from - MAX_LABEL); at -= 1) {
    if (isMark(reading, at) && !isGluedMark(reading, at)) return null;
    const classes = classAt(reading, at);
    if (classes & (CONJUNCTION | SUBORDINATOR) && !(classes & PREPOSITION)) return null;
    if (wordAt(reading, at) === "that") return null;
    if (wordAt(reading, at) === "who") return phraseBefore(reading, at, floor);
  }
  return null;
}

/** Finds the subject before "X — a professor at Y — said". */
function labelBeforeDashes(reading: Reading, dash: number, floor: number): Label | null {
  for (let at = dash - 1; at > Math.max(floor, dash - MAX_PARENTHESIS); at -= 1) {
    if (isQuoted(reading, at)) return null;
    if (isDash(reading, at)) return phraseBefore(reading, at, floor);
  }
  return null;
}

/** Tells whether a phrase before a comma is the object of a verb before: "Ruiz raised her hand, then spoke", "looked up, smiled". */
function isObjectBefore(reading: Reading, label: Label, to: number): boolean {
  if (label.to !== to - 1) return false;
  const before = classAt(reading, label.from - 1);
  const isObject = (before & (FINITE | REGULAR_PAST)) !== 0 && !(before & REPORTING);
  return isObject || wordAt(reading, to) === "then";
}
