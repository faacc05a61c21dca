/** Finds the phrase that a pronoun may go back to: at the head of its own sentence, or of the one before. */
import { readSourcePhrase } from "../cues/read-source-phrase.ts";
import { MESSAGES } from "../lexicons/messages.ts";
import { SAYING, SPEAKING } from "../lexicons/saying-verbs.ts";
import { mentionAt } from "../people/find-people.ts";
import {
  CONJUNCTION,
  RELATIVE,
  REPORTING,
  SPEAKING_NOUN,
  SUBORDINATOR,
} from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import {
  beginsSentence,
  classAt,
  findComma,
  isCoordinator,
  quotationAt,
  sentenceAt,
  skipAdverbs,
} from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { hasTrait, isWord, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import { isFinite } from "../speakers/find-main-subject.ts";

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
export function phraseAtHead(reading: Reading, sentence: Sentence): Label | null {
  const isJoined = (classAt(reading, sentence.from) & CONJUNCTION) !== 0;
  const phrase = labelAfter(reading, sentence.from + (isJoined ? 1 : 0), sentence.to);
  const label = phrase && labelOf(reading, phrase.from, endBeforeVerb(reading, phrase));
  // "The facts: it fell."
  if (label && wordAt(reading, label.to) === ":") return null;
  return label && !MESSAGES.has(wordAt(reading, label.to - 1)) ? label : null;
}

/** Returns the source that a sentence begins with: "the agency" in "According to the agency, it fell."; null for none. */
export function sourceAtHead(reading: Reading, { from, to }: Sentence): Label | null {
  const source = readSourcePhrase(reading, from, to);
  return source > from ? labelAfter(reading, source, to) : null;
}

/** Returns the sentence before the one that a pronoun stands in, or before all that it speaks: "A driver came. “It fell. We ran,” he said." */
export function sentenceBefore(reading: Reading, at: number): Sentence | undefined {
  const quotation = beginsSentence(reading, at) ? undefined : quotationAt(reading, at - 1);
  const first = quotation?.from ?? at;
  return reading.sentences[(reading.sentenceOf[first] ?? 0) - 1];
}

/** Returns the subject at the head of a sentence, where a pronoun stands in a clause of it ("The drivers have a plan which they say …") or behind one that opens it ("While the drivers wait, they say …"); null where none stands before. */
export function subjectOfOwn(reading: Reading, at: number): Label | null {
  const own = sentenceAt(reading, at);
  if (!own) return null;
  const opens =
    (classAt(reading, at - 1) & (RELATIVE | SUBORDINATOR)) !== 0 || isContact(reading, at);
  const label = opens
    ? phraseAtHead(reading, own)
    : (subjectOfFront(reading, own, at) ?? subjectOfJoined(reading, own, at));
  return label && label.to < at ? label : null;
}

/** Returns the subject at the head of a sentence to which ", and" joins the clause of a token: "The agency wants a port, and it"; null for none. */
function subjectOfJoined(reading: Reading, sentence: Sentence, at: number): Label | null {
  const isJoined = isCoordinator(reading, at - 1) && wordAt(reading, at - 2) === ",";
  if (!isJoined || classAt(reading, sentence.from) & SUBORDINATOR) return null;
  const label = phraseAtHead(reading, sentence);
  const isSubject = label && (isFinite(reading, label.to) || isSpeaking(reading, label.to));
  return isSubject ? label : null;
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

/** Tells whether a verb of reporting stands at a token, behind adverbs or without: "also said". */
export const isSpeaking = (reading: Reading, at: number): boolean =>
  hasTrait(reading, skipAdverbs(reading, at), REPORTING_VERB);

/** Tells whether a verb tells that whoever does it speaks. */
export const speaksOf = (verb: string): boolean => SAYING.has(verb) || SPEAKING.has(verb);
