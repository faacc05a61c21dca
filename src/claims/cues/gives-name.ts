/** Tells whether a verb gives a name and reports nothing: "a film called “Dust”", "known to fans as “Luke”". */
import { findReportingNoun } from "../lexicons/find-reporting-noun.ts";
import { isPresentReport } from "../lexicons/find-reporting-verbs.ts";
import { POSSESSIVES } from "../lexicons/function-words.ts";
import { AUXILIARY, FINITE, PRONOUN, RELATIVE, SPEAKING_NOUN } from "../reading/classify-words.ts";
import { isTitle } from "../reading/is-title.ts";
import { classAt, hasWord, isQuoted, quotationAt, skipAdverbs } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, isMark, skipCapitals, wordAt } from "../reading/tokens.ts";
import { skipAdverbsBefore } from "./stands-as-verb.ts";

/** Farthest "what" or "which" before a naming verb that has a subject, in tokens: "what the mayor called". */
const MAX_RELATIVE = 10;

/** Tells whether a verb stands at a token, which a name before it is the subject of: "one driver called Dahl | wrote", but not "called Dahl cold". */
function isVerb(reading: Reading, at: number): boolean {
  const classes = classAt(reading, at);
  const isPast = (classes & (FINITE | AUXILIARY)) !== 0;
  return isPast || isPresentReport(wordAt(reading, at));
}

/** Longest noun between "a" and the participle that gives it its name, in tokens: "a new toll scheme called". */
const MAX_NOUN = 4;

/** Tells whether a participle gives its name to "a" thing, with "the" before it: "a toll called the “river price”", but not "an aide called the “deal” late". */
function namesThing(reading: Reading, at: number, floor: number): boolean {
  if (!/^(?:the|an?)$/.test(wordAt(reading, at + 1)) || !isQuoted(reading, at + 2)) return false;
  if (classAt(reading, at - 1) & SPEAKING_NOUN) return false;
  for (let left = at - 2; left >= Math.max(floor, at - 1 - MAX_NOUN); left -= 1) {
    if (/^an?$/.test(wordAt(reading, left))) return true;
    if (isMark(reading, left) || classAt(reading, left)) return false;
  }
  return false;
}

/** Tells whether a naming verb only gives the noun before it a name, right before quoted words or that name. */
export function isNamed(reading: Reading, at: number, floor: number): boolean {
  const before = at - 1;
  const isBeforeName = isCapital(reading, at + 1);
  if (namesThing(reading, at, floor)) return true;
  if (!(isQuoted(reading, at + 1) || isBeforeName)) return false;
  // "Dubbed “the Duke”, he left"
  if (before < floor) return true;
  if (isMark(reading, before) || isCapital(reading, before)) return false;
  if (classAt(reading, before) & PRONOUN) return false;
  if (isBeforeName && isVerb(reading, skipCapitals(reading, at + 1))) return true;
  // "who wrote a book called “Dust”", "a dam called Elm had"
  if (/^an?$/.test(wordAt(reading, before - 1))) return true;
  if (isBeforeName) return false;
  // "a charge his office called “absurd”"
  const isOwn = POSSESSIVES.has(wordAt(reading, before - 1));
  if (isOwn && findReportingNoun(wordAt(reading, before - 2))) return false;
  for (let left = at - 1; left >= Math.max(floor, at - MAX_RELATIVE); left -= 1) {
    if (/^(?:what|which|that|who)$/.test(wordAt(reading, left))) return false;
  }
  return true;
}

/** Tells whether those whom a relative clause tells of have a name for themselves: "a group who call themselves “the Oaks”", but not "he called himself “the best”". */
function namesItself(reading: Reading, at: number): boolean {
  const isSelf = /^(?:itself|themselves)$/.test(wordAt(reading, at + 1));
  return isSelf && isQuoted(reading, at + 2) && (classAt(reading, at - 1) & RELATIVE) !== 0;
}

/** Tells whether a body gives a thing of its own a name that is set as a title: "Lind builds what it calls “Open Harbour”". */
export function namesOwn(reading: Reading, at: number): boolean {
  const isBody = /^(?:it|they)$/.test(wordAt(reading, at - 1));
  const isNaming = /^calls?$|^called$/.test(wordAt(reading, at));
  if (isNaming && namesItself(reading, at)) return true;
  if (!isBody || !isNaming || wordAt(reading, at - 2) !== "what") return false;
  const quotation = quotationAt(reading, at + 1);
  return quotation !== undefined && isTitle(reading, quotation);
}

/** Farthest "as" behind those who know somebody by a name, in tokens. */
const MAX_KNOWING = 6;

/** Tells whether a participle gives the person before it another name: "an officer known only as “Luke”". */
export function isAlias(reading: Reading, at: number, floor: number): boolean {
  if (!/^(?:known|identified)$/.test(wordAt(reading, at))) return false;
  const isPassive = (classAt(reading, skipAdverbsBefore(reading, at, floor)) & AUXILIARY) !== 0;
  // "is known by sailors as “the Duke”", but "was identified by the port as “the Duke”"
  if (isPassive && wordAt(reading, at) !== "known") return false;
  const next = skipAdverbs(reading, at + 1);
  if (wordAt(reading, next) === "as") return true;
  // "known to fans as “Luke”", "known by early sailors as “Luke”"
  const isKnown = /^(?:by|to)$/.test(wordAt(reading, next));
  return isKnown && hasWord(reading, "as", next + 2, next + MAX_KNOWING);
}
