/** Finds an article's headline and standfirst among the blocks of its page. */
import type { PageBlock } from "../blocks/collect-blocks.ts";
import { nameWords } from "../blocks/name-words.ts";
import { STANDFIRST_WORDS } from "../blocks/page-part-cues.ts";
import { isProse } from "./find-container.ts";

/** A headline shares at least this share of its words with the page's own title. */
const SHARED_WORDS = 0.5;
/** A line that is no heading must be the title nearly word for word. */
const TITLE_WORDS = 0.85;
const MIN_WORDS = 3;
const MIN_STANDFIRST_WORDS = 8;
const MAX_STANDFIRST_WORDS = 70;
/** A standfirst, and a paragraph set apart, stand at most this many blocks above the body. */
const STANDFIRST_REACH = 12;

/** Finds the headline: the level-one heading most like the title, else any line above the body that is the title, else a level-one heading above it. */
export function findHeadline(
  blocks: readonly PageBlock[],
  firstOfBody: PageBlock,
  title: string | null,
): PageBlock | null {
  const above = blocks.slice(0, blocks.indexOf(firstOfBody) + 1);
  const headings = blocks.filter(
    (block) => isTopHeading(block.element) && (block.kept > 0 || above.includes(block)),
  );
  const titled = new Set(wordsOf(title ?? ""));
  const shared = (block: PageBlock): number => {
    const words = wordsOf(block.text);
    return words.filter((word) => titled.has(word)).length / Math.max(1, words.length, MIN_WORDS);
  };
  const like = headings.filter((heading) => shared(heading) > SHARED_WORDS);
  if (like.length > 0) return like.reduce((a, b) => (shared(b) > shared(a) ? b : a));
  const isTitle = (block: PageBlock): boolean =>
    block.text.length <= 2 * (title?.length ?? 0) && shared(block) >= TITLE_WORDS;
  return (
    above.findLast(isTitle) ??
    headings.find((heading) => wordsOf(heading.text).length >= MIN_WORDS) ??
    null
  );
}

/** Finds the paragraphs set apart between the headline and the body: some pages put the first ones into boxes of their own. */
export function findOpening(
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
  firstOfBody: PageBlock,
): PageBlock[] {
  const from = headline ? blocks.indexOf(headline) + 1 : 0;
  const to = blocks.indexOf(firstOfBody);
  if (from === 0 || to - from > STANDFIRST_REACH) return [];
  return blocks
    .slice(from, to)
    .filter((block) => block.element.localName === "p" && isProse(block));
}

/** Finds the standfirst: below the headline and not below the first paragraph, marked as one by its class, set as a long heading, above the text and one of `descriptions`, or alone in `opening`. */
export function findStandfirst(
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
  opening: readonly PageBlock[],
  body: readonly PageBlock[],
  descriptions: readonly string[],
): PageBlock | null {
  const first = opening[0] ?? body.find((block) => block !== headline);
  if (!headline || !first) return null;
  const to = blocks.indexOf(first);
  const from = Math.max(blocks.indexOf(headline) + 1, to - STANDFIRST_REACH);
  const marked = blocks.slice(from, to + 1).find(isStandfirst);
  if (marked) return marked;
  const described = new Set(descriptions.map((description) => wordsOf(description).join(" ")));
  const summary = blocks
    .slice(from, to)
    .find((block) => hasStandfirstLength(block) && described.has(wordsOf(block.text).join(" ")));
  if (summary) return summary;
  return opening.length === 1 && hasStandfirstLength(first) ? first : null;
}

function isStandfirst(block: PageBlock): boolean {
  if (!hasStandfirstLength(block)) return false;
  return /^h[2-6]$/.test(block.element.localName) || isNamedStandfirst(block.element);
}

function hasStandfirstLength(block: PageBlock): boolean {
  const words = wordsOf(block.text).length;
  return words >= MIN_STANDFIRST_WORDS && words <= MAX_STANDFIRST_WORDS;
}

/** Tells whether the element or its parent is named as a standfirst. */
function isNamedStandfirst(element: Element): boolean {
  return [element, element.parentElement].some((part) =>
    part ? nameWords(part).some((word) => STANDFIRST_WORDS.has(word)) : false,
  );
}

function isTopHeading(element: Element): boolean {
  return element.localName === "h1" || element.closest("h1") !== null;
}

/** The words of a line, in lower case. */
function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
