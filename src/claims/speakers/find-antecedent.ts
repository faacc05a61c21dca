/** Finds what "who", "they" and "it" go back to where they name no person. */
import { PERSON, RELATIVE, REPORTING, SPEAKING_NOUN, SUBORDINATOR } from "../classify-words.ts";
import {
  beginsSentence,
  classAt,
  hasClass,
  isQuoted,
  quotationAt,
  sentenceAt,
  skipAdverbs,
} from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import { MESSAGES } from "../lexicons/messages.ts";
import type { Sentence } from "../read-sentences.ts";
import { hasTrait, isCapital, isDash, wordAt } from "../tokens.ts";
import { COUNTRY } from "../traits.ts";
import { SAYING } from "../lexicons/saying-verbs.ts";
import { headEnd } from "./find-head-end.ts";
import { labelBefore } from "./find-label-before.ts";
import type { Gender } from "./find-bearer.ts";
import { labelAfter, POSSESSIVES } from "./find-label-after.ts";
import { AGE } from "./find-introduction.ts";
import { isFinite } from "./find-main-subject.ts";
import { findGiver } from "./find-giver.ts";
import type { Mention } from "./find-mentions.ts";
import { mentionAt, namesPerson } from "./find-people.ts";
import { phraseAtTail } from "./find-speaker-at-tail.ts";
import { unnamedSpeaker } from "./find-unnamed.ts";
import { phraseBefore } from "./find-phrase-before.ts";
import { type Label, labelOf, pronounLength } from "./label.ts";

/** Tells whether a label is a relative pronoun alone. */
export function isRelative(reading: Reading, { from, to }: Label): boolean {
  return to === from + 1 && (classAt(reading, from) & RELATIVE) !== 0;
}

/** Returns the last token of what "who" goes back to: the name before the comma or dash. */
function antecedentEnd(reading: Reading, { from }: Label): number {
  return wordAt(reading, from - 1) === "," || isDash(reading, from - 1) ? from - 2 : from - 1;
}

/** Tells whether a label is only the name of where something is: "Elm" in "the university in Elm". */
export function isPlace(reading: Reading, { from, to }: Label): boolean {
  const mention = mentionAt(reading.people, to - 1);
  if (mention?.from !== from || namesPerson(reading.people, from)) return false;
  return /^(?:in|at|near)$/.test(wordAt(reading, from - 1));
}

/** Returns the person whom a relative pronoun goes back to, or -1 where none is named. */
export function relativePerson(reading: Reading, label: Label): number {
  const { people } = reading;
  const end = antecedentEnd(reading, label);
  const named = mentionAt(people, end);
  if (!named) return introducedPerson(reading, label);
  // "said Ana Ruiz on Radio Elm, who", "the Elm Council in Hull, which"
  const isSetting = /^(?:at|in|near|on)$/.test(wordAt(reading, named.from - 1));
  const set =
    isSetting && !namesPerson(people, end) ? mentionAt(people, named.from - 2) : undefined;
  if (set && (wordAt(reading, label.from) !== "who" || mayBePerson(reading, set)))
    return set.person;
  if (wordAt(reading, label.from) !== "who") return named.person;
  if (isPlace(reading, named)) return describedBefore(reading, end);
  const introduced = introducedPerson(reading, label);
  return introduced >= 0 ? introduced : named.person;
}

/** Returns the person whom words that end in a place tell more of: "Ana Ruiz, an engineer at the university in Elm, Norway"; -1 for none. */
function describedBefore(reading: Reading, end: number): number {
  const floor = sentenceAt(reading, end)?.from ?? end;
  for (let at = end - 1; at > floor; at -= 1) {
    if (isFinite(reading, at) || isQuoted(reading, at)) return -1;
    if (wordAt(reading, at) !== ",") continue;
    const mention = mentionAt(reading.people, at - 1);
    if (mention && mayBePerson(reading, mention)) return mention.person;
    // "from Elm, Norway": one place in another.
    if (!mention) return -1;
  }
  return -1;
}

/** Tells whether what a title stands behind is a person: known for one, or of more than one word and no body. */
function mayBePerson({ people }: Reading, { person, nameFrom, nameTo }: Mention): boolean {
  const named = people.persons[person];
  return named?.isPerson === true || (!named?.isBody && nameTo - nameFrom > 1);
}

/** Returns the person whose title or age stands between the name and "who": "Ana Ruiz, the mayor of Elm, who said", "Ana Ruiz, 34, who said"; -1 for none. */
export function introducedPerson(reading: Reading, label: Label): number {
  const end = antecedentEnd(reading, label);
  const isAge = AGE.test(wordAt(reading, end)) && wordAt(reading, end - 1) === ",";
  const aged = isAge ? mentionAt(reading.people, end - 2) : undefined;
  if (aged && mayBePerson(reading, aged)) return aged.person;
  // "Ana Ruiz, an engineer from Elm, Norway, who said"
  const place = mentionAt(reading.people, end);
  const isBody = reading.people.persons[place?.person ?? -1]?.isBody ?? false;
  if (isBody && wordAt(reading, label.from) === "who") return describedBefore(reading, end);
  const title = antecedentOfRelative(reading, label);
  const isBeside = title !== null && wordAt(reading, title.from - 1) === ",";
  if (!isBeside || !hasClass(reading, PERSON, title.from, title.to)) return -1;
  const mention = mentionAt(reading.people, title.from - 2);
  return mention && mayBePerson(reading, mention) ? mention.person : -1;
}

/** Returns the phrase before "who" or "which": "the mayor of Elm, who said"; null where nothing that speaks stands there. */
function antecedentOfRelative(reading: Reading, label: Label): Label | null {
  const floor = sentenceAt(reading, label.from)?.from ?? label.from;
  const end = antecedentEnd(reading, label);
  // "They voted 6 to 1 for the bridge, which": of things only one that can speak is named.
  const speaks = isCapital(reading, end) || (classAt(reading, end) & SPEAKING_NOUN) !== 0;
  if (wordAt(reading, label.from) !== "who" && !speaks) return null;
  const antecedent = phraseBefore(reading, end + 1, floor);
  if (!antecedent || isRelative(reading, antecedent)) return null;
  return isPlace(reading, antecedent) ? null : antecedent;
}

/** Returns where the phrase of a label ends before a verb that only the list of verbs tells: "The drivers believe". */
function endBeforeVerb(reading: Reading, { from, to }: Label): number {
  for (let at = from + 1; at < to; at += 1) {
    const classes = classAt(reading, at);
    const isVerb = (classes & REPORTING) !== 0 && !(classes & SPEAKING_NOUN);
    if (isVerb && classAt(reading, at - 1) & SPEAKING_NOUN) return at;
  }
  return to;
}

/** Returns the phrase that a sentence begins with; null of a message, which is never "they" or "it" that speaks. */
function phraseAtHead(reading: Reading, sentence: Sentence): Label | null {
  const phrase = labelAfter(reading, sentence.from, sentence.to);
  const label = phrase && labelOf(reading, phrase.from, endBeforeVerb(reading, phrase));
  // "The facts: it fell."
  if (label && wordAt(reading, label.to) === ":") return null;
  return label && !MESSAGES.has(wordAt(reading, label.to - 1)) ? label : null;
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

/** Returns the subject at the head of a sentence, where a pronoun stands in a clause of it: "The drivers have a plan which they say …"; null where none stands before. */
function subjectOfOwn(reading: Reading, at: number): Label | null {
  const own = sentenceAt(reading, at);
  const opens = (classAt(reading, at - 1) & (RELATIVE | SUBORDINATOR)) !== 0;
  const label = own && opens ? phraseAtHead(reading, own) : null;
  return label && label.to < at ? label : null;
}

/** Returns what "they" goes back to: "One person familiar with the talks" at the head of the sentence before, or those who speak at its end. */
function antecedentOfThey(reading: Reading, { from }: Label): Label | null {
  const main = subjectOfOwn(reading, from);
  if (main && isPlural(reading, headEnd(reading, main) - 1)) return main;
  const own = reading.sentenceOf[from] ?? 0;
  const before = reading.sentences[own - 1];
  if (!before || before.passage !== reading.sentences[own]?.passage) return null;
  const tail = phraseAtTail(reading, before);
  if (tail) {
    // "Activist teachers grew louder as they pushed": its own sentence may tell of others.
    const speaksOn = beginsSentence(reading, from) || SAYING.has(wordAt(reading, from + 1));
    return speaksOn && isPlural(reading, tail.to - 1) ? tail : null;
  }
  const label = phraseAtHead(reading, before);
  return label && hasClass(reading, SPEAKING_NOUN, label.from, label.to) ? label : null;
}

/** Returns what "it" goes back to: a body that speaks at the end of the sentence before, or at the head of that. */
function antecedentOfIt(reading: Reading, { from }: Label): Label | null {
  const main = subjectOfOwn(reading, from);
  // "Letters from the council came after it …": which of the two is not told.
  const isPlain = main !== null && headEnd(reading, main) === main.to;
  if (isPlain && isOneBody(reading, main)) return main;
  const before = sentenceBefore(reading, from);
  if (!before) return null;
  const label = phraseAtTail(reading, before) ?? phraseAtHead(reading, before);
  if (label && isOneBody(reading, label)) return label;
  const isSpeaking = SAYING.has(wordAt(reading, skipAdverbs(reading, from + 1)));
  return isSpeaking ? bodySpeaking(reading, before) : null;
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

/** Tells whether a noun for those who speak is many: "investors", "Norwegians". */
function isPlural(reading: Reading, at: number): boolean {
  if (!/[^su]s$/.test(wordAt(reading, at))) return false;
  return (classAt(reading, at) & SPEAKING_NOUN) !== 0 || hasTrait(reading, at, COUNTRY);
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
    const isNamed = body !== null && isCapital(reading, body.to - 1);
    return isNamed && !hasClass(reading, PERSON, body.from, body.to) ? body : null;
  }
  if (isMessage(reading, label)) return findGiver(reading, label) ?? antecedentOfIt(reading, label);
  if (label.to !== label.from + 1) return null;
  const word = wordAt(reading, label.from).slice(
    0,
    pronounLength(reading, label.from) || undefined,
  );
  if (word === "they") return antecedentOfThey(reading, label);
  if (word === "he" || word === "she") return antecedentOfOne(reading, label, word);
  return word === "it" ? antecedentOfIt(reading, label) : null;
}
