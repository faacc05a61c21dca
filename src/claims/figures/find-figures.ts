/** Finds figures asserted about an event: how many, how long, for which time, when and where. */
import { sliceSpan } from "../../text/span.ts";
import type { Claim } from "../claim.ts";
import { sourcePhrases } from "../lexicons/source-phrases.ts";
import { isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { spanOfTokens, wordAt } from "../reading/tokens.ts";
import { CLAUSE_OPENERS } from "../syntax/phrases/find-noun-phrase.ts";
import { findFinite, type Syntax } from "../syntax/read-syntax.ts";
import { findCause } from "./find-cause.ts";
import { type FigureClause, findClause } from "./find-figure-clause.ts";
import { findWanted } from "./find-wanted.ts";
import { isAsserted } from "./is-asserted.ts";
import { isOfEvent } from "./is-of-event.ts";
import { readFigures, type Wanted } from "./read-figure.ts";
import { readTold, type ToldFigure } from "./told-figure.ts";

/** Longest content that a figure inside it is claimed with whole, in tokens' text: UTF-16 units. */
const MAX_WHOLE = 160;

/**
 * Finds the figures of an article that say something of an event, in reading order. A figure that a speaker
 * is reported to give has that claim's speaker and cue; of the outlet's own figures the speaker is null.
 * Figures in quotation marks belong to their quotation. `claims` are those found so far.
 */
export function findFigures(reading: Reading, syntax: Syntax, claims: readonly Claim[]): Claim[] {
  const told = [...claims].sort((a, b) => a.start - b.start);
  const found: Claim[] = [];
  let next = 0;
  for (const sentence of reading.sentences) {
    const wanted = findWanted(reading, syntax, sentence);
    if (!wanted) continue;
    while (next < told.length && (told[next]?.end ?? 0) <= sentence.start) next += 1;
    const attributed: Claim[] = [];
    for (let at = next; (told[at]?.start ?? Infinity) < sentence.end; at += 1) {
      const claim = told[at];
      if (claim) attributed.push(claim);
    }
    found.push(...readSentence(reading, syntax, sentence, wanted, attributed));
  }
  return found;
}

/** Finds the figure claims of one sentence: one a clause. */
function readSentence(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  wanted: Wanted,
  attributed: readonly Claim[],
): Claim[] {
  const text = sliceSpan(reading.text, sentence);
  const claims: Claim[] = [];
  for (const figure of readFigures(text, wanted)) {
    const at = findToken(reading, sentence, sentence.start + figure.start);
    const end = findToken(reading, sentence, sentence.start + figure.end - 1) + 1;
    if (at < 0 || end <= at || isQuoted(reading, at)) continue;
    const whole = findClause(reading, syntax, sentence, at, end);
    const own = beforeOther(reading, whole, end, attributed);
    const clause = withinContent(reading, syntax, own, at, attributed);
    const told = readTold(reading, syntax, figure, { from: at, to: end }, clause);
    if (!isOfEvent(reading, syntax, told)) continue;
    const claim = makeClaim(reading, syntax, told, attributed);
    const last = claims.at(-1);
    if (claim && last && claim.start < last.end) {
      if (claim.speaker === last.speaker) last.end = Math.max(last.end, claim.end);
    } else if (claim) claims.push(claim);
  }
  return claims;
}

/** Cuts a clause to what somebody is reported to say, where its figure stands in that: "they said | 42 people were hurt". */
function withinContent(
  reading: Reading,
  syntax: Syntax,
  clause: FigureClause,
  figure: number,
  attributed: readonly Claim[],
): FigureClause {
  const at = reading.starts[figure] ?? 0;
  const owner = attributed.find(
    (claim) => claim.kind === "indirect" && claim.start <= at && at < claim.end,
  );
  if (!owner) return clause;
  let { from } = clause;
  while (from < figure && (reading.starts[from] ?? 0) < owner.start) from += 1;
  // "announced | a tariff of 26%": there the cue is its verb.
  return findFinite(syntax, from, clause.to) < 0 ? clause : { ...clause, from };
}

/** Cuts a clause before another behind its figure in which somebody says something else: "killed 12 people | as the mayor warned of rain". */
function beforeOther(
  reading: Reading,
  clause: FigureClause,
  figureEnd: number,
  attributed: readonly Claim[],
): FigureClause {
  const from = reading.ends[figureEnd - 1] ?? 0;
  const until = reading.ends[clause.to - 1] ?? 0;
  const other = attributed.find(({ start, end }) => from < start && start < until && until <= end);
  if (!other) return clause;
  const first = Math.min(
    other.start,
    other.speaker?.start ?? Infinity,
    other.cue?.start ?? Infinity,
  );
  for (let at = figureEnd; (reading.starts[at] ?? Infinity) < first; at += 1) {
    if (CLAUSE_OPENERS.has(wordAt(reading, at))) return { ...clause, to: at };
  }
  return clause;
}

/** Returns the token of a sentence that an offset lies in, or -1. */
function findToken(reading: Reading, { from, to }: Sentence, offset: number): number {
  for (let at = from; at < to; at += 1) {
    if ((reading.starts[at] ?? Infinity) <= offset && offset < (reading.ends[at] ?? 0)) return at;
  }
  return -1;
}

/** Makes the claim of a clause: by the speaker of the claim that its figure stands in, else by the outlet; null where it asserts nothing. */
function makeClaim(
  reading: Reading,
  syntax: Syntax,
  told: ToldFigure,
  attributed: readonly Claim[],
): Claim | null {
  const { clause } = told;
  if (clause.from >= clause.to) return null;
  const span = spanOfTokens(reading, clause.from, clause.to);
  const own = spanOfTokens(reading, told.from, told.to);
  const figure = { kind: "figure" as const, ...span, quotes: [] };
  // In what is retold around quoted words, what stands between commas is the outlet's: "said the call, the third in May, was “short”".
  const isAside = wordAt(reading, clause.from - 1) === ",";
  const owner = attributed.find(
    (claim) =>
      claim.start < figure.end &&
      figure.start < claim.end &&
      !(isPhrase(claim) && isBesides(reading, syntax, told)) &&
      // "described it as a “good” call | that lasted two hours", "two were hurt | in a fire that Lind called “odd”": the outlet's.
      (claim.quotes.length === 0 || !(isAside || claim.end <= own.start || own.end <= claim.start)),
  );
  if (!owner) {
    if (clause.isCut || !isAsserted(reading, syntax, told)) return null;
    const cause = reading.starts[findCause(reading, syntax, clause.from)] ?? figure.start;
    const isTold = attributed.some(
      ({ start, end, cue }) => start < figure.start && cause < Math.max(end, cue?.end ?? 0),
    );
    return { ...figure, start: isTold ? figure.start : cause, speaker: null, cue: null };
  }
  if (own.start < owner.start || owner.end < own.end) return null;
  // Of a quotation only what the outlet retells is a figure's.
  const isWhole = owner.quotes.length === 0 && owner.end - owner.start <= MAX_WHOLE;
  const start = isWhole ? owner.start : Math.max(figure.start, owner.start);
  const end = isWhole ? owner.end : Math.min(figure.end, owner.end);
  return { ...figure, start, end, speaker: owner.speaker, cue: owner.cue };
}

/** Tells whether a claim is what a phrase, and no verb, attributes: "according to the mayor", "as reported by Elm News". */
const isPhrase = ({ cue }: Claim): boolean => sourcePhrases.has(cue?.text.toLowerCase() ?? "");

/** Tells whether a figure stands in an aside, which tells more of somebody known: "the gunman, who killed | 12 people, …". */
function isBesides(reading: Reading, syntax: Syntax, { clause, from }: ToldFigure): boolean {
  for (let at = from - 1; at > clause.from; at -= 1) {
    if (wordAt(reading, at) === ",") return syntax.classes[at + 1] === "wh";
  }
  return false;
}
