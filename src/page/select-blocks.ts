/** Selects the blocks of a page that are its article, and says what kind each is. */
import type { BlockKind } from "../article/article.ts";
import { findBoilerplate } from "../article/find-boilerplate.ts";
import type { PageBlock } from "./collect-blocks.ts";
import { findContainer, isProse, sumByElement } from "./find-container.ts";
import { findHeadline, findStandfirst } from "./find-headline.ts";
import { ASIDE_WORDS, CAPTION_WORDS } from "./page-part-cues.ts";

/** A block is part of the body where Readability kept at least this share of its characters. */
const KEPT_SHARE = 0.5;
/** A block with a greater share of its characters in links points to other pages. */
const MAX_LINKED = 0.6;
/** A part that holds more than this share of the body is the body, whatever its name says. */
const PART_SHARE = 0.3;
const HEADING = /^h[2-6]$/;
const ASIDE_ELEMENTS = new Set(["aside", "figure", "figcaption", "footer", "nav", "form", "table"]);

/** A block of the article, with its kind. */
export interface SelectedBlock {
  kind: BlockKind;
  block: PageBlock;
}

/** Selects the article's blocks in reading order; `title` is the title that the page's metadata give. */
export function selectBlocks(blocks: readonly PageBlock[], title: string | null): SelectedBlock[] {
  const container = findContainer(blocks);
  if (!container) return [];
  const isAside = asideJudge(container, blocks);
  const text = blocks.filter((block) => !isAside(block) && !isPointer(block));
  const body = selectBody(text, container);
  const first = body[0];
  if (!first) return [];
  const headline = findHeadline(blocks, first, title);
  const standfirst = findStandfirst(text, headline, body);
  const kindOf = (block: PageBlock): BlockKind => {
    if (block === headline) return "headline";
    if (block === standfirst) return "standfirst";
    return HEADING.test(block.element.localName) ? "subheading" : "paragraph";
  };
  const article = new Set([headline, standfirst, ...body]);
  return blocks
    .filter((block) => article.has(block))
    .map((block) => ({ kind: kindOf(block), block }))
    .filter(isNotAlone);
}

/** Selects the body: what Readability kept and what stands like it beside it, without the lines that are no article. */
function selectBody(blocks: readonly PageBlock[], container: Element): PageBlock[] {
  const inside = blocks.filter((block) => container.contains(block.element));
  const likeBody = likenessJudge(inside);
  return inside
    .filter((block, at) => isKept(block) || likeBody(block, at))
    .filter((block) => findBoilerplate([block.text])[0] === "article");
}

function isKept(block: PageBlock): boolean {
  return block.kept >= KEPT_SHARE * block.text.length;
}

/** Tells whether a block is mostly a link to another page. */
function isPointer(block: PageBlock): boolean {
  return block.linked > MAX_LINKED * block.text.length;
}

/** Judges whether a block that Readability dropped stands like those it kept: prose between them, or in a parent or an element of the same make. */
function likenessJudge(inside: readonly PageBlock[]): (block: PageBlock, at: number) => boolean {
  const first = inside.findIndex(isKept);
  const last = inside.findLastIndex(isKept);
  const makes = new Set(
    inside
      .filter(isKept)
      .flatMap(({ element }) => [makeOf(element), makeOf(element.parentElement)]),
  );
  const scanty = inside.filter(isKept).length * 3 < inside.filter(isProse).length;
  return (block, at) => {
    const heading = HEADING.test(block.element.localName) && at > first && at < last;
    if (!isProse(block) && !heading) return false;
    return (
      (at > first && at < last) ||
      scanty ||
      makes.has(makeOf(block.element.parentElement)) ||
      (block.element.className !== "" && makes.has(makeOf(block.element)))
    );
  };
}

/** The make of an element: its name and classes. */
function makeOf(element: Element | null): string {
  return element ? `${element.localName}.${element.getAttribute("class") ?? ""}` : "";
}

/** Judges whether all of a block stands in parts of the page that are beside the text: a promo, a caption, a share list. */
function asideJudge(
  container: Element,
  blocks: readonly PageBlock[],
): (block: PageBlock) => boolean {
  const kept = sumByElement(blocks, (block) => block.kept);
  const limit = PART_SHARE * (kept.get(container) ?? 0);
  const known = new Map<Element, boolean>([[container, false]]);
  const judge = (element: Element | null): boolean => {
    if (!element) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const own = (kept.get(element) ?? 0) <= limit && isBeside(element);
    const aside = own || judge(element.parentElement);
    known.set(element, aside);
    return aside;
  };
  return (block) => block.pieces.every((piece) => judge(piece.node.parentElement));
}

/** Tells whether an element's own name says that it is beside the text. */
function isBeside(element: Element): boolean {
  if (ASIDE_ELEMENTS.has(element.localName)) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.id}`;
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => ASIDE_WORDS.has(word) || CAPTION_WORDS.has(word));
}

/** A subheading that nothing follows heads something that is no article. */
function isNotAlone({ kind }: SelectedBlock, at: number, all: readonly SelectedBlock[]): boolean {
  return kind !== "subheading" || at < all.length - 1;
}
