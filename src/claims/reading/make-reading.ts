/** Reads an article once into the plain data that every later stage works on. */
import type { Article, Block } from "../../article/article.ts";
import { finishSteps, type Steps } from "../../finish-steps.ts";
import type { Span } from "../../text/span.ts";
import { findPeople, type People } from "../people/find-people.ts";
import { findRoles, type Role } from "../people/find-roles.ts";
import { clearNames } from "./clear-names.ts";
import { findPosts, type Post } from "./find-posts.ts";
import { findQuotations, type QuotedSpan } from "./find-quotations.ts";
import { readSentences, type Sentence } from "./read-sentences.ts";
import { fillTokens, readTokensInSteps, type Tokens } from "./tokens.ts";

/** A paragraph as its reader sees it: a block, or a line of one; `block` is an index into `Reading.blocks`, and `section` the number of subheadings before it. */
export interface Passage extends Span {
  block: number;
  section: number;
}

/** A quoted span with its tokens, marks included, as indices `from` ≤ i < `to`, and of a post those of the name that signs it. */
export interface Quotation extends QuotedSpan {
  from: number;
  to: number;
  signer: { from: number; to: number } | null;
}

/**
 * What has been read of one article. All offsets are UTF-16 units of `text`; every list is in reading
 * order. `blocks` are only those that may hold claims; nothing else refers to text outside them.
 */
export interface Reading extends Tokens {
  text: string;
  blocks: Block[];
  passages: Passage[];
  /** For each token, the index in `quotations` of the quoted span that it stands in, or -1. */
  quotationOf: Int32Array;
  /** For each token, the index in `sentences` of its sentence. */
  sentenceOf: Int32Array;
  sentences: Sentence[];
  quotations: Quotation[];
  people: People;
  /** For each token that is "he" or "she", the person found for it so far, -1 for nobody, or NOT_ASKED. */
  pronounPersons: Int32Array;
  /** For each person of `people.persons`, what the article says he or she is. */
  roles: Role[];
}

/** Stands for a pronoun of which nobody has asked yet whom it means. */
export const NOT_ASKED = -2;

/** Characters looked at before a line break: closing marks and the spaces after them. */
const LINE_TAIL = 8;

/** The blocks that may hold claims: a caption or a subheading never does. */
const CLAIM_BLOCKS: ReadonlySet<Block["kind"]> = new Set(["headline", "standfirst", "paragraph"]);

/** Ends of a line that end a paragraph, and beginnings that begin one; elsewhere a line is only wrapped. */
const LINE_END = /[.!?:;…"”’')\]]\s*$/;

const LINE_START = /^\s*["“«‘]/;

/** Cuts the blocks that may hold claims at the line breaks that part paragraphs: some pages and texts set them as bare lines. */
function cutIntoPassages(text: string, blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let block = -1;
  let section = 0;
  for (const { kind, start, end } of blocks) {
    if (kind === "subheading") section += 1;
    if (!CLAIM_BLOCKS.has(kind)) continue;
    block += 1;
    let from = start;
    for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
      const ends = LINE_END.test(text.slice(Math.max(from, at - LINE_TAIL), at));
      if (at === from || !(ends || LINE_START.test(text.slice(at + 1, at + LINE_TAIL)))) continue;
      passages.push({ start: from, end: at, block, section });
      from = at + 1;
    }
    if (from < end) passages.push({ start: from, end, block, section });
  }
  return passages;
}

/** Returns the first token that begins at an offset or after it, by halving. */
function tokenFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the quoted spans and the posts of some passages, in order; what a post quotes is part of it. */
function findSpans(text: string, passages: readonly Passage[]): (QuotedSpan | Post)[] {
  const posts = findPosts(text, passages);
  let next = 0;
  const outside = findQuotations(text, passages).filter(({ outer }) => {
    while ((posts[next]?.outer.end ?? Infinity) <= outer.start) next += 1;
    return outer.start < (posts[next]?.start ?? Infinity);
  });
  return [...outside, ...posts].sort((a, b) => a.outer.start - b.outer.start);
}

/** Finds the quoted spans and the posts of the passages, with their tokens. */
function readQuotations({ text, passages, starts, quotationOf }: Reading): Quotation[] {
  const tokensOf = ({ start, end }: Span) => ({
    from: tokenFrom(starts, start),
    to: tokenFrom(starts, end),
  });
  return findSpans(text, passages).map((span, index): Quotation => {
    const { from, to } = tokensOf(span.outer);
    fillTokens(quotationOf, index, from, to);
    const { start, end, outer, marks, closed, continues } = span;
    const signer = "signer" in span ? tokensOf(span.signer) : null;
    return { start, end, outer, marks, closed, continues, from, to, signer };
  });
}

/** Reads an article: tokens, sentences, quoted spans and the people it names. Linear in its length. */
export function makeReading(article: Article): Reading {
  return finishSteps(makeReadingInSteps(article));
}

/** Reads it step by step, so that the caller may pause between them. */
export function* makeReadingInSteps(article: Article): Steps<Reading> {
  const { text } = article;
  const blocks = article.blocks.filter((block) => CLAIM_BLOCKS.has(block.kind));
  const passages = cutIntoPassages(text, article.blocks);
  const tokens = yield* readTokensInSteps(text, passages);
  yield;
  const { length } = tokens.words;
  // One piece of memory for three columns: a browser takes long to give one.
  const columns = new Int32Array(3 * length);
  // Written out, not spread: what is asked so often must be of one make, which a spread object is not.
  const reading: Reading = {
    starts: tokens.starts,
    ends: tokens.ends,
    words: tokens.words,
    classes: tokens.classes,
    traits: tokens.traits,
    nameTraits: tokens.nameTraits,
    text,
    blocks,
    passages,
    sentences: [],
    sentenceOf: columns.subarray(0, length),
    quotations: [],
    quotationOf: columns.subarray(length, 2 * length).fill(-1),
    people: { persons: [], mentions: [], mentionOf: new Int32Array(0) },
    roles: [],
    pronounPersons: columns.subarray(2 * length).fill(NOT_ASKED),
  };
  clearNames(reading);
  reading.sentences = readSentences(text, passages, tokens, reading.sentenceOf);
  reading.quotations = readQuotations(reading);
  yield;
  reading.people = findPeople(reading);
  reading.roles = findRoles(reading, reading.people);
  return reading;
}
