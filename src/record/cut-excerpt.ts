/** Cuts the excerpt of a claim: its content with as much around it as a record may keep. */
import type { Claim } from "../claims/claim.ts";
import { findSentences } from "../text/find-sentences.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { findWords } from "./find-words.ts";
import { countOwnWords } from "./own-words.ts";
import { MAX_OWN_WORDS, MAX_TEXT } from "./record.ts";

/**
 * An excerpt grows around its content to this many words, the speaker's included: a long quotation
 * explains itself, and needs less around it.
 */
const MAX_WORDS = 39;

const CLOSING_MARKS = /^[^\p{L}\p{N}\s“‘(]+/u;
const OPENING_MARKS = /[“‘"'($€£#@[]+$/u;

/** The content of a claim as a record keeps it: all of it, or its beginning. */
export interface CutContent extends Span {
  quotes: Span[];
  shortened: boolean;
}

/** Cuts the content after the last word that a record may keep. */
export function cutContent(text: string, claim: Claim): CutContent {
  const inQuotes = (word: Span) =>
    claim.quotes.some((q) => word.start >= q.start && word.start < q.end);
  let own = 0;
  let end = claim.end;
  let before = claim.start;
  for (const word of findWords(text, claim.start, claim.end)) {
    if (!inQuotes(word)) own += 1;
    if (own > MAX_OWN_WORDS || word.end - claim.start > MAX_TEXT) {
      end = before;
      break;
    }
    before = word.end;
  }
  const quotes = claim.quotes
    .filter((quote) => quote.start < end)
    .map((quote) => ({ start: quote.start, end: Math.min(quote.end, end) }));
  return { start: claim.start, end, quotes, shortened: end < claim.end };
}

/** The smallest span that holds all of these. */
function hullOf(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/**
 * Cuts the excerpt of a claim inside `bounds` (its block): the sentences of content, cue and speaker where they fit;
 * else these three with what fits beside them; else the same with the content alone.
 */
export function cutExcerpt(text: string, claim: Claim, content: CutContent, bounds: Span): Span {
  const fits = (span: Span): boolean =>
    countOwnWords(sliceSpan(text, span), span.start, content.quotes) <= MAX_OWN_WORDS &&
    findWords(text, span.start, span.end).length <= MAX_WORDS;
  const inside = [claim.cue, claim.speaker].filter(
    (span) => span !== null && span.start >= bounds.start && span.end <= bounds.end,
  );
  const sentences = findSentences(text, bounds.start, bounds.end);
  const sentencesOf = (span: Span): Span =>
    hullOf([span, ...sentences.filter((s) => s.start < span.end && s.end > span.start)]);
  const attributed = hullOf([content, ...inside.filter((span) => span !== null)]);
  for (const core of [attributed, content]) {
    const whole = sentencesOf(core);
    if (fits(whole)) return whole;
    if (fits(core)) return takeMarks(text, grow(text, core, whole, fits), whole);
  }
  return { start: content.start, end: content.end };
}

/** Takes in one word after and one before by turns, inside `bounds`, as long as the span fits. */
function grow(text: string, core: Span, bounds: Span, fits: (span: Span) => boolean): Span {
  const before = findWords(text, bounds.start, core.start);
  const after = findWords(text, core.end, bounds.end).reverse();
  let span = { start: core.start, end: core.end };
  let growing = true;
  while (growing) {
    growing = false;
    for (const words of [after, before]) {
      const word = words.at(-1);
      const larger = word ? hullOf([span, word]) : span;
      if (!word || !fits(larger)) continue;
      words.pop();
      span = larger;
      growing = true;
    }
  }
  return span;
}

/** Takes in the marks that stand right against a span: quotation marks, a full stop. */
function takeMarks(text: string, span: Span, bounds: Span): Span {
  const after = CLOSING_MARKS.exec(text.slice(span.end, bounds.end))?.[0].length ?? 0;
  const before = OPENING_MARKS.exec(text.slice(bounds.start, span.start))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end + after };
}
