/** Finds what a label goes back to that names nobody: "they", "it", "the company". */
import {
  CONJUNCTION,
  PERSON,
  RELATIVE,
  REPORTING,
  SPEAKING_NOUN,
  SUBORDINATOR,
} from "../classify-words.ts";
import {
  beginsSentence,
  classAt,
  findComma,
  hasClass,
  isQuoted,
  quotationAt,
  sentenceAt,
  skipAdverbs,
} from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import { MESSAGES } from "../lexicons/messages.ts";
import type { Sentence } from "../read-sentences.ts";
import { readSourcePhrase } from "../read-source-phrase.ts";
import { hasTrait, isCapital, isWord, wordAt } from "../tokens.ts";
import { REPORTING_VERB } from "../traits.ts";
import { SAYING, SPEAKING } from "../lexicons/saying-verbs.ts";
import { antecedentOfRelative, isRelative } from "./find-antecedent-of-who.ts";
import { headEnd } from "./find-head-end.ts";
import { labelBefore } from "./find-label-before.ts";
import type { Gender } from "./find-bearer.ts";
import { labelAfter, POSSESSIVES } from "./find-label-after.ts";
import { findFirstTold, findNamedLater, isAgain } from "./find-first-told.ts";
import { isFinite } from "./find-main-subject.ts";
import { findGiver } from "./find-giver.ts";
import { mentionAt } from "./find-people.ts";
import { phraseAtTail } from "./find-speaker-at-tail.ts";
import { unnamedSpeaker } from "./find-unnamed.ts";
import { isMany, isPlural } from "./is-many.ts";
import { type Label, labelOf, pronounLength } from "./label.ts";

/** Returns where the phrase of a label ends before a verb that only the list of verbs tells: "The drivers believe", "Ana Ruiz and Luis Vega say". */
function endBeforeVerb(reading: Reading, { from, to }: Label): number {
  for (let at = from + 1; at < to; at += 1) {
    const classes = classAt(reading, at);
    const isVerb = (classes & REPORTING) !== 0 && !(classes & SPEAKING_NOUN);
    const name = mentionAt(reading.people, at - 1);
    const isJoined = name !== undefined && wordAt(reading, name.from - 1) === "and";
    if (isVerb && (isJoined || classAt(reading, at - 1) & SPEAKING_NOUN)) return at;
  }
  return to;
}

/** Returns the phrase that a sentence begins with; null of a message, which is never "they" or "it" that speaks. */
function phraseAtHead(reading: Reading, sentence: Sentence): Label | null {
  const isJoined = (classAt(reading, sentence.from) & CONJUNCTION) !== 0;
  const phrase = labelAfter(reading, sentence.from + (isJoined ? 1 : 0), sentence.to);
  const label = phrase && labelOf(reading, phrase.from, endBeforeVerb(reading, phrase));
  // "The facts: it fell."
  if (label && wordAt(reading, label.to) === ":") return null;
  return label && !MESSAGES.has(wordAt(reading, label.to - 1)) ? label : null;
}

/** Returns the source that a sentence begins with: "the agency" in "According to the agency, it fell."; null for none. */
function sourceAtHead(reading: Reading, { from, to }: Sentence): Label | null {
  const source = readSourcePhrase(reading, from, to);
  return source > from ? labelAfter(reading, source, to) : null;
}

/** Returns the sentence before the one that a pronoun stands in, or before all that it speaks: "A driver came. “It fell. We ran,” he said." */
function sentenceBefore(reading: Reading, at: number): Sentence | undefined {
  const quotation = beginsSentence(reading, at) ? undefined : quotationAt(reading, at - 1);
  const first = quotation?.from ?? at;
  return reading.sentences[(reading.sentenceOf[first] ?? 0) - 1];
}

/** Returns what "he" or "she" goes back to where that is nobody named: "a spokesman" at the head of the sentence before. */
function antecedentOfOne(reading: Reading, { from }: Label, gender: Gender): Label | null {
  const before = sentenceBefore(reading, from);
  const label = before ? unnamedSpeaker(reading, before, gender) : null;
  // "His father left": one of the family need not have spoken.
  return label && !POSSESSIVES.has(wordAt(reading, label.from)) ? label : null;
}

/** Returns the subject at the head of a sentence, where a pronoun stands in a clause of it ("The drivers have a plan which they say …") or behind one that opens it ("While the drivers wait, they say …"); null where none stands before. */
function subjectOfOwn(reading: Reading, at: number): Label | null {
  const own = sentenceAt(reading, at);
  if (!own) return null;
  const opens =
    (classAt(reading, at - 1) & (RELATIVE | SUBORDINATOR)) !== 0 || isContact(reading, at);
  const label = opens ? phraseAtHead(reading, own) : subjectOfFront(reading, own, at);
  return label && label.to < at ? label : null;
}

/** Tells whether a pronoun opens a clause about the noun before it, in which it says or thinks: "a ring | they say is old". */
const isContact = (reading: Reading, at: number): boolean =>
  isWord(reading, at - 1) &&
  classAt(reading, at - 1) === 0 &&
  hasTrait(reading, at + 1, REPORTING_VERB);

/** Returns the subject of a clause that opens a sentence up to the comma before a token: "While the drivers wait, they"; null for none. */
function subjectOfFront(reading: Reading, { from }: Sentence, at: number): Label | null {
  const isFront = (classAt(reading, from) & SUBORDINATOR) !== 0;
  if (!isFront || findComma(reading, from, at) !== at - 1) return null;
  const label = labelAfter(reading, from + 1, at);
  return label && isFinite(reading, label.to) ? label : null;
}

/** Returns what "they" goes back to: "One person familiar with the talks" at the head of the sentence before, or those who speak at its end. */
function antecedentOfThey(reading: Reading, { from }: Label): Label | null {
  const main = subjectOfOwn(reading, from);
  if (main && isMany(reading, main)) return main;
  const own = sentenceAt(reading, from);
  const before = sentenceBefore(reading, from);
  if (!own || !before) return null;
  // "Activist teachers grew louder as they pushed": its own sentence may tell of others.
  const speaksOn = beginsSentence(reading, from) || speaksOf(wordAt(reading, from + 1));
  const isNear = before.passage === own.passage;
  const tail = phraseAtTail(reading, before);
  if (tail) return speaksOn && isMany(reading, tail) ? tail : null;
  const label = phraseAtHead(reading, before);
  if (!label) return null;
  const speaks = speaksOn && isSpeaking(reading, from + 1);
  const isThey = wordAt(reading, label.from) === "they" && isSpeaking(reading, label.to);
  if (speaks && (isThey || isMany(reading, label))) return label;
  // "The gunman fled. They": one who is known is not many.
  const isKnownOne =
    wordAt(reading, label.from) === "the" && (classAt(reading, label.to - 1) & PERSON) !== 0;
  const mayBeMany = isNear && !isKnownOne;
  return mayBeMany && hasClass(reading, SPEAKING_NOUN, label.from, label.to) ? label : null;
}

/** Tells whether a verb of reporting stands at a token, behind adverbs or without: "also said". */
const isSpeaking = (reading: Reading, at: number): boolean =>
  hasTrait(reading, skipAdverbs(reading, at), REPORTING_VERB);

/** Returns what "it" goes back to: a body that speaks at the end of the sentence before, or at the head of that. */
function antecedentOfIt(reading: Reading, { from, to }: Label): Label | null {
  const main = subjectOfOwn(reading, from);
  // "Letters from the council came after it …": which of the two is not told.
  const isPlain = main !== null && headEnd(reading, main) === main.to;
  if (isPlain && isOneBody(reading, main)) return main;
  const before = sentenceBefore(reading, from);
  if (!before) return null;
  const told = phraseAtTail(reading, before) ?? sourceAtHead(reading, before);
  const label = told ?? phraseAtHead(reading, before);
  if (label && isOneBody(reading, label)) return label;
  const verb = wordAt(reading, skipAdverbs(reading, to));
  const mayBeMeant = label !== null && (told !== null || isBeforeVerb(reading, label));
  if (mayBeMeant && speaksOf(verb) && namesNoPerson(reading, label)) return label;
  return SAYING.has(verb) ? bodySpeaking(reading, before) : null;
}

/** Tells whether a phrase stands right before a verb: "Elm Air has", but not "Late last week Elm Air". */
const isBeforeVerb = (reading: Reading, { to }: Label): boolean =>
  isFinite(reading, to) || isSpeaking(reading, to);

/** Tells whether a verb tells that whoever does it speaks. */
const speaksOf = (verb: string): boolean => SAYING.has(verb) || SPEAKING.has(verb);

/** Tells whether a phrase ends in the name of no person: "Elm Air", "the Elm Center". */
function namesNoPerson(reading: Reading, label: Label): boolean {
  const mention = mentionAt(reading.people, label.to - 1);
  const named = reading.people.persons[mention?.person ?? -1];
  return named?.isPerson === false && !namesOne(reading, label) && !isPlural(reading, label.to - 1);
}

/** Returns the body, or "it", that speaks first in a sentence: "the agency" in "In a letter, the agency said it fell." */
function bodySpeaking(reading: Reading, { from, to }: Sentence): Label | null {
  for (let at = from + 1; at < to; at += 1) {
    if (isQuoted(reading, at) || !SAYING.has(wordAt(reading, at))) continue;
    const label = labelBefore(reading, at, from);
    if (!label) return null;
    const isIt = wordAt(reading, label.from) === "it";
    return isIt || isOneBody(reading, label) ? label : null;
  }
  return null;
}

/** Tells whether a phrase is a body that "it" may be: "the Elm Net", "the army". */
function isOneBody(reading: Reading, label: Label): boolean {
  if (namesOne(reading, label) || isPlural(reading, label.to - 1)) return false;
  const mention = mentionAt(reading.people, label.to - 1);
  const named = reading.people.persons[mention?.person ?? -1];
  // "The Red Cross said": what speaks by a name, and is nobody, is a body.
  const speaks = named && !named.isPerson && (classAt(reading, label.to) & REPORTING) !== 0;
  const isBody = named?.isBody ?? false;
  return isBody || speaks || (classAt(reading, label.to - 1) & SPEAKING_NOUN) !== 0;
}

/** Tells whether a noun for a person stands in a phrase, and not only as the owner of a body: "the mayor", but not "the Mayor's Office". */
function namesOne(reading: Reading, { from, to }: Label): boolean {
  const isOwned = wordAt(reading, to - 2) === "'s" && isCapital(reading, to - 1);
  // "the official Elm News Agency"
  const isOfficial = wordAt(reading, from + 1) === "official" && isCapital(reading, to - 1);
  return hasClass(reading, PERSON, isOwned ? to - 1 : isOfficial ? from + 2 : from, to);
}

/** Nouns that say no more of a body than "it" does. */
const ANY_BODY: ReadonlySet<string> = new Set(
  "agency airline business carmaker charity company firm group manufacturer organisation organization outlet retailer".split(
    " ",
  ),
);

/** Tells whether a label is as good as "it": "the company". */
const isAnyBody = (reading: Reading, { from, to }: Label): boolean =>
  to - from === 2 && wordAt(reading, from) === "the" && ANY_BODY.has(wordAt(reading, to - 1));

/** What is mostly the words of the one spoken of; a letter or a report may be anybody's. */
const AUTHORED: ReadonlySet<string> = new Set(
  "statement tweet post message speech remarks comments words".split(" "),
);

/** Tells whether a label is words that the one spoken of may have written: "the statement". */
export const isMessage = (reading: Reading, { from, to }: Label): boolean =>
  to - from === 2 && wordAt(reading, from) === "the" && AUTHORED.has(wordAt(reading, to - 1));

/** Returns the words that a label which is a pronoun, or "the company", goes back to; null where it is none, or goes back to nothing. */
export function findAntecedent(reading: Reading, label: Label): Label | null {
  if (isRelative(reading, label)) return antecedentOfRelative(reading, label);
  if (isAnyBody(reading, label)) {
    const body = antecedentOfIt(reading, label);
    // "The airline" is no "authority" and no "Mayor's Office", but may be Elm Air.
    const isNamed = body !== null && isCapital(reading, headEnd(reading, body) - 1);
    return isNamed && !hasClass(reading, PERSON, body.from, body.to) ? body : null;
  }
  if (isMessage(reading, label)) return findGiver(reading, label) ?? antecedentOfIt(reading, label);
  if (isAgain(reading, label)) return findFirstTold(reading, label);
  if (label.to !== label.from + 1) return findNamedLater(reading, label);
  const word = wordAt(reading, label.from).slice(
    0,
    pronounLength(reading, label.from) || undefined,
  );
  if (word === "they") return antecedentOfThey(reading, label);
  if (word === "he" || word === "she") return antecedentOfOne(reading, label, word);
  return word === "it" ? antecedentOfIt(reading, label) : null;
}
