/** Tells by what stands farther off whether a word that may be a verb is one, and of which form. */
import type { WordClass } from "./lexicons/closed-classes.ts";
import { hasTrait, type Tokens, wordAt } from "../tokens.ts";
import { NEVER_NOUN } from "../traits.ts";

/** Longest noun behind "with", in tokens, and what it is made of. */
const MAX_WITH = 8;
const IN_NOUN: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "possessive",
  "genitive",
  "adverb",
  "name",
  "number",
  "word",
]);
/** What opens a relative clause that can stand between commas. */
const ASIDE: ReadonlySet<string> = new Set(["who", "which", "whose"]);

/** Tells whether adverbs and a verb that is never a noun follow: then a word in -s is their subject ("figures openly oppose"). */
export function isBeforeVerb(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  ceiling: number,
): boolean {
  let next = at + 1;
  while (next < ceiling && classes[next] === "adverb") next += 1;
  return next > at + 1 && next < ceiling && hasTrait(tokens, next, NEVER_NOUN);
}

/** Tells whether a comma closes a relative clause that the comma before it opens, so that the verb of what that clause tells of follows: "Ruiz, who is ill, plans a rest". */
export function closesAside(tokens: Tokens, comma: number, floor: number): boolean {
  for (let at = comma - 1; at > floor && wordAt(tokens, at) !== ","; at -= 1) {
    if (ASIDE.has(wordAt(tokens, at)) && wordAt(tokens, at - 1) === ",") return true;
  }
  return false;
}

/** Tells whether the noun before a verb stands behind ", with", so that the verb is a participle: "…, with sales expected to grow". */
export function opensWith(
  tokens: Tokens,
  classes: readonly WordClass[],
  last: number,
  floor: number,
): boolean {
  for (let at = last; at > Math.max(floor, last - MAX_WITH); at -= 1) {
    if (wordAt(tokens, at) === "with") return wordAt(tokens, at - 1) === ",";
    if (!IN_NOUN.has(classes[at] ?? "mark")) return false;
  }
  return false;
}
