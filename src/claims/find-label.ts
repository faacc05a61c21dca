/** Finds the words that name a speaker beside a cue: the noun phrase before or after it. */
import type { Token } from "../text/find-tokens.ts";
import type { Span } from "../text/span.ts";
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from "./lexicons/function-words.ts";
import type { Reading } from "./make-reading.ts";

/** A speaker's label: its span, and its tokens as indices `from` ≤ i < `to`. */
export interface Label extends Span {
  from: number;
  to: number;
}

/** Makes a label of some tokens, or null of none. */
function labelOf(tokens: readonly Token[], from: number, to: number): Label | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { from, to, start: first.start, end: last.end } : null;
}

const isAdverb = (token: Token): boolean =>
  ADVERBS.has(token.word) || (token.word.endsWith("ly") && !token.capital);

/** Tells whether a token ends a noun phrase that is read from right to left. */
function isBoundary(token: Token): boolean {
  if (token.kind === "mark") return token.word !== "." && token.word !== "-";
  return CONJUNCTIONS.has(token.word) && !PREPOSITIONS.has(token.word);
}

/**
 * Finds the subject of the cue whose first token is `cue`, reading left but not before `floor`:
 * "Putin" in "On Monday, Putin also said". Skips auxiliaries, adverbs and a parenthesis in commas.
 */
export function labelBefore(reading: Reading, cue: number, floor: number): Label | null {
  const { tokens } = reading;
  let to = cue;
  while (to > floor) {
    const token = tokens[to - 1];
    if (!token || !(AUXILIARIES.has(token.word) || isAdverb(token))) break;
    to -= 1;
  }
  if (tokens[to - 1]?.word === ",") return labelBeforeParenthesis(reading, to - 1, floor);
  let from = to;
  while (from > floor) {
    const token = tokens[from - 1];
    if (!token || isBoundary(token) || (reading.quotationOf[from - 1] ?? -1) >= 0) break;
    from -= 1;
  }
  return trimLabel(tokens, from, to);
}

/** Finds the subject before "X, who …, said" or "X, a professor at Y, said": the first part that may be one. */
function labelBeforeParenthesis(reading: Reading, comma: number, floor: number): Label | null {
  const { tokens } = reading;
  let from = comma;
  while (from > floor && (reading.quotationOf[from - 1] ?? -1) < 0) from -= 1;
  let start = from;
  for (let at = from; at < comma; at += 1) {
    if (tokens[at]?.word !== ",") continue;
    const label = trimLabel(tokens, start, at);
    if (label && !PREPOSITIONS.has(tokens[start]?.word ?? "")) return label;
    start = at + 1;
  }
  return null;
}

/** Cuts what may stand before a subject off its left side: "In a statement", "Meanwhile". */
function trimLabel(tokens: readonly Token[], from: number, to: number): Label | null {
  let start = from;
  while (start < to) {
    const token = tokens[start];
    if (!token) break;
    const isLead = isAdverb(token) || token.kind === "mark" || CONJUNCTIONS.has(token.word);
    if (!isLead) break;
    start += 1;
  }
  if (PREPOSITIONS.has(tokens[start]?.word ?? "")) {
    let noun = to - 1;
    while (noun > start && tokens[noun]?.capital) noun -= 1;
    start = Math.min(noun + 1, to - 1);
  }
  return labelOf(tokens, start, to);
}

/**
 * Finds the noun phrase that begins at token `at` and ends before `ceiling`: "Karoline Leavitt, the press
 * secretary" gives "Karoline Leavitt"; null where none begins there.
 */
export function labelAfter(reading: Reading, at: number, ceiling: number): Label | null {
  const { tokens } = reading;
  const first = tokens[at];
  if (!first || at >= ceiling || first.kind === "mark" || PREPOSITIONS.has(first.word)) return null;
  if (PERSONAL_PRONOUNS.has(first.word)) return labelOf(tokens, at, at + 1);
  let to = at;
  while (to < ceiling) {
    const token = tokens[to];
    if (!token || isBoundary(token) || (reading.quotationOf[to] ?? -1) >= 0) break;
    if (to > at && PREPOSITIONS.has(token.word) && token.word !== "of") break;
    if (to > at && AUXILIARIES.has(token.word) && token.word !== "'s") break;
    to += 1;
  }
  const isNoun = first.capital || DETERMINERS.has(first.word) || to - at <= 3;
  return isNoun ? labelOf(tokens, at, to) : null;
}
