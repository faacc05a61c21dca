/** Tells where what looks like a reporting verb belongs to a noun, and nobody speaks: "the largest confirmed reserves", "people seeking to leave", "had high hopes that". */
import { isAdjective } from "../../cues/stands-as-verb.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN } from "../../reading/traits.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { isClauseStart } from "../../syntax/clauses/is-clause-start.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { isThing } from "./is-thing.ts";
import type { SourcedReport } from "./verb-report.ts";

/** Participles of what somebody else means for a thing. */
const MEANT: ReadonlySet<string> = new Set("aimed expected intended planned".split(" "));

/** Tells whether a participle describes the noun behind it, or one before it, where nobody speaks: "the largest confirmed reserves", "six boats intended to sail". */
export function describesNoun(
  reading: Reading,
  syntax: Syntax,
  { sentence, cue: { group, verb, name, to }, source, rule }: SourcedReport,
): boolean {
  const isAlone = group.form === "past" && group.to - group.from === 1;
  if (!isAlone || (verbFormsAt(reading, group.head) & PARTICIPLE) === 0) return false;
  const word = wordAt(reading, group.head);
  // "the boats reported lost were found", but "the pier, which the port reported was shut"
  if (rule === "gap") {
    const isFree =
      syntax.classes[source.from - 1] !== "wh" && syntax.classes[source.from - 1] !== "that";
    return isFree && isThing(reading, syntax, source);
  }
  // "The usual expected payment is late"
  const isPart = source.to - source.from === 2 && syntax.classes[source.from] === "determiner";
  if (isPart && isThing(reading, syntax, source) && isAdjective(wordAt(reading, source.to - 1))) {
    return syntax.classes[group.to] === "word";
  }
  // "It is one of six towns committed to the pier", but "Six towns committed to mending it"
  if (verb.lemma === "commit") return !isClauseStart(reading, syntax, sentence, source.from);
  if (rule === "to" && MEANT.has(word)) {
    // "Lind built new boats, intended to please pilots", but not "Lind built boats and intended to sell them"
    const isOfOther = syntax.classes[group.from - 1] !== "coordinator";
    const hasVerb = isOfOther && findFinite(syntax, source.to, group.from) >= 0;
    return hasVerb || isThing(reading, syntax, source);
  }
  // "faced | repeated calls to leave", "to submit | detailed plans"
  const before = groupAt(syntax, group.from - 1);
  const isObject = before?.finite === true || syntax.classes[before?.from ?? -1] === "to";
  if (isObject && syntax.classes[group.to] === "word") return true;
  if (rule !== "object") return false;
  // "those admitted to the port left", but "Lind admitted to stealing"
  if (name === "admit to") return groupAt(syntax, to)?.form !== "gerund";
  const last = source.to - 1;
  // "a host considered one of the best"
  if (word === "considered") return syntax.classes[last] === "word";
  if (syntax.classes[group.to] !== "word") return false;
  // "asked of threats and alleged secret rooms"
  if (word === "alleged" && syntax.classes[group.from - 1] === "coordinator") return true;
  return !isPluralAt(reading, last) && isThing(reading, syntax, source);
}

/** Tells whether a participle tells by what they try to do which people are meant: "people seeking to leave", but not ", with Lind seeking to leave". */
export function tellsWhose(
  _reading: Reading,
  { classes }: Syntax,
  { cue: { group }, source, rule }: SourcedReport,
): boolean {
  if (rule !== "to" || group.form !== "gerund" || group.finite) return false;
  // "It is for anyone wishing to sail"
  if (classes[group.from - 1] === "pronoun") return true;
  if (group.from !== source.to) return false;
  return classes[source.to - 1] === "word" && classes[source.from - 1] !== "preposition";
}

/** Tells whether what looks like a verb is a noun behind the verb whose object it is: "had high hopes that", "rose 11 points to". */
export function isObjectNoun(
  reading: Reading,
  syntax: Syntax,
  { sentence, cue: { group }, source: { from, antecedent } }: SourcedReport,
): boolean {
  const mayBeNoun =
    (group.form === "third" || group.form === "base") && group.to === group.from + 1;
  if (sentence.titled || antecedent || syntax.classes[from] === "subject" || !mayBeNoun)
    return false;
  if (hasTrait(reading, group.head, NEVER_NOUN)) return false;
  // "Leaked emails show": a participle that opens its sentence.
  const before = from - 1 > sentence.from ? groupAt(syntax, from - 1) : undefined;
  return before?.finite === true && !takesFrame(wordAt(reading, before.head), "bare", "that");
}
