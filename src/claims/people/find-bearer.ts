/** Finds who bears a name among the persons and bodies that an article has named so far. */
import { FIRST_FAMILY_NAMES } from "../lexicons/family-names.ts";
import { GIVEN_NAME, readNameTraits } from "../reading/name-traits.ts";
import { isEnd, sameParts } from "./fold-name.ts";

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
  /** Told by a title, a given name, what the article calls the person, or the first pronoun that means him or her. */
  gender: Gender | null;
}

/** Most bearers of one family name that are told apart; a list of a thousand Smiths stays linear. */
const MAX_BEARERS = 20;

/** The persons met so far, with their places in the list by their folded names. */
export interface Names {
  persons: Person[];
  byFamilyName: Map<string, number[]>;
  /** By the first word of a full name, a given name or, as in "Xi Jinping", the family's; SEVERAL where more than one has it. */
  byFirstName: Map<string, number>;
}

const SEVERAL = -1;

/** Makes the list of nobody. */
export const makeNames = (): Names => ({
  persons: [],
  byFamilyName: new Map(),
  byFirstName: new Map(),
});

/** Begins in capitals, as a body or a heading does: "YMCA Elm". */
const CAPITALS = /^\p{Lu}{2}/u;

/** Small words inside the names of places and bodies as well as of persons. */
const JOINTS: ReadonlySet<string> = new Set("of de des du del la".split(" "));

/** Tells whether the last word alone may mean a person or body: "Oslo" is not the University of Oslo, nor "Rust" the Rust Belt Rust. */
function mayBeShort({ parts, isBody, isPerson }: Person): boolean {
  if (parts.length === 1) return true;
  if (parts[0] === parts.at(-1)) return false;
  if (isBody) return !parts.includes("of");
  return isPerson || !parts.some((part, index) => index > 0 && JOINTS.has(part));
}

/** A given name of two syllables as Korean and Taiwanese ones are printed: "Jae-myung". */
const HYPHENATED = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Two syllables printed as two words behind a family name: "Song Ra". */
const SYLLABLES = /^\p{Lu}\p{Ll}{0,5} \p{Lu}\p{Ll}{0,5}$/u;

/** Tells whether a name begins with the family's, as one does that has such a given name behind it. */
function isFamilyFirst({ name, parts }: Pick<Person, "name" | "parts">): boolean {
  const space = name.indexOf(" ");
  if (parts.length === 2) {
    return (parts[1] ?? "").includes("-") && HYPHENATED.test(name.slice(space + 1));
  }
  if (parts.length !== 3 || !SYLLABLES.test(name.slice(space + 1))) return false;
  return FIRST_FAMILY_NAMES.has(name.slice(0, space).toLowerCase());
}

/** Tells whether one word is the family name of somebody whose names stand in that order: "Lee" of "Lee Jae-myung", "Park" of "Park Song Ra". */
function isFamilyOf(person: Person, parts: readonly string[]): boolean {
  return parts.length === 1 && person.parts[0] === parts[0] && isFamilyFirst(person);
}

/** Tells whether a person is named with a given name first, as printed: its folded form is mostly none ("Jack"). */
export function hasGivenName({ name }: Person): boolean {
  const space = name.indexOf(" ");
  const first = space < 0 ? name : name.slice(0, space);
  return (readNameTraits(first.toLowerCase()) & GIVEN_NAME) !== 0;
}

/** Finds who bears a name, by the family name, else of a given name alone whoever has it; -1 for nobody known. */
export function findBearer(
  { persons, byFamilyName, byFirstName }: Names,
  { parts, gender, isSuffixed }: Pick<Person, "parts" | "gender" | "isSuffixed">,
  {
    isGiven,
    isGroup,
    isLand,
    hasTitle,
  }: Record<"isGiven" | "isGroup" | "isLand" | "hasTitle", boolean>,
): number {
  const isBare = parts.length === 1;
  const last = parts.at(-1) ?? "";
  let junior = -1;
  let unlike = -1;
  for (const index of byFamilyName.get(last) ?? []) {
    const person = persons[index];
    if (!person || !(sameParts(person.parts, parts) || isFamilyOf(person, parts))) continue;
    // "Moe Dahl" in the headline is Kari Moe Dahl below it, but no "Crooked Kari Dahl" is anybody's fuller name.
    const isFuller = person.parts.length > 1 && isEnd(person.parts, parts);
    if (isFuller && (!isGiven || hasGivenName(person))) continue;
    if (isBare && !hasTitle && !mayBeShort(person)) continue;
    // "Norway" is not the "Otherwise Norway" that opens a sentence, nor Transport Norway.
    if (isLand && isBare && !person.isPerson && person.parts.length > 1) continue;
    // "Democrats" are not the New Democrats.
    if (isGroup && person.parts.length > 1) continue;
    if (gender && person.gender && gender !== person.gender) continue;
    if (person.isSuffixed === isSuffixed) {
      // "Ruiz" is Ana Ruiz, and not the Team Ruiz of the headline.
      if (!isBare || person.isPerson || person.parts.length === 1) return index;
      if (unlike < 0) unlike = index;
      continue;
    }
    // "Mr. Ruiz" may be Luis Ruiz Jr. where no other Ruiz is named; "Luis Ruiz" is his father.
    // "Ruiz Jr." alone is told so from another Ruiz.
    if (isBare && person.isSuffixed && person.parts.length > 1 && junior < 0) junior = index;
  }
  if (unlike >= 0) return unlike;
  // "Israel" alone is the country, and not Israel Ruiz.
  if (junior >= 0 || !isBare || (isLand && !hasTitle)) return junior;
  const named = byFirstName.get(last) ?? -1;
  const person = persons[named];
  if (isSuffixed && !person?.isSuffixed) return -1;
  return isGiven || (person?.isPerson && !CAPITALS.test(person.name)) ? named : -1;
}

/** Adds a person, and returns his or her place. */
export function addPerson(
  { persons, byFamilyName, byFirstName }: Names,
  person: Person,
  isGiven: boolean,
): number {
  const index = persons.length;
  persons.push(person);
  const given = person.parts[0] ?? "";
  addBearer(byFamilyName, person.parts.at(-1) ?? "", index);
  if (isFamilyFirst(person)) addBearer(byFamilyName, given, index);
  if ((isGiven || !person.isBody) && person.parts.length > 1) {
    byFirstName.set(given, byFirstName.has(given) ? SEVERAL : index);
  }
  return index;
}

/** Adds a bearer of a family name. */
function addBearer(byFamilyName: Map<string, number[]>, family: string, index: number): void {
  const bearers = byFamilyName.get(family);
  if (bearers) bearers.push(index);
  else byFamilyName.set(family, [index]);
  if (bearers && bearers.length > MAX_BEARERS) bearers.shift();
}
