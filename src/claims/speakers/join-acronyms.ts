/** Joins a body's letters to the name that they stand for in brackets: "the Joint Chiefs of Staff (JCS)", later "the JCS". */
import type { Person } from "./find-bearer.ts";
import { type Mention, nameIn, type TokenText } from "./find-mentions.ts";
import { isCapital, wordAt } from "../tokens.ts";

/** Letters that may stand for a name, as printed. */
const LETTERS = /^[A-Z]{2,6}$/;
/** Small words inside a name that its letters leave out. */
const SMALL: ReadonlySet<string> = new Set("and de for in of on the".split(" "));
/** Longest name that letters stand for, in tokens. */
const MAX_NAME = 14;

/** Gives every mention of such letters the body that they stand for, and the body its whole name. Linear in the number of mentions. */
export function joinAcronyms(
  source: TokenText,
  persons: readonly Person[],
  mentions: readonly Mention[],
): void {
  const fullOf = new Map<number, number>();
  for (const [index, short] of mentions.entries()) {
    const full = mentions[index - 1];
    if (!full || !standsInBrackets(source, full, short)) continue;
    const named = persons[full.person];
    const first = findFirstWord(source, full.to, nameIn(source, short.from, short.to));
    if (!named || named.isPerson || persons[short.person]?.isPerson || first < 0) continue;
    if (full.person === short.person) continue;
    named.name = nameIn(source, first, full.to);
    fullOf.set(short.person, full.person);
  }
  if (fullOf.size === 0) return;
  for (const mention of mentions) mention.person = fullOf.get(mention.person) ?? mention.person;
}

/** Tells whether letters stand alone in brackets right behind a name. */
function standsInBrackets(source: TokenText, full: Mention, short: Mention): boolean {
  const isAlone = short.from === full.to + 1 && short.to === short.from + 1;
  if (!isAlone || wordAt(source, full.to) !== "(" || wordAt(source, short.to) !== ")") return false;
  return LETTERS.test(nameIn(source, short.from, short.to));
}

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
