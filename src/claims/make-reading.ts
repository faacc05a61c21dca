/** Reads an article once into the plain data that every later stage works on. */
import type { Article, Block } from "../article/article.ts";
import { findSentences } from "../text/find-sentences.ts";
import type { Span } from "../text/span.ts";
import { FINITE, REGULAR_PAST } from "./classify-words.ts";
import { findPeople, type People } from "./speakers/find-people.ts";
import { findRoles, type Role } from "./speakers/find-roles.ts";
import { findQuotations, type QuotedSpan } from "./quotations/find-quotations.ts";
import { addTokens, CAPITAL, classesIn, noTokens, type Tokens, WORD } from "./tokens.ts";

/** One sentence: its span, its tokens as indices `from` ≤ i < `to` into `Reading.tokens`, and its passage. */
export interface Sentence extends Span {
  from: number;
  to: number;
  /** Index into `Reading.passages`. */
  passage: number;
}

/** A paragraph as its reader sees it: a block, or a line of one; `block` is an index into `Reading.blocks`. */
export interface Passage extends Span {
  block: number;
}

/** A quoted span with its tokens, marks included, as indices `from` ≤ i < `to`. */
export interface Quotation extends QuotedSpan {
  from: number;
  to: number;
}

/**
 * What has been read of one article. All offsets are UTF-16 units of `text`; every list is in reading
 * order. `blocks` are only those that may hold claims; nothing else refers to text outside them.
 */
export interface Reading extends Tokens {
  text: string;
  blocks: Block[];
  passages: Passage[];
  /** For each token, its grammatical classes (see classify-words.ts), as bits. */
  classes: Uint16Array;
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

/** Longest sentence, in tokens: longer ones are lists and tables, and are cut so that reading stays linear. */
const MAX_SENTENCE = 200;

/** Names that are also auxiliaries and months. */
const NAMES_LIKE_FUNCTION_WORDS = new Set(["will", "may", "april", "june", "august", "jan"]);

/** The blocks that may hold claims: a caption or a subheading never does. */
const CLAIM_BLOCKS: ReadonlySet<Block["kind"]> = new Set(["headline", "standfirst", "paragraph"]);

/** Ends of a line that end a paragraph, and beginnings that begin one; elsewhere a line is only wrapped. */
const LINE_END = /[.!?:;…"”’')\]]\s*$/u;

const LINE_START = /^\s*["“«‘]/u;

/** Cuts blocks at the line breaks that part paragraphs: some pages and texts set them as bare lines. */
function cutIntoPassages(text: string, blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  for (const [block, { start, end }] of blocks.entries()) {
    let from = start;
    for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
      const ends = LINE_END.test(text.slice(Math.max(from, at - LINE_TAIL), at));
      if (at === from || !(ends || LINE_START.test(text.slice(at + 1, at + LINE_TAIL)))) continue;
      passages.push({ start: from, end: at, block });
      from = at + 1;
    }
    if (from < end) passages.push({ start: from, end, block });
  }
  return passages;
}

/** Tells "Will Ruiz" and "Will wrote" from "Will it rain?". */
function isGivenName({ words, traits }: Tokens, at: number): boolean {
  const next = traits[at + 1] ?? 0;
  const mayBe = ((traits[at] ?? 0) & CAPITAL) !== 0 && (next & WORD) !== 0;
  if (!mayBe || !NAMES_LIKE_FUNCTION_WORDS.has(words[at] ?? "")) return false;
  return (next & (CAPITAL | FINITE | REGULAR_PAST)) !== 0;
}

/** Gives each quoted span its tokens; both lists are in order, so one pass is enough. */
function placeQuotations(starts: readonly number[], spans: readonly QuotedSpan[]): Quotation[] {
  let at = 0;
  return spans.map((span) => {
    while (at < starts.length && (starts[at] ?? Infinity) < span.outer.start) at += 1;
    const from = at;
    while (at < starts.length && (starts[at] ?? Infinity) < span.outer.end) at += 1;
    return { ...span, from, to: at };
  });
}

/** Reads an article: tokens, sentences, quoted spans and the people it names. Linear in its length. */
export function makeReading(article: Article): Reading {
  const { text } = article;
  const blocks = article.blocks.filter((block) => CLAIM_BLOCKS.has(block.kind));
  const passages = cutIntoPassages(text, blocks);
  const tokens = noTokens();
  const { starts, ends, traits } = tokens;
  const sentences: Sentence[] = [];
  const addSentence = (from: number, to: number, passage: number): void => {
    const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0];
    sentences.push({ start, end, from, to, passage });
  };
  for (const [passage, { start, end }] of passages.entries()) {
    let from = starts.length;
    addTokens(tokens, text, start, end);
    for (const sentence of findSentences(text, start, end)) {
      let to = from;
      while (to < starts.length && (starts[to] ?? Infinity) < sentence.end) to += 1;
      for (; to - from > MAX_SENTENCE; from += MAX_SENTENCE) {
        addSentence(from, from + MAX_SENTENCE, passage);
      }
      addSentence(from, to, passage);
      from = to;
    }
  }
  const length = starts.length;
  const classes = new Uint16Array(length);
  for (let at = 0; at < length; at += 1) {
    if (!isGivenName(tokens, at)) classes[at] = classesIn(traits[at] ?? 0);
  }
  const quotations = placeQuotations(starts, findQuotations(text, passages));
  const quotationOf = new Int32Array(length).fill(-1);
  for (const [index, { from, to }] of quotations.entries()) quotationOf.fill(index, from, to);
  const sentenceOf = new Int32Array(length);
  for (const [index, { from, to }] of sentences.entries()) sentenceOf.fill(index, from, to);
  const source = { ...tokens, text, classes, sentences };
  const people = findPeople(source);
  const roles = findRoles(source, people);
  return {
    ...tokens,
    text,
    blocks,
    passages,
    classes,
    quotationOf,
    sentenceOf,
    sentences,
    quotations,
    people,
    roles,
    pronounPersons: new Int32Array(length).fill(NOT_ASKED),
  };
}
