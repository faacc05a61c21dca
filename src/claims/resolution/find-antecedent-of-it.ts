/** Finds what "it", or a noun that says no more of a body, goes back to. */
import { SAYING } from "../lexicons/saying-verbs.ts";
import { mentionAt } from "../people/find-people.ts";
import { ADVERB, AUXILIARY, PERSON, REPORTING, SPEAKING_NOUN } from "../reading/classify-words.ts";
import type { Label } from "../reading/label.ts";
import {
  beginsSentence,
  classAt,
  hasClass,
  isQuoted,
  skipAdverbs,
} from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { hasTrait, isCapital, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { labelBefore } from "../speakers/find-label-before.ts";
import { isFinite, mainSubject } from "../speakers/find-main-subject.ts";
import { headEnd } from "./find-head-end.ts";
import {
  phraseAtHead,
  sourceAtHead,
  sentenceBefore,
  subjectOfOwn,
  isSpeaking,
  speaksOf,
} from "./find-head-phrase.ts";
import { bodyBeside } from "./find-named-beside.ts";
import { phraseAtTail } from "./find-speaker-at-tail.ts";
import { isPlural } from "./is-many.ts";

/** Returns what "it" goes back to: a body that speaks at the end of the sentence before, or at the head of that. */
export function antecedentOfIt(reading: Reading, { from, to }: Label): Label | null {
  const main = subjectOfOwn(reading, from);
  // "Letters from the council came after it …": which of the two is not told.
  const isPlain = main !== null && headEnd(reading, main) === main.to;
  if (isPlain && isOneBody(reading, main)) return main;
  const before = sentenceBefore(reading, from);
  if (!before) return null;
  const told = phraseAtTail(reading, before) ?? sourceAtHead(reading, before);
  const label = told ?? phraseAtHead(reading, before) ?? lateSubject(reading, before, from);
  if (label && isOneBody(reading, label)) return label;
  const verb = wordAt(reading, skipAdverbs(reading, to));
  const mayBeMeant = label !== null && (told !== null || isBeforeVerb(reading, label));
  const speaksOn = speaksOf(verb) || (beginsSentence(reading, from) && tells(reading, from));
  if (mayBeMeant && speaksOn && namesNoPerson(reading, label)) return label;
  return SAYING.has(verb) ? bodySpeaking(reading, before) : null;
}

/** Tells whether a token is "it" with a verb of reporting: "it said", "it did not mention". */
function tells(reading: Reading, at: number): boolean {
  let verb = at + 1;
  while (classAt(reading, verb) & (ADVERB | AUXILIARY)) verb += 1;
  return wordAt(reading, at) === "it" && hasTrait(reading, verb, REPORTING_VERB);
}

/** Returns the subject of a sentence's main clause behind what leads to it, before "it" that tells more: "After the vote, the report came out. It says …"; null for none. */
const lateSubject = (reading: Reading, { from, to }: Sentence, it: number): Label | null =>
  tells(reading, it) ? mainSubject(reading, to, from) : null;

/** Tells whether a phrase stands right before a verb: "Elm Air has", but not "Late last week Elm Air". */
const isBeforeVerb = (reading: Reading, { to }: Label): boolean =>
  isFinite(reading, to) || isSpeaking(reading, to);

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
  // "Norway's largest bank, Elm Trust,", but not "Norway's capital, Oslo,"
  const mayAct = (classAt(reading, label.to - 1) & (SPEAKING_NOUN | PERSON)) !== 0;
  if (mayAct && bodyBeside(reading, label) >= 0) return true;
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
