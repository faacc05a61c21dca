/** A record: what is kept of one article (metadata, claims, short excerpts), never its text. */
import * as z from "zod/mini";
import { countOwnWords } from "./own-words.ts";

/** The version of the record format; a record of another version is refused. */
export const RECORD_VERSION = 1;

/** At most this many of the outlet's own words may stand in an excerpt, so that no record retells its article. */
export const MAX_OWN_WORDS = 25;

/** Longest text of any one field, in UTF-16 units: bounds what a malformed pack can make us hold. */
export const MAX_TEXT = 20_000;
/** Most claims of one article: bounds the same. */
export const MAX_CLAIMS = 5_000;

const text = z.string().check(z.maxLength(MAX_TEXT));
const offset = z.int().check(z.nonnegative());
const httpUrl = z.url({ protocol: /^https?$/ });

const quote = z.object({ start: offset, end: offset, text });

/**
 * A claim as it is kept. `text` is the content, `excerpt` the words around it; both are slices of the
 * article's text, at `start` and `excerptStart` (UTF-16 offsets). `block.index` counts from 1 to `of`
 * among the blocks of that kind.
 */
export const recordedClaim = z
  .object({
    kind: z.enum(["quotation", "indirect", "figure"]),
    text,
    start: offset,
    end: offset,
    /** True where the content was longer than the record may keep, and `text` is its beginning. */
    shortened: z.boolean(),
    quotes: z.array(quote),
    speaker: z.nullable(z.object({ name: text, label: text })),
    cue: z.nullable(z.object({ text })),
    excerpt: text,
    excerptStart: offset,
    block: z.object({
      kind: z.enum(["headline", "standfirst", "subheading", "paragraph", "caption"]),
      index: z.int().check(z.positive()),
      of: z.int().check(z.positive()),
    }),
  })
  .check(
    z.refine(
      (claim) => isConsistent(claim),
      "a claim's text and quotes must be slices of its excerpt",
    ),
    z.refine(
      (claim) => countOwnWords(claim.excerpt, claim.excerptStart, claim.quotes) <= MAX_OWN_WORDS,
      `an excerpt may hold at most ${MAX_OWN_WORDS} of the outlet's own words`,
    ),
  );

export const recordedArticle = z.object({
  title: z.nullable(text),
  outlet: z.nullable(text),
  byline: z.nullable(text),
  published: z.nullable(z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])),
  url: z.nullable(httpUrl),
  language: z.nullable(text),
  /** The agency or outlet whose copy this is, where the article says so. */
  copyOf: z.nullable(text),
  /** SHA-256 of the document's bytes, lower-case hexadecimal; `null` for a page being read. */
  sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** Length of the article's text, in UTF-16 units: the scale of every offset. */
  length: offset,
});

export const recordSchema = z.object({
  version: z.literal(RECORD_VERSION),
  article: recordedArticle,
  claims: z.array(recordedClaim).check(z.maxLength(MAX_CLAIMS)),
});

export type RecordedClaim = z.infer<typeof recordedClaim>;
export type RecordedArticle = z.infer<typeof recordedArticle>;
export type ArticleRecord = z.infer<typeof recordSchema>;

/** Tells whether every text of a claim stands at its offsets inside the excerpt. */
function isConsistent(claim: z.infer<typeof recordedClaim>): boolean {
  const at = (start: number, end: number) =>
    claim.excerpt.slice(start - claim.excerptStart, end - claim.excerptStart);
  return (
    claim.start >= claim.excerptStart &&
    at(claim.start, claim.end) === claim.text &&
    claim.quotes.every(
      (q) => q.start >= claim.start && q.end <= claim.end && at(q.start, q.end) === q.text,
    )
  );
}
