/** Finds the verbs of a sentence with their auxiliaries, and tells verbs from the nouns and adjectives that look like them. */
import type { VerbForm } from "../../text/inflect-verb.ts";
import { PLURALS_WITHOUT_S, QUANTIFIERS, type WordClass } from "./lexicons/closed-classes.ts";
import { AFTER_INFINITIVE } from "./lexicons/never-nouns.ts";
import { STUDIES } from "./lexicons/studies.ts";
import {
  BEFORE_PLURAL,
  closesAside,
  isBeforeVerb,
  isCompound,
  isDescribedNoun,
  isPronounBefore,
  opensCount,
  opensName,
  opensWith,
} from "./tell-verb.ts";
import { BASE, GERUND, PARTICIPLE, PAST, THIRD } from "./verb-forms.ts";
import { hasTrait, isCapital, nextWith, type Tokens, verbFormsAt, wordAt } from "../tokens.ts";
import { CALENDAR, NEGATIVE, NEVER_NOUN, VERBAL } from "../traits.ts";

/** A verb and what belongs to it ("has not been told"), as token indices `from` ≤ i < `to`. */
export interface VerbGroup {
  from: number;
  to: number;
  /** The token of the full verb; of the last auxiliary where there is none ("is", "did"). */
  head: number;
  form: VerbForm | "auxiliary";
  /** True where the group can be the verb of a clause: not an infinitive, participle or gerund. */
  finite: boolean;
  passive: boolean;
  negated: boolean;
}

/** Longest chain of auxiliaries and adverbs before a full verb, in tokens. */
const MAX_CHAIN = 8;

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

/** After these "to" is a preposition, whatever follows. */
const NOT_INFINITIVE: ReadonlySet<string> = new Set(
  "according due thanks contrary prior owing".split(" "),
);
/** Words that may stand between an auxiliary and its verb like adverbs: "have both said", "has since said", "to better understand". */
const FLOATING: ReadonlySet<string> = new Set("all better both each long since yet".split(" "));
const RELATIVE: ReadonlySet<string> = new Set("who which that what".split(" "));
/** What studies do, whatever follows: "polls show", "study finds". */
const SHOWING = /^(?:find|reveal|show|suggest)s?$/;
/** Ends of adjectives that begin with a name. */
const LED = /-(?:backed|based|born|era|led|made|owned|run|style|wide)$/;

/** What follows a participle behind "with" and its noun. */
const HANGING: ReadonlySet<WordClass> = new Set<WordClass>(["preposition", "to"]);

/** Finds the verb groups between two tokens, in order and without overlap. */
export function findVerbGroups(
  tokens: Tokens,
  classes: readonly WordClass[],
  from: number,
  to: number,
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = nextWith(tokens, VERBAL, from, to);
  while (at < to) {
    const chain = readChain(tokens, classes, at, to);
    const group = chain ?? readLoneVerb(tokens, classes, at, from, to);
    const isVerb = group && (chain || !isObject(tokens, groups.at(-1), group));
    if (isVerb) groups.push(group);
    at = nextWith(tokens, VERBAL, isVerb ? group.to : at + 1, to);
  }
  return groups;
}

/** Tells whether what looks like a verb is the noun right behind another one: "denied reports". */
function isObject(tokens: Tokens, before: VerbGroup | undefined, group: VerbGroup): boolean {
  const isAmbiguous = group.form === "third" || group.form === "base";
  return (
    isAmbiguous &&
    !hasTrait(tokens, group.head, NEVER_NOUN) &&
    before !== undefined &&
    before.to === group.from &&
    before.form !== "auxiliary"
  );
}

/** Reads a group that opens with an auxiliary, a contraction or "to". */
function readChain(
  tokens: Tokens,
  classes: readonly WordClass[],
  from: number,
  ceiling: number,
): VerbGroup | null {
  const opening = classes[from];
  if (opening !== "to" && opening !== "contraction" && !isAuxiliary(opening)) return null;
  if (opening === "to" && NOT_INFINITIVE.has(wordAt(tokens, from - 1))) return null;
  let last = from;
  let negated = hasTrait(tokens, from, NEGATIVE);
  for (let at = from + 1; at < Math.min(ceiling, from + MAX_CHAIN); at += 1) {
    const wordClass = classes[at];
    if (wordClass === "adverb" || wordClass === "not" || FLOATING.has(wordAt(tokens, at))) {
      negated ||= wordClass === "not";
      continue;
    }
    if (isAuxiliary(wordClass)) {
      last = at;
      negated ||= hasTrait(tokens, at, NEGATIVE);
      continue;
    }
    const form =
      formAfter(classes[last], wordAt(tokens, last), verbFormsAt(tokens, at)) ??
      (opening === "to" && at === from + 1 && isUnknownVerb(tokens, classes, at) ? "base" : null);
    if (form === null || wordClass === "name") break;
    const passive = form === "participle" && isPassive(classes, tokens, last, at);
    const finite = opening !== "to" && !isNonFinite(wordAt(tokens, from));
    return { from, to: at + 1, head: at, form, finite, passive, negated };
  }
  if (opening === "to") {
    if (last === from) return null;
    return {
      from,
      to: last + 1,
      head: last,
      form: "auxiliary",
      finite: false,
      passive: false,
      negated,
    };
  }
  const finite = !isNonFinite(wordAt(tokens, from));
  return { from, to: last + 1, head: last, form: "auxiliary", finite, passive: false, negated };
}

/** What an object begins with that shows the word before it to be a verb: "to quash the deal", "and support the mayor". */
export const OPENS_OBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "possessive",
  "pronoun",
]);

/** Quantifiers of several, as words and as pronouns. */
const PLURAL_QUANTIFIERS: ReadonlySet<string> = new Set(
  "all both few many several some these those".split(" "),
);

function isUnknownVerb(tokens: Tokens, classes: readonly WordClass[], at: number): boolean {
  const isPlain = classes[at] === "word" && !isCapital(tokens, at) && verbFormsAt(tokens, at) === 0;
  return (
    isPlain && !/[^s]s$/.test(wordAt(tokens, at)) && OPENS_OBJECT.has(classes[at + 1] ?? "mark")
  );
}

/** Tells whether an auxiliary makes a participle passive: "'s" does only before "to", "by" and "as" ("he's expected to", but "he's said so"). */
function isPassive(
  classes: readonly WordClass[],
  tokens: Tokens,
  auxiliary: number,
  participle: number,
): boolean {
  if (classes[auxiliary] !== "be") return false;
  const next = wordAt(tokens, participle + 1);
  return wordAt(tokens, auxiliary) !== "'s" || next === "to" || next === "by" || next === "as";
}

const isNonFinite = (word: string): boolean =>
  word === "being" || word === "having" || word === "been" || word === "be";

/** Returns the form that a word of these forms has after an auxiliary, or null where it cannot follow. */
function formAfter(
  auxiliary: WordClass | undefined,
  before: string,
  forms: number,
): VerbForm | null {
  const participle = forms & PARTICIPLE ? "participle" : null;
  const gerund = forms & GERUND ? "gerund" : null;
  const base = forms & BASE ? "base" : null;
  if (auxiliary === "be") return participle ?? gerund;
  if (auxiliary === "have") return participle;
  if (auxiliary !== "contraction" || before.endsWith("'ll")) return base;
  return before.endsWith("'d") ? (base ?? participle) : (participle ?? gerund);
}

/** Reads one word as a verb without auxiliaries, from its form and its neighbours. */
function readLoneVerb(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  floor: number,
  ceiling: number,
): VerbGroup | null {
  if (classes[at] !== "word") return null;
  const forms = verbFormsAt(tokens, at);
  if (forms === 0 || hasTrait(tokens, at, CALENDAR) || isCompound(tokens, at)) return null;
  const word = wordAt(tokens, at);
  // "exit polling shows": a noun where no form of "be" goes before it.
  if (word === "polling") return null;
  let left = at - 1;
  while (left >= floor && (classes[left] === "adverb" || classes[left] === "not")) left -= 1;
  const before = left >= floor ? classes[left] : undefined;
  const after = at + 1 < ceiling ? classes[at + 1] : undefined;
  if (forms & GERUND) {
    const isNamed = isNounGerund(before) && !isPronounBefore(tokens, classes, at);
    const isNoun = isNamed || isDescribedNoun(tokens, classes, at);
    return isNoun || opensName(tokens, at, floor) ? null : loneVerb(left, at, "gerund", false);
  }
  const leftWord = wordAt(tokens, left);
  // "the ministry, whose figures are kept"
  if (leftWord === "whose" && !(forms & PAST)) return null;
  const isModified = left < at - 1 && classes[at - 1] === "adverb";
  const opensContent =
    isModified || (after !== undefined && AFTER_VERB.has(after)) || opensCount(tokens, at + 1);
  if (before && BEFORE_NOUN.has(before)) {
    // "all states", "many reports": behind these a verb has no -s.
    if (left === at - 1 && forms & THIRD && PLURAL_QUANTIFIERS.has(leftWord)) return null;
    const isPronoun = before === "number" || QUANTIFIERS.has(leftWord);
    if (!isPronoun || !(opensContent || hasTrait(tokens, at, NEVER_NOUN))) return null;
  }
  if (forms & PAST) {
    if (opensName(tokens, at, floor)) return null;
    const isReduced = isReducedPast(tokens, classes, at, left, floor, ceiling);
    return isReduced ? loneVerb(left, at, "participle", false) : loneVerb(left, at, "past", true);
  }
  if (forms & PARTICIPLE) return loneVerb(left, at, "participle", false);
  if (hasTrait(tokens, at, NEVER_NOUN)) {
    // "to stop and apologize", "help decry it"
    const isInfinitive = before === "coordinator" || leftWord === "help";
    if (!isInfinitive || !AFTER_INFINITIVE.has(word)) {
      return loneVerb(left, at, forms & THIRD ? "third" : "base", true);
    }
  }
  if (before === undefined) return null;
  if (SHOWING.test(word) && STUDIES.has(leftWord)) {
    return loneVerb(left, at, forms & THIRD ? "third" : "base", true);
  }
  const isAfterPronoun = before === "subject" || RELATIVE.has(leftWord);
  if (forms & THIRD) {
    if (before === "to") return null;
    if (!isAfterPronoun && isBeforeVerb(tokens, classes, at, ceiling)) return null;
    // "the Oslo-led attacks"
    if (LED.test(leftWord)) return null;
    if (leftWord === "," && closesAside(tokens, left, floor)) {
      return loneVerb(left, at, "third", true);
    }
    if (isAfterPronoun || before === "name" || before === "pronoun") {
      return isAuxiliary(after) ? null : loneVerb(left, at, "third", true);
    }
    const isNoun = isAdjective(classes, tokens, left) || BEFORE_PLURAL.has(leftWord);
    return opensContent && !isNoun ? loneVerb(left, at, "third", true) : null;
  }
  if (isAfterPronoun) return loneVerb(left, at, "base", true);
  const isPlural = /[^s]s$/.test(leftWord) || PLURALS_WITHOUT_S.has(leftWord);
  const isNoun = before === "word" || before === "name" || before === "pronoun";
  const takes = opensContent || wordAt(tokens, at + 1) === "being";
  if (isNoun) return isPlural && takes ? loneVerb(left, at, "base", true) : null;
  const isBreak = before === "coordinator" || leftWord === "," || QUANTIFIERS.has(leftWord);
  return isBreak && (after === "that" || after === "subject")
    ? loneVerb(left, at, "base", true)
    : null;
}

/** Tells whether a past form is a participle of the noun before it: "built by hand", ", with sales expected to grow"; but "opened by thanking" and "fell by half" are verbs. */
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
    !(verbFormsAt(tokens, at + 2) & GERUND);
  if (isBy && (left < floor || classes[left] !== "subject")) return true;
  return after !== undefined && HANGING.has(after) && opensWith(tokens, classes, left, floor);
}

/** Makes the group of a verb without auxiliaries; `left` is the token before it and its adverbs. */
function loneVerb(left: number, head: number, form: VerbForm, finite: boolean): VerbGroup {
  return { from: left + 1, to: head + 1, head, form, finite, passive: false, negated: false };
}

/** Tells whether a word is a participle before a noun: "repeated" in "his repeated claims". */
function isAdjective(classes: readonly WordClass[], tokens: Tokens, at: number): boolean {
  const before = classes[at - 1];
  const forms = verbFormsAt(tokens, at);
  return (before === "possessive" || before === "determiner") && (forms & PARTICIPLE) !== 0;
}

/** Tells whether a word in -ing after this is a noun: "the meeting", "his thinking". */
function isNounGerund(before: WordClass | undefined): boolean {
  return before === "determiner" || before === "possessive" || before === "genitive";
}

/** Tells whether a class is one of the auxiliaries. */
function isAuxiliary(after: WordClass | undefined): boolean {
  return after === "modal" || after === "be" || after === "have" || after === "do";
}
