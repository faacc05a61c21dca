/** Joins a body's letters to the name that they stand for, in brackets or not: "the Joint Chiefs of Staff (JCS)", later "the JCS". */
import { isCapital, wordAt } from "../reading/tokens.ts";
import type { Person } from "./find-bearer.ts";
import { type Mention, nameIn, type TokenText } from "./find-mentions.ts";

/** Letters that may stand for a name, as printed. */
const LETTERS = /^[A-Z]{2,6}$/;
/** Small words inside a name that its letters leave out. */
const SMALL: ReadonlySet<string> = new Set("and de for in of on the".split(" "));
/** Fewest and most letters that stand for a name which no brackets put beside them. */
const MIN_LETTERS = 3;
const MAX_LETTERS = 6;
/** Longest name that letters stand for, in tokens. */
const MAX_NAME = 14;

/** Gives every mention of such letters the body that they stand for, and the body its whole name. Linear in the number of mentions. */
export function joinAcronyms(
  source: TokenText,
  persons: readonly Person[],
  mentions: readonly Mention[],
): void {
  const fullOf = new Map<number, number>();
  const join = (short: Mention, full: Mention, first: number): void => {
    const named = persons[full.person];
    if (!named || named.isPerson || persons[short.person]?.isPerson || first < 0) return;
    if (full.person === short.person) return;
    named.name = nameIn(source, first, full.to);
    fullOf.set(short.person, full.person);
  };
  for (const [index, short] of mentions.entries()) {
    const full = mentions[index - 1];
    if (!full || !standsInBrackets(source, full, short)) continue;
    const letters = nameIn(source, short.from, short.to);
    const first = findFirstWord(source, full.to, letters);
    join(short, full, first < 0 ? findFirstWord(source, beforeAnd(source, full), letters) : first);
  }
  const wholes = findWholes(source, persons, mentions);
  for (const short of mentions) {
    if (short.to - short.from > 1 || fullOf.has(short.person)) continue;
    const whole = wholes.get(nameIn(source, short.from, short.to));
    if (whole) join(short, whole.full, whole.first);
  }
  if (fullOf.size === 0) return;
  for (const mention of mentions) mention.person = fullOf.get(mention.person) ?? mention.person;
}

/** A body's name of several words: the mention that ends it, and its first token. */
interface Whole {
  full: Mention;
  first: number;
}

/** Lists the names of bodies by the letters that may stand for them; null for letters of several: "the National Safety Board" by "NSB". */
function findWholes(
  source: TokenText,
  persons: readonly Person[],
  mentions: readonly Mention[],
): Map<string, Whole | null> {
  const wholes = new Map<string, Whole | null>();
  for (const full of mentions) {
    if (persons[full.person]?.isPerson ?? true) continue;
    let letters = "";
    for (let at = full.to - 1; at >= Math.max(0, full.to - MAX_NAME); at -= 1) {
      const word = wordAt(source, at);
      if (SMALL.has(word)) continue;
      if (!isCapital(source, at) || letters.length === MAX_LETTERS) break;
      letters = word.charAt(0).toUpperCase() + letters;
      if (letters.length < MIN_LETTERS) continue;
      const known = wholes.get(letters);
      const isSame = known === undefined || known?.full.person === full.person;
      wholes.set(letters, isSame ? { full, first: at } : null);
    }
  }
  return wholes;
}

/** Tells whether letters stand alone in brackets right behind a name. */
function standsInBrackets(source: TokenText, full: Mention, short: Mention): boolean {
  const isAlone = short.from === full.to + 1 && short.to === short.from + 1;
  if (!isAlone || wordAt(source, full.to) !== "(" || wordAt(source, short.to) !== ")") return false;
  return LETTERS.test(nameIn(source, short.from, short.to));
}

/** Returns where a name ends before "and" and the word that letters leave out: "the Board for Elm Safety | and Health (BES)"; 0 where no such word ends it. */
const beforeAnd = (source: TokenText, { from, to }: Mention): number =>
  from === to - 1 && wordAt(source, from - 1) === "and" ? from - 1 : 0;

/** Returns the first token of the name before token `to` whose words begin with some letters; -1 where none do. */
function findFirstWord(source: TokenText, to: number, letters: string): number {
  let left = letters.length;
  for (let at = to - 1; at >= Math.max(0, to - MAX_NAME); at -= 1) {
    const word = wordAt(source, at);
    if (isCapital(source, at) && word.charAt(0) === letters.charAt(left - 1).toLowerCase()) {
      left -= 1;
      if (left === 0) return at;
    } else if (!SMALL.has(word)) return -1;
  }
  return -1;
}
