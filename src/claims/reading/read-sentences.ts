/** Finds the sentences of an article by its tokens: only where one may end is the text looked at again. */
import { readBreak } from "../../text/find-sentences.ts";
import type { Span } from "../../text/span.ts";
import { datelineEnd } from "./find-dateline.ts";
import { findHeadingEnd } from "./find-heading-end.ts";
import { findStampEnd } from "./find-stamp-end.ts";
import { isTitled } from "./is-titled.ts";
import { hasTrait, isMark, type Tokens } from "./tokens.ts";
import { ENDING } from "./traits.ts";

/** One sentence: its span, its tokens as indices `from` ≤ i < `to`, and its passage. */
export interface Sentence extends Span {
  from: number;
  to: number;
  /** Index into `Reading.passages`. */
  passage: number;
  /** The traits of all its words together (see traits.ts): who looks for one passes over sentences without it. */
  traits: number;
  /** True where nearly every word but the small ones has a capital, as in many headlines: there a capital tells no name. */
  titled: boolean;
}

/** Longest sentence, in tokens: longer ones are lists and tables, and are cut so that reading stays linear. */
const MAX_SENTENCE = 200;

const NEWLINE = 0x0a;

/** Tells whether a line break stands between two offsets that parts sentences. */
function holdsBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) === NEWLINE && readBreak(text, at, to).ends) return true;
  }
  return false;
}

/**
 * Finds the sentences of the passages, in order, and writes for each token in `sentenceOf` which it stands in.
 * They end where find-sentences.ts ends them, and a dateline, a heading or the time of a live report is one of its own. Linear in the number of tokens.
 */
export function readSentences(
  text: string,
  passages: readonly Span[],
  tokens: Tokens,
  sentenceOf: Int32Array,
): Sentence[] {
  const { starts, ends } = tokens;
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [passage, { end }] of passages.entries()) {
    let read = 0;
    const dateline = datelineEnd(text, tokens, from, end, passage === 0);
    const heading = dateline > from ? dateline : findHeadingEnd(text, tokens, from, end);
    const opening = heading > from ? heading : findStampEnd(text, tokens, from, end);
    addSentence(sentences, tokens, sentenceOf, from, opening, passage);
    from = opening;
    let at = from;
    while (at < starts.length && (starts[at] ?? 0) < end) {
      let isLast = false;
      if (hasTrait(tokens, at, ENDING)) {
        // "U.S." ends in the mark that may close; a mark is one.
        const place = (isMark(tokens, at) ? starts[at] : (ends[at] ?? 0) - 1) ?? 0;
        const found = place >= read ? readBreak(text, place, end) : null;
        read = found?.to ?? read;
        isLast = found?.ends ?? false;
        if (isLast) while ((starts[at + 1] ?? end) < read) at += 1;
      }
      const gap = ends[at] ?? 0;
      const next = Math.min(starts[at + 1] ?? end, end);
      at += 1;
      if (!isLast && (next - gap < 2 || !holdsBreak(text, gap, next))) continue;
      addSentence(sentences, tokens, sentenceOf, from, at, passage);
      from = at;
    }
    addSentence(sentences, tokens, sentenceOf, from, at, passage);
    from = at;
  }
  return sentences;
}

/** Adds the sentence of the tokens `from` ≤ i < `to`, if there are any, or the pieces that it is cut into. */
function addSentence(
  sentences: Sentence[],
  tokens: Tokens,
  sentenceOf: Int32Array,
  from: number,
  to: number,
  passage: number,
): void {
  const { starts, ends, traits } = tokens;
  for (let first = from; first < to; first += MAX_SENTENCE) {
    const cut = Math.min(to, first + MAX_SENTENCE);
    let all = 0;
    for (let at = first; at < cut; at += 1) {
      sentenceOf[at] = sentences.length;
      all |= traits[at] ?? 0;
    }
    const start = starts[first] ?? 0;
    const end = ends[cut - 1] ?? 0;
    const titled = isTitled(tokens, first, cut);
    sentences.push({ start, end, from: first, to: cut, passage, traits: all, titled });
  }
}
