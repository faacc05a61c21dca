/** Finds the verbs of a sentence with their auxiliaries. */
import type { VerbForm } from "../../../text/inflect-verb.ts";
import { FLOATING, type WordClass } from "../../lexicons/closed-classes.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import {
  hasTrait,
  isWord,
  nextWith,
  type Tokens,
  verbFormsAt,
  wordAt,
} from "../../reading/tokens.ts";
import { NEGATIVE, NEVER_NOUN, UNIT, VERBAL } from "../../reading/traits.ts";
import { BASE, GERUND, PARTICIPLE } from "../../reading/verb-forms.ts";
import { readLoneVerb } from "./read-lone-verb.ts";
import { isAuxiliary, type VerbGroup } from "./verb-group.ts";

/** Longest chain of auxiliaries and adverbs before a full verb, in tokens. */
const MAX_CHAIN = 8;

/** After these "to" is a preposition, whatever follows. */
const NOT_INFINITIVE: ReadonlySet<string> = new Set(
  "according due thanks contrary prior owing".split(" "),
);
/** Words that may stand between an auxiliary and its verb like adverbs: "have both said", "has since said", "to better understand". */
const BETWEEN: ReadonlySet<string> = new Set([...FLOATING, "better", "long", "since", "yet"]);

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
  const finite = opening !== "to" && !isNonFinite(wordAt(tokens, from));
  let last = from;
  let negated = hasTrait(tokens, from, NEGATIVE);
  for (let at = from + 1; at < Math.min(ceiling, from + MAX_CHAIN); at += 1) {
    const wordClass = classes[at];
    if (wordClass === "adverb" || wordClass === "not" || BETWEEN.has(wordAt(tokens, at))) {
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
    return { from, to: at + 1, head: at, form, finite, passive, negated };
  }
  if (opening === "to" && last === from) return null;
  return { from, to: last + 1, head: last, form: "auxiliary", finite, passive: false, negated };
}

/** What an object begins with that shows the word before it to be a verb: "to quash the deal", "and support the mayor". */
export const OPENS_OBJECT: ReadonlySet<WordClass> = new Set<WordClass>([
  "determiner",
  "possessive",
  "pronoun",
]);

/** Tells whether a word that is no verb of the lists is one behind "to": "to quash the deal". */
function isUnknownVerb(tokens: Tokens, classes: readonly WordClass[], at: number): boolean {
  const isPlain = classes[at] === "word" && verbFormsAt(tokens, at) === 0;
  // "to bankroll $5m"
  const isSum = hasTrait(tokens, at + 1, UNIT) && !isWord(tokens, at + 1);
  const hasObject = isSum || OPENS_OBJECT.has(classes[at + 1] ?? "mark");
  return isPlain && !isPluralAt(tokens, at) && hasObject;
}

/** Behind these "it's" is "it is", where only a clause follows: "it's known that", "it's not known how". */
const BEFORE_CLAUSE: ReadonlySet<string> = new Set("how if that what when whether why".split(" "));

/** Tells whether an auxiliary makes a participle passive: "'s" does only before "to", "by" and "as" ("he's expected to", but "he's said so"), and behind "it" before a clause. */
function isPassive(
  classes: readonly WordClass[],
  tokens: Tokens,
  auxiliary: number,
  participle: number,
): boolean {
  if (classes[auxiliary] !== "be") return false;
  const next = wordAt(tokens, participle + 1);
  if (wordAt(tokens, auxiliary) !== "'s") return true;
  if (wordAt(tokens, auxiliary - 1) === "it" && BEFORE_CLAUSE.has(next)) return true;
  return next === "to" || next === "by" || next === "as";
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
