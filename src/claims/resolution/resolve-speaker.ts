/** Resolves a speaker's label to the person whom it means in this article. */
import { isUpper } from "../../text/characters.ts";
import type { Speaker } from "../claim.ts";
import { INDEFINITE, QUANTIFIERS } from "../lexicons/closed-classes.ts";
import { POSSESSIVES } from "../lexicons/function-words.ts";
import type { Gender } from "../people/find-bearer.ts";
import type { Mention } from "../people/find-mentions.ts";
import { mentionAt } from "../people/find-people.ts";
import {
  DETERMINER,
  PERSON,
  PREPOSITION,
  PRONOUN,
  SPEAKING_NOUN,
} from "../reading/classify-words.ts";
import { countBounds, type Label, labelOf, pronounLength } from "../reading/label.ts";
import { classAt, hasWord, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { ABBREVIATED, LEAD, TITLE } from "../reading/name-traits.ts";
import { closingBracket } from "../reading/skip-brackets.ts";
import { hasNameTrait, hasTrait, isCapital, wordAt } from "../reading/tokens.ts";
import { COUNTRY, NUMERAL } from "../reading/traits.ts";
import { withPlace } from "../speakers/with-place.ts";
import { REFLEXIVE } from "../syntax/phrases/find-noun-phrase.ts";
import { isRelative, relativePerson } from "./find-antecedent-of-who.ts";
import { findAntecedent, isMessage, OWN_WORDS } from "./find-antecedent.ts";
import { describedPerson } from "./find-described-person.ts";
import { findFirstTold, isAgain } from "./find-first-told.ts";
import { headEnd } from "./find-head-end.ts";
import { bodyBeside, namedBeside } from "./find-named-beside.ts";
import { isOfKind, personOfKind } from "./find-of-kind.ts";
import { pronounPerson } from "./find-pronoun-person.ts";
import { findShortened } from "./find-shortened.ts";
import { unnamedSpeaker } from "./find-unnamed.ts";
import { isNumbered } from "./is-numbered.ts";
import { namesSeveral } from "./names-several.ts";
import { reports, salientPerson } from "./score-salience.ts";

/** Tells whether somebody is known for a person. */
const isKnown = ({ people }: Reading, person: number): boolean =>
  people.persons[person]?.isPerson ?? false;

/** Tells whether a label lists several: "Norway, Oslo and Bergen". */
function isList(reading: Reading, { from, to }: Label): boolean {
  let hasComma = false;
  for (let at = from + 1; at < to; at += 1) {
    // "Ana Ruiz (Green, Elm and Hull)"
    if (wordAt(reading, at) === "(") at = Math.max(at, closingBracket(reading, at, to));
    if (wordAt(reading, at) === ",") hasComma = true;
    else if (hasComma && wordAt(reading, at) === "and") return true;
  }
  return false;
}

/** Returns the person named at the end of a label's head, which ends before token `end`, or -1. */
function namedPerson(reading: Reading, label: Label, end: number): number {
  if (isList(reading, label)) return -1;
  const called = calledPerson(reading, label, end);
  if (called >= 0) return called;
  const mention = mentionAt(reading.people, end - 1);
  if (!mention || mention.person < 0 || namesSeveral(reading, label.from, mention)) return -1;
  const known = isKnown(reading, mention.person);
  // "The Elm Institute for Safety", "Transport for the North", "the Elm Board of the Red Cross": the body's name goes on.
  const isThe = wordAt(reading, end + 1) === "the";
  const rest = isThe ? end + 2 : end + 1;
  // "A Poll of the Elm race" is called no longer than a poll.
  const isOfThe = isThe && wordAt(reading, end) === "of" && isCapital(reading, rest + 1);
  const isBoard = isOfThe && (classAt(reading, end - 1) & SPEAKING_NOUN) !== 0;
  const leads = wordAt(reading, end) === "for" || isBoard;
  const goesOn = leads && rest < label.to && isCapital(reading, rest);
  if (goesOn && !known) return -1;
  // "The Prime Minister's Office", "The Pilots’ Union": one word of a body's name is not all of it.
  const isOwned = /^['’]s?$/.test(wordAt(reading, mention.from - 1)) && mention.from > label.from;
  // "Norway's Defence Ministry" is not anybody's.
  const isLands = isOwned && hasTrait(reading, mention.from - 2, COUNTRY);
  const isWord = mention.to - mention.from === 1;
  const isOfThem = isOwned && isBehindThe(reading, label.from, mention.from - 2);
  if (isOwned && (isLands || isWord || isOfThem) && !known) return -1;
  // "The 9th Court" is not the 5th.
  if (!known && isNumbered(reading, label, mention.from)) return -1;
  // "Some Democrats", "two senior Democrats" are not all of them.
  const isMany = isWord && !known && wordAt(reading, mention.from).endsWith("s");
  if (isMany && mention.from > label.from && isCounted(reading, label.from)) return -1;
  // "An Elm Democrat", "another Democrat" is nobody named.
  const isNew = mention.from > label.from && INDEFINITE.has(wordAt(reading, label.from));
  if (isNew && classAt(reading, end - 1) & PERSON) return -1;
  const isPart = isWord && end < label.to;
  // "Data from the ministry": a capital that only opens the sentence.
  if (isPart && mention.opens && !known) return -1;
  // "Supporters of the plan", "Democrats in the north": a capital makes no name of a group.
  return isPart && classAt(reading, end - 1) & SPEAKING_NOUN ? -1 : mention.person;
}

/** Tells whether "the" and one plural in capitals is all that stands before what it owns: "The Sailors’ | Elm Trust". */
const isBehindThe = (reading: Reading, from: number, owner: number): boolean =>
  owner === from + 1 &&
  wordAt(reading, from) === "the" &&
  isCapital(reading, owner) &&
  wordAt(reading, owner).endsWith("s");

/** Tells whether a label opens with how many it means, or with others: "some", "only two", "other". */
const isCounted = (reading: Reading, first: number): boolean => {
  const at = first + countBounds(reading, first);
  return (
    QUANTIFIERS.has(wordAt(reading, at)) ||
    wordAt(reading, at) === "other" ||
    hasTrait(reading, at, NUMERAL)
  );
};

/** Returns the person whose office, with what it is of, ends a label before the name: "Friends of the Elm leader Ana Ruiz", "the ambassador to Chile Ana Ruiz"; -1 for none. */
function calledPerson(reading: Reading, { from, to }: Label, headEnd: number): number {
  const { people } = reading;
  const mention = mentionAt(people, to - 1);
  if (headEnd >= to || !mention || !isKnown(reading, mention.person)) return -1;
  const isPlaced = mention.from === headEnd + 1 && mention.nameFrom === mention.from + 1;
  const isPost = (classAt(reading, headEnd - 1) & PERSON) !== 0;
  if (isPlaced && isPost && hasTrait(reading, mention.from, COUNTRY)) return mention.person;
  // "the ambassador to the United Nations Ana Ruiz", "the chair at NTB Ana Ruiz"
  const isLed = isPost && isLedTo(reading, headEnd, mention.from);
  if (isLed && !isArticled(reading, from) && isBehindPlace(reading, mention)) return mention.person;
  const body = mentionAt(people, headEnd - 1);
  const isOfBody = body !== undefined && people.persons[body.person]?.isBody === true;
  return isOfBody && mention.isCalled ? mention.person : -1;
}

/** Tells whether a preposition, with an article or without, is all that leads from one token to another: "to the". */
function isLedTo(reading: Reading, from: number, to: number): boolean {
  if (!(classAt(reading, from) & PREPOSITION) || wordAt(reading, from) === "of") return false;
  return from + 1 === to || (from + 2 === to && (classAt(reading, from + 1) & DETERMINER) !== 0);
}

/** Tells whether a description begins with "a" or "the", as no title before a name does: "a spokesman for Ana Ruiz". */
const isArticled = (reading: Reading, from: number): boolean =>
  (classAt(reading, from) & DETERMINER) !== 0;

/** Tells whether a full name stands behind a place or body, and not behind its bearer's own title: "United Nations Ana Ruiz", but "Mayor Ana Ruiz". */
function isBehindPlace(reading: Reading, { from, nameFrom, nameTo }: Mention): boolean {
  if (nameFrom === from || nameTo - nameFrom < 2) return false;
  for (let at = from; at < nameFrom; at += 1) {
    const isTitle = (classAt(reading, at) & PERSON) !== 0 || wordAt(reading, at).includes("-");
    if (isTitle || hasNameTrait(reading, at, LEAD | ABBREVIATED | TITLE)) return false;
  }
  return true;
}

/** What means one of those told of before, and may have a name beside it: "a third, Ana Ruiz,". */
const ONE_OF_THEM: ReadonlySet<string> = new Set(
  "one another other first second third fourth fifth latter".split(" "),
);

const GENDER_OF: ReadonlyMap<string, Gender> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["she", "she"],
  ["her", "she"],
]);

/** Nouns for persons that bodies are as well; our own list, from general English. */
const BODIES_TOO: ReadonlySet<string> = new Set(
  "carrier competitor contractor developer distributor employer insurer landlord lender maker manufacturer neighbor neighbour operator owner parent partner publisher rival sponsor supplier".split(
    " ",
  ),
);

/** Returns the person whom a label means, or -1 where that cannot be told. */
function personOf(reading: Reading, label: Label): number {
  const classes = classAt(reading, label.from);
  const word = wordAt(reading, label.from);
  if (isRelative(reading, label)) return relativePerson(reading, label);
  // "he'd"
  const pronoun = word.slice(0, pronounLength(reading, label.from) || undefined);
  const gender = label.to === label.from + 1 ? GENDER_OF.get(pronoun) : undefined;
  if (gender) return pronounPerson(reading, label.from, gender);
  if (label.to === label.from + 1 && classes & PRONOUN) return -1;
  if (word === "the" && isOfKind(reading, label)) return personOfKind(reading, label);
  const end = headEnd(reading, label);
  const named = namedPerson(reading, label, end);
  if (named >= 0) return named;
  const head = end - 1;
  const author = OWN_WORDS.has(wordAt(reading, head)) ? ownerBefore(reading, head) : -1;
  if (author >= 0) return author;
  const isOneOf = word === "one" && wordAt(reading, label.from + 1) === "of";
  const isOne = head === label.to - 1 && ONE_OF_THEM.has(wordAt(reading, head));
  const isPerson = (classAt(reading, head) & PERSON) !== 0;
  const mayBeNamed = isOneOf || isOne || isPerson || isOfficeOf(reading, label);
  // "His shadow, Ana Ruiz,": whom a noun for nobody means is told by a name known for a person's.
  const isHis = !mayBeNamed && POSSESSIVES.has(word) && !wordAt(reading, head).endsWith("s");
  const beside = mayBeNamed || isHis ? namedBeside(reading, label, end) : -1;
  if (beside >= 0 && (mayBeNamed || isKnown(reading, beside))) return beside;
  const isDefinite = word === "the" || word === "its" || hasWord(reading, "'s", label.from, head);
  const mayBeBody = !mayBeNamed || BODIES_TOO.has(wordAt(reading, head));
  const body = mayBeBody && isDefinite ? bodyBeside(reading, label) : -1;
  if (body >= 0) return body;
  if (isMessage(reading, label)) {
    // "The council said so. “It fell,” the statement said.": a body speaks on.
    return findAntecedent(reading, label) ? -1 : authorOf(reading, label);
  }
  // "Leader of the Opposition Luis Vega" is no leader of the country's.
  const isTitle = isCapital(reading, head) && wordAt(reading, head + 1) === "of";
  if (!isPerson || (isTitle && head === label.from && head + 1 < label.to)) return -1;
  const described = describedPerson(reading, label.from, head);
  if (described >= 0 && isUnnamed(reading, label, described)) return -1;
  // "Her spokeswoman" is not herself.
  const owner = GENDER_OF.get(word);
  const isOwner =
    owner && described >= 0 && pronounPerson(reading, label.from, owner) === described;
  return isOwner ? -1 : described;
}

/** Returns the person whose name "'s" stands behind, right before a token: "Ruiz's | account"; -1 for none. */
function ownerBefore({ people, words }: Reading, at: number): number {
  const owner = words[at - 1] === "'s" ? mentionAt(people, at - 2) : undefined;
  return owner?.to === at - 1 ? owner.person : -1;
}

/** Tells whether "the spokesman" is an unnamed one who spoke as "a spokesman" after a person was last named. */
function isUnnamed(reading: Reading, label: Label, person: number): boolean {
  const told = isAgain(reading, label) ? findFirstTold(reading, label) : null;
  const sentence = told && sentenceAt(reading, told.from);
  if (!told || !sentence) return false;
  for (let at = sentence.from; at < label.from; at += 1) {
    if (mentionAt(reading.people, at)?.person === person) return false;
  }
  const speaker =
    unnamedSpeaker(reading, sentence, "he") ?? unnamedSpeaker(reading, sentence, "she");
  return speaker?.from === told.from;
}

/** Tells whether a label is an office with what it is of, which may be one name: "Minister of Roads", "the Minister of Roads". */
function isOfficeOf(reading: Reading, { from }: Label): boolean {
  const office = isArticled(reading, from) ? from + 1 : from;
  return (classAt(reading, office) & PERSON) !== 0 && wordAt(reading, office + 1) === "of";
}

/** How far back whoever wrote a message is said to speak, in sentences. */
const MAX_TO_AUTHOR = 4;

/** Returns the person who is known for having said or written what a message says: of whom the text tells, and who spoke; -1 for none. */
function authorOf(reading: Reading, { from }: Label): number {
  const author = salientPerson(reading, from);
  const first = reading.sentences[(reading.sentenceOf[from] ?? 0) - MAX_TO_AUTHOR]?.from ?? 0;
  for (let at = author < 0 ? from : first; at < from; at += 1) {
    const mention = mentionAt(reading.people, at);
    if (mention?.from !== at || mention.person !== author || mention.to > from) continue;
    if (reports(reading, mention)) return author;
  }
  return -1;
}

/** Returns a label without the pronoun that only stresses it: "Ana Ruiz herself". */
function withoutStress(reading: Reading, label: Label): Label {
  const isStressed = REFLEXIVE.has(wordAt(reading, label.to - 1));
  return (isStressed && labelOf(reading, label.from, label.to - 1)) || label;
}

/** Letters that a body is called by, in brackets behind its name: "the Office for Elm Trade (OET)". */
const LETTERS_BEHIND = / \([A-Z]{2,7}\)$/;

/** Writes a label that names nobody known: as printed, without its article where a body follows ("the White House"), and without the body's letters. */
function printedName(printed: string): string {
  const name = printed.endsWith(")") ? printed.replace(LETTERS_BEHIND, "") : printed;
  return /^[Tt]he /.test(name) && isUpper(name.charCodeAt(4)) ? name.slice(4) : name;
}

/** Most labels that stand for each other in a row: "it" for "the agency", and that for "the Elm Agency". */
const MAX_STEPS = 5;

/**
 * Returns the speaker whom a label means: a name in the article's fullest form and without titles; a
 * pronoun or a description ("the Russian leader") as the person meant, where the article tells; anything
 * else as printed. `Speaker.text` is always the label as printed. Goes through `steps` labels that stand for each other
 * at the most, so that a chain of them costs no more than its length.
 */
export function resolveSpeaker(reading: Reading, printed: Label, steps = MAX_STEPS): Speaker {
  const { start, end } = withPlace(reading, printed);
  const text = reading.text.slice(start, end);
  const label = withoutStress(reading, printed);
  const meant = reading.people.persons[personOf(reading, label)];
  const person = meant?.isPerson ? meant : (findShortened(reading, label) ?? meant);
  const antecedent = person || steps === 0 ? null : findAntecedent(reading, label);
  const name = person?.name ?? (antecedent && nameOfAntecedent(reading, antecedent, steps - 1));
  const bare = label === printed ? text : reading.text.slice(start, label.end);
  return { start, end, text, name: name ?? printedName(bare) };
}

/** Returns the name of what a label goes back to; null where that is a pronoun which goes back to nothing. */
function nameOfAntecedent(reading: Reading, antecedent: Label, steps: number): string | null {
  const { name, text } = resolveSpeaker(reading, antecedent, steps);
  return name === text && /^(?:he|she|it|they)$/i.test(text) ? null : name;
}
