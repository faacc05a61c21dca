/** A label: the words of an article that name a speaker. */
import type { Span } from "../../text/span.ts";
import type { Reading } from "./make-reading.ts";
import { spanOfTokens, wordAt } from "./tokens.ts";

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
  const from = isTurned(reading, first) ? first - 1 : first;
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

/** Tells whether a label means the opposite without the word before it: "Not | everyone", "Hardly | anyone". */
const isTurned = (reading: Reading, from: number): boolean =>
  HOW_MANY.has(wordAt(reading, from)) && TURNING.has(wordAt(reading, from - 1));
