/** Finds the content before or around a reporting clause: "…, he said", "…, said the mayor", "The plan, he said, …". */
import { STUDIES } from "../../lexicons/studies.ts";
import { isNounForMany } from "../../people/find-name.ts";
import { findComma, hasWord, isQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, nextWith, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN, REPORTING_VERB } from "../../reading/traits.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { findClauseEnd, findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { hasMainVerb } from "../../syntax/clauses/has-main-verb.ts";
import { isLink } from "../../syntax/clauses/is-link.ts";
import { opensMainClause } from "../../syntax/clauses/opens-main-clause.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject, type Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { Attribution } from "../attribution.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { findInverted, isBreak } from "../cues/find-inverted.ts";
import { FINDING } from "../cues/is-finding.ts";
import { isHeard } from "../cues/is-heard.ts";
import { canTell } from "./can-tell.ts";
import { closesSentence } from "./closes-sentence.ts";
import { findStart, MIN_CONTENT } from "./find-start.ts";
import { findTail } from "./find-tail.ts";
import { goesOn } from "./goes-on.ts";
import { isClause, holdsReason } from "./is-clause.ts";
import { setsThing } from "./sets-thing.ts";

/** What closes a sentence that tells what somebody has found out, where "learned to sail" has a deed. */
const LEARNING: ReadonlySet<string> = new Set(["learn", "understand"]);
/** Most tokens before "as" at the head of a sentence: "But as Smith noted". */
const MAX_LEAD = 1;

/** Returns the attribution of a reporting clause that stands after or inside its content, or null. */
export function findContentAround(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
): Attribution | null {
  const { frames } = cue.verb;
  const { group } = cue;
  // "…, the poll found": a study's finding is a clause, where "he found" has a thing.
  const { lemma } = cue.verb;
  const isFinding = FINDING.has(lemma);
  // "…, the notice stated": behind what is said only, where "stated the price" has a thing.
  const isStated = lemma === "state" && group.form === "past";
  // "He lost his temper, the court heard": what is told there, whoever told it.
  const isInCourt = isHeard(reading, cue);
  // "The pier, he continued, is old": within what is said only, where "continued" has a deed.
  const isContinued = lemma === "continue";
  const mayTell =
    frames.has("bare") || isFinding || LEARNING.has(lemma) || isStated || isInCourt || isContinued;
  if (!group.finite || (group.passive && !isInCourt) || !mayTell) return null;
  const source =
    findInverted(reading, syntax, sentence, cue) ?? findSubject(reading, syntax, sentence, group);
  if (!source || source.antecedent || !canTell(reading, syntax, cue, source)) return null;
  const isStudy = isFinding && hasWord(reading, STUDIES, source.from, source.to);
  // "…, the jury found"
  const isVerdict = lemma === "find" && isNounForMany(reading, source.to - 1);
  const isTold = isStudy || isVerdict || isStated || isInCourt || isContinued;
  // "…, Elm News found.", "…, Elm News has learned."
  const isLast =
    (isFinding || LEARNING.has(lemma)) && cue.to === findSentenceEnd(syntax, reading, sentence);
  if (!frames.has("bare") && !isTold && !isLast) return null;
  const inverted = source.from >= cue.to;
  const isAs = !inverted && wordAt(reading, source.from - 1) === "as";
  if (isAs && source.from - 1 - sentence.from <= MAX_LEAD) {
    return readFronted(reading, syntax, sentence, cue, source);
  }
  const open = inverted ? group.from - 1 : source.from - (isAs ? 2 : 1);
  if (open <= sentence.from || !isBreak(reading, open)) return null;
  const told = inverted ? cue.to : skipHearer(reading, syntax, sentence, cue);
  // "The plan, she told them, is dead", but not "In May, she reminded them of the plan, which".
  const close = lemma === "tell" ? told : cue.to;
  // "The plan, one pilot noted drily, is dead"
  const behind = syntax.classes[close] === "adverb" ? close + 1 : close;
  const isInserted = inverted
    ? partsSubject(reading, syntax, sentence, group, source)
    : wordAt(reading, behind) === ",";
  if (isInserted && leadsToThat(reading, syntax, close, sentence.to)) return null;
  if (isContinued && !isInserted) return null;
  // "Asked whether she agreed, Ruiz said": what was asked is no answer.
  if (wordAt(reading, sentence.from) === "asked") return null;
  if (!isInserted) {
    if (open - sentence.from < MIN_CONTENT) return null;
    // "…, said Lind" ends a clause, though its main verb be one that no list knows.
    const isSaid = inverted && hasTrait(reading, group.head, NEVER_NOUN);
    const isWhole =
      isClause(syntax, sentence.from, open) ||
      (isSaid && holdsReason(syntax, sentence.from, open)) ||
      closesSentence(reading, syntax, sentence, cue, inverted ? source : null, open) ||
      closesHeadline(reading, sentence, group, inverted ? source.to : cue.to);
    if (!isWhole) return null;
  }
  const tailStart = inverted ? source.to : told;
  // "…, said a pilot who saw it", "said a report citing it", "said a pilot briefed on it": what is told of the speaker ends nothing.
  const isSaid = cue.verb.kind === "speech";
  const isDescribed =
    inverted &&
    (syntax.classes[tailStart] === "wh" || (isSaid && opensParticiple(reading, syntax, tailStart)));
  const tail = isDescribed ? tailStart : findTail(reading, syntax, tailStart, sentence.to);
  if (tail < 0) return null;
  // "The pier is old, she said: it leaks", but not "In a letter, she said: it leaks"
  const isClosed = wordAt(reading, tail) === ":";
  if (isClosed && !standsAlone(reading, syntax, sentence, open)) return null;
  let from = findStart(reading, syntax, sentence, open, isInserted);
  // "Lind built the pier, which, pilots say, is unsafe": only the relative clause is what they say.
  if (isInserted && syntax.classes[open - 1] === "wh") from = open - 1;
  // "Lind left because, he says, the pier is unsafe": only the ground is what he says.
  if (isInserted && wordAt(reading, open - 1) === "because") from = tail + 1;
  const isWhole = isClause(syntax, from, open);
  const goesBehind =
    wordAt(reading, tail) === "," &&
    (inverted && !isInserted
      ? setsThing(reading, syntax, tail, sentence.to)
      : goesOn(reading, syntax, sentence, tail, isWhole, tail > told ? null : group));
  const end = goesBehind ? findEndBehind(reading, syntax, sentence, tail, isInserted) : open;
  // "But, Lind said, the pier is safe"
  if (goesBehind && isLink(reading, from, open + 1)) from = tail + 1;
  return {
    content: { from, to: end },
    cue: { from: group.from, to: cue.end },
    source: group.passive ? null : source,
    rule: inverted ? "inverted" : end > open ? "around" : "before",
    lemma: cue.name,
  };
}

/** Tells whether a reporting clause with its subject behind its verb parts another subject from its verb: "The pier, | says Lind, | was old", but not "The pier, seen Friday, was old". */
function partsSubject(
  reading: Reading,
  syntax: Syntax,
  { from }: Sentence,
  { from: verb, head }: VerbGroup,
  { to }: Subject,
): boolean {
  if (wordAt(reading, to) !== "," || !groupAt(syntax, to + 1)?.finite) return false;
  const mayBeParticiple = (verbFormsAt(reading, head) & PARTICIPLE) !== 0;
  if (mayBeParticiple && !hasTrait(reading, head, NEVER_NOUN)) return false;
  return findPhraseEnd(reading, syntax, from, verb - 1) === verb - 1;
}

/** Tells whether what stands before a reporting clause is a main clause, and nothing that leads to what is said behind it. */
const standsAlone = (reading: Reading, syntax: Syntax, { from }: Sentence, open: number): boolean =>
  syntax.classes[from] !== "preposition" && opensMainClause(reading, syntax, from, open);

/** Returns where a content ends that goes on behind the comma of its reporting clause; past a semicolon where nobody else reports behind it. */
function findEndBehind(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  comma: number,
  isInserted: boolean,
): number {
  const bare = findClauseEnd(reading, syntax, sentence, comma + 1, null, "bare");
  if (!isInserted) return bare;
  // "The pier, she said, is old, and nobody mends it": so long as no aside of the outlet's or quoted words come.
  const whole = findClauseEnd(reading, syntax, sentence, comma + 1, null, "whole");
  const stays = TELLS_MORE.has(wordAt(reading, bare + 1)) || holdsQuoted(reading, bare, whole);
  const end = stays ? bare : whole;
  // "The first storms, she said, were mild; this one is not."
  if (wordAt(reading, end) !== ";") return end;
  const last = findSentenceEnd(syntax, reading, sentence);
  return nextWith(reading, REPORTING_VERB, end, last) === last ? last : end;
}

/** What opens an aside that may be the outlet's behind what is said: "…, though | he has none". */
const TELLS_MORE: ReadonlySet<string> = new Set("although though where which who".split(" "));

/** Tells whether quoted words stand between two tokens. */
function holdsQuoted(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isQuoted(reading, at)) return true;
  return false;
}

/** Longest aside between a verb and its "that", in tokens: "alleged, without evidence, that". */
const MAX_ASIDE = 8;

/** Tells whether a verb goes on behind an aside, which a comma opens, to what it reports. */
function leadsToThat(reading: Reading, syntax: Syntax, comma: number, ceiling: number): boolean {
  for (let at = comma + 1; at < Math.min(ceiling, comma + MAX_ASIDE); at += 1) {
    if (wordAt(reading, at) === ",") return syntax.classes[at + 1] === "that";
  }
  return false;
}

/** Tells whether a reporting clause in the present ends its line with no full stop, as it does a headline, which needs no verb: "Man killed in crash, police say". */
function closesHeadline(
  reading: Reading,
  sentence: Sentence,
  { head, form }: VerbGroup,
  to: number,
): boolean {
  const isPresent = form === "base" || form === "third";
  return isPresent && to === sentence.to && hasTrait(reading, head, NEVER_NOUN);
}

/** Tells whether a participle that tells more of the noun before it stands at a token. */
function opensParticiple(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  if (group?.head !== at) return false;
  if (group.form === "gerund") return !group.finite;
  const isPast = (verbFormsAt(reading, at) & PARTICIPLE) !== 0;
  return isPast && syntax.classes[at + 1] === "preposition";
}

/** Reads a clause with "as" at the head of its sentence: "As Smith noted, the bridge is safe". */
function readFronted(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  source: Subject,
): Attribution | null {
  const hearerEnd = skipHearer(reading, syntax, sentence, cue);
  const comma = findTail(reading, syntax, hearerEnd, sentence.to);
  if (comma < 0 || wordAt(reading, comma) !== ",") return null;
  const content = { from: comma + 1, to: findSentenceEnd(syntax, reading, sentence) };
  // "As Lind explained, when the boat flies, it will land": of "when" no list need tell the verb.
  const opener = syntax.classes[content.from];
  const leads = opener === "wh" || opener === "subordinator";
  const isWhole =
    hasMainVerb(syntax, content.from, content.to) ||
    (leads && hasMainVerb(syntax, findComma(reading, content.from, content.to), content.to));
  if (!isWhole) return null;
  return {
    content,
    cue: { from: cue.group.from, to: cue.end },
    source,
    rule: "as front",
    lemma: cue.name,
  };
}

/** Returns the token after the person told: "…, a spokesman told the paper". */
function skipHearer(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { verb, to }: IndirectCue,
): number {
  return verb.frames.has("hearer") ? findPhraseEnd(reading, syntax, to, sentence.to) : to;
}
