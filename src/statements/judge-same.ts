/** Decides whether two propositions report the same utterance, how surely, and in what relation. */
import type { Relation } from "../comparison/comparison.ts";
import type { Proposition } from "./proposition.ts";
import { type Evidence, weighEvidence, type WordWeight } from "./weigh-evidence.ts";

/** The decision on a pair. `score` ranks pairs, 0 to 1; `same` is `score >= 0.5`. */
export interface Judgement {
  score: number;
  same: boolean;
  relation: Relation;
}

/** A score of one half: what is shown to a reader must be more likely the same utterance than not. */
const SAME = 0.5;

/**
 * What each piece of evidence adds to the log-odds of "same utterance". Set by hand: a sub-quotation is
 * matched whole on one side, so `most` counts most; few matched words prove little, so `mass` counts
 * until it is plenty.
 */
const WEIGHTS = {
  prior: -13.5,
  most: 9,
  least: 3,
  /** A unit of matched weight, up to MASS_ENOUGH units. */
  mass: 0.5,
  /** A unit of weight in the longest common run, up to MASS_ENOUGH units. */
  run: 0.8,
  sameSpeaker: 1.5,
  otherSpeaker: -4,
  near: 1,
  far: -2,
  numbersDiffer: -8,
  negationDiffers: -8,
};
const MASS_ENOUGH = 6;

/** Reports of one utterance appear within this many days. */
export const NEAR_DAYS = 14;

/**
 * Judges whether `a` and `b` report one utterance. `weight` says how much a word tells (rarer tells
 * more); without it every word of content counts alike. The decision is the same both ways round.
 */
export function judgeSame(a: Proposition, b: Proposition, weight?: WordWeight): Judgement {
  const evidence = weighEvidence(a, b, weight ?? (() => 1));
  const score = 1 / (1 + Math.exp(-logOdds(evidence)));
  return { score, same: score >= SAME, relation: nameRelation(a, b, evidence) };
}

function logOdds(e: Evidence): number {
  let sum = WEIGHTS.prior + WEIGHTS.most * e.most + WEIGHTS.least * e.least;
  sum += WEIGHTS.mass * Math.min(e.mass, MASS_ENOUGH);
  sum += WEIGHTS.run * Math.min(e.runMass, MASS_ENOUGH);
  if (e.sameSpeaker !== null) sum += e.sameSpeaker ? WEIGHTS.sameSpeaker : WEIGHTS.otherSpeaker;
  if (e.days !== null) sum += e.days <= NEAR_DAYS ? WEIGHTS.near : WEIGHTS.far;
  if (e.numbersDiffer) sum += WEIGHTS.numbersDiffer;
  if (e.negationDiffers) sum += WEIGHTS.negationDiffers;
  return sum;
}

/** From these shares on, what differs is spelling or punctuation. */
const WHOLE = 0.95;

function nameRelation(a: Proposition, b: Proposition, e: Evidence): Relation {
  if (e.least >= WHOLE) return "same words";
  if (e.most >= WHOLE && e.run > 1) return "part";
  const quoted = [a, b].filter((side) => side.words.some((w) => w.quoted)).length;
  if (quoted === 1) return "paraphrase";
  return "similar wording";
}
