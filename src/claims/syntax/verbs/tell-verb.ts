/** Tells by what stands around it whether a word that may be a verb is one, and of which form. */
import type { VerbForm } from "../../../text/inflect-verb.ts";
import {
  FLOATING,
  HEDGES,
  IN_NOUN,
  QUANTIFIERS,
  type WordClass,
} from "../../lexicons/closed-classes.ts";
import { findReportingVerbs } from "../../lexicons/find-reporting-verbs.ts";
import { OCCASIONS, SPOKEN_AT } from "../../lexicons/occasions.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import {
  hasTrait,
  isCapital,
  isWord,
  type Tokens,
  verbFormsAt,
  wordAt,
} from "../../reading/tokens.ts";
import {
  NEVER_NOUN,
  NOUN_CUE,
  NUMERAL,
  REPORTING_VERB,
  UNIT,
  VERBAL,
} from "../../reading/traits.ts";
import { BASE, GERUND, PAST } from "../../reading/verb-forms.ts";
import { hasParticle } from "./has-particle.ts";

/** Longest noun behind "with", in tokens, and what it is made of. */
const MAX_WITH = 8;
/** What opens a relative clause that can stand between commas. */
const ASIDE: ReadonlySet<string> = new Set(["who", "which", "whose"]);

/** Tells whether a verb that is never a noun follows, past adverbs: then a word in -s is its subject ("figures say", "figures openly oppose"). */
export function isBeforeVerb(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  ceiling: number,
): boolean {
  let next = at + 1;
  while (next < ceiling && classes[next] === "adverb") next += 1;
  return next < ceiling && hasTrait(tokens, next, NEVER_NOUN);
}

/** What the object of a participle begins with: "a siren warning people". */
const OPENS_OBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "name",
  "number",
  "possessive",
  "pronoun",
  "subject",
]);

/** Tells whether a word in -ing behind "some" or "many" is what they do: "with some calling her out". */
export function isPronounBefore(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
): boolean {
  const next = classes[at + 1];
  return QUANTIFIERS.has(wordAt(tokens, at - 1)) && (next === "pronoun" || next === "possessive");
}

/** Tells whether a word in -ing for what is said or thought is a noun, with its adjective behind a determiner: "a severe warning", but not "a pilot warning" and "a letter warning". */
export function isDescribedNoun(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
): boolean {
  // "a 2015 filing"
  if (classes[at - 1] === "number") return OCCASIONS.has(wordAt(tokens, at));
  if (classes[at - 1] !== "word") return false;
  // "in a regulatory filing"
  const isSpoken = SPOKEN_AT.has(wordAt(tokens, at - 3)) && classes[at - 2] === "determiner";
  if (isSpoken && OCCASIONS.has(wordAt(tokens, at))) return true;
  if (!hasTrait(tokens, at, NOUN_CUE)) return false;
  const isSpeaker = ((tokens.classes[at - 1] ?? 0) & SPEAKING_NOUN) !== 0;
  const hasObject = OPENS_OBJECT.has(classes[at + 1] ?? "mark");
  return !isSpeaker && !hasObject && classes[at - 2] === "determiner";
}

/** Tells whether a word in -ing tells what those are whom a phrase names ("according to | banking analysts"), or what a thing is that is so named ("according to new | modelling"). */
export function describesSource(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at - 1) === "to") return wordAt(tokens, at - 2) === "according";
  const isBehindOne = wordAt(tokens, at - 2) === "to" && wordAt(tokens, at - 3) === "according";
  return isBehindOne && !hasTrait(tokens, at, REPORTING_VERB);
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

/** Tells whether a count or a sum opens at a token: "dozens", "over 40", "at least 28", "$3m"; and of those whom a verb leaves "dead 28". */
export function opensCount(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) === "dead") return opensCount(tokens, at + 1);
  const isHedged = wordAt(tokens, at) === "at" || wordAt(tokens, at) === "up";
  const isAfter = isHedged || HEDGES.has(wordAt(tokens, at)) || wordAt(tokens, at) === "over";
  const number = isAfter ? at + (isHedged ? 2 : 1) : at;
  return hasTrait(tokens, isSign(tokens, number) ? number + 1 : number, NUMERAL);
}

/** Tells whether the sign of a currency stands at a token. */
const isSign = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, UNIT) && !isWord(tokens, at);

/** What opens a clause or an object, and seldom follows a noun. */
const OPENS_CLAUSE: ReadonlySet<WordClass> = new Set<WordClass>([
  "contraction",
  "determiner",
  "possessive",
  "subject",
]);
/** Longest phrase behind a plural, in tokens. */
const MAX_BEHIND = 5;
const HANGS_ON: ReadonlySet<string> = new Set("at for from in of".split(" "));

/** Tells whether the noun before a word that leads to a clause or an object hangs on a plural: "officials in Elm | fear the pier will fall". */
export function hangsOnPlural(
  tokens: Tokens,
  classes: readonly WordClass[],
  verb: number,
  { left, floor }: { left: number; floor: number },
): boolean {
  if (!OPENS_CLAUSE.has(classes[verb + 1] ?? "mark")) return false;
  for (let at = left; at > Math.max(floor, left - MAX_BEHIND); at -= 1) {
    if (HANGS_ON.has(wordAt(tokens, at))) {
      return classes[at - 1] === "word" && isPluralAt(tokens, at - 1);
    }
    if (!IN_NOUN.has(classes[at] ?? "mark")) return false;
  }
  return false;
}

/** Tells whether a form stands before the particle that it reports with: "sailors call for a ban", "the mayor calls for a ban", "critics point out that". */
export const leadsToParticle = (tokens: Tokens, at: number, wanted: VerbForm): boolean =>
  hasTrait(tokens, at, REPORTING_VERB) &&
  findReportingVerbs(wordAt(tokens, at)).some(
    ({ verb, form }) => form === wanted && verb.particle && hasParticle(tokens, verb, at + 1),
  );

/** Tells whether a word in -ing for a deed stands at a token, and not for a report. */
export const opensDeed = (tokens: Tokens, at: number): boolean =>
  (verbFormsAt(tokens, at) & GERUND) !== 0 && !hasTrait(tokens, at, REPORTING_VERB);

/** Tells whether "said" stands for "the" behind an infinitive: "to insure said boat". */
const isTheSaid = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 2) === "to" && (verbFormsAt(tokens, at - 1) & BASE) !== 0;

/** Nouns that "branding" and "reporting" make one word with: "a branding firm", "the credit reporting agency". */
const MADE_FOR: ReadonlySet<string> = new Set(
  "act agencies agency bureau bureaus companies company firm firms post requirement requirements rule rules standard standards style system systems team".split(
    " ",
  ),
);

/** Tells whether a word is no verb before the next one: "reporting agency", "think tank", "sources close to the mayor", "to, say, five". */
export function isCompound(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === "said") return isTheSaid(tokens, at);
  if (word === "branding" || word === "reporting") return MADE_FOR.has(wordAt(tokens, at + 1));
  if (word === "think") return wordAt(tokens, at + 1).startsWith("tank");
  if (word === "say") return wordAt(tokens, at - 1) === "," && wordAt(tokens, at + 1) === ",";
  return word === "close" && wordAt(tokens, at + 1) === "to";
}

/** Tells whether "both" or "all" stands behind whoever it counts, and is no determiner: "They both | said so", "Lind and Rask both | left". */
export const floats = (tokens: Tokens, classes: readonly WordClass[], at: number): boolean =>
  FLOATING.has(wordAt(tokens, at)) &&
  (classes[at - 1] === "subject" ||
    (classes[at - 1] === "name" && classes[at - 2] === "coordinator"));

/** Words without a class that a noun follows, and no verb: "her own plans", "map out plans". */
export const BEFORE_PLURAL: ReadonlySet<string> = new Set("close off out own up".split(" "));

/** Tells whether a past form with a capital is no verb but a name, alone or with the next word, before its verb: "Met Office said", "Freed declined to say". */
export const opensName = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) &&
  ((verbFormsAt(tokens, at + 1) & PAST) !== 0 ||
    (isCapital(tokens, at + 1) && hasTrait(tokens, at + 2, VERBAL)));
