/** Finds the words that name a speaker before a cue, past what may stand between the two. */
import { CLAUSE_OPENERS } from "../syntax/find-noun-phrase.ts";
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_VERB,
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
} from "../classify-words.ts";
import { isGluedMark, MAX_LABEL, phraseBefore } from "./find-phrase-before.ts";
import { closingBracket, MAX_PARENTHESIS, skipBrackets } from "../skip-brackets.ts";
import { mentionAt, namesPerson } from "./find-people.ts";
import { type Label, labelOf, pronounLength } from "./label.ts";
import { skipTime } from "./skip-time.ts";
import { classAt, isContracted, isQuoted, quotationAt } from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import { FLOATING } from "../syntax/lexicons/closed-classes.ts";
import { STUDIES } from "../syntax/lexicons/studies.ts";
import { THIRD } from "../syntax/verb-forms.ts";
import { tellsTitle } from "../tells-title.ts";
import { isCapital, isDash, isMark, opensNoLonger, verbFormsAt, wordAt } from "../tokens.ts";

/** Longest quoted title or nickname inside a parenthesis, in tokens with its marks. */
const MAX_NICKNAME = 8;

/** Longest setting between "who" and its verb: "in the past". */
const MAX_SETTING = 6;

const BEFORE_NO_SUBJECT = FINITE | AUXILIARY | CONJUNCTION | PREPOSITION | REPORTING | SUBORDINATOR;

/** Tells whether a word for how many stands behind its subject, and is none itself. */
const isFloating = (reading: Reading, at: number): boolean =>
  FLOATING.has(wordAt(reading, at)) &&
  !isMark(reading, at - 1) &&
  !(classAt(reading, at - 1) & BEFORE_NO_SUBJECT);

/** Tells whether "since" stands between an auxiliary and its verb: "has since said". */
const isSince = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "since" && (classAt(reading, at - 1) & AUXILIARY) !== 0;

/** Moves left over what may stand between a subject and its verb: "has", "also", "reportedly", "no longer", "since". */
function skipToSubject(reading: Reading, verb: number, floor: number): number {
  let to = verb;
  while (
    to > floor &&
    (classAt(reading, to - 1) & (AUXILIARY | ADVERB) ||
      isContracted(reading, to - 1) ||
      opensNoLonger(reading, to - 1) ||
      opensNoLonger(reading, to - 2) ||
      isSince(reading, to - 1) ||
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
 * "Putin" in "On Monday, Putin also said", "Ruiz" in "Ruiz, who won, said", "who" in "Ruiz, who said".
 * Skips auxiliaries, adverbs, brackets and a parenthesis in commas or dashes; null where none stands there.
 */
export function labelBefore(reading: Reading, verb: number, floor: number): Label | null {
  const behind = skipTime(reading, skipToSubject(reading, verb, floor), floor);
  const to = skipBrackets(reading, behind, floor);
  if (to <= floor) return null;
  const last = wordAt(reading, to - 1);
  if (last === "who" || last === "which" || pronounLength(reading, to - 1) > 0)
    return labelOf(reading, to - 1, to);
  if (last === "that" && to - 1 > floor) return phraseBefore(reading, to - 1, floor);
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
    (label ? null : asideWho(reading, to, floor)) ??
    antecedentOf(reading, label?.from ?? to, floor) ??
    (label && withList(reading, label, floor))
  );
}

/** Longest part of a list of names, in tokens. */
const MAX_PART = 6;

/** Widens a label to the list of names that opens the clause, of which it is the end: "Ana Ruiz, Tom Lind, and Eva Vos". */
function withList(reading: Reading, label: Label, floor: number): Label {
  const isSerial = wordAt(reading, label.from - 1) === "and";
  let first = label.from;
  let comma = label.from - (isSerial ? 2 : 1);
  while (wordAt(reading, comma) === ",") {
    const part = phraseBefore(reading, comma, floor);
    const isName = part?.to === comma && namesPerson(reading.people, comma - 1);
    if (!isName || comma - part.from > MAX_PART) return label;
    first = part.from;
    comma = first - 1;
  }
  if (first === label.from || first !== floor) return label;
  const isJoint = isSerial || reading.words.slice(label.from, label.to).includes("and");
  return (isJoint && labelOf(reading, first, label.to)) || label;
}

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
  if (isCapital(reading, participle) || isMark(reading, participle - 1)) return false;
  const isOfMany = /[^s']s$/.test(wordAt(reading, participle - 1));
  if (!isOfMany && !(classAt(reading, participle + 1) & DETERMINER)) return false;
  const subject = phraseBefore(reading, participle, floor);
  const isWhole = subject?.to === participle && !(classAt(reading, subject.from) & GERUND);
  return isWhole && (subject.from === floor || isMark(reading, subject.from - 1));
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

/** Finds "an official" in "an official who spoke of the talks said": the phrase before the relative clause. */
function antecedentOf(reading: Reading, from: number, floor: number): Label | null {
  for (let at = from - 1; at > Math.max(floor, from - MAX_LABEL); at -= 1) {
    if ((isMark(reading, at) && !isGluedMark(reading, at)) || isQuoted(reading, at)) return null;
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

/** Tells whether a quoted token belongs to a short title or nickname, which may stand inside a parenthesis. */
function isShortQuotation(reading: Reading, at: number): boolean {
  const quotation = quotationAt(reading, at);
  return quotation !== undefined && quotation.to - quotation.from <= MAX_NICKNAME;
}

/** Tells whether a word after a comma opens a clause of its own: "while", "when", "but". */
const opensClause = (reading: Reading, at: number): boolean =>
  /^(?:while|when|where|whereas|because|although|though|but|as)$/.test(wordAt(reading, at));

/** Finds the subject before "X, who …, said": the first part between commas that may be one. */
function labelBeforeParenthesis(reading: Reading, comma: number, floor: number): Label | null {
  let low = Math.max(floor, comma - MAX_PARENTHESIS);
  let later = -1;
  for (let at = comma - 1; at >= low; at -= 1) {
    // "Elm Water (Nasdaq: ELM), a small firm,"
    at = skipBrackets(reading, at + 1, low) - 1;
    if (at < low) break;
    const isBreak = wordAt(reading, at) === ":" || wordAt(reading, at) === ";";
    const isSpeech = isQuoted(reading, at) && !isShortQuotation(reading, at);
    // "a firm that was hacked, said": a clause about the firm.
    const isThat = wordAt(reading, at) === "that" && !mayBeVerb(reading, at + 1);
    if (isSpeech || isBreak || isThat) {
      low = at + 1;
      break;
    }
    // "the convention, when Ruiz, who had lost, said": a new clause, unless it is the parenthesis itself, or stands in one ("who, as mayor, led").
    const isNew = wordAt(reading, at) === "," && at < later && opensClause(reading, at + 1);
    if (isNew && !isRelative(reading, at - 1)) {
      low = at + 2;
      break;
    }
    if (wordAt(reading, at) === ",") later = at;
  }
  const bracketed = labelBeforeBrackets(reading, comma, low);
  if (bracketed) return bracketed;
  // "As Ruiz, an engineer, put it": the clause is her own.
  let start = /^(?:as|while|when|although|though)$/.test(wordAt(reading, low)) ? low + 1 : low;
  for (let at = start; at <= comma; at += 1) {
    // "Ana Ruiz (Green, Elm), the mayor,"
    if (wordAt(reading, at) === "(") at = Math.max(at, closingBracket(reading, at, comma));
    if (wordAt(reading, at) !== ",") continue;
    // "leaders, who, on a call, said"
    if (at === start + 1 && isRelative(reading, start)) return labelOf(reading, start, at);
    const label = leadsIn(reading, start, at) ? null : phraseBefore(reading, at, start);
    if (label) return dashedName(reading, label, start) ?? label;
    start = at + 1;
  }
  return null;
}

/** Finds "Ana Ruiz" in "Ana Ruiz – a pilot from Elm, said", where a dash opens what a comma closes. */
function dashedName(reading: Reading, { from }: Label, start: number): Label | null {
  const name = isDash(reading, from - 1) ? mentionAt(reading.people, from - 2) : undefined;
  const isBody = reading.people.persons[name?.person ?? -1]?.isBody ?? true;
  return name?.from === start && !isBody ? labelOf(reading, start, from - 1) : null;
}

/** Tells whether a token may be a finite verb, by its form. */
const mayBeVerb = (reading: Reading, at: number): boolean =>
  (classAt(reading, at) & CLAUSE_VERB) !== 0 || (verbFormsAt(reading, at) & THIRD) !== 0;

/** Finds "Gov. Ana Ruiz (D-Elm)" right before a comma, where the phrase opens its clause. */
function labelBeforeBrackets(reading: Reading, comma: number, floor: number): Label | null {
  if (skipBrackets(reading, comma, floor) === comma) return null;
  const label = phraseBefore(reading, comma, floor);
  if (!label || label.from === floor) return label;
  const opens = wordAt(reading, label.from - 1) === "," || joinsClause(reading, label.from - 1);
  return opens && !tellsTitle(reading, label.from, label.to) ? label : null;
}

/** Tells whether a conjunction behind a comma joins a clause: ", and Ruiz (Elm), said". */
const joinsClause = (reading: Reading, at: number): boolean =>
  (classAt(reading, at) & CONJUNCTION) !== 0 && wordAt(reading, at - 1) === ",";

/** Tells whether a phrase before a comma is the object of a verb before: "Ruiz raised her hand, then spoke", "looked up, smiled". */
function isObjectBefore(reading: Reading, label: Label, to: number): boolean {
  if (label.to !== to - 1) return false;
  const before = classAt(reading, label.from - 1);
  const isObject = (before & (FINITE | REGULAR_PAST)) !== 0 && !(before & REPORTING);
  return isObject || wordAt(reading, to) === "then";
}

const isRelative = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === "who" || wordAt(reading, at) === "which";

/** Tells whether what stands from a token to the next comma only leads to a subject: "At Elm", "where it costs a fortune". */
function leadsIn(reading: Reading, start: number, comma: number): boolean {
  const isClause = wordAt(reading, start) === "it" && !isMark(reading, start + 1);
  if (isClause || /^(?:who|where|whose|whom)$/.test(wordAt(reading, start))) return true;
  // "Retired pilot Ana Ruiz", but "Elected mayor in May"
  const isCalled = (classAt(reading, start + 1) & PERSON) !== 0;
  if (isCalled && namesPerson(reading.people, comma - 1)) return false;
  // "Elm-based Lind Corp"
  if (wordAt(reading, start).includes("-") && isCapital(reading, start + 1)) return false;
  const isLead = classAt(reading, start) & (PREPOSITION | SUBORDINATOR | GERUND | REGULAR_PAST);
  return isLead !== 0 && !isCapitalName(reading, start);
}

const isCapitalName = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) && classAt(reading, at) === 0;
