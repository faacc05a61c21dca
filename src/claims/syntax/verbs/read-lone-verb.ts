/** Tells a verb without auxiliaries from the nouns and adjectives that look like it, from its form and its neighbours. */
import type { VerbForm } from "../../../text/inflect-verb.ts";
import { PLURALS_WITHOUT_S, QUANTIFIERS, type WordClass } from "../../lexicons/closed-classes.ts";
import { AFTER_INFINITIVE } from "../../lexicons/never-nouns.ts";
import { OCCASIONS } from "../../lexicons/occasions.ts";
import { STUDIES } from "../../lexicons/studies.ts";
import { PERSON, SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { hasTrait, isCapital, type Tokens, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN, NUMERAL, REPORTING_VERB, UNIT, VERBAL } from "../../reading/traits.ts";
import { GERUND, PARTICIPLE, PAST, THIRD } from "../../reading/verb-forms.ts";
import { namesDate } from "../phrases/names-date.ts";
import { isReportsVerb } from "./is-reports-verb.ts";
import {
  BEFORE_PLURAL,
  closesAside,
  describesSource,
  floats,
  hangsOnPlural,
  isBeforeVerb,
  isCompound,
  isDescribedNoun,
  isPronounBefore,
  leadsToParticle,
  opensCount,
  opensDeed,
  opensName,
  opensWith,
} from "./tell-verb.ts";
import { isAuxiliary, type VerbGroup } from "./verb-group.ts";

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

const RELATIVE: ReadonlySet<string> = new Set("who which that what".split(" "));
/** What studies do, whatever follows: "polls show", "study finds". */
const SHOWING = /^(?:find|reveal|show|suggest)s?$/;
/** Ends of adjectives that begin with a name. */
const LED = /-(?:backed|based|born|era|led|made|owned|run|style|wide)$/;

/** What follows a participle behind "with" and its noun. */
const HANGING: ReadonlySet<WordClass> = new Set<WordClass>(["preposition", "to"]);

/** Quantifiers that only a plural follows, whose verb has no -s. */
const SEVERAL: ReadonlySet<string> = new Set("both few many several these those".split(" "));
/** Those, and others of several, as words and as pronouns. */
const PLURAL_QUANTIFIERS: ReadonlySet<string> = new Set([...SEVERAL, "all", "some"]);

/** Where a word stands that may be a verb. */
interface Place {
  at: number;
  /** The token before it and its adverbs. */
  left: number;
  floor: number;
  ceiling: number;
  /** The classes before it and its adverbs, and after it; none past the ends. */
  before: WordClass | undefined;
  after: WordClass | undefined;
  /** True where what follows may be a verb's object or clause. */
  opensContent: boolean;
}

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
  let left = at - 1;
  while (left >= floor && (classes[left] === "adverb" || classes[left] === "not")) left -= 1;
  const from = OF_NOUN.has(wordAt(tokens, left + 1)) ? Math.min(at, left + 2) : left + 1;
  const before = left >= floor ? classes[left] : undefined;
  if (forms & GERUND) {
    const isNamed = isNounGerund(before) && !isPronounBefore(tokens, classes, at);
    const isNoun = isNamed || describesSource(tokens, at) || isDescribedNoun(tokens, classes, at);
    return isNoun || opensName(tokens, at, floor) ? null : loneVerb(from, at, "gerund", false);
  }
  const leftWord = wordAt(tokens, left);
  // "the ministry, whose figures are kept"
  if (leftWord === "whose" && !(forms & PAST)) return null;
  const after = at + 1 < ceiling ? classes[at + 1] : undefined;
  const isModified = left < at - 1 && classes[at - 1] === "adverb";
  const opensContent =
    isModified || (after !== undefined && AFTER_VERB.has(after)) || opensCount(tokens, at + 1);
  if (before && BEFORE_NOUN.has(before) && !(forms & PAST && floats(tokens, classes, left))) {
    // "all states", "these very reasons", "28 questions": behind these a verb has no -s.
    const isOfMany = PLURAL_QUANTIFIERS.has(leftWord) || isCountOfSeveral(tokens, left);
    if (forms & THIRD && isOfMany) return null;
    const isPronoun = before === "number" || QUANTIFIERS.has(leftWord);
    if (!isPronoun || !(opensContent || hasTrait(tokens, at, NEVER_NOUN))) return null;
  }
  if (wordAt(tokens, at) === "forecast" && !leadsToForecast(tokens, classes, at)) return null;
  if (forms & PAST) {
    if (opensName(tokens, at, floor)) return null;
    const isReduced = isReducedPast(tokens, classes, at, left, floor, ceiling);
    return isReduced ? loneVerb(from, at, "participle", false) : loneVerb(from, at, "past", true);
  }
  if (forms & PARTICIPLE) return loneVerb(from, at, "participle", false);
  const form = forms & THIRD ? "third" : "base";
  const place = { at, left, floor, ceiling, before, after, opensContent };
  return isPresent(tokens, classes, place, form) ? loneVerb(from, at, form, true) : null;
}

/** Tells whether a count of several stands at a token, and no part of a name: "to 28 questions", but not "Article 33 affirms". */
const isCountOfSeveral = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, NUMERAL) &&
  !/^(?:1|one)$/.test(wordAt(tokens, at)) &&
  !isCapital(tokens, at - 1);

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
  const isSomebody = before === "subject" || before === "name" || before === "adverb";
  const speaks = ((tokens.classes[at - 1] ?? 0) & SPEAKING_NOUN) !== 0;
  if (!isSomebody && !speaks && !/[^s]s$/.test(wordAt(tokens, at - 1))) return false;
  const isVerbNext = hasTrait(tokens, at + 1, VERBAL) && !namesDate(tokens, at + 1);
  return !BEHIND_NOUN.has(classes[at + 1] ?? "mark") && !isVerbNext;
}

/** Adverbs of those of whom a verb tells, and not of the verb: "officials here | said", "a man freed three days ago | said". */
const OF_NOUN: ReadonlySet<string> = new Set(["ago", "here", "there"]);

/** Tells whether a word that may be a noun as well is a verb of the present: "The mayor plans to", "reports that". */
function isPresent(
  tokens: Tokens,
  classes: readonly WordClass[],
  place: Place,
  form: "third" | "base",
): boolean {
  const { at, left, before } = place;
  const word = wordAt(tokens, at);
  const leftWord = wordAt(tokens, left);
  if (hasTrait(tokens, at, NEVER_NOUN)) {
    // "to stop and apologize", "help decry it"
    const isInfinitive = before === "coordinator" || leftWord === "help";
    if (!isInfinitive || !AFTER_INFINITIVE.has(word)) return true;
  }
  if (before === undefined) return false;
  if (SHOWING.test(word) && STUDIES.has(leftWord)) return true;
  return form === "third" ? isThird(tokens, classes, place) : isBase(tokens, classes, place);
}

/** Tells whether a pronoun that only a verb can follow, or a relative one, stands before a word. */
const isAfterPronoun = (tokens: Tokens, { before, left }: Place): boolean =>
  before === "subject" || RELATIVE.has(wordAt(tokens, left));

/** Tells the verb from the plural of a noun: "the mayor claims the hall", but not "the Oslo-led attacks". */
function isThird(tokens: Tokens, classes: readonly WordClass[], place: Place): boolean {
  const { at, left, floor, ceiling, before, after, opensContent } = place;
  const leftWord = wordAt(tokens, left);
  if (before === "to") return false;
  const isOfPronoun = isAfterPronoun(tokens, place);
  if (!isOfPronoun && isBeforeVerb(tokens, classes, at, ceiling)) return false;
  if (LED.test(leftWord)) return false;
  // "a few sour notes when", "many local reports that"
  const isOfSeveral = SEVERAL.has(wordAt(tokens, left - 1)) && !leftWord.endsWith("s");
  if (before === "word" && isOfSeveral) return false;
  if (leftWord === "," && closesAside(tokens, left, floor)) return true;
  // "in the Vega files, says", "at the heart of the Elm protests, has"
  const isNamed = before === "name" && classes[left - 1] === "determiner" && after === "mark";
  const isBehind = classes[left - 2] === "preposition" || !hasTrait(tokens, at, REPORTING_VERB);
  if (isNamed && isBehind) return false;
  if (isOfPronoun || before === "name" || before === "pronoun") return !isAuxiliary(after);
  const isNoun = isAdjective(classes, tokens, left) || BEFORE_PLURAL.has(leftWord);
  // "The law makes clear that"
  const word = wordAt(tokens, at);
  if (word === "makes" && wordAt(tokens, at + 1) === "clear") return true;
  // "The mayor raises concerns that"
  if (word === "raises" && wordAt(tokens, at + 2) === "that" && !isNoun) return true;
  if (word === "reports" && isReportsVerb(tokens, classes, at, left, ceiling)) return true;
  // "The mayor hopes crews will come"
  const leadsToModal = after === "word" && at + 2 < ceiling && classes[at + 2] === "modal";
  // "The report calls for a ban", but not "the phone calls for help"
  const speaks = ((tokens.classes[left] ?? 0) & SPEAKING_NOUN) !== 0 && !/[^s]s$/.test(leftWord);
  const calls = (speaks || STUDIES.has(leftWord)) && leadsToParticle(tokens, at, "third");
  // "The fine stands at $3m", but not "the stands at the port"
  const isLevel = wordAt(tokens, at + 1) === "at" && opensCount(tokens, at + 2);
  return (opensContent || leadsToModal || calls || isLevel) && !isNoun;
}

/** Tells the verb from the singular of a noun: "they claim", "the mayors claim the hall". */
function isBase(tokens: Tokens, classes: readonly WordClass[], place: Place): boolean {
  if (isAfterPronoun(tokens, place)) return true;
  const { at, after, opensContent } = place;
  const left = skipAside(tokens, classes, place.left);
  const before = left < place.floor ? undefined : classes[left];
  const leftWord = wordAt(tokens, left);
  // "Elm News host Ada Lind"
  const isPerson = ((tokens.classes[at] ?? 0) & PERSON) !== 0;
  if (before === "name" && after === "name" && isPerson) return false;
  if (before === "word" || before === "name" || before === "pronoun") {
    const isPlural = /[^s]s$/.test(leftWord) || PLURALS_WITHOUT_S.has(leftWord);
    // "sailors support closing the port", but not "the politics survey finding that"
    const isDeed = opensDeed(tokens, classes, at + 1) || wordAt(tokens, at + 1) === "being";
    if (isPlural) return opensContent || isDeed || leadsToParticle(tokens, at, "base");
    return hangsOnPlural(tokens, classes, at, place);
  }
  const isBreak = before === "coordinator" || leftWord === "," || QUANTIFIERS.has(leftWord);
  return isBreak && (after === "that" || after === "subject");
}

/** Returns the token before an adverb between commas, of which the last stands at a token ("Critics, | however, question the plan"); else the token itself. */
const skipAside = (tokens: Tokens, classes: readonly WordClass[], comma: number): number =>
  wordAt(tokens, comma) === "," &&
  classes[comma - 1] === "adverb" &&
  wordAt(tokens, comma - 2) === ","
    ? comma - 3
    : comma;

/** Tells whether a past form is a participle of the noun before it: "built by hand", ", with sales expected to grow"; but "opened by thanking", "fell by half" and "said by telephone" are verbs. */
function isReducedPast(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  left: number,
  floor: number,
  ceiling: number,
): boolean {
  const after = at + 1 < ceiling ? classes[at + 1] : undefined;
  const isBy =
    (verbFormsAt(tokens, at) & PARTICIPLE) !== 0 &&
    wordAt(tokens, at + 1) === "by" &&
    !opensMeasure(tokens, at + 2) &&
    !(verbFormsAt(tokens, at + 2) & GERUND) &&
    !isMeans(tokens, classes, at + 2);
  if (isBy && (left < floor || classes[left] !== "subject")) return true;
  return after !== undefined && HANGING.has(after) && opensWith(tokens, classes, left, floor);
}

/** Tells whether an amount by which something rises or falls opens at a token: "3 percent", "$2m". */
const opensMeasure = (tokens: Tokens, at: number): boolean =>
  hasTrait(tokens, at, UNIT) || (hasTrait(tokens, at, NUMERAL) && hasTrait(tokens, at + 1, UNIT));

/** Tells whether a thing that somebody speaks by stands alone at a token: "by telephone", but not "by phone makers" and "by Twitter". */
function isMeans(tokens: Tokens, classes: readonly WordClass[], at: number): boolean {
  const isAlone = classes[at + 1] !== "word" && classes[at + 1] !== "name";
  return isAlone && OCCASIONS.has(wordAt(tokens, at)) && !isCapital(tokens, at);
}

/** Makes the group of a verb without auxiliaries, which begins with its adverbs. */
function loneVerb(from: number, head: number, form: VerbForm, finite: boolean): VerbGroup {
  return { from, to: head + 1, head, form, finite, passive: false, negated: false };
}

/** Tells whether a word is a participle before a noun: "repeated" in "his repeated claims", "taped" in "in taped remarks". */
function isAdjective(classes: readonly WordClass[], tokens: Tokens, at: number): boolean {
  const before = classes[at - 1];
  const forms = verbFormsAt(tokens, at);
  const isLed = before === "possessive" || before === "determiner" || before === "preposition";
  return isLed && (forms & PARTICIPLE) !== 0;
}

/** Tells whether a word in -ing after this is a noun: "the meeting", "his thinking". */
function isNounGerund(before: WordClass | undefined): boolean {
  return before === "determiner" || before === "possessive" || before === "genitive";
}
