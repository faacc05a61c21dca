/** Finds the people and bodies that an article names, and which mentions name the same one. */
import { PERSON, SPEAKING_NOUN } from "../classify-words.ts";
import { isIntroduced } from "./find-introduction.ts";
import { findMentions, type Mention, type TokenText } from "./find-mentions.ts";
import { foldName, isEnd, sameParts } from "./fold-name.ts";
import {
  GIVEN_NAME,
  HE_NAME,
  HE_TITLE,
  NAME_END,
  readNameTraits,
  SHE_NAME,
  SHE_TITLE,
  SUFFIX,
} from "../name-traits.ts";
import { fillTokens, hasNameTrait, hasTrait, wordAt } from "../tokens.ts";
import { COUNTRY } from "../traits.ts";

export type Gender = "he" | "she";

/** One named person or body; `name` is the fullest form that the article gives, without titles. */
export interface Person {
  name: string;
  /** Folded words of the name, the family name last. */
  parts: readonly string[];
  /** True where a title, a given name or a later bare family name shows that this is a person. */
  isPerson: boolean;
  /** True where the name itself is one of a body. */
  isBody: boolean;
  /** True where the name has "Jr." or "Sr." behind it: mostly there is another bearer of the rest. */
  isSuffixed: boolean;
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

/** Longest name of a person, in words; longer runs are bodies, events or headlines. */
const MAX_PERSON_WORDS = 5;

/** Tells whether a token stands in the name of a person, and not of a body. */
export function namesPerson(people: People, at: number): boolean {
  return people.persons[mentionAt(people, at)?.person ?? -1]?.isPerson ?? false;
}

/** Most bearers of one family name that are told apart; a list of a thousand Smiths stays linear. */
const MAX_BEARERS = 20;

/** Countries that are given names too. */
const GIVEN_TOO: ReadonlySet<string> = new Set(["chad", "georgia", "israel", "jordan", "kenya"]);

/** Finds the gender that the titles in a run or right before it, and its given name, tell. */
function genderOf(source: TokenText, { from, nameFrom, nameTo, isCalled }: Mention): Gender | null {
  const { nameTraits } = source;
  // "widow Ana Ruiz"; but a "spokesman" may be a woman.
  const isTold = isCalled && !wordAt(source, from - 1).endsWith("man");
  let titles = isTold ? (nameTraits[from - 1] ?? 0) : 0;
  for (let at = from; at < nameFrom; at += 1) titles |= nameTraits[at] ?? 0;
  if (titles & HE_TITLE) return "he";
  if (titles & SHE_TITLE) return "she";
  return nameTo - nameFrom > 1 ? genderOfGivenName(source, nameFrom) : null;
}

/** Returns the gender that a given name tells. */
function genderOfGivenName({ nameTraits }: TokenText, at: number): Gender | null {
  const given = (nameTraits[at] ?? 0) & GIVEN_NAME;
  if (given === HE_NAME) return "he";
  return given === SHE_NAME ? "she" : null;
}

/** Finds the people whom the tokens name. Linear in the number of tokens, for names of few bearers. */
export function findPeople(source: TokenText): People {
  const mentions = findMentions(source);
  const names: Names = { persons: [], byFamilyName: new Map(), byFirstName: new Map() };
  // Full names first: "Putin" in the headline is the Vladimir Putin of the third paragraph, and is called as he is there.
  for (const pass of ["full", "titled", "opening", "bare"] as const) {
    for (const mention of mentions) {
      if (passOf(mention) !== pass) continue;
      if (pass === "opening") dropOpener(source, mention, names);
      mention.person = readName(source, mention, names);
    }
  }
  const mentionOf = new Int32Array(source.words.length).fill(-1);
  for (const [index, { from, to }] of mentions.entries()) fillTokens(mentionOf, index, from, to);
  return { persons: names.persons, mentions, mentionOf };
}

/** Returns in which pass a mention is read; a title alone in none. */
function passOf({
  nameFrom,
  nameTo,
  titled,
  mayOpen,
}: Mention): "full" | "titled" | "opening" | "bare" | null {
  if (nameTo - nameFrom === 1) return "bare";
  if (nameTo === nameFrom) return null;
  if (mayOpen) return "opening";
  return titled ? "titled" : "full";
}

/** Leaves a word that only opens its sentence out of a name: where nobody is named with it elsewhere, and somebody is without it. */
function dropOpener(source: TokenText, mention: Mention, names: Names): void {
  const { nameFrom, nameTo } = mention;
  if (nameTo - nameFrom !== 2) return;
  const [first = "", family = ""] = foldName(nameIn(source, nameFrom, nameTo));
  const bearers = names.byFamilyName.get(family)?.map((index) => names.persons[index]) ?? [];
  const isName = bearers.some((person) => person?.parts[0] === first);
  if (!isName && bearers.some((person) => person?.isPerson)) mention.nameFrom += 1;
}

/** The persons met so far, with their places in the list by their folded names. */
interface Names {
  persons: Person[];
  byFamilyName: Map<string, number[]>;
  /** By the first word of a full name, a given name or, as in "Xi Jinping", the family's; SEVERAL where more than one has it. */
  byFirstName: Map<string, number>;
}

const SEVERAL = -1;

/** Begins in capitals, as a body or a heading does: "YMCA Elm". */
const CAPITALS = /^\p{Lu}{2}/u;

/** Returns the person whom a mention names, as known so far, or a new one. */
function readName(source: TokenText, mention: Mention, names: Names): number {
  const { from, nameFrom, nameTo, isCalled } = mention;
  // A word by itself is known to the engine; a piece of the text would have to be hashed first.
  const isBare = nameTo - nameFrom === 1;
  const parts = foldName(isBare ? wordAt(source, nameFrom) : nameIn(source, nameFrom, nameTo));
  const gender = genderOf(source, mention);
  const isGiven = hasNameTrait(source, nameFrom, GIVEN_NAME);
  // "Jr." with a full stop or without.
  const isSuffixed = hasNameTrait(
    source,
    nameTo - (wordAt(source, nameTo - 1) === "." ? 2 : 1),
    SUFFIX,
  );
  const bearer = findBearer(names, { parts, gender, isSuffixed }, isGiven);
  const known = names.persons[bearer];
  if (known) {
    known.gender ??= gender;
    if (isEnd(known.parts, parts) && known.parts.length > 1) {
      [known.name, known.parts] = [nameIn(source, nameFrom, nameTo), parts];
    }
  }
  if (known?.isPerson) return bearer;
  const isThing = isBody(source, mention);
  const isPerson =
    !isThing &&
    (isGiven || isCalled || nameFrom > from || isIntroduced(source, nameFrom, mention.to));
  if (!known) {
    const isNamed = isPerson && parts.length <= MAX_PERSON_WORDS;
    const name = nameIn(source, nameFrom, nameTo);
    // Whoever is only called by a given name is told by it; a family name may look like one.
    const told = gender ?? genderOfGivenName(source, nameFrom);
    const person = { name, parts, isPerson: isNamed, isBody: isThing, isSuffixed, gender: told };
    return addPerson(names, person, isGiven);
  }
  // A part of the name alone, after the full name, is how persons are spoken of; bodies are not.
  const isShort = parts.length === 1 && known.parts.length > 1 && known.parts.length <= 3;
  known.isPerson = isPerson || (isShort && !known.isBody && !isThing);
  return bearer;
}

/** Returns a name as the text prints it. */
function nameIn({ text, starts, ends }: TokenText, from: number, to: number): string {
  return text.slice(starts[from] ?? 0, ends[to - 1] ?? 0);
}

const isGivenName = (word: string): boolean => (readNameTraits(word) & GIVEN_NAME) !== 0;

/** Finds who bears a name, by the family name, else of a given name alone whoever has it; -1 for nobody known. */
function findBearer(
  { persons, byFamilyName, byFirstName }: Names,
  { parts, gender, isSuffixed }: Pick<Person, "parts" | "gender" | "isSuffixed">,
  isGiven: boolean,
): number {
  const isBare = parts.length === 1;
  const last = parts.at(-1) ?? "";
  let junior = -1;
  for (const index of byFamilyName.get(last) ?? []) {
    const person = persons[index];
    if (!person || !sameParts(person.parts, parts)) continue;
    // "Moe Dahl" in the headline is Kari Moe Dahl below it, but no "Crooked Kari Dahl" is anybody's fuller name.
    const isFuller = person.parts.length > 1 && isEnd(person.parts, parts);
    if (isFuller && (!isGiven || isGivenName(person.parts[0] ?? ""))) continue;
    // "Oslo" is not the University of Oslo.
    if (isBare && person.isBody && person.parts.includes("of")) continue;
    if (gender && person.gender && gender !== person.gender) continue;
    if (person.isSuffixed === isSuffixed) return index;
    // "Mr. Ruiz" may be Luis Ruiz Jr. where no other Ruiz is named; "Luis Ruiz" is his father.
    if (isBare && person.isSuffixed && junior < 0) junior = index;
  }
  if (junior >= 0 || !isBare) return junior;
  const named = byFirstName.get(last) ?? -1;
  const person = persons[named];
  if (isSuffixed && !person?.isSuffixed) return -1;
  return isGiven || (person?.isPerson && !CAPITALS.test(person.name)) ? named : -1;
}

/** Adds a person, and returns his or her place. */
function addPerson(
  { persons, byFamilyName, byFirstName }: Names,
  person: Person,
  isGiven: boolean,
): number {
  const index = persons.length;
  persons.push(person);
  const family = person.parts.at(-1) ?? "";
  const bearers = byFamilyName.get(family);
  if (bearers) bearers.push(index);
  else byFamilyName.set(family, [index]);
  if (bearers && bearers.length > MAX_BEARERS) bearers.shift();
  const given = person.parts[0] ?? "";
  if ((isGiven || !person.isBody) && person.parts.length > 1) {
    byFirstName.set(given, byFirstName.has(given) ? SEVERAL : index);
  }
  return index;
}

/** Capitals alone, as many as an abbreviation has. */
const ACRONYM = /^\p{Lu}{2,6}s?$/u;

/** Tells whether a name is no person's: "University of Oslo", "Muslim Norwegians", "the Ada Lind Show". */
function isBody(source: TokenText, { nameFrom, nameTo: to, titled }: Mention): boolean {
  const isGiven = hasNameTrait(source, nameFrom, GIVEN_NAME);
  // "NATO", but not "RUIZ" in a headline that shouts.
  if (to - nameFrom === 1 && !titled && ACRONYM.test(nameIn(source, nameFrom, to))) return true;
  // "Frank Church": a given name and one word more are a person's whatever that word is.
  if (isGiven && to - nameFrom <= 2) return false;
  for (let at = isGiven ? nameFrom + 1 : nameFrom; at < to; at += 1) {
    const classes = source.classes[at] ?? 0;
    if ((classes & SPEAKING_NOUN && !(classes & PERSON)) || wordAt(source, at) === "of")
      return true;
  }
  if (hasNameTrait(source, to - 1, NAME_END)) return true;
  const isCountry = (at: number): boolean =>
    hasTrait(source, at, COUNTRY) && !GIVEN_TOO.has(wordAt(source, at));
  return !isGiven && (isCountry(nameFrom) || isCountry(to - 1));
}
