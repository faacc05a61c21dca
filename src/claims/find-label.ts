/** Finds the words that name a speaker beside a verb: the noun phrase before or after it. */
import type { Span } from "../text/span.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GERUND,
  PERSON,
  PREPOSITION,
  PRONOUN,
  REGULAR_PAST,
  RELATIVE,
  REPORTING,
  SPEAKING_NOUN,
  SUBORDINATOR,
  TIME,
} from "./classify-words.ts";
import type { Reading } from "./make-reading.ts";

/** A speaker's label: its span, and its tokens as indices `from` ≤ i < `to`. */
export interface Label extends Span {
  from: number;
  to: number;
}

/** Longest label, in tokens: longer ones are clauses that were read wrongly. */
const MAX_LABEL = 40;
/** Longest parenthesis between a subject and its verb, in tokens: "X, who …, said". */
const MAX_PARENTHESIS = 60;

/** Longest quoted title or nickname inside a parenthesis, in tokens with its marks. */
const MAX_NICKNAME = 8;

const DASHES = new Set(["—", "–", "--", "-", "―"]);
const INNER_MARKS = new Set([".", "-", "'", "&", "/", "$", "%", "#", "@", "’"]);

/** Makes a label of some tokens, or null of none. */
function labelOf(reading: Reading, from: number, to: number): Label | null {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  return first && last && from < to ? { from, to, start: first.start, end: last.end } : null;
}

const classAt = (reading: Reading, at: number): number => reading.classes[at] ?? 0;
const wordAt = (reading: Reading, at: number): string => reading.tokens[at]?.word ?? "";
const isQuoted = (reading: Reading, at: number): boolean => (reading.quotationOf[at] ?? -1) >= 0;
const isCapital = (reading: Reading, at: number): boolean => reading.tokens[at]?.capital ?? false;
const isMark = (reading: Reading, at: number): boolean => reading.tokens[at]?.kind === "mark";

/** Tells whether a token that is a verb by its form is one here, seen from the noun phrase at its right. */
export function isVerbHere(reading: Reading, at: number): boolean {
  const classes = classAt(reading, at);
  if (classes & AUXILIARY) return !isCapital(reading, at) || classAt(reading, at - 1) === 0;
  if (isCapital(reading, at)) return false;
  const before = classAt(reading, at - 1);
  if (classes & FINITE) return !(before & DETERMINER);
  // "the report", "Trump's claims", "a retired general" are no verbs.
  const isModifier = (before & DETERMINER) !== 0 || wordAt(reading, at - 1) === "'s";
  if (classes & REPORTING) return !isModifier && !(classes & SPEAKING_NOUN);
  if (classes & (REGULAR_PAST | GERUND))
    return !isModifier && !(before & (PREPOSITION | CONJUNCTION));
  return false;
}

/** Moves left over what may stand between a subject and its verb: "has", "also", "reportedly". */
function skipToSubject(reading: Reading, verb: number, floor: number): number {
  let to = verb;
  while (
    to > floor &&
    classAt(reading, to - 1) & (AUXILIARY | ADVERB) &&
    !isQuoted(reading, to - 1)
  ) {
    to -= 1;
  }
  return to;
}

/** Moves left over a parenthesis in round brackets, or returns `to`. */
function skipBrackets(reading: Reading, to: number, floor: number): number {
  if (wordAt(reading, to - 1) !== ")" && wordAt(reading, to - 1) !== "]") return to;
  for (let at = to - 2; at >= Math.max(floor, to - MAX_PARENTHESIS); at -= 1) {
    if (wordAt(reading, at) === "(" || wordAt(reading, at) === "[") return at;
  }
  return to;
}

/** Reads one noun phrase that ends before token `to`, from right to left. */
function phraseBefore(reading: Reading, to: number, floor: number): Label | null {
  let from = to;
  const low = Math.max(floor, to - MAX_LABEL);
  while (from > low) {
    const at = from - 1;
    if (isQuoted(reading, at)) break;
    const classes = classAt(reading, at);
    if (isMark(reading, at)) {
      const opened = skipBrackets(reading, from, low);
      if (opened < from && opened > low) {
        from = opened;
        continue;
      }
      if (!INNER_MARKS.has(wordAt(reading, at))) break;
    } else if (classes & (RELATIVE | SUBORDINATOR) && !(classes & PREPOSITION)) {
      break;
    } else if (classes & CONJUNCTION) {
      if (wordAt(reading, at) !== "and" || from === to || !joinsNouns(reading, at, low)) break;
    } else if (classes & PRONOUN && !(classes & DETERMINER)) {
      if (from === to) from = at;
      break;
    } else if (isVerbHere(reading, at)) break;
    from = at;
  }
  return trimPhrase(reading, from, to, floor);
}

/** Tells whether "and" joins two nouns ("Rubio and Cruz"), and not two clauses. */
function joinsNouns(reading: Reading, and: number, low: number): boolean {
  const left = and - 1;
  if (left < low || isMark(reading, left) || isQuoted(reading, left)) return false;
  if (classAt(reading, left) & (AUXILIARY | ADVERB | TIME) || isVerbHere(reading, left))
    return false;
  if (classAt(reading, and + 1) & PRONOUN && !(classAt(reading, and + 1) & DETERMINER))
    return false;
  const nounAfter = isCapital(reading, and + 1) === isCapital(reading, left);
  return nounAfter;
}

/** Cuts off the left side of a phrase what is no part of a subject: "In a statement", "Meanwhile", "On Monday". */
function trimPhrase(reading: Reading, from: number, to: number, floor: number): Label | null {
  let start = from;
  const skip = (classes: number): void => {
    while (start < to && (classAt(reading, start) & classes || isMark(reading, start))) start += 1;
  };
  skip(ADVERB | CONJUNCTION | TIME);
  const opensClause = start === floor || isMark(reading, start - 1) || start > from;
  if (classAt(reading, start) & PREPOSITION && (opensClause || start === from)) {
    start = lastSimplePhrase(reading, start, to);
    skip(ADVERB | CONJUNCTION | TIME);
  }
  const label = labelOf(reading, start, to);
  return label && isSubject(reading, label) ? label : null;
}

/** Returns where the last noun phrase without prepositions begins: "Trump" in "In a statement Trump". */
function lastSimplePhrase(reading: Reading, from: number, to: number): number {
  let start = to - 1;
  if (isCapital(reading, start)) {
    while (
      start > from &&
      (isCapital(reading, start - 1) || INNER_MARKS.has(wordAt(reading, start - 1))) &&
      !(classAt(reading, start - 1) & (TIME | PREPOSITION))
    ) {
      start -= 1;
    }
    if (start > from && classAt(reading, start - 1) & (SPEAKING_NOUN | DETERMINER)) {
      while (start > from && !(classAt(reading, start - 1) & (TIME | PREPOSITION))) start -= 1;
    }
    return start;
  }
  while (
    start > from &&
    !(classAt(reading, start) & DETERMINER) &&
    !(classAt(reading, start - 1) & PREPOSITION)
  ) {
    start -= 1;
  }
  // "In the city" alone has no subject: nothing is left of it.
  return classAt(reading, start - 1) & PREPOSITION && start - 1 <= from ? to : start;
}

/** Tells whether a phrase holds anything that can speak: a name, a pronoun, a person, a noun with its determiner. */
function isSubject(reading: Reading, label: Label): boolean {
  let hasDeterminer = false;
  for (let at = label.from; at < label.to; at += 1) {
    const classes = classAt(reading, at);
    if (classes & DETERMINER) hasDeterminer = true;
    if (classes & (PRONOUN | SPEAKING_NOUN)) return true;
    if (isMark(reading, at) || classes & (PREPOSITION | ADVERB | CONJUNCTION | TIME)) continue;
    const opensSentence = reading.sentenceOf[at] !== reading.sentenceOf[at - 1];
    if (classes & GERUND && (!isCapital(reading, at) || opensSentence)) continue;
    if (isCapital(reading, at)) return true;
    const isPlural = /[^s]s$/.test(wordAt(reading, at));
    if (!(classes & DETERMINER) && (hasDeterminer || isPlural)) return true;
  }
  return false;
}

/**
 * Finds the subject of the verb whose first token is `verb`, reading left but not before token `floor`:
 * "Putin" in "On Monday, Putin also said", "Ruiz" in "Ruiz, who won, said", "who" in "Ruiz, who said".
 * Skips auxiliaries, adverbs, brackets and a parenthesis in commas or dashes; null where none stands there.
 */
export function labelBefore(reading: Reading, verb: number, floor: number): Label | null {
  const to = skipBrackets(reading, skipToSubject(reading, verb, floor), floor);
  if (to <= floor) return null;
  const last = wordAt(reading, to - 1);
  if (last === "who" || last === "which") return labelOf(reading, to - 1, to);
  if (last === "that" && to - 1 > floor) return phraseBefore(reading, to - 1, floor);
  if (last === ",") return labelBeforeParenthesis(reading, to - 1, floor);
  const quotation = reading.quotations[reading.quotationOf[to - 1] ?? -1];
  // "Ruiz, author of “A Life,” said": the comma of the parenthesis stands inside the title's marks.
  if (quotation && isShortQuotation(reading, to - 1) && reading.text[quotation.end - 1] === ",") {
    return labelBeforeParenthesis(reading, to - 2, floor);
  }
  if (DASHES.has(last)) return labelBeforeDashes(reading, to - 1, floor);
  const label = phraseBefore(reading, to, floor);
  const participle = participleBefore(reading, label?.from ?? to, floor);
  if (participle > floor) return phraseBefore(reading, participle, floor) ?? label;
  return label && (antecedentOf(reading, label, floor) ?? label);
}

/**
 * Finds the participle that only describes the subject before it ("a letter obtained by the paper warned", "an
 * ad released Thursday says"), where a phrase that begins at token `from` belongs to it; -1 where none does.
 */
function participleBefore(reading: Reading, from: number, floor: number): number {
  let at = from - 1;
  while (at > floor && classAt(reading, at) & (PREPOSITION | TIME)) at -= 1;
  const isParticiple = (classAt(reading, at) & REGULAR_PAST) !== 0 && at < from - 1;
  const before = classAt(reading, at - 1);
  const isNoun = !isMark(reading, at - 1) && (before & ~(SPEAKING_NOUN | PERSON)) === 0;
  return isParticiple && isNoun && !isCapital(reading, at - 1) ? at : -1;
}

/** Finds "an official" in "an official who spoke of the talks said": the phrase before the relative clause. */
function antecedentOf(reading: Reading, label: Label, floor: number): Label | null {
  for (let at = label.from - 1; at > Math.max(floor, label.from - MAX_LABEL); at -= 1) {
    if (isMark(reading, at) || isQuoted(reading, at)) return null;
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
    if (DASHES.has(wordAt(reading, at))) return phraseBefore(reading, at, floor);
  }
  return null;
}

/** Tells whether a quoted token belongs to a short title or nickname, which may stand inside a parenthesis. */
function isShortQuotation(reading: Reading, at: number): boolean {
  const quotation = reading.quotations[reading.quotationOf[at] ?? -1];
  return quotation !== undefined && quotation.to - quotation.from <= MAX_NICKNAME;
}

/** Finds the subject before "X, who …, said": the first part between commas that may be one. */
function labelBeforeParenthesis(reading: Reading, comma: number, floor: number): Label | null {
  let low = Math.max(floor, comma - MAX_PARENTHESIS);
  for (let at = comma - 1; at >= low; at -= 1) {
    const isBreak = wordAt(reading, at) === ":" || wordAt(reading, at) === ";";
    const isSpeech = isQuoted(reading, at) && !isShortQuotation(reading, at);
    if (isSpeech || isBreak || wordAt(reading, at) === "that") {
      low = at + 1;
      break;
    }
  }
  let start = low;
  for (let at = low; at <= comma; at += 1) {
    if (wordAt(reading, at) !== ",") continue;
    const isLead = classAt(reading, start) & (PREPOSITION | SUBORDINATOR | GERUND | REGULAR_PAST);
    const label =
      isLead && !isCapitalName(reading, start) ? null : phraseBefore(reading, at, start);
    if (label) return label;
    start = at + 1;
  }
  return null;
}

const isCapitalName = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) && classAt(reading, at) === 0;

/**
 * Finds the noun phrase that begins at token `at` and ends before token `ceiling`: "a spokesman for the
 * mayor" in "said a spokesman for the mayor, who …"; null where none begins there.
 */
export function labelAfter(reading: Reading, at: number, ceiling: number): Label | null {
  let start = at;
  while (start < ceiling && classAt(reading, start) & ADVERB) start += 1;
  const classes = classAt(reading, start);
  if (start >= ceiling || isMark(reading, start) || isQuoted(reading, start)) return null;
  if (classes & PRONOUN && !(classes & DETERMINER)) {
    return wordAt(reading, start) === "it" ? null : labelOf(reading, start, start + 1);
  }
  if (
    classes & (PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | TIME) &&
    !(classes & DETERMINER)
  ) {
    return null;
  }
  let to = start;
  while (to < Math.min(ceiling, start + MAX_LABEL)) {
    if (isQuoted(reading, to) || !continuesPhrase(reading, start, to)) break;
    to += 1;
  }
  while (
    to > start &&
    (isMark(reading, to - 1) || classAt(reading, to - 1) & (PREPOSITION | TIME))
  ) {
    to -= 1;
  }
  const label = labelOf(reading, start, to);
  return label && isSubject(reading, label) ? label : null;
}

/** Prepositions that go on with a title or a body: "secretary of state", "spokesman for the mayor". */
const TITLE_PREPOSITIONS = new Set(["of", "for", "at", "from", "with"]);

/** Tells whether token `at` goes on with the phrase that began at `start`. */
function continuesPhrase(reading: Reading, start: number, at: number): boolean {
  const classes = classAt(reading, at);
  if (isMark(reading, at)) {
    if (wordAt(reading, at) !== ".") return INNER_MARKS.has(wordAt(reading, at));
    return (reading.tokens[at + 1]?.capital ?? false) && wordAt(reading, at - 1).length <= 4;
  }
  if (at === start) return true;
  if (classes & (AUXILIARY | FINITE)) return wordAt(reading, at) === "'s";
  if (classes & (RELATIVE | SUBORDINATOR | ADVERB)) return false;
  if (classes & TIME) return false;
  if (classes & PREPOSITION) {
    const isTitle = TITLE_PREPOSITIONS.has(wordAt(reading, at));
    return isTitle && !(classAt(reading, at + 1) & TIME) && !(classAt(reading, at + 1) & GERUND);
  }
  if (classes & CONJUNCTION) {
    return (
      wordAt(reading, at) === "and" && isCapital(reading, at + 1) && isCapital(reading, at - 1)
    );
  }
  if (classes & PRONOUN && !(classes & DETERMINER)) return false;
  return !(classes & (GERUND | REGULAR_PAST)) || isCapital(reading, at) || at === start + 1;
}
