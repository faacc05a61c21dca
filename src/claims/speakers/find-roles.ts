/** Finds what an article says its people are: their offices and their countries, for reading "the Russian leader". */
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  PERSON,
  PREPOSITION,
  RELATIVE,
  TIME,
} from "../classify-words.ts";
import type { People, TokenText } from "./find-people.ts";
import { COUNTRIES } from "../lexicons/countries.ts";
import { isCapital, isMark, isWord, type Tokens, wordAt } from "../tokens.ts";

/** What is known of one person. */
export interface Role {
  /** Offices in lower case, as the article names them beside the name: "president", "spokesman". */
  offices: Set<string>;
  /** Other words of those titles: "kremlin", "republican", "vice". */
  modifiers: Set<string>;
  /** Countries of those titles, as indices into COUNTRIES. */
  countries: Set<number>;
  /** How often a country's words stand near the name, by index: weaker evidence. */
  nearby: Map<number, number>;
  mentions: number;
}

/** Tokens on either side of a name in which a country's words count as near it. */
const NEAR = 12;
/** Longest title before or after a name, in tokens. */
const MAX_TITLE = 8;

const COUNTRY_OF = new Map<string, number>();
for (const [index, words] of COUNTRIES.entries()) {
  for (const word of words) if (!COUNTRY_OF.has(word)) COUNTRY_OF.set(word, index);
}

/** First words of the names of two parts, so that most words are looked up once. */
const PAIR_STARTS = new Set(
  [...COUNTRY_OF.keys()].filter((key) => key.includes("_")).map((key) => key.split("_")[0]),
);

/** Returns the country that the word at token `at` stands for, alone or with the next one; -1 for none. */
export function countryAt(tokens: Tokens, at: number): number {
  if (!isCapital(tokens, at)) return -1;
  const word = wordAt(tokens, at);
  const pair = PAIR_STARTS.has(word)
    ? COUNTRY_OF.get(`${word}_${wordAt(tokens, at + 1)}`)
    : undefined;
  return pair ?? COUNTRY_OF.get(word) ?? -1;
}

/** Adds the words of a title to a role. */
function addTitle(source: TokenText, role: Role, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(source, at);
    const country = countryAt(source, at);
    if (country >= 0) role.countries.add(country);
    else if ((source.classes[at] ?? 0) & PERSON) role.offices.add(word);
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
    if (isMark(source, start - 1) || wordAt(source, start - 1) === "'s") break;
    if ((classes[start - 1] ?? 0) & (DETERMINER | PREPOSITION | TIME)) break;
    start -= 1;
  }
  return start;
}

/** Returns where a title after a name and a comma ends: "Dmitri Peskov, Putin's spokesman,". */
function titleEnd(source: TokenText, to: number): number {
  const { classes } = source;
  if (wordAt(source, to) !== ",") return to;
  for (let at = to + 1; at <= to + MAX_TITLE; at += 1) {
    const flags = classes[at] ?? 0;
    if (flags & (RELATIVE | CONJUNCTION | AUXILIARY | FINITE) || !isWord(source, at)) return to;
    if (!(flags & PERSON) || (classes[at + 1] ?? 0) & PERSON) continue;
    // "calls with Ruiz, the mayor said": a verb after the title makes it a subject of its own.
    const isClosed = isMark(source, at + 1) || (classes[at + 1] ?? 0) & PREPOSITION;
    return isClosed ? at + 1 : to;
  }
  return to;
}

/** Counts the countries named near a mention. */
function addNearby(source: TokenText, role: Role, from: number, to: number): void {
  const seen = new Set<number>();
  for (let at = Math.max(0, from - NEAR); at < to + NEAR; at += 1) {
    const country = countryAt(source, at);
    // "the Ukrainian president" near a name speaks of somebody else.
    const isTitle = ((source.classes[at + 1] ?? 0) & PERSON) !== 0;
    if (country >= 0 && !isTitle) seen.add(country);
  }
  for (const country of seen) role.nearby.set(country, (role.nearby.get(country) ?? 0) + 1);
}

/** Gathers the role of every person, in the order of `people.persons`. */
export function findRoles(source: TokenText, people: People): Role[] {
  const roles = people.persons.map((): Role => ({
    offices: new Set(),
    modifiers: new Set(),
    countries: new Set(),
    nearby: new Map(),
    mentions: 0,
  }));
  for (const mention of people.mentions) {
    const role = roles[mention.person];
    if (!role || !people.persons[mention.person]?.isPerson) continue;
    role.mentions += 1;
    addTitle(source, role, titleStart(source, mention.from), mention.nameFrom);
    addTitle(source, role, mention.to + 1, titleEnd(source, mention.to));
    addNearby(source, role, mention.from, mention.to);
  }
  return roles;
}
