/** Makes records for tests from sentences of our own, with the claim marked in them. */
import type { ArticleRecord, RecordedClaim } from "../../src/record/record.ts";

/** A claim to record: its sentence with the content between ‹ and ›, and who says it. */
export interface Told {
  sentence: string;
  speaker: string | null;
}

const QUOTE = /["“]([^"“”]+)["”]/g;

/** Records a sentence's claim; quotation marks in the sentence make its quotes. */
export function recordClaim({ sentence, speaker }: Told, at = 0): RecordedClaim {
  const open = sentence.indexOf("‹");
  const excerpt = sentence.replace(/[‹›]/g, "");
  const start = open;
  const end = sentence.indexOf("›") - 1;
  const quotes = [...excerpt.matchAll(QUOTE)]
    .map((match) => ({ start: match.index + 1, text: match[1] ?? "" }))
    .map(({ start, text }) => ({ start, end: start + text.length, text }))
    .filter((quote) => quote.start >= start && quote.end <= end);
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + at,
    end: span.end + at,
  });
  return {
    kind: quotes.length > 0 ? "quotation" : "indirect",
    text: excerpt.slice(start, end),
    start: start + at,
    end: end + at,
    shortened: false,
    quotes: quotes.map(move),
    speaker: speaker === null ? null : { name: speaker, label: speaker },
    cue: null,
    excerpt,
    excerptStart: at,
    block: { kind: "paragraph", index: 1, of: 1 },
  };
}

/** Records an article that holds these claims, one after another. */
export function recordArticle(
  outlet: string,
  told: readonly Told[],
  published = "2025-05-19",
): ArticleRecord {
  let at = 0;
  const claims = told.map((one) => {
    const claim = recordClaim(one, at);
    at += claim.excerpt.length + 2;
    return claim;
  });
  return {
    version: 1,
    article: {
      title: null,
      outlet,
      byline: null,
      published,
      url: null,
      language: "en",
      copyOf: null,
      sha256: null,
      length: at,
    },
    claims,
  };
}
