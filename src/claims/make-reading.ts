/** Reads an article once into the plain data that every later stage works on. */
import type { Article, Block } from "../article/article.ts";
import { findSentences } from "../text/find-sentences.ts";
import { findTokens, type Token } from "../text/find-tokens.ts";
import type { Span } from "../text/span.ts";
import { findPeople, type People } from "./find-people.ts";
import { findQuotations, type QuotedSpan } from "./find-quotations.ts";

/** One sentence: its span, its tokens as indices `from` ≤ i < `to` into `Reading.tokens`, and its block. */
export interface Sentence extends Span {
  from: number;
  to: number;
  /** Index into `Reading.blocks`. */
  block: number;
}

/**
 * What has been read of one article. All offsets are UTF-16 units of `text`; every list is in reading
 * order. `blocks` are only those that may hold claims; nothing else refers to text outside them.
 */
export interface Reading {
  text: string;
  blocks: Block[];
  tokens: Token[];
  /** For each token, the index in `quotations` of the quoted span that it stands in, or -1. */
  quotationOf: Int32Array;
  sentences: Sentence[];
  quotations: QuotedSpan[];
  people: People;
}

/** The blocks that may hold claims: a caption or a subheading never does. */
const CLAIM_BLOCKS: ReadonlySet<Block["kind"]> = new Set(["headline", "standfirst", "paragraph"]);

/** Marks the tokens that stand inside quoted spans; both lists are in order, so one pass is enough. */
function markQuoted(tokens: readonly Token[], quotations: readonly QuotedSpan[]): Int32Array {
  const marked = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    while (at < quotations.length && (quotations[at]?.outer.end ?? 0) <= token.start) at += 1;
    if ((quotations[at]?.outer.start ?? Infinity) <= token.start) marked[index] = at;
  }
  return marked;
}

/** Reads an article: tokens, sentences, quoted spans and the people it names. Linear in its length. */
export function makeReading(article: Article): Reading {
  const { text } = article;
  const blocks = article.blocks.filter((block) => CLAIM_BLOCKS.has(block.kind));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [block, { start, end }] of blocks.entries()) {
    let from = tokens.length;
    for (const token of findTokens(text, start, end)) tokens.push(token);
    for (const sentence of findSentences(text, start, end)) {
      let to = from;
      while (to < tokens.length && (tokens[to]?.start ?? Infinity) < sentence.end) to += 1;
      sentences.push({ ...sentence, from, to, block });
      from = to;
    }
  }
  const quotations = findQuotations(text, blocks);
  const quotationOf = markQuoted(tokens, quotations);
  const people = findPeople(text, tokens, sentences);
  return { text, blocks, tokens, quotationOf, sentences, quotations, people };
}
