/** Selects the blocks of a page that are its article, and says what kind each is. */
import type { BlockKind } from "../../article/article.ts";
import { findBoilerplate } from "../../article/find-boilerplate.ts";
import { countWords, endsSentence } from "../../article/measure-line.ts";
import type { PageBlock } from "../blocks/collect-blocks.ts";
import { isSubheading, makeOf } from "../blocks/name-words.ts";
import { drawnParent } from "../blocks/walk-page.ts";
import { findContainer, isProse, isWithin } from "./find-container.ts";
import { findHeadline, findOpening, findStandfirst } from "./find-headline.ts";
import { makeAsideJudge } from "./judge-aside.ts";
import { isLinkingSentence, isPointer, linkListJudge } from "./judge-links.ts";

/** A block is part of the body where Readability kept at least this share of its characters. */
const KEPT_SHARE = 0.5;
/** Longest line, in words, that heads a section without being marked up as a heading. */
const MAX_HEADING = 12;
/** The text of a post, in characters without its links. */
const POST_LENGTH = 40;
/** Shorter words may stand twice by chance. */
const REPEAT_LENGTH = 15;
/** Longest quotation, in words, that is set as the heading of a section. */
const SHORT_QUOTATION = 8;
/** How a heading begins or ends that is a quotation or a sentence of the text. */
const SET_LARGE = /^["“'‘]|[\p{L}]{3}\.$/u;
const WORD = /[\p{L}\p{N}]+/gu;

/** A block of the article, with its kind. */
export interface SelectedBlock {
  kind: BlockKind;
  block: PageBlock;
}

/** Selects the article's blocks in reading order; `title` and `descriptions` are what the page's metadata give. */
export function selectBlocks(
  blocks: readonly PageBlock[],
  title: string | null,
  descriptions: readonly string[],
): SelectedBlock[] {
  const container = findContainer(blocks);
  if (!container) return [];
  const isAside = makeAsideJudge(container, blocks);
  const isListed = linkListJudge(blocks);
  const text = blocks.filter((block) => !isAside(block) && !isPointer(block) && !isListed(block));
  const own = text.filter(isText);
  const body = selectBody(text, new Set(own), container);
  const first = body[0];
  if (!first) return [];
  const headline = findHeadline(blocks, first, title);
  const opening = findOpening(own, headline, first);
  const standfirst = findStandfirst(own, headline, opening, body, descriptions);
  const kindOf = (block: PageBlock): BlockKind => {
    if (block === headline) return "headline";
    if (block === standfirst) return "standfirst";
    return isHeading(block) || isSetAsHeading(block) ? "subheading" : "paragraph";
  };
  const isStandfirst = ({ text: line }: PageBlock): boolean => line === standfirst?.text;
  const above = new Set(headline ? blocks.slice(0, blocks.indexOf(headline)) : []);
  // Above the headline stand the names of the section and the site.
  const isAbove = (block: PageBlock): boolean => above.has(block) && !isProse(block);
  const rest = body.filter((one) => !isStandfirst(one) && !isAbove(one));
  const article = new Set([headline, ...opening, ...rest]);
  article.add(standfirst);
  return blocks
    .filter((block) => article.has(block))
    .map((block) => ({ kind: kindOf(block), block }));
}

/** Selects the body: what Readability kept and what stands like it in the same container, of it the article's `own` lines. */
function selectBody(
  blocks: readonly PageBlock[],
  own: ReadonlySet<PageBlock>,
  container: Element,
): PageBlock[] {
  const inside = new Set(blocks.filter((block) => isWithin(block.element, container)));
  const isLikeBody = likenessJudge([...inside]);
  const isBody = blocks.map((block) =>
    inside.has(block) ? isKept(block) || isLikeBody(block) : isKept(block) && isProse(block),
  );
  const first = isBody.indexOf(true);
  const last = isBody.lastIndexOf(true);
  takeShortSentences(blocks, isBody);
  const body = blocks.filter(
    (block, i) => isBody[i] || (i > first && i < last && inside.has(block) && isHeading(block)),
  );
  const text = body.filter((block) => own.has(block));
  const lines = text.map((block) => block.text.toLowerCase());
  // A few quoted words may head the text that has them: only what stands above is then repeated.
  return text.filter((block, i) => !isRepeat(block, isShort(block) ? lines.slice(0, i) : lines));
}

/** Takes in the short sentences among the paragraphs of the body, each between two that stand in the same element, or in one with the next and of its make: "Bakers sail free." */
function takeShortSentences(blocks: readonly PageBlock[], isBody: boolean[]): void {
  const parents = blocks.map(({ element }) => drawnParent(element));
  let before = -1;
  for (let i = isBody.indexOf(true); i >= 0; i = isBody.indexOf(true, i + 1)) {
    for (let k = before < 0 ? i : before + 1; k < i; k += 1) {
      const block = blocks[k];
      if (!block || parents[k] !== parents[i] || !endsSentence(block.text)) continue;
      const isParagraph = block.element.localName === "p" && parents[before] === parents[i];
      const isLabel = block.text.endsWith(":");
      isBody[k] = isParagraph || (!isLabel && isOfMake(block.element, blocks[i]?.element));
    }
    before = i;
  }
}

/** Tells whether two elements have the same classes. */
function isOfMake(element: Element, other: Element | undefined): boolean {
  return other !== undefined && element.className !== "" && makeOf(element) === makeOf(other);
}

function isHeading(block: PageBlock): boolean {
  return isSubheading(block.element);
}

/** Tells whether a short line that is no sentence is set in bold, in capitals, or as headings are. */
function isSetAsHeading({ text, pieces }: PageBlock): boolean {
  if (countWords(text) > MAX_HEADING || endsSentence(text)) return false;
  return (
    (text === text.toUpperCase() && text !== text.toLowerCase()) ||
    pieces.every(({ node }) => node.parentElement?.closest("b,strong,.h2,.h3,.h4,.h5,.h6"))
  );
}

/** Tells whether a block is no byline, promo or notice by its own words. */
function isText(block: PageBlock): boolean {
  return findBoilerplate([block.text])[0] === "article";
}

function isKept(block: PageBlock): boolean {
  return block.kept >= KEPT_SHARE * block.text.length;
}

/** Judges whether a block that Readability dropped stands like those it kept: prose between them, or in a parent or an element of the same make. */
function likenessJudge(inside: readonly PageBlock[]): (block: PageBlock) => boolean {
  const first = inside.findIndex(isKept);
  const last = inside.findLastIndex(isKept);
  const between = new Set(inside.slice(first + 1, last));
  const makes = new Set(
    inside.filter(isKept).flatMap(({ element }) => [makeOf(element), makeOf(drawnParent(element))]),
  );
  const scanty = inside.filter(isKept).length * 3 < inside.filter(isProse).length;
  return (block) => {
    if (!isProse(block) && !isLinkingSentence(block) && !isPost(block)) return false;
    return (
      between.has(block) ||
      scanty ||
      makes.has(makeOf(drawnParent(block.element))) ||
      (block.element.className !== "" && makes.has(makeOf(block.element)))
    );
  };
}

/** Tells whether a block is the text of an embedded post, which often ends in a link, a tag or a picture. */
function isPost({ text, element, linked }: PageBlock): boolean {
  return element.closest("blockquote") !== null && text.length - linked >= POST_LENGTH;
}

function isShort(block: PageBlock): boolean {
  return isHeading(block) && countWords(block.text) <= SHORT_QUOTATION;
}

/** Tells whether a block repeats words of a longer line, as quotations and sentences set large do; a heading in the outlet's own words may, where it is no sentence. */
function isRepeat(block: PageBlock, lines: readonly string[]): boolean {
  if (isHeading(block) && !SET_LARGE.test(block.text)) return false;
  const isQuoted = block.element.closest("blockquote") !== null;
  if (block.element.localName === "p" && !isQuoted && !isSetApart(block)) return false;
  const words = withoutEdgeMarks(block.text.toLowerCase());
  return (
    words.length >= REPEAT_LENGTH &&
    lines.some((line) => line.length > block.text.length && line.includes(words))
  );
}

/** Tells whether a paragraph stands alone in an element of its own, as a sentence set large does. */
function isSetApart({ text, element }: PageBlock): boolean {
  const parent = drawnParent(element);
  return parent?.childElementCount === 1 && parent.textContent.trim().length <= text.length;
}

/** The text from its first word to its last, without the marks around them. */
function withoutEdgeMarks(text: string): string {
  const words = [...text.matchAll(WORD)];
  const last = words.at(-1);
  return last ? text.slice(words[0]?.index, last.index + last[0].length) : "";
}
