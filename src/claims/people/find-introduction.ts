/** Finds how an article introduces whom it has just named: "Ana Ruiz, an engineer at Elm,", "Ana Ruiz, 34,", "Ana Ruiz, who". */
import {
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  PERSON,
  PREPOSITION,
  RELATIVE,
  SPEAKING_NOUN,
} from "../reading/classify-words.ts";
import { isCapital, isMark, isWord, type Tokens, wordAt } from "../reading/tokens.ts";

/** Longest title after a name, in tokens. */
const MAX_TITLE = 8;

/** What does not stand before the noun of a title: "Ruiz, according to the mayor, said" gives her no office. */
const NOT_IN_TITLE = RELATIVE | CONJUNCTION | AUXILIARY | FINITE | PREPOSITION;

/** Moves right over an age before a noun: "the 26-year-old | president". */
const skipAge = (source: Tokens, at: number): number =>
  wordAt(source, at + 2) === "year-old" ? at + 3 : at;

/** Returns where a title after a name and a comma ends: "Luis Vega, Lind's spokesman,". */
export function titleEnd(source: Tokens, to: number): number {
  const { classes } = source;
  if (wordAt(source, to) !== ",") return to;
  for (let at = to + 1; at <= to + MAX_TITLE; at += 1) {
    at = skipAge(source, at);
    const flags = classes[at] ?? 0;
    if (flags & NOT_IN_TITLE || !isWord(source, at)) return to;
    if (!(flags & PERSON) || (classes[at + 1] ?? 0) & PERSON) continue;
    // "calls with Ruiz, the mayor said": a verb after the title makes it a subject of its own.
    const isClosed = isMark(source, at + 1) || (classes[at + 1] ?? 0) & PREPOSITION;
    return isClosed ? at + 1 : to;
  }
  return to;
}

/** An age in years. */
export const AGE = /^(?:[1-9]\d?|1[01]\d)$/;

/** Longest description before a name and a comma, from its noun on, in tokens: "the minister for ports, Ana Ruiz,". */
const MAX_DESCRIPTION = 6;
const NOT_IN_DESCRIPTION = RELATIVE | CONJUNCTION | AUXILIARY | FINITE;

/** Tells whether a name between commas names whom the words before it describe: "the mayor, Ana Ruiz,". */
function isDescribed(source: Tokens, from: number, to: number): boolean {
  const { classes } = source;
  if (wordAt(source, from - 1) !== "," || !/^[,(.;]$/.test(wordAt(source, to))) return false;
  for (let at = from - 2; at >= from - 1 - MAX_DESCRIPTION; at -= 1) {
    const flags = classes[at] ?? 0;
    if (flags & PERSON) return !isCapital(source, at);
    if (flags & SPEAKING_NOUN && isOneOf(source, at)) return true;
    if (flags & NOT_IN_DESCRIPTION || !isWord(source, at)) return false;
  }
  return false;
}

/** Tells whether a plural means one of several: "one of the two pilots". */
function isOneOf(source: Tokens, at: number): boolean {
  for (let of = at - 1; of > at - MAX_DESCRIPTION; of -= 1) {
    if (wordAt(source, of) === "of") return wordAt(source, of - 1) === "one";
  }
  return false;
}

/** Tells whether an age between commas stands behind a name that ends before token `to`: "Ana Ruiz, 34,". */
export const isAged = (source: Tokens, to: number): boolean =>
  wordAt(source, to) === "," && AGE.test(wordAt(source, to + 1)) && isMark(source, to + 2);

/**
 * Tells whether what stands beside a name, of tokens `from` ≤ i < `to`, shows that it is a person's: an age, a
 * title or "who" between commas, a description before it. One word alone may be a group's: "Norwegians, who".
 */
export function isIntroduced(source: Tokens, from: number, to: number): boolean {
  if (to - from > 1 && isDescribed(source, from, to)) return true;
  if (wordAt(source, to) !== ",") return false;
  if (isAged(source, to)) return true;
  return to - from > 1 && (wordAt(source, to + 1) === "who" || titleEnd(source, to) > to);
}
