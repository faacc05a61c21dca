/** Decides whether two propositions report the same utterance, how surely, and in what relation. */
import type { Relation } from "../comparison/comparison.ts";
import type { Vectors } from "../vectors/vector-table.ts";
import type { Proposition } from "./proposition.ts";
import { type Evidence, weighEvidence } from "./weigh-evidence.ts";
import { type Scope, weighScope } from "./weigh-scope.ts";

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
 * content; in long texts many do, so it counts the less, the less of the better matched side they are. A cut keeps the
 * order. All weights here are log-odds, set by hand.
 */
const WORDING = {
  prior: -8.3,
  most: 5,
  least: 2,
  disorder: -2.5,
  weight: 1,
  enough: 8,
  /** One speaker's equal words are chance less often. */
  sameSpeaker: 1.4,
};

/**
 * Two sides that both quote: that they are translations of one sentence. A translation says all that the other
 * says, so `least` decides; long equal runs beside something unmatched mean that one tells more.
 */
const TRANSLATION = {
  prior: -4.4,
  least: 11.5,
  run: -2,
  disorder: -1.2,
  /** Where little is matched, other words are another remark: per unit of matched weight short of enough. */
  short: -0.4,
  enough: 3,
  /** On one event one speaker's remarks share much anyway: per share matched short of what is enough there. */
  ofEvent: -10,
  enoughOfEvent: 0.55,
};

/**
 * Any two sides: that they retell the same. Retellings choose what they tell, so one that tells more counts less
 * against it; what one adds in one place is mostly a further point, though.
 */
const RETELLING = {
  prior: -3.4,
  least: 8,
  most: 2,
  run: -2.5,
  disorder: -2,
  added: -0.35,
  /** Sides that both quote a part were not retold freely. */
  bothQuote: 0.8,
  short: -0.3,
  enough: 4,
  /** Where both quote, what the outlets retell around the quoted words counts less than these. */
  around: -0.7,
};

/** One article seldom says the same twice in other words, and never quotes one sentence in two translations. */
const SAME_ARTICLE = -1.5;
/** Two claims on one event share its words anyway: so much has to be matched. */
const ENOUGH_OF_EVENT = 5;

/**
 * What the scope adds. One speaker says many things about one matter on one day, so being the same says little, and
 * being another much.
 */
const SCOPE = {
  sameSpeaker: 0.6,
  otherSpeaker: -5,
  /** Outlets do ascribe one sentence to two speakers: a specific one keeps most of its score. */
  otherSpeakerOfSpecific: -1,
  near: 0.4,
  far: -3.5,
  /** Per unit of weight that the outlets' words around the claims share, up to two; and where they share nothing. */
  around: 0.3,
  aroundEnough: 2,
  otherAround: -0.5,
  /** A few matched words in surroundings that share next to nothing may be a turn of phrase. */
  few: 2,
  elsewhere: 0.5,
  fewElsewhere: -1.5,
};

/**
 * What a contradiction takes away. In loose matches it may be another way to put the same; the more the rest is
 * word for word alike, the more it is the very point in which two statements differ: up to `close` more. Two
 * quotations of one sentence seldom contradict each other at all, so between them it is `quoted` at least.
 * Retellings round figures and give other ones besides; a modal verb is often lost.
 */
const CONTRADICTION = { loose: -1, close: -10, quoted: -4, retoldFigures: -0.4, modality: 0.5 };
/** Up to this share of equal words (of a cut quotation, or of the less matched of two retellings) a match is loose. */
const LOOSE = 0.5;

/**
 * Judges whether `a` and `b` report one utterance; with `vectors`, also in other words. The decision is the
 * same both ways round, and takes some fifty microseconds for two sentences.
 */
export function judgeSame(
  a: Proposition,
  b: Proposition,
  vectors: Vectors | null = null,
): Judgement {
  const scope = weighScope(a, b, vectors);
  if (scope.sameSpeaker !== true && a.article !== null && !shareAny(a.inside, b.inside))
    return OTHER;
  const bothQuoted = a.quoted && b.quoted;
  const core = weighEvidence({ words: a.core, cue: a.cue }, { words: b.core, cue: b.cue }, vectors);
  let said = addSaid(core, scope, bothQuoted, a.figure || b.figure);
  if (a.core !== a.words || b.core !== b.words) {
    const whole = weighEvidence(a, b, vectors);
    const retold = addSaid(whole, scope, false, a.figure || b.figure);
    said = Math.max(said, retold + (bothQuoted ? RETELLING.around : 0));
  }
  const score = 1 / (1 + Math.exp(-said - addScope(scope, core)));
  return { score, same: score >= SAME, relation: nameRelation(a, b, core, scope) };
}

/** Two claims without a telling word in common, not known to be one speaker's: nothing more need be weighed. */
const OTHER: Judgement = { score: 0, same: false, relation: "similar wording" };

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const stem of few) if (many.has(stem)) return true;
  return false;
}

/** The log-odds that two wordings say the same: by equal words, or by meaning, whichever speaks for it more. */
function addSaid(e: Evidence, scope: Scope, bothQuoted: boolean, figures: boolean): number {
  const wording =
    WORDING.prior +
    WORDING.most * e.mostEqual ** 2 +
    WORDING.least * e.leastEqual +
    WORDING.disorder * e.disorder +
    WORDING.weight * Math.min(e.wording * Math.sqrt(e.mostEqual), WORDING.enough) +
    (scope.sameSpeaker === true ? WORDING.sameSpeaker : 0);
  const said = bothQuoted
    ? Math.max(wording, scope.sameArticle ? wording : addTranslated(e, scope))
    : addRetold(e, scope);
  return said + addContradictions(e, bothQuoted, figures);
}

/** The log-odds that one side is a translation of what the other is. */
function addTranslated(e: Evidence, scope: Scope): number {
  return (
    TRANSLATION.prior +
    TRANSLATION.least * e.least +
    TRANSLATION.run * e.run +
    TRANSLATION.disorder * e.disorder +
    TRANSLATION.short * lackOf(e, scope, TRANSLATION.enough) +
    (scope.days === null
      ? 0
      : TRANSLATION.ofEvent * Math.max(0, TRANSLATION.enoughOfEvent - e.least))
  );
}

/** The log-odds that both sides retell the same. */
function addRetold(e: Evidence, scope: Scope): number {
  return (
    RETELLING.prior +
    RETELLING.least * e.least +
    RETELLING.most * e.most +
    RETELLING.run * e.run +
    RETELLING.disorder * e.disorder +
    RETELLING.added * e.added +
    (scope.bothQuote ? RETELLING.bothQuote : 0) +
    RETELLING.short * lackOf(e, scope, RETELLING.enough) +
    (scope.sameArticle ? SAME_ARTICLE : 0)
  );
}

/** What the matched weight lacks to be enough. */
function lackOf({ mass }: Evidence, { days }: Scope, enough: number): number {
  return Math.max(0, (days === null ? enough : ENOUGH_OF_EVENT) - mass);
}

function addScope(scope: Scope, e: Evidence): number {
  let sum = 0;
  if (scope.sameSpeaker === true) sum += SCOPE.sameSpeaker;
  if (scope.sameSpeaker === false) {
    sum += isSpecific(scope, e) ? SCOPE.otherSpeakerOfSpecific : SCOPE.otherSpeaker;
  }
  if (scope.days !== null) sum += scope.days <= NEAR_DAYS ? SCOPE.near : SCOPE.far;
  if (scope.around === 0) sum += SCOPE.otherAround;
  if (e.mass < SCOPE.few && scope.around !== null && scope.around < SCOPE.elsewhere) {
    sum += SCOPE.fewElsewhere;
  }
  if (scope.around !== null) sum += SCOPE.around * Math.min(scope.around, SCOPE.aroundEnough);
  return sum;
}

/** Two speakers do use the same three telling words, but seldom so near in time and with nothing else said. */
function isSpecific({ days }: Scope, { telling, mostEqual }: Evidence): boolean {
  return telling >= 3 && mostEqual >= WHOLE && days !== null && days <= NEAR_DAYS;
}

function addContradictions(e: Evidence, bothQuoted: boolean, figures: boolean): number {
  const equal = bothQuoted ? e.mostEqual : e.leastEqual;
  const closeness = Math.max(0, (equal - LOOSE) / (1 - LOOSE)) ** 2;
  const least = bothQuoted ? CONTRADICTION.quoted : CONTRADICTION.loose;
  const whole = Math.min(least, CONTRADICTION.loose + CONTRADICTION.close * closeness);
  let sum = 0;
  if (e.negation) sum += whole;
  if (e.opposites) sum += whole;
  if (e.figures && !figures) sum += bothQuoted ? whole : CONTRADICTION.retoldFigures;
  if (e.modality) sum += CONTRADICTION.modality * whole;
  return sum;
}

/** From these shares on, what differs is spelling or punctuation. */
const WHOLE = 0.95;
/** From this share on, the shorter side is a part of the other, with a word changed at most. */
const PART = 0.85;

/** A translator seldom repeats so much of a sentence word for word in one piece. */
const VERBATIM_RUN = 0.4;

function nameRelation(a: Proposition, b: Proposition, e: Evidence, scope: Scope): Relation {
  if (a.quoted !== b.quoted) return "paraphrase";
  if (e.leastEqual >= WHOLE) return "same words";
  if (e.mostEqual >= PART) return "part";
  return a.quoted && scope.sameSpeaker === true && !scope.sameArticle && e.run < VERBATIM_RUN
    ? "other translation"
    : "similar wording";
}
