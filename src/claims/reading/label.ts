/** A label: the words of an article that name a speaker. */
import type { Span } from "../../text/span.ts";
import type { Reading } from "./make-reading.ts";
import { hasTrait, spanOfTokens, wordAt } from "./tokens.ts";
import { NUMERAL } from "./traits.ts";

/** A speaker's label: its span, and its tokens as indices `from` ≤ i < `to`. */
export interface Label extends Span {
  from: number;
  to: number;
}

/** A pronoun that is one token with its verb. */
const CONTRACTION = /^(?:i|you|he|she|it|we|they|who)(?='(?:m|re|ve|d|ll)$)/;

/** Returns how many characters of a token are the pronoun of "we've"; 0 where it is no such token. */
export function pronounLength(reading: Reading, at: number): number {
  const word = wordAt(reading, at);
  // Nearly all words have no apostrophe, and need no pattern.
  return word.includes("'") ? (CONTRACTION.exec(word)?.[0].length ?? 0) : 0;
}

/** Makes the label of some tokens, or null of none; of "we've" it is "we". */
export function labelOf(reading: Reading, first: number, to: number): Label | null {
  const isWithin = first >= 0 && first < to && to <= reading.words.length;
  if (!isWithin) return null;
  const from = first - countTurning(reading, first);
  const { start, end } = spanOfTokens(reading, from, to);
  const pronoun = to - from === 1 ? pronounLength(reading, from) : 0;
  return { start, end: pronoun > 0 ? start + pronoun : end, from, to };
}

/** Words for how many, and those that turn or bound them; our own lists, from general English. */
const HOW_MANY: ReadonlySet<string> = new Set(
  "all any anybody anyone every everybody everyone many one".split(" "),
);
const TURNING: ReadonlySet<string> = new Set(
  "almost barely hardly nearly not practically scarcely virtually".split(" "),
);

/** Words that bound a number: "only | two", "fewer than | ten". */
const BOUNDING: ReadonlySet<string> = new Set(["just", "only"]);
const COMPARING: ReadonlySet<string> = new Set(["fewer", "less", "more"]);

/** Counts the words at a token that bound the number behind them: one in "only two", two in "fewer than ten". */
export function countBounds(reading: Reading, at: number): number {
  if (BOUNDING.has(wordAt(reading, at))) return 1;
  return COMPARING.has(wordAt(reading, at)) && wordAt(reading, at + 1) === "than" ? 2 : 0;
}

/** Counts the words before a label without which it means the opposite, or more: "Not | everyone", "Hardly | anyone", "Only | two", "Fewer than | ten pilots". */
function countTurning(reading: Reading, from: number): number {
  const before = wordAt(reading, from - 1);
  if (TURNING.has(before)) return HOW_MANY.has(wordAt(reading, from)) ? 1 : 0;
  if (BOUNDING.has(before)) return opensNumber(reading, from) ? 1 : 0;
  if (before !== "than" || !COMPARING.has(wordAt(reading, from - 2))) return 0;
  return opensNumber(reading, from) ? 2 : 0;
}

/** Tells whether a number opens at a token, or a word for a few: "two", "half", "a few". */
function opensNumber(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (word === "a") return opensNumber(reading, at + 1);
  return word === "few" || word === "half" || hasTrait(reading, at, NUMERAL);
}
