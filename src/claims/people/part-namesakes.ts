/** Parts whoever has an office from a namesake: "President Ruiz" is not first lady Ana Ruiz, nor Luis Ruiz Jr. */
import { readNameTraits, TITLE } from "../reading/name-traits.ts";
import { wordAt } from "../reading/tokens.ts";
import { addPerson, type Names, type Person } from "./find-bearer.ts";
import { type Mention, nameIn, type TokenText } from "./find-mentions.ts";
import { addTitles, makeRole, type Role } from "./find-roles.ts";
import { foldName } from "./fold-name.ts";
import { isLikeOffice, isOffice } from "./like-office.ts";

/** Longest way from an office's bearer to who is named along, in tokens: "President Ruiz arrived with his wife, Ana Ruiz". */
const MAX_ALONG = 12;

/** What an article tells of somebody whose full name it prints. */
interface Namesake {
  /** All that stands in the titles: "president", "wife". */
  role: Role;
  /** True where named along with somebody who has an office before the same family name. */
  isAlong: boolean;
}

/** Gives family names behind an office to the bearer who has it, and to nobody who is told apart from its holder. Linear in the number of mentions. */
export function partNamesakes(source: TokenText, names: Names, mentions: readonly Mention[]): void {
  const { persons } = names;
  const families = new Set<string>();
  for (const mention of mentions) {
    const family = persons[mention.person]?.parts.at(-1);
    if (family !== undefined && officeOf(source, mention) !== "") families.add(family);
  }
  if (families.size === 0) return;
  const namesakes = findNamesakes(source, persons, mentions, families);
  const parted = new Map<string, number>();
  for (const mention of mentions) {
    const office = officeOf(source, mention);
    const person = persons[mention.person];
    const family = person?.parts.at(-1) ?? "";
    if (office === "" || !person || person.parts.length === 1) continue;
    if (!isAnother(person, namesakes.get(mention.person), office)) continue;
    mention.person =
      holderOf(names, namesakes, family, office) ?? addHolder(source, names, mention);
    parted.set(family, mention.person);
  }
  for (const mention of mentions) {
    const person = persons[mention.person];
    const holder = parted.get(person?.parts.at(-1) ?? "");
    const isBare = mention.to - mention.from === 1 && !mention.isCalled;
    if (holder !== undefined && isBare && (person?.parts.length ?? 0) > 1) mention.person = holder;
  }
}

/** Returns the office printed before a family name alone: "President Ruiz", "Sen. Ruiz"; "" for none. */
function officeOf(source: TokenText, { from, nameFrom, nameTo }: Mention): string {
  if (nameTo - nameFrom !== 1) return "";
  for (let at = nameFrom - 1; at >= from; at -= 1) {
    if (isOffice(wordAt(source, at))) return wordAt(source, at);
  }
  return "";
}

/** Gathers what the article tells of those whose full names end in the family name of one with an office. */
function findNamesakes(
  source: TokenText,
  persons: readonly Person[],
  mentions: readonly Mention[],
  families: ReadonlySet<string>,
): Map<number, Namesake> {
  const namesakes = new Map<number, Namesake>();
  let holder: Mention | undefined;
  for (const mention of mentions) {
    if (!families.has(persons[mention.person]?.parts.at(-1) ?? "")) continue;
    if (officeOf(source, mention) !== "") holder = mention;
    if (mention.nameTo - mention.nameFrom < 2) continue;
    const namesake = namesakes.get(mention.person) ?? { role: makeRole(), isAlong: false };
    addTitles(source, namesake.role, mention);
    if (holder?.person === mention.person && isAlong(source, holder, mention)) {
      namesake.isAlong = true;
    }
    namesakes.set(mention.person, namesake);
  }
  return namesakes;
}

/** Tells whether "and" or "with" leads from a mention to another of the same sentence. */
function isAlong(source: TokenText, { to }: Mention, { from }: Mention): boolean {
  let isJoined = false;
  for (let at = to; at < from; at += 1) {
    const word = wordAt(source, at);
    if (from - to > MAX_ALONG || word === ".") return false;
    if (word === "and" || word === "with") isJoined = true;
  }
  return isJoined;
}

/** Tells whether a word says what somebody is to another: "wife", "lady"; "spokesman" and "Mr." do not. */
const isKinship = (word: string): boolean =>
  (readNameTraits(word) & TITLE) !== 0 && !isOffice(word) && !word.endsWith("man");

/** Tells whether somebody is given an office, or one like it. */
const hasOffice = ({ role }: Namesake, office: string): boolean =>
  [...role.offices].some((other) => isLikeOffice(other, office));

/** Tells whether the bearer of a full name is told apart from whoever has an office. */
function isAnother(person: Person, namesake: Namesake | undefined, office: string): boolean {
  if (namesake && hasOffice(namesake, office)) return false;
  if (person.isSuffixed || namesake?.isAlong) return true;
  return namesake !== undefined && [...namesake.role.offices].some(isKinship);
}

/** Returns whom a family name with an office means, where not the one first named: who is given that office, else who is named without a given name; undefined for nobody known. */
function holderOf(
  { persons, byFamilyName }: Names,
  namesakes: ReadonlyMap<number, Namesake>,
  family: string,
  office: string,
): number | undefined {
  const bearers = byFamilyName.get(family) ?? [];
  const given = bearers.find((index) => {
    const namesake = namesakes.get(index);
    return namesake !== undefined && hasOffice(namesake, office);
  });
  return given ?? bearers.find((index) => isPlain(persons[index]));
}

/** Tells whether somebody is named by the family name alone. */
const isPlain = (person: Person | undefined): boolean =>
  person?.parts.length === 1 && person.isPerson && !person.isSuffixed;

/** Adds whoever has an office and no given name. */
function addHolder(source: TokenText, names: Names, { nameFrom, nameTo }: Mention): number {
  const name = nameIn(source, nameFrom, nameTo);
  const known = { isPerson: true, isBody: false, isSuffixed: false, gender: null };
  return addPerson(names, { name, parts: foldName(name), ...known }, false);
}
