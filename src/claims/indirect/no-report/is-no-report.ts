/** Tells where a verb of saying or wishing reports nothing: "the largest confirmed reserves", "storms threaten the town", "six boats intended to sail". */
import { isAdjective } from "../../cues/stands-as-verb.ts";
import { STUDIES } from "../../lexicons/studies.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { namesPerson } from "../../people/find-people.ts";
import { SPEAKING_NOUN } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN } from "../../reading/traits.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { isClauseStart } from "../../syntax/clauses/is-clause-start.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import { isRefusal } from "../../syntax/verbs/is-refusal.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { findPhraseHead } from "./find-phrase-head.ts";
import { isAct } from "./is-act.ts";
import { isBlindDeed } from "./is-blind-deed.ts";
import { isNoStatement } from "./is-no-statement.ts";
import { isThing } from "./is-thing.ts";
import { meetsSomebody } from "./meets-somebody.ts";

/** Tells whether a verb with its content behind it reports nothing of whoever does it. */
export function isNoReport(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  source: Subject | null,
  { content, rule }: { content: NounPhrase; rule: string },
): boolean {
  if (isLeftOpen(reading, syntax, cue)) return true;
  if (isNoStatement(reading, syntax, cue, source, { content, rule })) return true;
  if (isAct(reading, syntax, cue, source, { content, rule })) return true;
  const meets = (): boolean =>
    isCited(reading, syntax, cue, content) || meetsSomebody(reading, syntax, cue, content);
  if (rule === "object" && meets()) return true;
  return (
    source !== null &&
    (isBlindDeed(reading, syntax, cue, source, rule) ||
      isImperative(reading, cue, source) ||
      describesNoun(reading, syntax, sentence, cue, source, rule) ||
      (rule === "to" && tellsWhose(syntax, cue, source)) ||
      isObjectNoun(reading, syntax, sentence, cue, source) ||
      isAsked(reading, syntax, sentence, cue, source, rule))
  );
}

/** Tells whether a verb is the other half of what is left open: "declined to confirm or deny", "would neither confirm nor deny". */
function isLeftOpen(reading: Reading, syntax: Syntax, { group }: IndirectCue): boolean {
  if (!/^n?or$/.test(wordAt(reading, group.from - 1))) return false;
  const other = groupAt(syntax, group.from - 2);
  if (!other || group.form !== "base") return false;
  const outer = groupAt(syntax, other.from - 1);
  const isNegated = other.negated || wordAt(reading, other.from - 1) === "neither";
  return isNegated || (outer !== undefined && isRefusal(reading, outer));
}

/** Tells whether "don't" speaks to the reader, and of no subject before it: "While ports grow, don't expect them to open", "Lind left, but don't expect him to stay". */
function isImperative(reading: Reading, { group }: IndirectCue, { to }: Subject): boolean {
  if (!group.negated || to >= group.from || !/^do(?:n't)?$/.test(wordAt(reading, group.from))) {
    return false;
  }
  return wordAt(reading, group.from - 1) === "," || namesPerson(reading.people, to - 1);
}

/** Tells whether a report only names its source: "the paper, citing Lind, said", "the paper reported, citing two officials", "she said, citing county data"; but whoever cites a reason gives it. */
function isCited(
  reading: Reading,
  syntax: Syntax,
  { verb, group }: IndirectCue,
  { from, to }: NounPhrase,
): boolean {
  if (verb.lemma !== "cite" || group.form !== "gerund") return false;
  if (wordAt(reading, to) === "," && groupAt(syntax, to + 1)?.finite) return true;
  const head = findPhraseHead(reading, syntax, from, to);
  if (STUDIES.has(wordAt(reading, head)) || namesPerson(reading.people, head)) return true;
  return (classAt(reading, head) & SPEAKING_NOUN) !== 0;
}

/** Participles of what somebody else means for a thing. */
const MEANT: ReadonlySet<string> = new Set("aimed expected intended planned".split(" "));

/** Tells whether a participle describes the noun behind it, or one before it, where nobody speaks: "the largest confirmed reserves", "six boats intended to sail". */
function describesNoun(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, verb, name, to }: IndirectCue,
  source: Subject,
  rule: string,
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
  if (rule !== "object") return false;
  // "those admitted to the port left", but "Lind admitted to stealing"
  if (name === "admit to") return groupAt(syntax, to)?.form !== "gerund";
  const last = source.to - 1;
  // "a host considered one of the best"
  if (word === "considered") return syntax.classes[last] === "word";
  if (syntax.classes[group.to] !== "word") return false;
  // "asked of threats and alleged secret rooms"
  if (word === "alleged" && syntax.classes[group.from - 1] === "coordinator") return true;
  const isPlural = /[^s]s$/.test(wordAt(reading, last));
  return !isPlural && isThing(reading, syntax, source);
}

/** Tells whether a participle tells by what they try to do which people are meant: "people seeking to leave", but not ", with Lind seeking to leave". */
function tellsWhose({ classes }: Syntax, { group }: IndirectCue, source: Subject): boolean {
  if (group.form !== "gerund" || group.finite) return false;
  // "It is for anyone wishing to sail"
  if (classes[group.from - 1] === "pronoun") return true;
  if (group.from !== source.to) return false;
  return classes[source.to - 1] === "word" && classes[source.from - 1] !== "preposition";
}

/** Tells whether what looks like a verb is a noun behind the verb whose object it is: "had high hopes that", "rose 11 points to". */
function isObjectNoun(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group }: IndirectCue,
  { from, antecedent }: Subject,
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

/** What opens a question told of, with no answer. */
const ASKING: ReadonlySet<string> = new Set("how what where".split(" "));

/** Tells whether a sentence asks whether somebody thinks or says so: "Does she think it will hold?", "Could he tell us how?", "has not decided whether it agrees". */
function isAsked(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { verb }: IndirectCue,
  { from }: Subject,
  rule: string,
): boolean {
  if (wordAt(reading, from - 1) === "whether") return true;
  // "how the port aims to stay open", "what they want the hall to be": what is asked is no deed that somebody speaks of.
  const isWish = rule === "to" || (rule === "hearer to" && verb.kind === "mind");
  if (isWish && ASKING.has(wordAt(reading, from - 1))) return true;
  const opener = syntax.classes[from - 1];
  return (opener === "do" || opener === "modal") && wordAt(reading, sentence.to - 1) === "?";
}
