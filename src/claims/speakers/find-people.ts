/** Finds the people and bodies that an article names, and which mentions name the same one. */
import type { Span } from "../../text/span.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PERSON,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEAKING_NOUN,
  SUBORDINATOR,
  TIME,
} from "../classify-words.ts";
import { foldName, sameParts } from "./fold-name.ts";
import {
  ABBREVIATED,
  GIVEN_NAME,
  HE_NAME,
  HE_TITLE,
  LEAD,
  PARTICLE,
  SHE_NAME,
  SHE_TITLE,
} from "../name-traits.ts";
import { fillTokens, hasNameTrait, isCapital, isWord, type Tokens, wordAt } from "../tokens.ts";

/** One run of capitalised words, as token indices `from` ≤ i < `to`; its name begins at `nameFrom`, after titles. */
export interface Mention extends Span {
  from: number;
  nameFrom: number;
  to: number;
  /** Index into `People.persons`, or -1 for a title alone ("the Vice President"). */
  person: number;
}

export type Gender = "he" | "she";

/** One named person or body; `name` is the fullest form that the article gives, without titles. */
export interface Person {
  name: string;
  /** Folded words of the name, the family name last. */
  parts: readonly string[];
  /** True where a title, a given name or a later bare family name shows that this is a person. */
  isPerson: boolean;
  gender: Gender | null;
}

export interface People {
  persons: Person[];
  /** In reading order. */
  mentions: Mention[];
  /** For each token, the index in `mentions` of the mention that it stands in, or -1. */
  mentionOf: Int32Array;
}

/** Returns the mention that a token stands in; undefined for none. */
export function mentionAt({ mentions, mentionOf }: People, at: number): Mention | undefined {
  const index = mentionOf[at] ?? -1;
  return index < 0 ? undefined : mentions[index];
}

/** Classes whose members are capitalised only where a sentence begins, or name no one. */
const NO_NAME =
  DETERMINER |
  PRONOUN |
  RELATIVE |
  AUXILIARY |
  PREPOSITION |
  CONJUNCTION |
  SUBORDINATOR |
  ADVERB |
  TIME;
/** Greatest share of words in lower case in a line that is set as a headline, where capitals say nothing. */
const HEADLINE_LOWER = 0.1;
/** Longest name of a person, in words; longer runs are bodies, events or headlines. */
const MAX_PERSON_WORDS = 5;

/** Most bearers of one family name that are told apart; a list of a thousand Smiths stays linear. */
const MAX_BEARERS = 20;

/** What names are read from: the tokens, and the sentences as token ranges. */
export interface TokenText extends Tokens {
  text: string;
  sentences: readonly { from: number; to: number }[];
}

/** Tells whether a token may be part of a name; `inside` where a name has already begun. */
function mayBeName(source: TokenText, at: number, inside: boolean): boolean {
  if (!isCapital(source, at)) return false;
  const flags = source.classes[at] ?? 0;
  if (!(flags & NO_NAME)) return true;
  // "Theresa May", "Will Smith": after a given name a month or an auxiliary is a name.
  return inside && (flags & (TIME | AUXILIARY)) !== 0 && hasNameTrait(source, at - 1, GIVEN_NAME);
}

/** Tells whether a full stop after a token belongs to it: "J.", "Gen.". */
function isInitial(source: TokenText, at: number): boolean {
  return wordAt(source, at).length === 1 || hasNameTrait(source, at, ABBREVIATED);
}

/** Tells whether a token joins two parts of a name: a particle, or the full stop of an initial. */
function isJoint(source: TokenText, at: number): boolean {
  if (hasNameTrait(source, at, PARTICLE)) return true;
  return wordAt(source, at) === "." && isInitial(source, at - 1);
}

/** Returns the end of the run of names that begins at token `from`. */
function runEnd(source: TokenText, from: number, to: number): number {
  let end = from + 1;
  while (end < to) {
    if (mayBeName(source, end, true)) end += 1;
    else if (isJoint(source, end) && end + 1 < to && mayBeName(source, end + 1, true)) end += 2;
    else break;
  }
  return Math.min(end, to);
}

/** Returns where the name proper begins in a run: after "President", "Former House Speaker", "Mr.". */
function nameStart(source: TokenText, from: number, to: number): number {
  const { classes } = source;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const isTitle = ((classes[at] ?? 0) & PERSON) !== 0 || hasNameTrait(source, at, ABBREVIATED);
    // "Stephen King": a title at the very end, after a given name, is a family name.
    const isFamilyName = at === to - 1 && hasNameTrait(source, at - 1, GIVEN_NAME);
    if (isTitle && !isFamilyName) start = wordAt(source, at + 1) === "." ? at + 2 : at + 1;
  }
  // "Secretary of State Ana Ruiz": what the office is of goes with it.
  while (
    start > from &&
    start < to - 2 &&
    (wordAt(source, start) === "of" || wordAt(source, start - 1) === "of")
  ) {
    start += 1;
  }
  while (start < to - 1 && hasNameTrait(source, start, LEAD)) start += 1;
  return Math.min(start, to);
}

/** Finds the gender that the titles and the given name of a run tell. */
function genderOf(source: TokenText, from: number, nameFrom: number, to: number): Gender | null {
  const { nameTraits } = source;
  let titles = 0;
  for (let at = from; at < nameFrom; at += 1) titles |= nameTraits[at] ?? 0;
  if (titles & HE_TITLE) return "he";
  if (titles & SHE_TITLE) return "she";
  return to - nameFrom > 1 ? genderOfGivenName(source, nameFrom) : null;
}

/** Returns the gender that a given name tells. */
function genderOfGivenName({ nameTraits }: TokenText, at: number): Gender | null {
  const given = (nameTraits[at] ?? 0) & GIVEN_NAME;
  if (given === HE_NAME) return "he";
  return given === SHE_NAME ? "she" : null;
}

/** Tells whether a line is set as a headline, in which every word may be capitalised. */
function isTitleCase(source: TokenText, from: number, to: number): boolean {
  // Most sentences have so many words in lower case that the rest need not be seen.
  const limit = HEADLINE_LOWER * (to - from);
  let words = 0;
  let lower = 0;
  for (let at = from; at < to && lower <= limit; at += 1) {
    if ((source.classes[at] ?? 0) & NO_NAME || !isWord(source, at)) continue;
    words += 1;
    if (!isCapital(source, at)) lower += 1;
  }
  return words > MAX_PERSON_WORDS && lower <= HEADLINE_LOWER * words;
}

/** Finds every run of names, without saying yet whom it names. */
function findMentions(source: TokenText): Mention[] {
  const { starts, ends, sentences } = source;
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    const isHeadline = isTitleCase(source, sentence.from, sentence.to);
    for (let from = sentence.from; from < sentence.to; from += 1) {
      if (!mayBeName(source, from, false)) continue;
      const to = isHeadline ? from + 1 : runEnd(source, from, sentence.to);
      const nameFrom = isHeadline ? from : nameStart(source, from, to);
      const start = starts[from] ?? 0;
      mentions.push({ from, nameFrom, to, start, end: ends[to - 1] ?? 0, person: -1 });
      from = to - 1;
    }
  }
  return mentions;
}

/** Finds the people whom the tokens name. Linear in the number of tokens, for names of few bearers. */
export function findPeople(source: TokenText): People {
  const mentions = findMentions(source);
  const persons: Person[] = [];
  const byFamilyName = new Map<string, number[]>();
  // Full names first: "Putin" in the headline is the Vladimir Putin of the third paragraph.
  for (const pass of ["full", "bare"] as const) {
    for (const mention of mentions) {
      const words = mention.to - mention.nameFrom;
      if (words === 0 || words > 1 !== (pass === "full")) continue;
      mention.person = bearerOf(source, mention, persons, byFamilyName);
    }
  }
  const mentionOf = new Int32Array(source.words.length).fill(-1);
  for (const [index, { from, to }] of mentions.entries()) fillTokens(mentionOf, index, from, to);
  return { persons, mentions, mentionOf };
}

/** Returns the person whom a mention names, as known so far, or a new one. */
function bearerOf(
  source: TokenText,
  mention: Mention,
  persons: Person[],
  byFamilyName: Map<string, number[]>,
): number {
  const { starts, ends, text } = source;
  const { from, nameFrom, to } = mention;
  const name = text.slice(starts[nameFrom] ?? 0, ends[to - 1] ?? 0);
  const parts = foldName(name);
  const family = parts.at(-1) ?? "";
  const gender = genderOf(source, from, nameFrom, to);
  const bearers = byFamilyName.get(family);
  const bearer = bearers?.find((index) => {
    const person = persons[index];
    if (!person || !sameParts(person.parts, parts)) return false;
    return !gender || !person.gender || gender === person.gender;
  });
  const index = bearer ?? persons.length;
  const isPerson = hasPersonalTitle(source, mention) || hasNameTrait(source, nameFrom, GIVEN_NAME);
  const known = persons[index];
  if (!known) {
    const isNamed = isPerson && parts.length <= MAX_PERSON_WORDS;
    // Whoever is only called by a given name is told by it; a family name may look like one.
    const told = gender ?? genderOfGivenName(source, nameFrom);
    persons.push({ name, parts, isPerson: isNamed, gender: told });
    if (bearers) bearers.push(index);
    else byFamilyName.set(family, [index]);
    if (bearers && bearers.length > MAX_BEARERS) bearers.shift();
  } else {
    // A family name alone, after the full name, is how persons are spoken of; bodies are not.
    const isShort = parts.length === 1 && known.parts.length > 1 && known.parts.length <= 3;
    known.isPerson ||= isPerson || (isShort && !isBody(source, mention));
    known.gender ??= gender;
  }
  return index;
}

/** Tells whether a title stands before a name: in the same run, or in lower case before it. */
function hasPersonalTitle({ classes }: TokenText, { from, nameFrom }: Mention): boolean {
  return nameFrom > from || ((classes[from - 1] ?? 0) & PERSON) !== 0;
}

const isBody = ({ classes }: TokenText, { to }: Mention): boolean =>
  ((classes[to - 1] ?? 0) & SPEAKING_NOUN) !== 0;
