/** Finds the people and bodies that an article names, and which mentions name the same one. */
import { DETERMINER } from "../reading/classify-words.ts";
import {
  ABBREVIATED,
  GIVEN_NAME,
  HE_NAME,
  HE_TITLE,
  SHE_NAME,
  SHE_TITLE,
  SUFFIX,
} from "../reading/name-traits.ts";
import { fillTokens, hasNameTrait, hasTrait, isCapital, wordAt } from "../reading/tokens.ts";
import { COUNTRY } from "../reading/traits.ts";
import {
  addPerson,
  findBearer,
  type Gender,
  hasGivenName,
  makeNames,
  type Names,
  type Person,
} from "./find-bearer.ts";
import { isIntroduced } from "./find-introduction.ts";
import { findMentions, type Mention, nameIn, type TokenText } from "./find-mentions.ts";
import { isNounForMany } from "./find-name.ts";
import { foldName, foldNamePart, isEnd } from "./fold-name.ts";
import { isBody } from "./is-body.ts";
import { joinAcronyms } from "./join-acronyms.ts";
import { leaveLaterBearers } from "./leave-later-bearers.ts";
import { partNamesakes } from "./part-namesakes.ts";
import { softenNames } from "./soften-names.ts";
import { tellBearers } from "./tell-bearers.ts";
import { tellGenders } from "./tell-genders.ts";

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

/** Returns the gender that a given name tells; null for one given to all. */
function genderOfGivenName({ nameTraits }: TokenText, at: number): Gender | null {
  const given = (nameTraits[at] ?? 0) & GIVEN_NAME;
  if (given === HE_NAME) return "he";
  return given === SHE_NAME ? "she" : null;
}

/** Finds the people whom the tokens name. Linear in the number of tokens, for names of few bearers. */
export function findPeople(source: TokenText): People {
  const mentions = findMentions(source);
  const names = makeNames();
  const passes: Record<Pass, Mention[]> = {
    full: [],
    titled: [],
    opening: [],
    bare: [],
    office: [],
  };
  const mentionOf = new Int32Array(source.words.length).fill(-1);
  let index = 0;
  for (const mention of mentions) {
    passes[passOf(mention)].push(mention);
    fillTokens(mentionOf, index, mention.from, mention.to);
    index += 1;
  }
  for (const pass of PASSES) {
    for (const mention of passes[pass]) {
      if (pass === "opening") dropOpener(source, mention, names);
      if (pass === "office" && !isFamilyName(source, mention, names)) continue;
      mention.person = readName(source, mention, names);
    }
  }
  joinAcronyms(source, names.persons, mentions);
  leaveLaterBearers(source, names, mentions);
  partNamesakes(source, names, mentions);
  tellBearers(source, names.persons, mentions);
  tellGenders(source, names.persons, mentions);
  softenNames(source, names.persons, mentions);
  return { persons: names.persons, mentions, mentionOf };
}

/** In which order mentions are read. Full names first: "Lind" in the headline is the Ada Lind of the third paragraph, and is called as he is there. */
const PASSES = ["full", "titled", "opening", "bare", "office"] as const;
type Pass = (typeof PASSES)[number];

/** Returns in which pass a mention is read. */
function passOf({ nameFrom, nameTo, titled, mayOpen }: Mention): Pass {
  if (nameTo - nameFrom === 1) return "bare";
  if (nameTo === nameFrom) return "office";
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

/** Tells whether a word that is an office elsewhere is somebody's family name here ("Mr. King" is Luis King), and takes it for a name then. */
function isFamilyName(
  source: TokenText,
  mention: Mention,
  { persons, byFamilyName }: Names,
): boolean {
  const { from, to } = mention;
  const isOffice = ((source.classes[from - 1] ?? 0) & DETERMINER) !== 0;
  const isAlone = to - from === 1 || hasNameTrait(source, from, ABBREVIATED);
  const bearers = byFamilyName.get(foldNamePart(wordAt(source, to - 1))) ?? [];
  if (isOffice || !isAlone || !bearers.some((index) => persons[index]?.isPerson)) return false;
  mention.nameFrom = to - 1;
  mention.nameTo = to;
  return true;
}

/** How far around a word that opens a sentence the same word is looked for in lower case, in tokens. */
const NEAR = 1000;

/** Tells whether a word has its capital only from opening a sentence or from a title: "Polo is played on horses", where it says "polo" nearby. */
function isCommonNoun(source: TokenText, { from, opens, titled }: Mention): boolean {
  if (!opens && !titled) return false;
  const word = wordAt(source, from);
  const last = Math.min(source.words.length, from + NEAR);
  for (let at = Math.max(0, from - NEAR); at < last; at += 1) {
    if (source.words[at] === word && !isCapital(source, at)) return true;
  }
  return false;
}

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
  const hasTitle = isCalled || nameFrom > from;
  const isGroup =
    isBare && wordAt(source, nameFrom).endsWith("s") && isNounForMany(source, nameFrom);
  const isLand = isBare && hasTrait(source, nameFrom, COUNTRY);
  const bearer = findBearer(
    names,
    { parts, gender, isSuffixed },
    { isGiven, isGroup, isLand, hasTitle },
  );
  const known = names.persons[bearer];
  if (known) {
    known.gender ??= gender;
    const isFuller = isEnd(known.parts, parts) && known.parts.length > 1;
    // "Brave Ana Ruiz" in the headline is Ana Ruiz.
    const isPlainer = isGiven && !hasGivenName(known) && isEnd(parts, known.parts);
    if (isFuller || (isPlainer && !isBare)) {
      [known.name, known.parts] = [nameIn(source, nameFrom, nameTo), parts];
    }
  }
  if (known?.isPerson) return bearer;
  const isShown = hasTitle || (!isGiven && isIntroduced(source, nameFrom, mention.to));
  const isThing = isBody(source, mention, isShown);
  // "Laura" is the storm where "Hurricane Laura" was named, unless she has a title.
  const mayBe = !isThing && (hasTitle || !known?.isBody);
  const isPerson = mayBe && (isGiven || isShown);
  if (!known) {
    const isHuman = isPerson && parts.length <= MAX_PERSON_WORDS;
    const name = nameIn(source, nameFrom, nameTo);
    // Whoever is only called by a given name is told by it; a family name may look like one.
    const told = gender ?? (isBare ? genderOfGivenName(source, nameFrom) : null);
    const person = { name, parts, isPerson: isHuman, isBody: isThing, isSuffixed, gender: told };
    return addPerson(names, person, isGiven);
  }
  // A part of the name alone, after the full name, is how persons are spoken of; bodies are not.
  const isShort = parts.length === 1 && known.parts.length > 1 && known.parts.length <= 3;
  const isNamed = isShort && !known.isBody && !isThing && !isCommonNoun(source, mention);
  known.isPerson = isPerson || isNamed;
  return bearer;
}
