/** Finds the content of a quotation claim: the clause that the quoted words stand in, or the quoted words alone. */
import type { Span } from "../../../text/span.ts";
import { isChantOf } from "../../cues/find-noun-cues.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import {
  CLAUSE_VERB,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from "../../reading/classify-words.ts";
import type { Label } from "../../reading/label.ts";
import { classAt, hasClass, isCoordinator, sentenceAt } from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isCapital, isMark, wordAt } from "../../reading/tokens.ts";
import { isLink } from "../../syntax/clauses/is-link.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import { findTold } from "../../syntax/subjects/find-told.ts";
import type { Attribution } from "../scores/cue-weights.ts";
import { isNaming } from "../speaks-title.ts";
import { firstClauseEnd, firstJoint, lastPhraseEnd } from "./cut-tail.ts";
import { clauseEnd } from "./find-content-end.ts";
import { startAfterCue } from "./find-content-start.ts";
import { isGerund, LEADS } from "./lead-to-saying.ts";

/**
 * Most of the outlet's own words taken into a content. A record may keep 25 around a claim, and the quoted
 * words must be among what it keeps.
 */
const MAX_WORDS = 24;
/** Most of them behind the quoted words. */
const MAX_WORDS_AFTER = 20;
/** The same where none stand before: then the quoted words are often the subject of what follows. */
const MAX_WORDS_AFTER_ALONE = 10;

/** Tells whether a sentence first tells how something came to be said: "Speaking in Oslo, he said, “…”", "When asked, she said, “…”". */
function opensWithFrame(reading: Reading, from: number, afterCue: number): boolean {
  const at = LEADS.has(wordAt(reading, from)) ? from + 1 : from;
  if (wordAt(reading, at) === "asked") return true;
  let next = afterCue;
  while (isMark(reading, next)) next += 1;
  // "Leaving Oslo, he said, “is a loss”": there the gerund is what is spoken of.
  const isVerb = (classAt(reading, next) & CLAUSE_VERB) !== 0;
  return isGerund(reading, at) && !isVerb;
}

/** Tells whether quoted words right behind a cue open a sentence of their own, so that what stands before the cue is none of it: "In a letter, Ruiz said, “The port is shut.”", but "In Oslo, she said, “nobody sleeps.”" */
function opensSentence(reading: Reading, { to }: NounPhrase, { from }: Quotation): boolean {
  return from === to + 1 && isCapital(reading, from + 1) && wordAt(reading, from + 1) !== "i";
}

/** Fewest tokens of a condition, with its comma: "if it rains,", but "if asked,". */
const MIN_CONDITION = 4;

/** Tells whether a condition stands between two tokens, which is of what is said: "If it rains, Ruiz said, “Elm will be shut.”" */
const isCondition = (reading: Reading, from: number, to: number): boolean =>
  /^(?:if|unless)$/.test(wordAt(reading, from)) && to - from >= MIN_CONDITION;

/** Tells whether a token at the end is no part of a content: a mark, but not the one of "9%", the "as" of "as he puts it", the "and" of "and, after a call, left". */
const isTrailing = (reading: Reading, at: number): boolean =>
  (isMark(reading, at) && wordAt(reading, at) !== "%") ||
  /^(?:as|because|if|when|which|while|who)$/.test(wordAt(reading, at)) ||
  isCoordinator(reading, at);

/** Counts the words among some tokens. */
function countWords(reading: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (!isMark(reading, at)) count += 1;
  return count;
}

/** What a heading does not hold before the words that it leads to. */
const NOT_IN_HEADING = CLAUSE_VERB | SUBORDINATOR | RELATIVE;

/** Fewest tokens, with their marks, of a sentence that a heading stands before. */
const MIN_SENTENCE = 6;

/** Tells whether only a heading stands before quoted words that begin like a sentence: "News in brief “The port is shut,” Ruiz said"; but "The “President of all,” Ruiz said". */
function isHeaded(reading: Reading, from: number, { from: quoted, to }: Quotation): boolean {
  if (to - quoted < MIN_SENTENCE) return false;
  const leadsOn = (classAt(reading, quoted - 1) & (DETERMINER | PREPOSITION)) !== 0;
  if (leadsOn || wordAt(reading, quoted - 1) === ",") return false;
  return isCapital(reading, quoted + 1) && !hasClass(reading, NOT_IN_HEADING, from, quoted);
}

/** Returns where that begins which a relative clause only names: "a plan" in "a plan that Ruiz called “rash”"; -1 for none. */
function findNamed(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: NounPhrase,
  label: Label | null,
): number {
  const pronoun = (label?.from ?? 0) - 1;
  if (!/^(?:that|which|whom)$/.test(wordAt(reading, pronoun))) return -1;
  const verb = wordAt(reading, cue.to - 1);
  const isAs = takesFrame(verb, "as") && wordAt(reading, cue.to) === "as";
  if (!isAs && !isNaming(verb)) return -1;
  return findTold(reading, syntax, sentence, pronoun);
}

/** Returns where that begins which a passive tells as what it is seen: "The shop" in "The shop was praised by Ruiz as a “gem”"; -1 for none. */
function findSeen(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: NounPhrase,
  from: number,
): number {
  const group = groupAt(syntax, cue.from);
  if (!group?.passive || !group.finite || wordAt(reading, from - 1) !== "as") return -1;
  if (!takesFrame(wordAt(reading, group.head), "as")) return -1;
  const subject = findSubject(reading, syntax, sentence, group);
  if (!subject) return -1;
  const isRelative = syntax.classes[subject.from] === "wh";
  if (isRelative) return findTold(reading, syntax, sentence, subject.from);
  return (subject.antecedent ?? subject).from;
}

/**
 * Returns the content of a claim that quotes `first` … `last`, spans of one sentence under one cue: the
 * quoted words alone where they are all that is said, else their clause without the cue (but with it in a
 * relative clause, where what they name stands before it), up to a number of the outlet's own words. What another claim quotes, before token `floor`, is no part of it.
 */
export function findContent(
  reading: Reading,
  syntax: Syntax,
  attribution: Attribution,
  first: Quotation,
  last: Quotation,
  floor: number,
): Span {
  const { cue, label } = attribution;
  // "“Yes,” she said, “but not now.”": of several it holds the marks within, and so those around.
  const quoted =
    first === last
      ? { start: first.start, end: last.end }
      : { start: first.outer.start, end: last.outer.end };
  const opening = sentenceAt(reading, first.from);
  const closing = sentenceAt(reading, last.to - 1);
  if (!cue || !opening || !closing) return quoted;
  // "Ruiz added:", in the paragraph before.
  if (cue.to <= opening.from) return quoted;
  const subject = label ? Math.min(label.from, cue.from) : cue.from;
  const isAside =
    // "However, she said, “We are one.”": the outlet's word.
    !isLink(reading, opening.from, subject) &&
    wordAt(reading, subject - 1) === "," &&
    wordAt(reading, cue.to) === "," &&
    !opensWithFrame(reading, opening.from, cue.to) &&
    (isCondition(reading, opening.from, subject) || !opensSentence(reading, cue, first)) &&
    !isGerund(reading, cue.from);
  const isBefore = cue.to <= first.from;
  const isAfter = cue.from >= last.to;
  // "The bottom line: “…,” she said": what leads up to the words is no part of them.
  const isLed =
    isAfter && (wordAt(reading, first.from - 1) === ":" || isHeaded(reading, opening.from, first));
  const outside = isLed || opening.from < floor ? first.from : opening.from;
  const behind = isBefore && !isAside ? startAfterCue(reading, attribution, first) : outside;
  const named = first.from - behind <= 1 ? findNamed(reading, syntax, opening, cue, label) : -1;
  const told = named < 0 ? findSeen(reading, syntax, opening, cue, behind) : named;
  const from = told >= floor ? told : behind;
  const before = countWords(reading, from, first.from);
  const starts = before > 0 && before <= MAX_WORDS;
  const most = starts ? MAX_WORDS_AFTER : MAX_WORDS_AFTER_ALONE;
  const fits = (end: number): boolean => {
    // A second clause is compared by itself, and counts for itself (see split-claims.ts).
    const after = countWords(reading, last.to, firstClauseEnd(reading, last.to, end));
    return after <= most && (starts ? before + after : after) <= MAX_WORDS;
  };
  // "chants of “Go!” | as he left"
  const isAlone = isChantOf(reading, cue.from);
  let to = last.to;
  if (isAfter) to = Math.min(subject, closing.to);
  else if (!isAlone) to = clauseEnd(reading, syntax, cue, last, closing);
  if (!fits(to)) to = firstJoint(reading, last.to, to);
  if (starts && !fits(to)) to = lastPhraseEnd(reading, last.to, to, fits);
  while (to > last.to && isTrailing(reading, to - 1)) to -= 1;
  const ends = to > last.to && fits(to);
  if (!starts && !ends) return quoted;
  return {
    start: starts ? (reading.starts[from] ?? first.outer.start) : first.outer.start,
    end: ends ? (reading.ends[to - 1] ?? last.outer.end) : last.outer.end,
  };
}
