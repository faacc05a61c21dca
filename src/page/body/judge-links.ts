/** Judges which blocks of a page are there to lead to other pages, and which are sentences that hold links. */
import { endsSentence, measureLine } from "../../article/measure-line.ts";
import { headsList } from "../../article/read-line.ts";
import type { PageBlock } from "../blocks/collect-blocks.ts";
import { isProse } from "./find-container.ts";

/** A block with a greater share of its characters in links points to other pages. */
const MAX_LINKED = 0.6;
/** An item of a list of links has at least this share of them in its link. */
const MIN_LINKED = 0.2;
/** A sentence whose link goes on to its end has at least this many characters outside it: "The council has now". */
const OWN_WORDS = 20;
/** An item of a list that begins with a link, of a whole sentence, says at least so many characters more in sentences of its own. */
const OWN_SENTENCE = 40;
const SENTENCE_BEGINS = /^["”’)\s]*\p{Lu}/u;
/** What stands before the link to another article, and in no sentence. */
const LEADS_TO_LINK = /[:|»>•–—-]\s*$/;
/** How a sentence goes on behind a link, with two words at least: " again, the mayor said." */
const GOES_ON = /^[\s,]*\p{Ll}+\s+\p{L}/u;

/** Tells whether a block is mostly a link to another page, and no sentence that holds a long one. */
export function isPointer(block: PageBlock): boolean {
  return block.linked > MAX_LINKED * block.text.length && !isLinkingSentence(block);
}

/** Tells whether a sentence has words of its own before its link, between several or in lower case behind it, and ends with more of them or has said enough: "It also <a>runs the ferries</a>.", "<a>The ferries run</a> again, the mayor said.", but not "Read more: <a>Ferries run</a>". */
export function isLinkingSentence(block: PageBlock): boolean {
  const { text, pieces, linked } = block;
  const last = pieces.at(-1);
  if (!last || !endsSentence(text)) return false;
  if (isItemWithSentence(block)) return true;
  const links = new Set(pieces.map(({ node }) => linkOf(node)).filter((link) => link !== null));
  const first = pieces.find(({ node }) => linkOf(node) !== null)?.start ?? 0;
  const isOwn =
    first > 0
      ? !LEADS_TO_LINK.test(text.slice(0, first))
      : links.size > 1 || GOES_ON.test(last.node.data);
  return isOwn && (linkOf(last.node) === null || text.length - linked >= OWN_WORDS);
}

/** Tells whether an item of a list goes on with its own words behind a link that is a sentence: "<a>The ferry sails again</a>. The mayor said …". */
function isItemWithSentence({ text, pieces, element }: PageBlock): boolean {
  if (element.localName !== "li") return false;
  const link = pieces.findLast(({ node }) => linkOf(node) !== null);
  const end = (link?.start ?? 0) + (link?.length ?? 0);
  const behind = text.slice(end).replace(/^[.!?]+/, "");
  const isApart = behind.length < text.length - end || endsSentence(text.slice(0, end));
  return isApart && behind.length >= OWN_SENTENCE && SENTENCE_BEGINS.test(behind);
}

/** The link that a text node stands in, or `null`. */
function linkOf(node: Text): Element | null {
  return node.parentElement?.closest("a[href]") ?? null;
}

/** Judges whether a block stands in a list of links to other pages: each item holds a link, and none is prose or the list is headed as one of other articles. */
export function linkListJudge(blocks: readonly PageBlock[]): (block: PageBlock) => boolean {
  const headed = new Set<Element>();
  const others = new Set<Element>();
  let before: PageBlock | undefined;
  for (const block of blocks) {
    const list = listOf(block);
    if (list && before && headsList(measureLine(before.text))) headed.add(list);
    const isLink = list !== null && headed.has(list) ? block.linked > 0 : isLinkItem(block);
    if (list && !isLink) others.add(list);
    before = block;
  }
  return (block) => {
    const list = listOf(block);
    return list !== null && !others.has(list);
  };
}

/** Tells whether an item is a link and few words beside it. */
function isLinkItem(block: PageBlock): boolean {
  return block.linked > MIN_LINKED * block.text.length && !isProse(block);
}

/** The list that a block is an item of, or `null`. */
function listOf({ element }: PageBlock): Element | null {
  return element.localName === "li" ? element.parentElement : null;
}
