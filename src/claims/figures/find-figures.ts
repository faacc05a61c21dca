/** Finds figures asserted about an event: how many, how long, for which time, when and where. */
import { hasWord, isQuoted } from "../look-at-token.ts";
import { sliceSpan } from "../../text/span.ts";
import type { Claim } from "../claim.ts";
import { type FigureClause, findClause } from "./find-figure-clause.ts";
import { harmVerbs } from "../lexicons/event-words.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { isOfEvent } from "./is-of-event.ts";
import { isPlaced, PLACING } from "./is-placed.ts";
import { readFigures } from "./read-figure.ts";
import type { NounPhrase } from "../syntax/find-noun-phrase.ts";
import { findFinite, groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { hasTrait, isCapital, nextWith, spanOfTokens, wordAt } from "../tokens.ts";
import { CAPITAL, COUNTED, EVENT, NUMERAL } from "../traits.ts";

/** Longest sentence read, in tokens: what is longer is a list or a table. */
const MAX_SENTENCE = 250;
const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
/** Longest content that a figure inside it is claimed with whole, in tokens' text: UTF-16 units. */
const MAX_WHOLE = 160;
/** Farthest word of an event before a number that may be its, in tokens. */
const NEAR = 4;
/** Farthest noun that a number before it counts, in tokens: "273 of the attack drones that were launched". */
const FAR = 10;
/** What tells a sum or a date. */
const MEASURES: ReadonlySet<string> = new Set([
  ...MONTHS,
  ..."$ £ € ¥ dollar dollars euro euros pound pounds yen rouble roubles ruble rubles yuan rupee rupees hryvnia hryvnias".split(
    " ",
  ),
]);

/**
 * Finds the figures of an article that say something of an event, in reading order. A figure that a speaker
 * is reported to give has that claim's speaker and cue; of the outlet's own figures the speaker is null.
 * Figures in quotation marks belong to their quotation. `claims` are those found so far.
 */
export function findFigures(reading: Reading, syntax: Syntax, claims: readonly Claim[]): Claim[] {
  const indirect = claims.filter(({ kind }) => kind === "indirect");
  const found: Claim[] = [];
  let next = 0;
  for (const sentence of reading.sentences) {
    if (!tellsOfEvent(reading, syntax, sentence)) continue;
    while (next < indirect.length && (indirect[next]?.end ?? 0) <= sentence.start) next += 1;
    const attributed: Claim[] = [];
    for (let at = next; (indirect[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const claim = indirect[at];
      if (claim) attributed.push(claim);
    }
    found.push(...readSentence(reading, syntax, sentence, attributed));
  }
  return found;
}

/** Finds the figure claims of one sentence: one a clause. */
function readSentence(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  attributed: readonly Claim[],
): Claim[] {
  const text = sliceSpan(reading.text, sentence);
  const claims: Claim[] = [];
  for (const figure of readFigures(text)) {
    const at = findToken(reading, sentence, sentence.start + figure.start);
    const end = findToken(reading, sentence, sentence.start + figure.end - 1) + 1;
    if (at < 0 || end <= at || isQuoted(reading, at)) continue;
    const clause = findClause(reading, syntax, sentence, at, end);
    if (!isOfEvent(reading, syntax, figure, at, end, clause)) continue;
    const claim = makeClaim(reading, syntax, clause, attributed);
    const last = claims.at(-1);
    if (claim && last && claim.start < last.end) {
      if (claim.speaker === last.speaker) last.end = Math.max(last.end, claim.end);
    } else if (claim) claims.push(claim);
  }
  return claims;
}

/** Tells whether a sentence has a word for an event, and a number, a month or an event's place: most have not, and are not read further. */
function tellsOfEvent(reading: Reading, syntax: Syntax, sentence: Sentence): boolean {
  const { from, to } = sentence;
  if (!(sentence.traits & EVENT) || to - from > MAX_SENTENCE) return false;
  const next = (first: number): number => nextWith(reading, NUMERAL | CAPITAL, first, to);
  for (let at = next(from); at < to; at = next(at + 1)) {
    if (hasTrait(reading, at, NUMERAL) && mayMeasure(reading, at, from, to)) return true;
    if (!isCapital(reading, at) || !PLACING.has(wordAt(reading, at - 1))) continue;
    if (MONTHS.has(wordAt(reading, at)) || isPlaced(reading, syntax, at)) return true;
  }
  return false;
}

/** Tells whether a number may be one of an event: outside quotation marks, with what it counts near it, or a sum or a date. */
function mayMeasure(reading: Reading, at: number, floor: number, ceiling: number): boolean {
  if (isQuoted(reading, at)) return false;
  const from = Math.max(floor, at - NEAR);
  const to = Math.min(ceiling, at + FAR);
  for (let near = from; near < to; near += 1) {
    if (hasTrait(reading, near, EVENT | COUNTED) || MEASURES.has(wordAt(reading, near)))
      return true;
  }
  return false;
}

/** Returns the token of a sentence that an offset lies in, or -1. */
function findToken(reading: Reading, { from, to }: Sentence, offset: number): number {
  for (let at = from; at < to; at += 1) {
    if ((reading.starts[at] ?? Infinity) <= offset && offset < (reading.ends[at] ?? 0)) return at;
  }
  return -1;
}

/** Makes the claim of a clause: by the speaker of the claim that it stands in, else by the outlet; null where it asserts nothing. */
function makeClaim(
  reading: Reading,
  syntax: Syntax,
  clause: FigureClause,
  attributed: readonly Claim[],
): Claim | null {
  if (clause.from >= clause.to) return null;
  const span = spanOfTokens(reading, clause.from, clause.to);
  const figure = { kind: "figure" as const, ...span, quotes: [] };
  const owner = attributed.find((claim) => claim.start < figure.end && figure.start < claim.end);
  if (!owner) {
    const isTold = hasFiniteVerb(syntax, clause) || tellsWhatCameOf(reading, syntax, clause);
    const isOwn = !clause.isCut && !isReported(reading, clause);
    return isOwn && isTold ? { ...figure, speaker: null, cue: null } : null;
  }
  const isShort = owner.end - owner.start <= MAX_WHOLE;
  const start = isShort ? owner.start : Math.max(figure.start, owner.start);
  const end = isShort ? owner.end : Math.min(figure.end, owner.end);
  return { ...figure, start, end, speaker: owner.speaker, cue: owner.cue };
}

/** Tells whether a clause has a verb that asserts, with its subject: "After holding two calls" only leads to what is told. */
function hasFiniteVerb(syntax: Syntax, { from, to }: NounPhrase): boolean {
  const at = findFinite(syntax, from, to);
  return at > from || (at === from && syntax.classes[at] === "contraction");
}

const SAYING: ReadonlySet<string> = new Set(["said", "say", "says"]);

/** Tells whether somebody says in a clause what it tells, though no claim of his was found: "it said it killed 40". */
const isReported = (reading: Reading, { from, to }: NounPhrase): boolean =>
  hasWord(reading, SAYING, from, to);

/** Characters before a participle in which its comma stands, with a closing mark and a space behind it. */
const MARKS = 4;

/** Tells whether a participle in commas tells what came of what was told before: "opened fire, killing 12 people". */
function tellsWhatCameOf(reading: Reading, syntax: Syntax, { from }: NounPhrase): boolean {
  const group = groupAt(syntax, from);
  const start = reading.starts[from] ?? 0;
  const isApart = /,["”’']?\s*$/.test(reading.text.slice(Math.max(0, start - MARKS), start));
  if (group?.form !== "gerund" || !isApart) return false;
  return harmVerbs.has(wordAt(reading, group.head));
}
