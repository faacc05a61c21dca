/** Tells a participle that describes the noun before or behind it from a verb: "told cheering pilots that", "three confirmed deaths", "there were 40 boats reported". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { hasTrait, type Tokens, wordAt } from "../../reading/tokens.ts";
import { NUMERAL, REPORTING_VERB } from "../../reading/traits.ts";

/** Verbs of telling somebody, behind which none tells of a deed in -ing, as "urged closing it" does; our own list, from general English. */
const TELLING: ReadonlySet<string> = inflectVerbs("ask assure inform remind tell");

/** Tells whether a plural noun stands at a token. */
const isPluralNoun = (tokens: Tokens, classes: readonly WordClass[], at: number): boolean =>
  classes[at] === "word" && isPluralAt(tokens, at);

/** Tells whether a word in -ing describes those who are told something: "told | cheering pilots that". */
export const describesHearer = (
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
): boolean => TELLING.has(wordAt(tokens, at - 1)) && isPluralNoun(tokens, classes, at + 1);

/** Participles of how sure what is counted is; our own list, from general news usage. */
const OF_COUNTED: ReadonlySet<string> = new Set(
  "alleged announced anticipated confirmed declared documented estimated expected planned predicted projected proposed recorded suspected".split(
    " ",
  ),
);

/** Tells whether a participle behind a number describes what is counted: "three | confirmed deaths", but not "three confirmed the deaths". */
export const describesCounted = (
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
): boolean =>
  OF_COUNTED.has(wordAt(tokens, at)) &&
  (classes[at - 1] === "number" || hasTrait(tokens, at - 1, NUMERAL)) &&
  isPluralNoun(tokens, classes, at + 1);

/** Longest phrase behind "there were", in tokens. */
const MAX_COUNTED = 6;

/** Tells whether the participle of a reporting verb tells of what there is: "there were 40 boats | reported missing". */
export function tellsOfThere(tokens: Tokens, classes: readonly WordClass[], at: number): boolean {
  if (!hasTrait(tokens, at, REPORTING_VERB)) return false;
  for (let be = at - 1; be >= at - MAX_COUNTED; be -= 1) {
    if (classes[be] === "be") return wordAt(tokens, be - 1) === "there";
    if (classes[be] === "mark" || classes[be] === "wh" || classes[be] === "that") return false;
  }
  return false;
}
