/** Chooses, for one quoted span, the cue that attributes it, by where the candidates stand. */
import type { Span } from "../text/span.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from "./classify-words.ts";
import { lastCharacter, type CueMention } from "./find-cues.ts";
import type { Label } from "./find-label.ts";
import { findDashSignature } from "./find-signature.ts";
import { clauseSubject, outerCue, subjectOf } from "./find-subject.ts";
import { isTitle } from "./is-title.ts";
import type { Quotation, Reading, Sentence } from "./make-reading.ts";

/** Who says a quoted span, and by which words; `label` is null where nobody is named ("was called"). */
export interface Attribution {
  cue: (Span & { from: number; to: number }) | null;
  label: Label | null;
  score: number;
}

/**
 * What a cue's place is worth. Only the order matters: a cue that touches the quotation beats one that
 * closes or opens the same clause, which beats one elsewhere in the sentence.
 */
const WEIGHTS = {
  /** "…," Ruiz said. */
  rightAfter: 10,
  /** Ruiz said: "…" */
  rightBefore: 9,
  /** "…" — Ana Ruiz */
  signature: 8.5,
  /** "…?" Ruiz asked, as a sentence of its own. */
  nextSentence: 8,
  /** Ruiz: "…" */
  colon: 7,
  /** The vote was "…" for many, Ruiz said. */
  closing: 6.5,
  /** Ruiz said the vote was "…" */
  before: 6,
  /** "…" he said, with no comma between. */
  besideAfter: 5,
  /** "…," according to Ruiz. */
  phraseAfter: 4.5,
  /** "…." Ruiz said. A slip, or a sentence about something else. */
  afterFullStop: 3,
  /** Added where the quotation ends in a comma: somebody is about to be named. */
  endsInComma: 2,
  /** Taken off a cue before the quotation for each word between, and for each verb. */
  perWord: 0.04,
  perVerb: 0.4,
  /** Taken off a verb that seldom takes quoted words, by what it lacks of full readiness. */
  unready: 3,
  /** Taken off "…," adding that …, and "…," Ruiz said it was …: what is said there comes after it. */
  leadsOn: 7,
  /** Taken off a cue in a clause about somebody else: "a man who said". */
  relative: 3,
  /** Taken off a cue of which nobody is the subject. */
  nobody: 2,
};
/** Least score that attributes; a mind verb far off says nothing of the quoted words. */
const MIN_SCORE = 2.5;
/** Least score that attributes what is set as a title: only words that touch a cue are speech then. */
const MIN_TITLE_SCORE = 8;
/** Longest way from a closing ", Ruiz said" to the end of its sentence, in tokens. */
const MAX_TAIL = 14;
/** Most words between "told" and a colon or comma: those told, and when. */
const MAX_HEARERS = 12;

const PAUSES = new Set([",", "—", "–", "--", "-", "―", "…", "..."]);

const wordAt = (reading: Reading, at: number): string => reading.tokens[at]?.word ?? "";

/** Tells whether all tokens between two indices are punctuation or adverbs. */
function isBare(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isAdverb = ((reading.classes[at] ?? 0) & ADVERB) !== 0;
    if (!isAdverb && !PAUSES.has(wordAt(reading, at))) return false;
  }
  return true;
}

/** Counts the finite verbs outside quotation marks between two token indices. */
function countVerbs(reading: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if ((reading.quotationOf[at] ?? -1) >= 0) continue;
    if ((reading.classes[at] ?? 0) & (FINITE | AUXILIARY)) count += 1;
  }
  return count;
}

/** Tells whether a cue opens a content of its own: a colon, "that", or a clause with its subject and verb. */
function opensContent(reading: Reading, cue: CueMention, ceiling: number): boolean {
  const word = wordAt(reading, cue.to);
  if (word === ":" || word === "that") return true;
  for (let at = cue.to; at < ceiling; at += 1) {
    const classes = reading.classes[at] ?? 0;
    const isMark = reading.tokens[at]?.kind === "mark";
    if (isMark || classes & (PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE)) return false;
    if (at > cue.to && classes & (FINITE | AUXILIARY) && !reading.tokens[at]?.capital) return true;
  }
  return false;
}

/** Says how a cue after a quotation stands to it, as a weight; 0 where it has nothing to do with it. */
function placeAfter(
  reading: Reading,
  cue: CueMention,
  label: Label | null,
  quotation: Quotation,
  floor: number,
  ceiling: number,
): number {
  const first = Math.min(cue.from, label ? label.from : cue.from);
  const last = lastCharacter(reading, quotation);
  const isBeside = first >= floor && isBare(reading, floor, first);
  const pauses = /[,.?!…—–-]/.test(last) || PAUSES.has(wordAt(reading, quotation.to));
  if (cue.kind === "phrase") return isBeside ? WEIGHTS.phraseAfter + 1 : WEIGHTS.phraseAfter;
  if (isBeside && pauses) {
    const comma = last === "," && !cue.gerund ? WEIGHTS.endsInComma : 0;
    const leadsOn = cue.gerund || opensContent(reading, cue, ceiling);
    return WEIGHTS.rightAfter + comma - (leadsOn ? WEIGHTS.leadsOn : 0);
  }
  if (cue.gerund || cue.readiness < 1) return 0;
  const closes = wordAt(reading, first - 1) === "," && ceiling - cue.to <= MAX_TAIL;
  if (closes) return WEIGHTS.closing;
  const follows = wordAt(reading, cue.to);
  return isBeside && label !== null && (follows === "." || follows === ",")
    ? WEIGHTS.besideAfter
    : 0;
}

/** Scores the cues after a quotation, in the part of the sentence from `floor` to `ceiling`. */
function scoreAfter(
  reading: Reading,
  cues: readonly CueMention[],
  quotation: Quotation,
  floor: number,
  ceiling: number,
): Attribution | null {
  let best: Attribution | null = null;
  for (const cue of cues) {
    if (cue.from < floor) continue;
    if (cue.to > ceiling) break;
    const label = subjectOf(reading, cue, cues, floor, ceiling);
    if (cue.passive && !label) continue;
    const weight = placeAfter(reading, cue, label, quotation, floor, ceiling);
    if (weight === 0) continue;
    let score = weight - (1 - cue.readiness) * WEIGHTS.unready;
    if (!label) score -= WEIGHTS.nobody;
    if (!best || score > best.score) best = { cue, label, score };
  }
  return best;
}

/** Scores the cues before a quotation, in the part of the sentence from `floor` to the quotation. */
function scoreBefore(
  reading: Reading,
  cues: readonly CueMention[],
  quotation: Quotation,
  sentence: Sentence,
): Attribution | null {
  let best: Attribution | null = null;
  const mark = wordAt(reading, quotation.from - 1);
  for (const cue of cues) {
    if (cue.to > quotation.from) break;
    const words = quotation.from - cue.to;
    const verbs = countVerbs(reading, cue.to, quotation.from);
    const leads = (mark === ":" || mark === ",") && verbs === 0 && words <= MAX_HEARERS;
    const label = subjectOf(reading, cue, cues, sentence.from, sentence.to);
    let score = leads || words === 0 ? WEIGHTS.rightBefore : WEIGHTS.before;
    score -= words * WEIGHTS.perWord + verbs * WEIGHTS.perVerb;
    score -= (1 - cue.readiness) * WEIGHTS.unready;
    if (!label) score -= WEIGHTS.nobody;
    if (!label && cue.passive && cue.readiness < 1) continue;
    if (label && isRelative(reading, label)) score -= WEIGHTS.relative;
    if (best && score <= best.score) continue;
    const isPronoun = label !== null && ((reading.classes[label.from] ?? 0) & PRONOUN) !== 0;
    const outer = isPronoun ? outerCue(reading, cue, label, cues, sentence.from) : null;
    const isNamed = label !== null && wordAt(reading, label.from - 1) === "what";
    if (outer && isNamed) best = { cue, label: outer.label, score };
    else best = outer ? { ...outer, score } : { cue, label, score };
  }
  return best;
}

const isRelative = (reading: Reading, label: Label): boolean =>
  ((reading.classes[label.from] ?? 0) & RELATIVE) !== 0;

/** Reads a colon before a quotation as a cue: "Ruiz: “…”", "The reply was short: “…”". */
function scoreColon(
  reading: Reading,
  cues: readonly CueMention[],
  colon: number,
  floor: number,
): Attribution | null {
  const token = reading.tokens[colon];
  if (token?.word !== ":" || colon < floor) return null;
  const label = clauseSubject(reading, cues, colon, floor);
  if (!label) return null;
  const cue = { from: colon, to: colon + 1, start: token.start, end: token.end };
  return { cue, label, score: WEIGHTS.colon };
}

/** Scores a name after a dash: "…" — Ana Ruiz. */
function scoreSignature(reading: Reading, quotation: Quotation): Attribution | null {
  const signature = findDashSignature(reading, quotation);
  return signature && { ...signature, score: WEIGHTS.signature };
}

/** Scores a short sentence of its own after the quotation: "…?" Ruiz asked. */
function scoreNextSentence(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  quotation: Quotation,
): Attribution | null {
  const index = reading.sentenceOf[quotation.to - 1] ?? 0;
  const last = reading.sentences[index];
  const next = reading.sentences[index + 1];
  const endsHere = quotation.to === last?.to && next?.passage === last.passage;
  if (!next || !endsHere || !/[?!.,…—–-]/.test(lastCharacter(reading, quotation))) return null;
  const cues = cuesOf(index + 1).slice(0, 1);
  const after = scoreAfter(reading, cues, quotation, next.from, next.to);
  if (!after?.cue || after.score < WEIGHTS.nextSentence) return null;
  if (/[?!,—–-]/.test(lastCharacter(reading, quotation))) {
    return { ...after, score: WEIGHTS.nextSentence };
  }
  return isWholeSentence(reading, after, next.to)
    ? { ...after, score: WEIGHTS.afterFullStop }
    : null;
}

/**
 * Chooses the attribution of a quotation from the cues of its own sentences, of a short sentence right
 * after it ("…?" Ruiz asked), of a colon right before it and a name after a dash; null where none is good
 * enough. `cuesOf` gives the cues of a sentence by its index.
 */
export function chooseCue(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  quotation: Quotation,
): Attribution | null {
  const { sentences, sentenceOf } = reading;
  const firstIndex = sentenceOf[quotation.from] ?? 0;
  const lastIndex = sentenceOf[quotation.to - 1] ?? firstIndex;
  const first = sentences[firstIndex];
  const last = sentences[lastIndex];
  if (!first || !last) return null;
  const candidates = [
    scoreBefore(reading, cuesOf(firstIndex), quotation, first),
    scoreAfter(reading, cuesOf(lastIndex), quotation, quotation.to, last.to),
    scoreColon(reading, cuesOf(firstIndex), quotation.from - 1, first.from),
    scoreSignature(reading, quotation),
    scoreNextSentence(reading, cuesOf, quotation),
  ];
  let best: Attribution | null = null;
  for (const candidate of candidates) {
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  const least = isTitle(reading, quotation) ? MIN_TITLE_SCORE : MIN_SCORE;
  return best && best.score >= least ? best : null;
}

/** Tells whether a cue and its subject are all that their sentence says: no "that", no further quotation. */
function isWholeSentence(reading: Reading, attribution: Attribution, ceiling: number): boolean {
  const { cue, label } = attribution;
  if (!cue) return false;
  const from = Math.max(cue.to, label?.to ?? 0);
  const next = reading.tokens[from];
  if (!next || next.kind === "mark") return next?.word !== ":" && next?.word !== '"';
  if (ceiling - from > MAX_TAIL || (reading.quotationOf[from] ?? -1) >= 0) return false;
  return !((reading.classes[from] ?? 0) & CONJUNCTION) && countVerbs(reading, from, ceiling) === 0;
}
