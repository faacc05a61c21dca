/** Finds what nouns and adjectives attribute: "his claim that …", "expressed concern that …", "was confident that …". */
import type { Attribution } from "./attribution.ts";
import { inflectVerb } from "../../text/inflect-verb.ts";
import type { ReportingWord } from "../lexicons/read-reporting-words.ts";
import {
  reportingNouns,
  reportingVerbForms,
  stanceAdjectives,
} from "../lexicons/reporting-verbs.ts";
import type { Reading, Sentence } from "../make-reading.ts";
import { findClauseEnd } from "../syntax/find-clause-end.ts";
import {
  findPhraseEnd,
  findPhraseStart,
  isInnerMark,
  type NounPhrase,
} from "../syntax/find-noun-phrase.ts";
import { findSubject, type Subject } from "../syntax/find-subject.ts";
import type { WordClass } from "../syntax/lexicons/closed-classes.ts";
import type { VerbGroup } from "../syntax/find-verb-groups.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { opensClause, opensPhrase } from "../syntax/what-opens.ts";
import { hasTrait, wordAt } from "../tokens.ts";
import { NOUN_CUE } from "../traits.ts";

/** Verbs, beside those of reporting, whose subject holds what their object says, or answers it: "made the claim that", "rebuffed rumors that". */
const HOLDING_VERBS: ReadonlySet<string> = new Set(
  "address answer draw echo give have hold ignore issue make raise reach rebuff share spread"
    .split(" ")
    .flatMap((verb) => Object.values(inflectVerb(verb)).flat()),
);
const PREPOSITIONS: ReadonlySet<WordClass> = new Set<WordClass>(["preposition", "to"]);
const AGENT: ReadonlySet<string> = new Set("by from among".split(" "));
/** Most tokens between a noun and its clause: "the claim by the mayor that". */
const MAX_GAP = 6;

/** Finds the attributions of one sentence that a noun or an adjective makes. */
export function findNounAttributions(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!hasTrait(reading, at, NOUN_CUE) || syntax.classes[at] !== "word") continue;
    if ((reading.quotationOf[at] ?? -1) >= 0) continue;
    const attribution =
      readNoun(reading, syntax, sentence, at) ?? readAdjective(reading, syntax, sentence, at);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** Reads a noun whose content follows it. */
function readNoun(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): Attribution | null {
  if ((syntax.groupOf[at] ?? -1) >= 0) return null;
  const printed = wordAt(reading, at);
  const word =
    reportingNouns.get(printed) ??
    (printed.endsWith("s") ? reportingNouns.get(printed.slice(0, -1)) : undefined);
  const opener = word && findOpener(syntax, sentence, at + 1, word);
  if (!word || opener === undefined || opener < 0) return null;
  const from = findPhraseStart(reading, syntax, at + 1, sentence.from);
  const holder =
    findAgent(reading, syntax, at + 1, opener) ?? findHolder(reading, syntax, sentence, from, at);
  const source = holder ?? findGovernor(reading, syntax, sentence, from);
  if (!source) return null;
  // "denied reports that": without its verb the noun would say the contrary.
  const cue = { from: holder ? at : (groupAt(syntax, from - 1)?.from ?? at), to: at + 1 };
  return makeAttribution(reading, syntax, sentence, cue, opener, source, "noun");
}

/** Reads an adjective after a form of "be" whose content follows it. */
function readAdjective(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): Attribution | null {
  const word = stanceAdjectives.get(wordAt(reading, at));
  const opener = word ? findComplement(reading, syntax, sentence, at + 1, word) : -1;
  if (opener < 0) return null;
  const group = groupAt(syntax, at) ?? groupAt(syntax, skipAdverbs(syntax, at));
  if (!group?.finite || !hasBe(syntax, group)) return null;
  const source = findSubject(reading, syntax, sentence, group);
  if (!source) return null;
  return makeAttribution(
    reading,
    syntax,
    sentence,
    { from: group.from, to: at + 1 },
    opener,
    source,
    "adjective",
  );
}

/** Returns the first token of what an adjective is said of: "sure that …", "sure it will …", "wary of …"; -1 for none. */
function findComplement(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
  word: ReportingWord,
): number {
  const that = findOpener(syntax, sentence, at, word, 0);
  if (that >= 0) return that;
  if (word.takes.has("that") && opensClause(reading, syntax, at, sentence.to, false)) return at;
  const isThing = word.takes.has(wordAt(reading, at)) && syntax.classes[at] === "preposition";
  return isThing && at + 1 < sentence.to && opensPhrase(syntax, at + 1) ? at + 1 : -1;
}

/** Returns the token before an adjective and the adverbs before it: "was" of "was very sure". */
function skipAdverbs(syntax: Syntax, adjective: number): number {
  let at = adjective - 1;
  while (syntax.classes[at] === "adverb" && !groupAt(syntax, at)) at -= 1;
  return at;
}

/** Tells whether a verb group is or holds a form of "be". */
function hasBe(syntax: Syntax, { from, to }: VerbGroup): boolean {
  return syntax.classes.slice(from, to).includes("be");
}

/** Returns the "that" that opens the content, past "by the mayor"; -1 where there is none. */
function findOpener(
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  { takes }: ReportingWord,
  gap = MAX_GAP,
): number {
  for (let at = from; at <= Math.min(sentence.to - 1, from + gap); at += 1) {
    const wordClass = syntax.classes[at];
    const isVerb = (syntax.groupOf[at] ?? -1) >= 0;
    if (wordClass === "that") {
      const next = groupAt(syntax, at + 1);
      const isDeterminer = at > from && PREPOSITIONS.has(syntax.classes[at - 1] ?? "mark");
      return takes.has("that") && !next?.finite && !isDeterminer ? at : -1;
    }
    if (isVerb || wordClass === "mark" || wordClass === "wh") return -1;
  }
  return -1;
}

/** Finds who holds a noun: "his claim", "the mayor's claim", where the phrase begins at `from`. */
function findHolder(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  noun: number,
): Subject | null {
  for (let at = noun - 1; at >= from; at -= 1) {
    const wordClass = syntax.classes[at];
    if (wordClass === "possessive") {
      const before = findSubjectBefore(reading, syntax, sentence, at);
      const isOwn = before !== null && groupAt(syntax, at - 1) !== undefined;
      return isOwn ? before : { from: at, to: at + 1, antecedent: before };
    }
    if (wordClass === "preposition") return null;
    if (wordClass !== "genitive") continue;
    let start = at;
    while (start > from && isHolderWord(reading, syntax, start - 1)) start -= 1;
    return start < at ? { from: start, to: at, antecedent: null } : null;
  }
  return null;
}

/** Finds the subject of the nearest verb before a token: whom "his" mostly means in "Smith repeated his claim". */
function findSubjectBefore(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  before: number,
): Subject | null {
  for (let at = before - 1; at >= sentence.from; at -= 1) {
    const group = groupAt(syntax, at);
    if (group?.finite && group.head === at) return findSubject(reading, syntax, sentence, group);
  }
  return null;
}

/** Tells whether a token may belong to the name before "'s". */
function isHolderWord(reading: Reading, syntax: Syntax, at: number): boolean {
  const wordClass = syntax.classes[at];
  if (wordClass === "mark") return isInnerMark(reading, at);
  return wordClass === "name" || wordClass === "word" || wordClass === "determiner";
}

/** Finds who holds a noun behind it: "the claim by the mayor that", "fears among voters that". */
function findAgent(reading: Reading, syntax: Syntax, from: number, to: number): Subject | null {
  if (!AGENT.has(wordAt(reading, from))) return null;
  const end = findPhraseEnd(reading, syntax, from + 1, to);
  return end > from + 1 ? { from: from + 1, to: end, antecedent: null } : null;
}

/** Finds the subject of the verb that a noun phrase is the object of: "The mayor made the claim that". */
function findGovernor(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
): Subject | null {
  const group = groupAt(syntax, from - 1);
  const verb = wordAt(reading, group?.head ?? -1);
  const isTelling = HOLDING_VERBS.has(verb) || reportingVerbForms.has(verb);
  if (!group?.finite || group.passive || !isTelling) return null;
  return findSubject(reading, syntax, sentence, group);
}

/** Makes the attribution of a clause, or of a thing after a preposition. */
function makeAttribution(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: NounPhrase,
  opener: number,
  source: Subject,
  rule: string,
): Attribution {
  const isThing = syntax.classes[opener - 1] === "preposition";
  const reach = isThing ? "tight" : "whole";
  const to = findClauseEnd(reading, syntax, sentence, opener, null, reach);
  const lemma = wordAt(reading, cue.to - 1);
  return { content: { from: opener, to }, cue, source, rule, lemma };
}
