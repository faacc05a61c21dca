/** Tells a verb without auxiliaries from the nouns and adjectives that look like it, from its form and its neighbours. */
import type { VerbForm } from "../../../text/inflect-verb.ts";
import { QUANTIFIERS, type WordClass } from "../../lexicons/closed-classes.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { hasTrait, isCapital, type Tokens, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN, NUMERAL, VERBAL } from "../../reading/traits.ts";
import { GERUND, PARTICIPLE, PAST, THIRD } from "../../reading/verb-forms.ts";
import { namesDate } from "../phrases/names-date.ts";
import { describesCounted, describesHearer, tellsOfThere } from "./is-attributive.ts";
import { isPresent, SEVERAL } from "./is-present.ts";
import { isReducedPast } from "./is-reduced-past.ts";
import {
  describesSource,
  floats,
  isCompound,
  isDescribedNoun,
  isPronounBefore,
  opensCount,
  opensName,
} from "./tell-verb.ts";
import type { VerbGroup } from "./verb-group.ts";

/** After these a word is a noun or an adjective, never a finite verb. */
const BEFORE_NOUN: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "possessive",
  "genitive",
  "preposition",
  "number",
]);

/** After a verb that is also a noun these show that it is the verb: "plans to", "claims the", "reports that". */
const AFTER_VERB: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "possessive",
  "subject",
  "pronoun",
  "contraction",
  "that",
  "wh",
  "name",
  "to",
  "number",
  "adverb",
]);

/** Quantifiers that a plural may follow, some of which are pronouns too. */
const PLURAL_QUANTIFIERS: ReadonlySet<string> = new Set([...SEVERAL, "all", "some"]);

/** Reads one word as a verb without auxiliaries; null where it is none. */
export function readLoneVerb(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  floor: number,
  ceiling: number,
): VerbGroup | null {
  if (classes[at] !== "word") return null;
  const forms = verbFormsAt(tokens, at);
  if (forms === 0 || namesDate(tokens, at) || isCompound(tokens, at)) return null;
  // "exit polling shows": a noun where no form of "be" goes before it.
  if (wordAt(tokens, at) === "polling") return null;
  // "African figures named in the papers"
  if (wordAt(tokens, at) === "figures" && classes[at - 1] !== "subject") return null;
  // "rose 11 points to close at 90"
  if (wordAt(tokens, at) === "points" && classes[at - 1] === "number") return null;
  // "told investing partners that": neither the word in -ing nor the plural behind it
  if (describesHearer(tokens, classes, at) || describesHearer(tokens, classes, at - 1)) return null;
  let left = at - 1;
  while (left >= floor && (classes[left] === "adverb" || classes[left] === "not")) left -= 1;
  const from = OF_NOUN.has(wordAt(tokens, left + 1)) ? Math.min(at, left + 2) : left + 1;
  const before = left >= floor ? classes[left] : undefined;
  if (forms & GERUND) {
    const isNamed = isNounGerund(before) && !isPronounBefore(tokens, classes, at);
    const isNoun = isNamed || describesSource(tokens, at) || isDescribedNoun(tokens, classes, at);
    return isNoun ? null : loneVerb(from, at, "gerund", false);
  }
  const leftWord = wordAt(tokens, left);
  const after = at + 1 < ceiling ? classes[at + 1] : undefined;
  const isModified = left < at - 1 && classes[at - 1] === "adverb";
  const opensContent =
    isModified || (after !== undefined && AFTER_VERB.has(after)) || opensCount(tokens, at + 1);
  if (before && BEFORE_NOUN.has(before) && !(forms & PAST && floats(tokens, classes, left))) {
    // "all states", "these very reasons", "28 questions": behind these a verb has no -s.
    const isOfMany = PLURAL_QUANTIFIERS.has(leftWord) || isCount(tokens, left);
    if (forms & THIRD && isOfMany) return null;
    const isPronoun = before === "number" || QUANTIFIERS.has(leftWord);
    if (!isPronoun || !(opensContent || hasTrait(tokens, at, NEVER_NOUN))) return null;
  }
  if (wordAt(tokens, at) === "forecast" && !leadsToForecast(tokens, classes, at)) return null;
  const isParticiple = (forms & PARTICIPLE) !== 0;
  if (isParticiple && describesCounted(tokens, classes, at)) return null;
  if (isParticiple && tellsOfThere(tokens, classes, at)) return null;
  // "a more detailed plan", "the most detailed plan"
  const isGraded = GRADES.has(leftWord) && classes[left - 1] === "determiner";
  if (isGraded && forms & PARTICIPLE) return null;
  if (forms & PAST) {
    if (at === floor && opensName(tokens, at)) return null;
    const isReduced = isReducedPast(tokens, classes, at, left, floor);
    return isReduced ? loneVerb(from, at, "participle", false) : loneVerb(from, at, "past", true);
  }
  if (forms & PARTICIPLE) return loneVerb(from, at, "participle", false);
  const form = forms & THIRD ? "third" : "base";
  const place = { at, left, floor, ceiling, before, after, opensContent };
  return isPresent(tokens, classes, place, form) ? loneVerb(from, at, form, true) : null;
}

/** Words that grade the adjective behind them. */
const GRADES: ReadonlySet<string> = new Set("least less more most".split(" "));

/** Tells whether a count stands at a token, and no part of a name: "to 28 questions", but not "Article 33 affirms". */
const isCount = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, NUMERAL) && !isCapital(tokens, at - 1);

/** What follows the noun "forecast", which looks like all the forms of its verb but two. */
const BEHIND_NOUN: ReadonlySet<WordClass> = new Set<WordClass>([
  "be",
  "coordinator",
  "do",
  "have",
  "mark",
  "modal",
  "preposition",
  "to",
]);

/** Tells whether "forecast" is the verb of somebody: "the bank forecast growth of 2%", but not "the weather forecast for May". */
function leadsToForecast(tokens: Tokens, classes: readonly WordClass[], at: number): boolean {
  const before = classes[at - 1];
  const speaks = ((tokens.classes[at - 1] ?? 0) & SPEAKING_NOUN) !== 0;
  if (before !== "subject" && before !== "name" && !speaks) return false;
  return !BEHIND_NOUN.has(classes[at + 1] ?? "mark") && !hasTrait(tokens, at + 1, VERBAL);
}

/** Adverbs of those of whom a verb tells, and not of the verb: "officials here | said", "a man freed three days ago | said". */
const OF_NOUN: ReadonlySet<string> = new Set(["ago", "here", "there"]);

/** Makes the group of a verb without auxiliaries, which begins with its adverbs. */
function loneVerb(from: number, head: number, form: VerbForm, finite: boolean): VerbGroup {
  return { from, to: head + 1, head, form, finite, passive: false, negated: false };
}

/** Tells whether a word in -ing after this is a noun: "the meeting", "his thinking". */
function isNounGerund(before: WordClass | undefined): boolean {
  return before === "determiner" || before === "possessive" || before === "genitive";
}
