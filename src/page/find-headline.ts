/** Finds an article's headline and standfirst among the blocks of its page. */
import type { PageBlock } from "./collect-blocks.ts";
import { STANDFIRST_WORDS } from "./page-part-cues.ts";

/** A headline shares at least this share of its words with the page's own title. */
const SHARED_WORDS = 0.5;
const MIN_HEADLINE_WORDS = 3;
const MIN_STANDFIRST_WORDS = 8;
const MAX_STANDFIRST_WORDS = 70;
/** A standfirst stands at most this many blocks above the body. */
const STANDFIRST_REACH = 12;

/** Finds the headline: the level-one heading most like the title, else the first one above the body that is long enough. */
export function findHeadline(
  blocks: readonly PageBlock[],
  firstOfBody: PageBlock,
  title: string | null,
): PageBlock | null {
  const bodyAt = blocks.indexOf(firstOfBody);
  const headings = blocks.filter(
    (block, i) => (i <= bodyAt || block.kept > 0) && isTopHeading(block.element),
  );
  const titled = new Set(wordsOf(title ?? ""));
  let best: PageBlock | null = null;
  let bestShare = SHARED_WORDS;
  for (const heading of headings) {
    const words = wordsOf(heading.text);
    const share = words.filter((word) => titled.has(word)).length / Math.max(1, words.length);
    if (share > bestShare) [best, bestShare] = [heading, share];
  }
  return (
    best ?? headings.find((heading) => wordsOf(heading.text).length >= MIN_HEADLINE_WORDS) ?? null
  );
}

/** Finds the standfirst: below the headline and not below the first paragraph, marked as one by its class or set as a long heading. */
export function findStandfirst(
  blocks: readonly PageBlock[],
  headline: PageBlock | null,
  body: readonly PageBlock[],
): PageBlock | null {
  const first = body.find((block) => block !== headline);
  if (!headline || !first) return null;
  const to = blocks.indexOf(first);
  const from = Math.max(blocks.indexOf(headline) + 1, to - STANDFIRST_REACH);
  return blocks.slice(from, to + 1).find(isStandfirst) ?? null;
}

function isStandfirst(block: PageBlock): boolean {
  const words = wordsOf(block.text).length;
  if (words < MIN_STANDFIRST_WORDS || words > MAX_STANDFIRST_WORDS) return false;
  return /^h[2-6]$/.test(block.element.localName) || isNamedStandfirst(block.element);
}

/** Tells whether the element or its parent is named as a standfirst. */
function isNamedStandfirst(element: Element): boolean {
  return [element, element.parentElement].some((part) =>
    `${part?.getAttribute("class") ?? ""} ${part?.getAttribute("itemprop") ?? ""}`
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .some((word) => STANDFIRST_WORDS.has(word)),
  );
}

function isTopHeading(element: Element): boolean {
  return element.localName === "h1" || element.closest("h1") !== null;
}

/** The words of a line, in lower case. */
function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
