/** Finds what an article says its people are: their offices and their countries, for reading "the Russian leader". */
import { COUNTRIES } from "../lexicons/countries.ts";
import { PARTIES } from "../lexicons/titles.ts";
import { DETERMINER, PERSON, PREPOSITION, TIME } from "../reading/classify-words.ts";
import { LEAD, NAME_END } from "../reading/name-traits.ts";
import {
  hasNameTrait,
  hasTrait,
  isCapital,
  isMark,
  isWord,
  nextWith,
  type Tokens,
  wordAt,
} from "../reading/tokens.ts";
import { COUNTRY } from "../reading/traits.ts";
import type { Person } from "./find-bearer.ts";
import { titleEnd } from "./find-introduction.ts";
import type { Mention, TokenText } from "./find-mentions.ts";
import { isOffice } from "./like-office.ts";

/** What is known of one person. */
export interface Role {
  /** Offices in lower case, as the article names them beside the name: "president", "spokesman". */
  offices: Set<string>;
  /** Other words of those titles: "kremlin", "republican", "vice". */
  modifiers: Set<string>;
  /** For each office, the word before it that says which one it is: "foreign" of "foreign minister", "deputy" of "Deputy Mayor". */
  kinds: Map<string, Set<string>>;
  /** Countries of those titles, as indices into COUNTRIES. */
  countries: Set<number>;
  /** How often a country's words stand near the name, by index: weaker evidence. */
  nearby: Map<number, number>;
  mentions: number;
}

/** Tokens on either side of a name in which a country's words count as near it. */
const NEAR = 12;
/** Longest title before a name, in tokens. */
const MAX_TITLE = 8;

const COUNTRY_OF = new Map<string, number>();
for (const [index, words] of COUNTRIES.entries()) {
  for (const word of words) if (!COUNTRY_OF.has(word)) COUNTRY_OF.set(word, index);
}

/** Returns the country that the word at token `at` stands for, alone or with the next one; -1 for none. */
export function countryAt(tokens: Tokens, at: number): number {
  if (!hasTrait(tokens, at, COUNTRY) || !isCapital(tokens, at)) return -1;
  const word = wordAt(tokens, at);
  const pair = `${word}_${wordAt(tokens, at + 1)}`;
  return COUNTRY_OF.get(pair) ?? COUNTRY_OF.get(word) ?? -1;
}

const PARTY_WORDS: ReadonlySet<string> = new Set(PARTIES.flat());

/** Adds an office to a role, with the word before it in a title that says which one it is. */
function addOffice(source: TokenText, role: Role, at: number, from: number): void {
  const word = wordAt(source, at);
  role.offices.add(word);
  // "Prime minister Ana Ruiz" at the head of a sentence; but "Elm minister Ana Ruiz"
  const opens = at - 1 === from && (from === 0 || isMark(source, from - 1));
  const kind = at > from ? kindBefore(source, at, opens) : "";
  if (kind === "") return;
  const kinds = role.kinds.get(word);
  if (kinds) kinds.add(kind);
  else role.kinds.set(word, new Set([kind]));
}

/** Returns the word before an office that says which one it is: "foreign" of "the foreign minister"; "" where none does, as in "the Elm minister", "Norway's minister", "the former minister". */
export function kindBefore(source: Tokens, at: number, opens: boolean): string {
  const before = at - 1;
  const word = wordAt(source, before);
  const isName = isCapital(source, before) && !isCapital(source, at) && !opens;
  if (isName || !/^[a-z]+$/.test(word) || countryAt(source, before) >= 0) return "";
  if ((source.classes[before] ?? 0) & (DETERMINER | PREPOSITION | TIME)) return "";
  return hasNameTrait(source, before, LEAD | NAME_END) || PARTY_WORDS.has(word) ? "" : word;
}

/** Adds the words of a title to a role. */
function addTitle(source: TokenText, role: Role, from: number, to: number): void {
  // "the president's lawyer": the lawyer is no president.
  let owner = to - 1;
  while (owner >= from && wordAt(source, owner) !== "'s") owner -= 1;
  for (let at = from; at < to; at += 1) {
    const word = wordAt(source, at);
    const country = countryAt(source, at);
    const isPost = ((source.classes[at] ?? 0) & PERSON) !== 0 || isOffice(word);
    if (country >= 0) role.countries.add(country);
    else if (isPost && at > owner) addOffice(source, role, at, from);
    else if (isWord(source, at) && !((source.classes[at] ?? 0) & DETERMINER)) {
      role.modifiers.add(word);
    }
  }
}

/** Returns where the title before a name begins: "Ukrainian president Volodymyr Zelenskiy". */
function titleStart(source: TokenText, from: number): number {
  const { classes } = source;
  let start = from;
  if (!((classes[from - 1] ?? 0) & PERSON)) return from;
  while (start > 0 && from - start < MAX_TITLE) {
    if (isMark(source, start - 1)) break;
    if ((classes[start - 1] ?? 0) & (DETERMINER | PREPOSITION | TIME)) break;
    // "President Ruiz and first lady Ana Ruiz"
    if (wordAt(source, start - 1) === "and" && endsName(source, start - 2)) break;
    start -= 1;
  }
  return start;
}

/** Tells whether a token ends a name, and no title: "Ruiz" of "President Ruiz". */
const endsName = (source: TokenText, at: number): boolean =>
  isCapital(source, at) && ((source.classes[at] ?? 0) & PERSON) === 0;

/** A country's word, at a token. */
interface CountryMention {
  at: number;
  country: number;
}

/** Finds the words for countries, in reading order; not those of titles: "the Ukrainian president" near a name speaks of somebody else. */
function findCountries(source: TokenText): CountryMention[] {
  const found: CountryMention[] = [];
  const { length } = source.words;
  const next = (from: number): number => nextWith(source, COUNTRY, from, length);
  for (let at = next(0); at < length; at = next(at + 1)) {
    const country = countryAt(source, at);
    if (country >= 0 && !((source.classes[at + 1] ?? 0) & PERSON)) found.push({ at, country });
  }
  return found;
}

/** Counts the countries named near a mention, each once; `first` is the first that may be near. */
function addNearby(
  countries: readonly CountryMention[],
  first: number,
  role: Role,
  to: number,
): void {
  const seen: number[] = [];
  for (let next = first; (countries[next]?.at ?? Infinity) < to + NEAR; next += 1) {
    const country = countries[next]?.country ?? -1;
    if (seen.includes(country)) continue;
    seen.push(country);
    role.nearby.set(country, (role.nearby.get(country) ?? 0) + 1);
  }
}

/** Adds the titles before, in and behind a mention to the role of whom it names. */
export function addTitles(source: TokenText, role: Role, mention: Mention): void {
  const { from, nameFrom, nameTo, to } = mention;
  // "The museum's director, Ana Ruiz,"
  const isBeside = wordAt(source, from - 1) === "," && wordAt(source, to) === ",";
  const behind = isBeside ? from - 1 : from;
  addTitle(source, role, titleStart(source, behind), behind);
  addTitle(source, role, from, nameFrom);
  // "Ana Ruiz of Ohio"
  addTitle(source, role, nameTo, to);
  const end = titleEnd(source, to);
  addTitle(source, role, to + 1, end);
  if (wordAt(source, end) === "for") addBody(source, role, end + 1);
}

/** Adds the names behind a title and "for" to a role, and the letters that may stand for them: "a spokesman for the Elm Trade Office". */
function addBody(source: TokenText, role: Role, from: number): void {
  let letters = "";
  for (let at = from; at < from + MAX_TITLE && isWord(source, at); at += 1) {
    if (!isCapital(source, at)) continue;
    const word = wordAt(source, at);
    role.modifiers.add(word);
    letters += word.charAt(0);
  }
  if (letters.length > 1) role.modifiers.add(letters);
}

export const makeRole = (): Role => ({
  offices: new Set(),
  modifiers: new Set(),
  kinds: new Map(),
  countries: new Set(),
  nearby: new Map(),
  mentions: 0,
});

/** What is said of bodies, which are most of those named: nothing is gathered of them. */
const NO_ROLE: Role = makeRole();

/** Gathers the role of every person, in the order of `people.persons`. */
export function findRoles(
  source: TokenText,
  people: { persons: readonly Person[]; mentions: readonly Mention[] },
): Role[] {
  const roles: Role[] = people.persons.map(({ isPerson }) => (isPerson ? makeRole() : NO_ROLE));
  const countries = findCountries(source);
  let near = 0;
  for (const mention of people.mentions) {
    const role = roles[mention.person];
    if (!role || !people.persons[mention.person]?.isPerson) continue;
    role.mentions += 1;
    addTitles(source, role, mention);
    while ((countries[near]?.at ?? Infinity) < mention.from - NEAR) near += 1;
    addNearby(countries, near, role, mention.to);
  }
  return roles;
}
