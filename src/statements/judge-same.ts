/** Decides whether two propositions report the same utterance, how surely, and in what relation. */
import type { Relation } from "../comparison/comparison.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import type { Proposition } from "./proposition.ts";
import { type Evidence, weighEvidence } from "./weigh-evidence.ts";

/** The decision on a pair. `score` ranks pairs, 0 to 1; `same` is `score >= 0.5`. */
export interface Judgement {
  score: number;
  same: boolean;
  relation: Relation;
}

/** What is shown to a reader must be more likely the same utterance than not. */
const SAME = 0.5;

/** Reports of one utterance appear within this many days. */
export const NEAR_DAYS = 14;

/**
 * Two sides that both quote: that the same words recur. A cut quotation is matched whole on one side only, so
 * `most` counts more than `least`, and squared, as a part that is nearly whole tells much more than half a part; a few
 * common words may recur by chance, so the weight of what recurs has to reach that of about three words of
 * content. All weights here are log-odds, set by hand.
 */
const WORDING = { prior: -8.4, most: 5, least: 2, weight: 1, enough: 8 };

/**
 * Any two sides: that both say the same, in whatever words. Here what either says beyond the other counts
 * against, so `least` decides; long equal runs beside something unmatched mean that one tells more.
 */
const MEANING = {
  prior: -4.2,
  least: 11,
  run: -2,
  disorder: -1.2,
  /** Where both quote few words, other words are another remark: per unit of matched weight short of enough. */
  shortVerbatim: -0.4,
  enough: 5,
};

/** What the surroundings of both claims add. Missing evidence adds nothing. */
const SCOPE = {
  sameSpeaker: 1,
  otherSpeaker: -5,
  /** Outlets do ascribe one sentence to two speakers: a specific one keeps most of its score. */
  otherSpeakerOfSpecific: -2,
  near: 0.5,
  far: -2,
  /** Per unit of weight that the outlets' words around the claims share, up to two; and where they share nothing. */
  around: 0.3,
  aroundEnough: 2,
  otherAround: -0.5,
};

/**
 * What a contradiction takes away. In loose matches it may be another way to put the same; the more the rest is
 * word for word alike, the more it is the very point in which two statements differ: up to `close` more. Two
 * quotations of one sentence seldom contradict each other at all, so between them it is `verbatim` at least.
 * Retellings round figures and give other ones besides; a modal verb is often lost.
 */
const CONTRADICTION = { loose: -1, close: -8, verbatim: -4, retoldFigures: 0.25, modality: 0.5 };
/** Up to this share of equal words (of a cut quotation, or of the less matched of two retellings) a match is loose. */
const LOOSE = 0.5;

/**
 * Judges whether `a` and `b` report one utterance; with `vectors`, also in other words. The decision is the
 * same both ways round, and takes some ten microseconds for two sentences.
 */
export function judgeSame(
  a: Proposition,
  b: Proposition,
  vectors: Vectors | null = null,
): Judgement {
  const evidence = weighEvidence(a, b, vectors);
  const score = 1 / (1 + Math.exp(-sumLogOdds(a, b, evidence)));
  return { score, same: score >= SAME, relation: nameRelation(a, b, evidence) };
}

function sumLogOdds(a: Proposition, b: Proposition, e: Evidence): number {
  const bothVerbatim = a.verbatim && b.verbatim;
  const wording =
    WORDING.prior +
    WORDING.most * e.mostEqual ** 2 +
    WORDING.least * e.leastEqual +
    WORDING.weight * Math.min(e.wording, WORDING.enough);
  const meaning =
    MEANING.prior +
    MEANING.least * e.least +
    MEANING.run * e.run +
    MEANING.disorder * e.disorder +
    (bothVerbatim ? MEANING.shortVerbatim * Math.max(0, MEANING.enough - e.mass) : 0);
  const said = bothVerbatim || e.sameSpeaker === true ? Math.max(wording, meaning) : meaning;
  return said + addScope(e) + addContradictions(e, bothVerbatim);
}

function addScope(e: Evidence): number {
  let sum = 0;
  if (e.sameSpeaker === true) sum += SCOPE.sameSpeaker;
  if (e.sameSpeaker === false) {
    sum += isSpecific(e) ? SCOPE.otherSpeakerOfSpecific : SCOPE.otherSpeaker;
  }
  if (e.days !== null) sum += e.days <= NEAR_DAYS ? SCOPE.near : SCOPE.far;
  if (e.around === 0) sum += SCOPE.otherAround;
  if (e.around !== null) sum += SCOPE.around * Math.min(e.around, SCOPE.aroundEnough);
  return sum;
}

/** Two speakers do use the same three telling words, but seldom so near in time and with nothing else said. */
function isSpecific(e: Evidence): boolean {
  return e.telling >= 3 && e.mostEqual >= WHOLE && e.days !== null && e.days <= NEAR_DAYS;
}

function addContradictions(e: Evidence, bothVerbatim: boolean): number {
  const equal = bothVerbatim ? e.mostEqual : e.leastEqual;
  const closeness = Math.max(0, (equal - LOOSE) / (1 - LOOSE)) ** 2;
  const least = bothVerbatim ? CONTRADICTION.verbatim : CONTRADICTION.loose;
  const whole = Math.min(least, CONTRADICTION.loose + CONTRADICTION.close * closeness);
  let sum = 0;
  if (e.negation) sum += whole;
  if (e.opposites) sum += whole;
  if (e.figures) sum += bothVerbatim ? whole : CONTRADICTION.retoldFigures * whole;
  if (e.modality) sum += CONTRADICTION.modality * whole;
  return sum;
}

/** From these shares on, what differs is spelling or punctuation. */
const WHOLE = 0.95;
/** From this share on, the shorter side is a part of the other, with a word changed at most. */
const PART = 0.85;

function nameRelation(a: Proposition, b: Proposition, e: Evidence): Relation {
  if (e.leastEqual >= WHOLE) return "same words";
  if (a.verbatim !== b.verbatim) return "paraphrase";
  if (e.mostEqual >= PART) return "part";
  return a.verbatim && e.sameSpeaker === true ? "other translation" : "similar wording";
}
