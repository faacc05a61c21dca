/** Tells a verb of the present from the noun that looks like it: "The mayor plans to", "they claim the hall", but not "the Oslo-led attacks". */
import { QUANTIFIERS, type WordClass } from "../../lexicons/closed-classes.ts";
import { AFTER_INFINITIVE } from "../../lexicons/never-nouns.ts";
import { PERSON, SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { hasTrait, type Tokens, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN } from "../../reading/traits.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { closesReport } from "./closes-report.ts";
import { TELLING } from "./is-attributive.ts";
import { showsFindings } from "./shows-findings.ts";
import {
  BEFORE_PLURAL,
  closesAside,
  hangsOnPlural,
  isBeforeVerb,
  leadsToParticle,
  opensCount,
  opensDeed,
} from "./tell-verb.ts";
import { isAuxiliary } from "./verb-group.ts";

const RELATIVE: ReadonlySet<string> = new Set("who which that what".split(" "));
/** What studies do, whatever follows: "polls show", "study finds". */
const SHOWING = /^(?:find|reveal|show|suggest)s?$/;
/** Ends of adjectives that begin with a name. */
const LED = /-(?:backed|based|born|era|led|made|owned|run|style|wide)$/;

/** Quantifiers that only a plural follows, whose verb has no -s. */
export const SEVERAL: ReadonlySet<string> = new Set("both few many several these those".split(" "));

/** Where a word stands that may be a verb. */
export interface Place {
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

/** Tells whether a word that may be a noun as well is a verb of the present: "The mayor plans to", "reports that". */
export function isPresent(
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
  if (SHOWING.test(word) && showsFindings(tokens, classes, at, place)) return true;
  return form === "third" ? isThird(tokens, classes, place) : isBase(tokens, classes, place);
}

/** Tells whether a pronoun that only a verb can follow, or a relative one, stands before a word. */
const isAfterPronoun = (tokens: Tokens, { before, left }: Place): boolean =>
  before === "subject" || RELATIVE.has(wordAt(tokens, left));

/** Tells whether a noun for one who speaks, and no plural, stands at a token: "the mayor", but not "the mayors". */
const isOneWhoSpeaks = (tokens: Tokens, at: number): boolean =>
  ((tokens.classes[at] ?? 0) & SPEAKING_NOUN) !== 0 && !isPluralAt(tokens, at);

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
  if (closesReport(tokens, classes, at, left, floor, ceiling)) return true;
  // "in the Vega files, says", "at the heart of the Elm protests, has"
  if (before === "name" && classes[left - 1] === "determiner" && after === "mark") return false;
  if (isOfPronoun || before === "name" || before === "pronoun") return !isAuxiliary(after);
  const isNoun = isAdjective(classes, tokens, left) || BEFORE_PLURAL.has(leftWord);
  // "The law makes clear that"
  const word = wordAt(tokens, at);
  if (word === "makes" && wordAt(tokens, at + 1) === "clear") return true;
  // "The mayor raises concerns that"
  if (word === "raises" && wordAt(tokens, at + 2) === "that") return true;
  // "The mayor hopes crews will come"
  const leadsToModal = after === "word" && at + 2 < ceiling && classes[at + 2] === "modal";
  // "The mayor calls for a ban", but not "the phone calls for help"
  const calls = isOneWhoSpeaks(tokens, left) && leadsToParticle(tokens, at, "third");
  // "The fine stands at $3m", but not "the stands at the port"
  const isLevel = wordAt(tokens, at + 1) === "at" && opensCount(tokens, at + 2);
  return (opensContent || leadsToModal || calls || isLevel) && !isNoun;
}

/** What one thing does, and no several. */
const OF_ONE: ReadonlySet<string> = new Set("has hasn't is isn't was wasn't".split(" "));
/** Farthest verb of telling from what is told, in tokens. */
const MAX_TOLD = 6;

/** Tells whether a word between "that" and an auxiliary is a noun, and that its verb: "parents that | help was coming", "told pilots that | work would go on", but not "pilots that help will be paid". */
function isToldOf(tokens: Tokens, at: number, after: WordClass | undefined): boolean {
  if (wordAt(tokens, at - 1) !== "that") return false;
  if (OF_ONE.has(wordAt(tokens, at + 1))) return true;
  if (!isAuxiliary(after)) return false;
  for (let verb = at - 2; verb > at - MAX_TOLD; verb -= 1) {
    if (TELLING.has(wordAt(tokens, verb))) return true;
  }
  return false;
}

/** Tells the verb from the singular of a noun: "they claim", "the mayors claim the hall". */
function isBase(tokens: Tokens, classes: readonly WordClass[], place: Place): boolean {
  const { at, after, opensContent } = place;
  // "told parents that help was coming", but not "parents that help are"
  if (isAfterPronoun(tokens, place)) return !isToldOf(tokens, at, after);
  const left = skipAside(tokens, classes, place.left);
  const before = left < place.floor ? undefined : classes[left];
  const leftWord = wordAt(tokens, left);
  // "Elm News host Ada Lind"
  const isPerson = ((tokens.classes[at] ?? 0) & PERSON) !== 0;
  if (before === "name" && after === "name" && isPerson) return false;
  if (before === "word" || before === "name" || before === "pronoun") {
    const isPlural = isPluralAt(tokens, left);
    // "sailors support closing the port", but not "the politics survey finding that"
    const isDeed = opensDeed(tokens, at + 1) || wordAt(tokens, at + 1) === "being";
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

/** Tells whether a word is a participle before a noun: "repeated" in "his repeated claims", "taped" in "in taped remarks". */
function isAdjective(classes: readonly WordClass[], tokens: Tokens, at: number): boolean {
  const before = classes[at - 1];
  const forms = verbFormsAt(tokens, at);
  const isLed = before === "possessive" || before === "determiner" || before === "preposition";
  return isLed && (forms & PARTICIPLE) !== 0;
}
