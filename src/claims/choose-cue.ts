/** Chooses, for one quoted span, the cue that attributes it, by where the candidates stand. */
import type { Span } from "../text/span.ts";
import { ADVERB, AUXILIARY, CONJUNCTION, FINITE } from "./classify-words.ts";
import type { CueMention } from "./find-cues.ts";
import type { Label } from "./find-label.ts";
import { clauseSubject, subjectOf } from "./find-subject.ts";
import type { Quotation, Reading } from "./make-reading.ts";

/** Who says a quoted span, and by which words; `label` is null where nobody is named ("was called"). */
export interface Attribution {
  cue: (Span & { from: number; to: number }) | null;
  label: Label | null;
  score: number;
}

/**
 * What a cue's place is worth. Only the order matters: a cue that touches the quotation beats one that
 * stands in the same clause, which beats one elsewhere in the sentence.
 */
const WEIGHTS = {
  /** "…," Ruiz said. */
  rightAfter: 10,
  /** "…?" Ruiz asked, as a sentence of its own. */
  nextSentence: 8,
  /** Ruiz said: "…" */
  rightBefore: 9,
  /** Ruiz: "…" */
  colon: 7,
  /** Ruiz said the vote was "…" */
  before: 6,
  /** The vote was "…" for many, Ruiz said. */
  closing: 5.5,
  /** Taken off a cue before the quotation for each word between, and for each verb. */
  perWord: 0.04,
  perVerb: 0.4,
  /** Taken off verbs that seldom take quoted words, by what they lack of full readiness. */
  unready: 3,
  /** Added where the quotation ends in a comma: somebody is about to be named. */
  endsInComma: 2,
};
/** Least score that attributes; a mind verb far off says nothing of the quoted words. */
const MIN_SCORE = 2.5;
/** Longest way from a closing ", Ruiz said" to the end of its sentence, in tokens. */
const MAX_TAIL = 14;

const SENTENCE_PUNCTUATION = new Set([",", "—", "–", "--", "-", "…", "..."]);

/** Tells whether all tokens between two indices are punctuation or adverbs. */
function isBare(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    const isAdverb = ((reading.classes[at] ?? 0) & ADVERB) !== 0;
    if (token && !isAdverb && !SENTENCE_PUNCTUATION.has(token.word)) return false;
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

/** Scores the cues after a quotation, in the part of the sentence from `floor` to `ceiling`. */
function scoreAfter(
  reading: Reading,
  cues: readonly CueMention[],
  quotation: Quotation,
  floor: number,
  ceiling: number,
  weight: number,
): Attribution | null {
  let best: Attribution | null = null;
  for (const cue of cues) {
    if (cue.from < floor) continue;
    if (cue.to > ceiling) break;
    const label = subjectOf(reading, cue, cues, floor, ceiling);
    const first = Math.min(cue.from, label ? label.from : cue.from);
    const touches = first >= floor && isBare(reading, floor, first);
    const comma = reading.tokens[first - 1]?.word === ",";
    const closes = comma && ceiling - cue.to <= MAX_TAIL && cue.readiness === 1;
    if (!touches && !closes) continue;
    if (cue.passive && !label) continue;
    let score = touches ? weight : WEIGHTS.closing;
    score -= (1 - cue.readiness) * WEIGHTS.unready;
    if (touches && cue.kind === "phrase") score -= 1;
    if (touches && reading.text[quotation.end - 1] === ",") score += WEIGHTS.endsInComma;
    if (!label) score -= 2;
    if (!best || score > best.score) best = { cue, label, score };
  }
  return best;
}

/** Scores the cues before a quotation, in the part of the sentence from `floor` to the quotation. */
function scoreBefore(
  reading: Reading,
  cues: readonly CueMention[],
  quotation: Quotation,
  floor: number,
): Attribution | null {
  let best: Attribution | null = null;
  for (const cue of cues) {
    if (cue.from < floor) continue;
    if (cue.to > quotation.from) break;
    const words = quotation.from - cue.to;
    const mark = reading.tokens[quotation.from - 1]?.word;
    const verbs = countVerbs(reading, cue.to, quotation.from);
    const touches = (mark === ":" || mark === ",") && verbs === 0;
    let score = touches || words === 0 ? WEIGHTS.rightBefore : WEIGHTS.before;
    score -= words * WEIGHTS.perWord + verbs * WEIGHTS.perVerb;
    score -= (1 - cue.readiness) * WEIGHTS.unready;
    const label = subjectOf(reading, cue, cues, floor, quotation.from);
    if (!label && !cue.passive) score -= 2;
    if (!best || score > best.score) best = { cue, label, score };
  }
  return best;
}

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

/**
 * Chooses the attribution of a quotation from the cues of its own sentences, of a short sentence right
 * after it ("…?" Ruiz asked), and of a colon right before it; null where none is good enough.
 * `cuesOf` gives the cues of a sentence by its index.
 */
export function chooseCue(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  quotation: Quotation,
): Attribution | null {
  const { sentences, sentenceOf, tokens } = reading;
  const firstIndex = sentenceOf[quotation.from] ?? 0;
  const lastIndex = sentenceOf[quotation.to - 1] ?? firstIndex;
  const first = sentences[firstIndex];
  const last = sentences[lastIndex];
  if (!first || !last) return null;
  const candidates = [
    scoreBefore(reading, cuesOf(firstIndex), quotation, first.from),
    scoreAfter(reading, cuesOf(lastIndex), quotation, quotation.to, last.to, WEIGHTS.rightAfter),
    scoreColon(reading, cuesOf(firstIndex), quotation.from - 1, first.from),
  ];
  const next = sentences[lastIndex + 1];
  const endsHere = quotation.to === last.to && next?.passage === last.passage;
  if (next && endsHere && /[?!.,—–-]/.test(tokens[quotation.to - 2]?.word ?? "")) {
    const cues = cuesOf(lastIndex + 1).slice(0, 1);
    const after = scoreAfter(reading, cues, quotation, next.from, next.to, WEIGHTS.nextSentence);
    if (after && isWholeSentence(reading, after, next.to)) candidates.push(after);
  }
  const best = candidates
    .filter((candidate) => candidate !== null)
    .reduce<Attribution | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  return best && best.score >= MIN_SCORE ? best : null;
}

/** Tells whether a cue and its subject are all that their sentence says: no "that", no further quotation. */
function isWholeSentence(reading: Reading, attribution: Attribution, ceiling: number): boolean {
  const { cue, label } = attribution;
  if (!cue || attribution.score < WEIGHTS.nextSentence) return false;
  const from = Math.max(cue.to, label?.to ?? 0);
  const next = reading.tokens[from];
  if (!next || next.kind === "mark") return next?.word !== ":" && next?.word !== '"';
  if (ceiling - from > MAX_TAIL || (reading.quotationOf[from] ?? -1) >= 0) return false;
  return !((reading.classes[from] ?? 0) & CONJUNCTION) && countVerbs(reading, from, ceiling) === 0;
}
