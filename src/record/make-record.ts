/** Makes the record of an article: its metadata, and each claim with a short excerpt around it. */
import type { Article, Block } from "../article/article.ts";
import type { Claim } from "../claims/claim.ts";
import { finishSteps, type Steps } from "../finish-steps.ts";
import { type Span, sliceSpan } from "../text/span.ts";
import { cutContent, cutExcerpt } from "./cut-excerpt.ts";
import { type ArticleRecord, MAX_CLAIMS, RECORD_VERSION, type RecordedClaim } from "./record.ts";

/** An excerpt reaches at most this far around its content, in UTF-16 units: more than the words that it may hold. */
const REACH = 2_000;

/** A block with its place among the blocks of its kind. */
interface PlacedBlock extends Block {
  index: number;
  of: number;
}

/** Where a record came from: the hash of the document's bytes, and the outlet or agency that it is a copy of; both are `null` where nobody says. */
interface Source {
  sha256?: string | null;
  copyOf?: string | null;
}

/** Makes the record of an article from the claims found in it. */
export function makeRecord(
  article: Article,
  claims: readonly Claim[],
  source?: Source,
): ArticleRecord {
  return finishSteps(makeRecordInSteps(article, claims, source));
}

/** Makes a record claim by claim, so that the caller may pause between them. */
export function* makeRecordInSteps(
  article: Article,
  claims: readonly Claim[],
  source: Source = {},
): Steps<ArticleRecord> {
  const { text, blocks, title, outlet, byline, published, url, language } = article;
  const placed = placeBlocks(blocks);
  const recorded: RecordedClaim[] = [];
  for (const claim of claims.slice(0, MAX_CLAIMS)) {
    recorded.push(recordClaim(text, claim, placed));
    yield;
  }
  return {
    version: RECORD_VERSION,
    article: {
      title,
      outlet,
      byline,
      published,
      url,
      language,
      copyOf: source.copyOf ?? null,
      sha256: source.sha256 ?? null,
      length: text.length,
    },
    claims: recorded,
  };
}

/** Numbers the blocks of each kind from 1. */
function placeBlocks(blocks: readonly Block[]): PlacedBlock[] {
  const totals = new Map<string, number>();
  for (const { kind } of blocks) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  const counts = new Map<string, number>();
  return blocks.map(({ kind, start, end }) => {
    const index = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, index);
    return { kind, start, end, index, of: totals.get(kind) ?? index };
  });
}

/** Finds the last block that begins at or before an offset, by halving. */
function blockAt(blocks: readonly PlacedBlock[], offset: number): PlacedBlock {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  if (!block)
    throw new Error("a claim needs an article with blocks: pass the article it was found in");
  return block;
}

/** Records one claim, its texts as slices of the article's text. */
function recordClaim(text: string, claim: Claim, blocks: readonly PlacedBlock[]): RecordedClaim {
  const block = blockAt(blocks, claim.start);
  const last = blockAt(blocks, Math.max(claim.start, claim.end - 1));
  const content = cutContent(text, claim);
  const bounds = {
    start: Math.max(block.start, content.start - REACH),
    end: Math.min(Math.max(last.end, content.end), content.end + REACH),
  };
  const excerpt = cutExcerpt(text, claim, content, bounds);
  const quote = (span: Span) => ({ start: span.start, end: span.end, text: sliceSpan(text, span) });
  return {
    kind: claim.kind,
    text: sliceSpan(text, content),
    start: content.start,
    end: content.end,
    shortened: content.shortened,
    quotes: content.quotes.map(quote),
    speaker: claim.speaker && { name: claim.speaker.name, label: claim.speaker.text },
    cue: claim.cue && { text: claim.cue.text },
    excerpt: sliceSpan(text, excerpt),
    excerptStart: excerpt.start,
    block: { kind: block.kind, index: block.index, of: block.of },
  };
}
