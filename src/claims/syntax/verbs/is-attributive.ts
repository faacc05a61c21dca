/** Tells a participle that describes the noun before or behind it from a verb: "told cheering pilots that", "three confirmed deaths", "there were 40 boats reported". */
import { inflectVerbs } from "../../../text/inflect-verb.ts";
import { CLAUSE_CLASSES, type WordClass } from "../../lexicons/closed-classes.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { hasTrait, type Tokens, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NUMERAL, REPORTING_VERB } from "../../reading/traits.ts";
import { GERUND, PAST } from "../../reading/verb-forms.ts";
import { isAuxiliary } from "./verb-group.ts";

/** Verbs of telling somebody, behind which none tells of a deed in -ing, as "urged closing it" does; our own list, from general English. */
export const TELLING: ReadonlySet<string> = inflectVerbs("ask assure inform remind tell");

/** Tells whether a plural noun stands at a token. */
const isPluralNoun = (tokens: Tokens, classes: readonly WordClass[], at: number): boolean =>
  classes[at] === "word" && isPluralAt(tokens, at);

/** Tells whether a word in -ing describes those who are told something: "told | cheering pilots that". */
export const describesHearer = (
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
): boolean =>
  (verbFormsAt(tokens, at) & GERUND) !== 0 &&
  TELLING.has(wordAt(tokens, at - 1)) &&
  isPluralNoun(tokens, classes, at + 1);

/** Participles of how sure what is counted is; our own list, from general news usage. */
const OF_COUNTED: ReadonlySet<string> = new Set(
  "alleged announced anticipated confirmed declared documented estimated expected planned predicted projected proposed recorded suspected".split(
    " ",
  ),
);

/** Tells whether a participle behind a number describes what is counted: "with three | confirmed deaths", "three | confirmed deaths were", but not "three confirmed the deaths" and "three confirmed reports of theft". */
export const describesCounted = (
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
): boolean =>
  OF_COUNTED.has(wordAt(tokens, at)) &&
  (classes[at - 1] === "number" || hasTrait(tokens, at - 1, NUMERAL)) &&
  isPluralNoun(tokens, classes, at + 1) &&
  (isInPhrase(tokens, classes, at - 2) || leadsToVerb(tokens, classes, at + 2));

/** Tells whether what stands before a number makes it no subject: "with | three", "had | three", "found | three". */
function isInPhrase(tokens: Tokens, classes: readonly WordClass[], at: number): boolean {
  if (BEFORE_OBJECT.has(classes[at] ?? "mark")) return true;
  return classes[at] === "word" && verbFormsAt(tokens, at) > 0;
}

/** What a noun phrase that is no subject stands behind. */
const BEFORE_OBJECT: ReadonlySet<WordClass> = new Set<WordClass>(["be", "have", "preposition"]);

/** What parts a noun from the verb of another clause. */
const PARTS: ReadonlySet<WordClass> = new Set<WordClass>([
  ...CLAUSE_CLASSES,
  "contraction",
  "coordinator",
  "mark",
]);

/** Farthest verb of what is counted, in tokens. */
const MAX_BEHIND = 6;

/** Tells whether the verb of what is counted follows it: "three confirmed deaths | on the pier came". */
function leadsToVerb(tokens: Tokens, classes: readonly WordClass[], from: number): boolean {
  for (let at = from; at < from + MAX_BEHIND; at += 1) {
    if (isAuxiliary(classes[at])) return true;
    if (PARTS.has(classes[at] ?? "mark")) return false;
    if (verbFormsAt(tokens, at) & PAST) return true;
  }
  return false;
}

/** Longest phrase behind "there were", in tokens. */
const MAX_COUNTED = 6;

/** Prepositions that may open another clause as well. */
const MAY_PART: ReadonlySet<string> = new Set("after as before since till until".split(" "));

/** Tells whether the participle of a reporting verb tells of what there is: "there were 40 boats | reported missing", but not "there were cheers as pilots reported the loss". */
export function tellsOfThere(tokens: Tokens, classes: readonly WordClass[], at: number): boolean {
  if (!hasTrait(tokens, at, REPORTING_VERB) || isOfClause(classes, at)) return false;
  for (let be = at - 1; be >= at - MAX_COUNTED; be -= 1) {
    if (classes[be] === "be") return wordAt(tokens, be - 1) === "there";
    const isParted = PARTS.has(classes[be] ?? "mark") || MAY_PART.has(wordAt(tokens, be));
    if (isParted || opensNext(classes, be)) return false;
  }
  return false;
}

/** Tells whether a name stands before a verb, or the subject of a clause behind it: it is somebody's, "there was a boat Lind | mentioned". */
const isOfClause = (classes: readonly WordClass[], at: number): boolean =>
  classes[at - 1] === "name" || classes[at + 1] === "subject";

/** Tells whether a determiner opens a second noun phrase right behind the first: "there was a boat | the mayor mentioned". */
const opensNext = (classes: readonly WordClass[], at: number): boolean =>
  (classes[at] === "determiner" || classes[at] === "possessive") && classes[at - 1] === "word";
