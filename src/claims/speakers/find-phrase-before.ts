/** Reads the noun phrase that ends before a token, from right to left. */
import { TIME_NOUNS } from "../lexicons/closed-classes.ts";
import { findReportingNoun } from "../lexicons/find-reporting-noun.ts";
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
  PRONOUN,
  REGULAR_PAST,
  RELATIVE,
  SPEAKING_NOUN,
  SUBORDINATOR,
  TIME,
} from "../reading/classify-words.ts";
import { isPluralAt } from "../reading/is-plural-at.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt, isContracted, isQuoted, isVerbHere } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { skipBrackets } from "../reading/skip-brackets.ts";
import { hasTrait, isCapital, isMark, isWord, verbFormsAt, wordAt } from "../reading/tokens.ts";
import { NUMERAL } from "../reading/traits.ts";
import { BASE } from "../reading/verb-forms.ts";
import { CLAUSE_OPENERS, OPENING, TIME_OPENERS } from "../syntax/phrases/find-noun-phrase.ts";
import { isBehindTime } from "../syntax/phrases/is-behind-time.ts";
import { skipOpeningTime } from "../syntax/phrases/skip-opening-time.ts";
import { OPENS_PHRASE } from "../syntax/phrases/skip-setting.ts";
import { withoutOccasion } from "../syntax/phrases/without-occasion.ts";
import { opensCount } from "../syntax/verbs/tell-verb.ts";
import { joinsNouns } from "./joins-nouns.ts";
import { INNER_MARKS, joinsWords } from "./joins-words.ts";

/** Longest label, in tokens: longer ones are clauses that were read wrongly. */
export const MAX_LABEL = 40;

/** Reads one noun phrase that ends before token `to`, from right to left. */
export function phraseBefore(reading: Reading, to: number, floor: number): Label | null {
  // "let the prisoner to give | long speeches": an infinitive ends no phrase.
  if (wordAt(reading, to - 2) === "to" && (verbFormsAt(reading, to - 1) & BASE) !== 0) {
    return phraseBefore(reading, to - 2, floor);
  }
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
      if (!joinsWords(reading, at)) break;
    } else if (classes & (RELATIVE | SUBORDINATOR) && !(classes & PREPOSITION)) {
      break;
    } else if (from === to && classes & PREPOSITION) {
      return null;
    } else if (
      opensAsClause(reading, at, to) ||
      opensDatedClause(reading, at) ||
      isContracted(reading, at)
    ) {
      break;
    } else if (classes & CONJUNCTION) {
      if (
        !/^(?:and|nor)$/.test(wordAt(reading, at)) ||
        from === to ||
        !joinsNouns(reading, at, low)
      )
        break;
    } else if (classes & PRONOUN && !(classes & DETERMINER)) {
      if (from === to || wordAt(reading, from) === "and") from = at;
      break;
    } else if (isVerbHere(reading, at) && !(from === to && isPlainForm(classes))) break;
    from = at;
  }
  return trimPhrase(reading, behindObject(reading, from, to), to, floor);
}

/** Returns where the subject of a clause begins behind the object of the verb before it: "the guard" in "He got a fine as | the guard said", "fired two pilots after | an inquiry found"; the phrase's own beginning where no such clause ends it. */
function behindObject(reading: Reading, from: number, to: number): number {
  const isObject = isVerbHere(reading, from - 1) && !(classAt(reading, from) & PREPOSITION);
  if (!isObject) return from;
  for (let at = to - 2; at > from; at -= 1) {
    if (CLAUSE_OPENERS.has(wordAt(reading, at))) return at + 1;
  }
  return from;
}

/** What a thing does that only came at the time of what somebody did: "The vote came as Ruiz left". */
export const COMES = /^(?:came|comes)$/;

/** Words before "as" that go on with it: "such as", "his role as". */
const BEFORE_AS = /^(?:such|same|well|known|career|days|job|role|term|time|work|years)$/;

/** Tells whether "as" opens a clause whose subject is a bare noun: "Talks end as | union says", but not "such as" and "his role as". */
function opensAsClause(reading: Reading, at: number, to: number): boolean {
  if (wordAt(reading, at) !== "as" || BEFORE_AS.test(wordAt(reading, at - 1))) return false;
  // "came as his envoy to the NTB Ana Ruiz left, saying"
  if (COMES.test(wordAt(reading, at - 1))) return true;
  return at + 1 < to && !(classAt(reading, at + 1) & DETERMINER);
}

/** Tells whether a word leads from a time to what happened then: "after" in "a month after Ruiz said", "just after Ruiz said". */
function opensDatedClause(reading: Reading, at: number): boolean {
  if (!TIME_OPENERS.has(wordAt(reading, at))) return false;
  // "a long night until the drivers came"
  if (wordAt(reading, at) === "until") return true;
  const before = wordAt(reading, at - 1);
  return /^(?:(?:minute|hour|day|week|month|year|decade|moment)s?|just|shortly|soon)$/.test(before);
}

/** Tells whether the word right before a verb is a verb by the lists alone ("plan", "claim"): there it is a noun. */
const isPlainForm = (classes: number): boolean =>
  (classes & (AUXILIARY | FINITE | REGULAR_PAST | GERUND)) === 0;

/** Cuts off the left side of a phrase what is no part of a subject: "In a statement", "Meanwhile", "On Monday". */
function trimPhrase(reading: Reading, from: number, to: number, floor: number): Label | null {
  let start = from;
  const skip = (classes: number): void => {
    while (start < to && (classAt(reading, start) & classes || isMark(reading, start))) {
      // "Sunday's report": the day is the report's.
      if (classAt(reading, start) & TIME && wordAt(reading, start + 1) === "'s") return;
      start += 1;
    }
  };
  skip(ADVERB | CONJUNCTION | TIME);
  const isHead = start === floor || isMark(reading, start - 1);
  if (isHead || start > from) start = skipOpeningTime(reading, start, to);
  // "as the Committee on Trade and Ports put it": all of it is the subject.
  if (isHead && wordAt(reading, start) === "as") start += 1;
  const opensClause = isHead || start > from;
  // "About four in ten voters say"
  const isLead = (classAt(reading, start) & PREPOSITION) !== 0 && !opensCount(reading, start);
  if (isLead && (opensClause || start === from)) {
    start = lastSimplePhrase(reading, start, to);
    skip(ADVERB | CONJUNCTION | TIME);
  }
  const end = withoutOccasion(reading, withoutDate(reading, start, to), start);
  const label = labelOf(reading, afterThing(reading, start, end), end);
  return label && isSubject(reading, label) ? label : null;
}

/** Returns where the one begins who says a thing that stands right before: "Ruiz" in "a demand Ruiz calls “surrender”" and "the way Ruiz tells it", "the mayor" in "the day the mayor called it “a ruin”", "Ruiz" in "the year Ruiz called it “a ruin”". */
function afterThing(reading: Reading, from: number, to: number): number {
  if (!(classAt(reading, from) & DETERMINER)) return from;
  const thing = wordAt(reading, from + 1);
  const isTime = TIME_NOUNS.has(thing) && OPENS_PHRASE.has(wordAt(reading, from + 2));
  const leads = thing === "way" || isTime || isBehindTime(reading, from + 2);
  if (leads) return Math.min(from + 2, to - 1);
  for (let at = from + 2; at < to; at += 1) {
    if (!isCapital(reading, at)) continue;
    return findReportingNoun(wordAt(reading, at - 1)) ? at : from;
  }
  return from;
}

/** Tells whether a token dates: "Sunday", "July", the "20" behind it. */
function isOfDay(reading: Reading, at: number): boolean {
  if (classAt(reading, at) & TIME) return true;
  return (
    !isWord(reading, at) &&
    hasTrait(reading, at, NUMERAL) &&
    (classAt(reading, at - 1) & TIME) !== 0
  );
}

/** Tells whether a word leads to a day: "on", "early", "this". */
function isBeforeDay(reading: Reading, at: number): boolean {
  if (classAt(reading, at) & (PREPOSITION | ADVERB)) return true;
  return /^(?:this|last|next|late)$/.test(wordAt(reading, at));
}

/** Returns where a phrase ends before the day that follows it: "Ruiz" in "Ruiz on Sunday said". */
function withoutDate(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && isOfDay(reading, end - 1)) end -= 1;
  while (end < to && end > from && isBeforeDay(reading, end - 1)) end -= 1;
  // "over the weekend", but of "a Sunday rally" the day only describes the noun.
  const isDetermined = (classAt(reading, end - 1) & DETERMINER) !== 0;
  if (end === from || end === to || !isDetermined) return end > from ? end : to;
  const isWeekend = wordAt(reading, end - 1) === "the" && end - 2 > from;
  return isWeekend && classAt(reading, end - 2) & PREPOSITION ? end - 2 : to;
}

/** Returns where the last noun phrase without prepositions begins: "Lind" in "In a statement Lind". */
function lastSimplePhrase(reading: Reading, from: number, to: number): number {
  let start = to - 1;
  if (isCapital(reading, start)) {
    while (
      start > from &&
      (isCapital(reading, start - 1) || INNER_MARKS.has(wordAt(reading, start - 1))) &&
      !(classAt(reading, start - 1) & (TIME | PREPOSITION)) &&
      !(mentionAt(reading.people, start)?.from === start && mentionAt(reading.people, start - 1))
    ) {
      start -= 1;
    }
    // "Writing in The Post | Ana"
    if (mentionAt(reading.people, start - 1)) return start;
    if (start > from && classAt(reading, start - 1) & (SPEAKING_NOUN | DETERMINER)) {
      const name = start;
      while (
        start > from &&
        !(classAt(reading, start - 1) & (TIME | PREPOSITION)) &&
        !OPENING.has(wordAt(reading, start))
      ) {
        start -= 1;
      }
      if (start - 1 === from) start = afterLedNoun(reading, start, name);
    }
    return ownedStart(reading, from, start);
  }
  while (
    start > from &&
    !(classAt(reading, start) & DETERMINER) &&
    !(classAt(reading, start - 1) & PREPOSITION)
  ) {
    start -= 1;
  }
  // "In the city" alone has no subject: nothing is left of it.
  const isLead = (classAt(reading, start - 1) & PREPOSITION) !== 0 && start - 1 <= from;
  return isLead && !CLAUSE_OPENERS.has(wordAt(reading, start - 1)) ? to : start;
}

/** Returns where the title of a name begins behind the noun that a preposition leads to: "mum" in "In the clip mum Ana Ruiz". */
function afterLedNoun(reading: Reading, from: number, name: number): number {
  let start = name;
  while (start > from + 1 && classAt(reading, start - 1) & PERSON) start -= 1;
  return start < name && start > from + 1 ? start : from;
}

/** Returns where the phrase begins that a name behind "of" ends: "an ally" in "In the lobby an ally of Ruiz"; the name's own beginning where it ends none. */
function ownedStart(reading: Reading, from: number, name: number): number {
  const of = name - 1;
  if (wordAt(reading, of) !== "of" || !(classAt(reading, of - 1) & PERSON)) return name;
  for (let at = of - 1; at > from; at -= 1) {
    if (classAt(reading, at) & DETERMINER) return at;
  }
  return name;
}

/** Tells whether a phrase holds anything that can speak: a name, a pronoun, a person, a noun with its determiner. */
export function isSubject(reading: Reading, label: Label): boolean {
  if (/^(?:another|two|three|both)$/.test(wordAt(reading, label.to - 1))) return true;
  let hasDeterminer = false;
  for (let at = label.from; at < label.to; at += 1) {
    const classes = classAt(reading, at);
    const isNumber = hasTrait(reading, at, NUMERAL) && !isWord(reading, at);
    if (classes & DETERMINER || isNumber) hasDeterminer = true;
    if (isNumber) continue;
    if (classes & (PRONOUN | SPEAKING_NOUN) || namesPerson(reading.people, at)) return true;
    if (isMark(reading, at) || classes & (PREPOSITION | ADVERB | CONJUNCTION | TIME)) continue;
    const opensSentence = reading.sentenceOf[at] !== reading.sentenceOf[at - 1];
    if (classes & GERUND && (!isCapital(reading, at) || opensSentence)) continue;
    if (isCapital(reading, at)) return true;
    if (!(classes & DETERMINER) && (hasDeterminer || isPluralAt(reading, at))) return true;
  }
  return false;
}
