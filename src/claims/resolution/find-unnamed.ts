/** Finds who speaks in a sentence without a name: "a spokesman", "the bank's chief economist". */
import { readSourcePhrase } from "../cues/read-source-phrase.ts";
import { INDEFINITE } from "../lexicons/closed-classes.ts";
import { SAYING } from "../lexicons/saying-verbs.ts";
import type { Gender } from "../people/find-bearer.ts";
import { mentionAt, namesPerson } from "../people/find-people.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  GERUND,
  PERSON,
  PREPOSITION,
  SUBORDINATOR,
} from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt, findComma, hasWord, isQuoted, skipAdverbs } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { HE_TITLE, SHE_TITLE } from "../reading/name-traits.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { closingBracket } from "../reading/skip-brackets.ts";
import { hasNameTrait, hasTrait, isMark, skipCapitals, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB, VERBAL } from "../reading/traits.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import { describedPerson } from "./find-described-person.ts";
import { findFirstTold, isAgain } from "./find-first-told.ts";
import { headEnd } from "./find-head-end.ts";
import { phraseAtTail } from "./find-speaker-at-tail.ts";

/** Longest setting before a subject, in tokens. */
const MAX_SETTING = 10;
/** Longest description from "the" to its noun, in tokens. */
const MAX_DESCRIPTION = 5;

const POSSESSIVE: ReadonlySet<string> = new Set("her his their".split(" "));
/** The titles that no one of a gender has. */
const TITLE_OF_OTHER: Readonly<Record<Gender, number>> = { he: SHE_TITLE, she: HE_TITLE };

/** Returns who speaks in a sentence whom the article does not name, and who may be meant by a pronoun; null for nobody. */
export function unnamedSpeaker(reading: Reading, sentence: Sentence, gender: Gender): Label | null {
  return (
    unnamedAtHead(reading, sentence, gender) ??
    unnamedAtTail(reading, sentence, gender) ??
    unnamedSource(reading, sentence, gender) ??
    unknownAtHead(reading, sentence, gender)
  );
}

/** Returns somebody unnamed who speaks at the end of a sentence: "a driver" in "It fell, a driver said on Monday." */
function unnamedAtTail(reading: Reading, sentence: Sentence, gender: Gender): Label | null {
  const label = phraseAtTail(reading, sentence);
  // "Yin Doe, a doctor, said": an aside is no speaker.
  const isAside = label !== null && wordAt(reading, label.to) === ",";
  const isNew = label !== null && INDEFINITE.has(wordAt(reading, label.from));
  if (!label || isAside || !(isNew || isToldOf(reading, label))) return null;
  const head = headEnd(reading, label) - 1;
  const isPerson = (classAt(reading, head) & PERSON) !== 0;
  return isPerson && !hasNameTrait(reading, head, TITLE_OF_OTHER[gender]) ? label : null;
}

/** Returns somebody unnamed to whom a sentence ascribes what it tells: "the source" in "On Monday, according to the source, it fell." */
function unnamedSource(reading: Reading, { from, to }: Sentence, gender: Gender): Label | null {
  for (let at = from; at < to; at += 1) {
    if (wordAt(reading, at) !== "according" || isQuoted(reading, at)) continue;
    const source = readSourcePhrase(reading, at, to);
    const label = source > at ? labelAfter(reading, source, to) : null;
    const head = label ? headEnd(reading, label) - 1 : -1;
    if (!label || !(classAt(reading, head) & PERSON)) return null;
    const isNobody = INDEFINITE.has(wordAt(reading, label.from)) || isToldOf(reading, label);
    return isNobody && !hasNameTrait(reading, head, TITLE_OF_OTHER[gender]) ? label : null;
  }
  return null;
}

/** Tells whether "the man" is somebody of whom the article told as "a man" before, and nobody whom it names. */
const isToldOf = (reading: Reading, label: Label): boolean =>
  isAgain(reading, label) &&
  findFirstTold(reading, label) !== null &&
  !namesOffice(reading, label.from, label.to - 1);

/** Returns the pronoun at the head of a sentence that speaks for somebody unnamed: "He" in "A driver came. He said it fell." */
function unknownAtHead(reading: Reading, { from }: Sentence, gender: Gender): Label | null {
  const isUnknown = wordAt(reading, from) === gender && reading.pronounPersons[from] === -1;
  const speaks = SAYING.has(wordAt(reading, skipAdverbs(reading, from + 1)));
  return isUnknown && speaks ? labelOf(reading, from, from + 1) : null;
}

/** Returns who speaks at the head of a sentence and is not named: "A spokesman said", "On Monday the bank's chief economist said"; one of the family need not speak. */
function unnamedAtHead(reading: Reading, { from, to }: Sentence, gender: Gender): Label | null {
  const start = skipSetting(reading, from, to);
  const label = labelAfter(reading, start, to);
  const isLast = label !== null && (classAt(reading, label.to - 1) & PERSON) !== 0;
  const head = label && !isLast ? descriptionHead(reading, start, label.to) : (label?.to ?? 0) - 1;
  if (!label || head < 0) return null;
  if (hasNameTrait(reading, head, TITLE_OF_OTHER[gender])) return null;
  const first = wordAt(reading, start);
  const isKin = hasNameTrait(reading, head, gender === "he" ? HE_TITLE : SHE_TITLE);
  if (POSSESSIVE.has(first) && isKin) return isNamedBehind(reading, head + 1) ? null : label;
  const isOfBody = hasWord(reading, "'s", start, head) && !isNamedBehind(reading, head + 1);
  const isSpokesman = first === "the" && wordAt(reading, head).startsWith("spokes");
  const isKnown = isOfBody || isSpokesman || isToldOf(reading, label);
  if (!INDEFINITE.has(first) && !isKnown) return null;
  let verb = skipPlace(reading, label.to);
  if (wordAt(reading, verb) === "(") {
    const close = closingBracket(reading, verb, to);
    verb = close < 0 ? to : close + 1;
  }
  if (wordAt(reading, verb) === ",") verb = behindAside(reading, verb, to);
  while (classAt(reading, verb) & (ADVERB | AUXILIARY)) verb += 1;
  // "A reporter asked Ruiz. He said": whoever is asked answers.
  const speaks =
    hasTrait(reading, verb, REPORTING_VERB) && !wordAt(reading, verb).startsWith("ask");
  return speaks && !namesOffice(reading, start, head) ? label : null;
}

/** Returns the token behind the place where a speaker is: "a spokesman | in Oslo | said"; the token itself where none stands there. */
function skipPlace(reading: Reading, at: number): number {
  if (!/^(?:at|in|near)$/.test(wordAt(reading, at))) return at;
  const end = skipCapitals(reading, at + 1);
  return end > at + 1 ? end : at;
}

/** Tells whether a sentence is about somebody whom the article does not name: "The attacker was killed", "Strangely, a driver had stopped". */
export function isAboutUnnamed(reading: Reading, { from, to }: Sentence, gender: Gender): boolean {
  const isTurned = (classAt(reading, from) & ADVERB) !== 0 && wordAt(reading, from + 1) === ",";
  const start = skipSetting(reading, isTurned ? from + 2 : from, to);
  const first = wordAt(reading, start);
  if (first !== "the" && !INDEFINITE.has(first)) return false;
  const head = descriptionHead(reading, start, to);
  if (head < 0 || hasNameTrait(reading, head, TITLE_OF_OTHER[gender])) return false;
  const verb = skipAdverbs(reading, head + 1);
  const isSubject = hasTrait(reading, verb, VERBAL) && wordAt(reading, verb) !== "'s";
  return isSubject && !namesOffice(reading, start, head);
}

/** Longest way from "I" to whom the writer meets, in tokens. */
const MAX_MET = 20;

/** Tells whether a clause in which the writer meets somebody unnamed leads to a pronoun: "When I asked a driver who was there, | he said". */
export function meetsUnnamed(reading: Reading, from: number, at: number, gender: Gender): boolean {
  if (wordAt(reading, from + 1) !== "i" || wordAt(reading, at - 1) !== ",") return false;
  if (!(classAt(reading, from) & SUBORDINATOR)) return false;
  for (let opener = from + 2; opener < Math.min(at, from + MAX_MET); opener += 1) {
    if (!INDEFINITE.has(wordAt(reading, opener))) continue;
    const head = descriptionHead(reading, opener, at);
    if (head >= 0) return !hasNameTrait(reading, head, TITLE_OF_OTHER[gender]);
  }
  return false;
}

/** Returns the verb of speech behind an aside that a comma at a token opens and that names nobody: "told" in "a driver, who was late, told" and "a driver in Elm, Ohio, told"; the comma where none stands there. */
function behindAside(reading: Reading, comma: number, to: number): number {
  const isClause = wordAt(reading, comma + 1) === "who";
  for (let at = comma + 1; at < to; at += 1) {
    if (!isClause && namesPerson(reading.people, at)) return comma;
    if (wordAt(reading, at) !== ",") continue;
    if (hasTrait(reading, at + 1, REPORTING_VERB)) return at + 1;
    if (!isClause) return comma;
  }
  return comma;
}

/** Whose somebody of a family is, who speaks of him or her as no "he" or "she" may. */
const OWNERS: Readonly<Record<Gender, ReadonlySet<string>>> = {
  he: new Set(["her", "my"]),
  she: new Set(["his", "my"]),
};

/** Tells whether somebody unnamed in a family, who may be meant by a pronoun, stands between two tokens: "his mother" before "she". */
export function namesKin(reading: Reading, from: number, to: number, gender: Gender): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    if (!OWNERS[gender].has(wordAt(reading, at)) || isQuoted(reading, at)) continue;
    const isKin = hasNameTrait(reading, at + 1, gender === "he" ? HE_TITLE : SHE_TITLE);
    if (isKin && !isNamedBehind(reading, at + 2)) return true;
  }
  return false;
}

/** Tells whether a description goes on to a name or another noun: "his wife, Jane,", "his wife Jane", "his father's death". */
const isNamedBehind = ({ people, words }: Reading, at: number): boolean =>
  words[at] === "'s" || mentionAt(people, words[at] === "," ? at + 1 : at) !== undefined;

/** Tells whether a description with "the" means somebody whom the article names. */
const namesOffice = (reading: Reading, from: number, head: number): boolean =>
  !INDEFINITE.has(wordAt(reading, from)) && describedPerson(reading, from, head) >= 0;

/** Returns where the subject of a sentence begins behind "But" or a setting that a comma closes: "On Monday, the mayor". */
function skipSetting(reading: Reading, from: number, to: number): number {
  const start = classAt(reading, from) & CONJUNCTION ? from + 1 : from;
  if (!(classAt(reading, start) & (PREPOSITION | GERUND))) return start;
  // "In Oslo a driver"
  const place = skipPlace(reading, start);
  if (place > start && INDEFINITE.has(wordAt(reading, place))) return place;
  const limit = Math.min(to, start + MAX_SETTING);
  const comma = findComma(reading, start, limit);
  return comma < limit ? comma + 1 : start;
}

/** Returns the noun for a person that ends the description which begins with "the" at token `at`; -1 for none. */
export function descriptionHead(reading: Reading, at: number, to: number): number {
  for (let head = at + 1; head <= at + MAX_DESCRIPTION && head < to; head += 1) {
    const classes = classAt(reading, head);
    if (isMark(reading, head) || classes & (PREPOSITION | AUXILIARY)) return -1;
    if (classes & PERSON && !(classAt(reading, head + 1) & PERSON)) return head;
  }
  return -1;
}
