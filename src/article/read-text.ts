/** Reads a plain-text document as an article: its headline, standfirst, subheadings, paragraphs and captions. */
import type { Span } from "../text/span.ts";
import { sliceSpan } from "../text/span.ts";
import {
  type Article,
  type ArticleMetadata,
  type Block,
  type BlockKind,
  NO_METADATA,
} from "./article.ts";
import { findBoilerplate } from "./find-boilerplate.ts";
import { findLines } from "./find-lines.ts";
import { countWords, endsSentence } from "./measure-line.ts";
import { type LineRole } from "./read-line.ts";

/** Longest headline, standfirst and subheading, in words. */
const MAX_HEADLINE = 30;
const MAX_STANDFIRST = 70;
const MAX_SUBHEADING = 12;
/** A section label ("World") above the headline has at most this many words. */
const MAX_LABEL = 2;
/** A standfirst stands among the first lines of the article. */
const STANDFIRST_LINES = 4;
/** Share of a line's long words that begin upper case in a headline printed with a full stop. */
const TITLE_CASE = 0.7;

const TRAILING_COPYRIGHT = /\s[–—-]\s?(?:copyright\b|©)[^.!?]{0,120}$/iu;

const ENDS_IN_INITIALS = /(?:\p{Lu}\.){2}$/u;

/** A line of the document with its role. */
interface Line extends Span {
  printed: string;
  role: LineRole;
}

/**
 * Reads a .txt document. `text` stays as it is; the blocks are spans of it, in order. What the metadata leaves out
 * is taken from the document: the title from its headline, the byline from its "By …" line.
 */
export function readText(text: string, metadata: Partial<ArticleMetadata> = {}): Article {
  const spans = findLines(text);
  const roles = findBoilerplate(spans.map((span) => sliceSpan(text, span)));
  const lines = spans.map((span, i): Line => {
    const { start, end } = trimCopyright(text, span);
    return { start, end, printed: text.slice(start, end), role: roles[i] ?? "article" };
  });
  const blocks = findBlocks(lines);
  const headline = blocks.find((block) => block.kind === "headline");
  return {
    ...NO_METADATA,
    ...metadata,
    title: metadata.title ?? (headline ? sliceSpan(text, headline) : null),
    byline: metadata.byline ?? readByline(lines),
    text,
    blocks,
  };
}

/** Leaves out a copyright line that runs on behind the last sentence of a paragraph. */
function trimCopyright(text: string, span: Span): Span {
  const notice = TRAILING_COPYRIGHT.exec(sliceSpan(text, span));
  return notice ? { start: span.start, end: span.start + notice.index } : span;
}

/** Gives every line of the article its kind of block. */
function findBlocks(lines: readonly Line[]): Block[] {
  const kept = lines.filter((line) => line.role !== "blank");
  const own = kept.filter((line) => line.role === "article");
  const headline = findHeadline(own);
  const standfirst = headline ? findStandfirst(kept, headline) : [];
  const label = headline && own[0] !== headline ? own[0] : null;
  return kept.flatMap((line): Block[] => {
    if (line === label || (line.role !== "article" && line.role !== "caption")) return [];
    const kind = (): BlockKind => {
      if (line === headline) return "headline";
      if (line.role === "caption") return "caption";
      if (standfirst.includes(line)) return "standfirst";
      return isSubheading(line.printed) && line !== own[0] ? "subheading" : "paragraph";
    };
    return [{ kind: kind(), start: line.start, end: line.end }];
  });
}

/** Finds the headline: the first line, or the second below a section label; `null` where running text begins at once. */
function findHeadline(own: readonly Line[]): Line | null {
  const [first, second] = own;
  if (!first) return null;
  if (second && isLabel(first.printed) && isHeadline(second.printed)) return second;
  return isHeadline(first.printed) ? first : null;
}

/** Tells whether a line is the name of a section. */
function isLabel(line: string): boolean {
  return countWords(line) <= MAX_LABEL && !endsSentence(line);
}

/** Tells whether a first line is a headline: short, and no sentence, or a sentence in title case. */
function isHeadline(line: string): boolean {
  if (countWords(line) > MAX_HEADLINE) return false;
  if (!/[.…]["”’')]*$/u.test(line) || ENDS_IN_INITIALS.test(line)) return true;
  const long = line.split(/\s+/u).filter((word) => /\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return long.length > 1 && capital / long.length >= TITLE_CASE;
}

/**
 * Finds the standfirst: the lines between the headline and a byline, photo or video among the first lines,
 * or those right below the headline that end like no sentence.
 */
function findStandfirst(kept: readonly Line[], headline: Line): Line[] {
  const below = kept.slice(kept.indexOf(headline) + 1);
  const first = below.slice(0, STANDFIRST_LINES);
  const broken = first.findIndex((line) => ["byline", "caption", "video"].includes(line.role));
  const open = first.findLastIndex(
    (line) => line.role === "article" && !endsSentence(line.printed),
  );
  const unbroken = broken < 0 ? open + 1 : broken;
  return first
    .slice(0, isFollowedByText(below, unbroken) ? unbroken : 0)
    .filter((line) => line.role === "article" && countWords(line.printed) <= MAX_STANDFIRST);
}

/** Tells whether a paragraph follows: a standfirst never is the whole article. */
function isFollowedByText(below: readonly Line[], from: number): boolean {
  return below.slice(from).some((line) => line.role === "article" && endsSentence(line.printed));
}

/** Tells whether a line between paragraphs is a subheading. */
function isSubheading(line: string): boolean {
  return countWords(line) <= MAX_SUBHEADING && !endsSentence(line) && !/[,;"”–—-]$/u.test(line);
}

/** Reads the authors from the first "By …" line, without "By". */
function readByline(lines: readonly Line[]): string | null {
  const line = lines.find((line) => line.role === "byline" && /^by\s/iu.test(line.printed));
  return line ? line.printed.replace(/^by\s+/iu, "") : null;
}
