/** Judges which parts of a page stand beside the article's text: promos, captions, share lists, comments. */
import { endsSentence } from "../../article/measure-line.ts";
import type { PageBlock } from "../blocks/collect-blocks.ts";
import { isSubheading, makeOf, nameWords } from "../blocks/name-words.ts";
import { ASIDE_WORDS, CAPTION_WORDS } from "../blocks/page-part-cues.ts";
import { drawnParent } from "../blocks/walk-page.ts";
import { sumByElement } from "./find-container.ts";

/** What holds more than this share of the body is the body, whatever its name says: a part, or all the parts of one name together. */
const PART_SHARE = 0.4;
/** A picture's label has at most this many characters, and stands with it in an element at most this far up. */
const MAX_LABEL = 200;
const PICTURED_WITHIN = 3;
/** A gallery repeats its title on every slide, at least so many times. */
const MANY_SLIDES = 3;
const ASIDE_ELEMENTS = new Set(["aside", "figure", "figcaption", "footer", "nav", "form", "table"]);

/** Returns a judge that tells whether all of a block stands in parts beside the text of `container`. */
export function makeAsideJudge(
  container: Element,
  blocks: readonly PageBlock[],
): (block: PageBlock) => boolean {
  const kept = sumByElement(blocks, (block) => block.kept);
  const keptByMake = sumByMake(kept);
  const limit = PART_SHARE * (kept.get(container) ?? 0);
  const known = new Map<Element, boolean>([[container, false]]);
  const judge = (element: Element | null): boolean => {
    if (!element) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    if (isPost(element)) {
      known.set(element, false);
      return false;
    }
    const isOwn =
      isAsideElement(element) || isTeaser(element)
        ? (kept.get(element) ?? 0) <= limit
        : isNamedAside(element) && (keptByMake(element) <= limit || isGallery(element, container));
    const isAside = isOwn || judge(drawnParent(element));
    known.set(element, isAside);
    return isAside;
  };
  const lengths = sumByElement(blocks, (block) => block.text.length);
  return (block) =>
    block.pieces.every(({ node }) => judge(drawnParent(node))) || isPictured(block, lengths);
}

/** Tells whether a block is a label that shares an element with a picture and with nothing else. */
function isPictured(block: PageBlock, lengths: ReadonlyMap<Element, number>): boolean {
  const length = block.text.length;
  if (length > MAX_LABEL || endsSentence(block.text)) return false;
  if (block.element.localName === "h1" || isSubheading(block.element)) return false;
  let at: Element | null = block.element;
  for (let climbs = 0; at && climbs <= PICTURED_WITHIN; climbs += 1, at = drawnParent(at)) {
    if (lengths.get(at) !== length) return false;
    if (at.querySelector("img,picture") !== null) return true;
  }
  return false;
}

/** Adds up the measures of all elements of one make; one without classes is of a make of its own. */
function sumByMake(sums: ReadonlyMap<Element, number>): (element: Element) => number {
  const byMake = new Map<string, number>();
  for (const [element, sum] of sums) {
    const make = makeOf(element);
    byMake.set(make, (byMake.get(make) ?? 0) + sum);
  }
  return (element) =>
    (element.className === "" ? sums.get(element) : byMake.get(makeOf(element))) ?? 0;
}

/** Tells whether an element is a post taken over from a network, which is quoted whatever holds it. */
function isPost(element: Element): boolean {
  return element.localName === "blockquote" && nameWords(element).includes("tweet");
}

/** Tells whether an element is an article of its own whose heading leads to it. */
function isTeaser(element: Element): boolean {
  if (element.localName !== "article") return false;
  const heading = element.querySelector("h1,h2,h3,h4");
  const link = heading?.querySelector("a[href]") ?? heading?.closest("a[href]");
  return Boolean(
    link && link.textContent.trim().length >= (heading?.textContent.trim().length ?? 0),
  );
}

/** Tells whether an element is of a kind that stands beside the text. */
function isAsideElement(element: Element): boolean {
  return ASIDE_ELEMENTS.has(element.localName);
}

/** Tells whether an element's own name says that it is beside the text; a quotation is pulled out of it to one side. */
function isNamedAside(element: Element): boolean {
  const isQuotation = element.localName === "blockquote";
  return nameWords(element).some(
    (word) => ASIDE_WORDS.has(word) || CAPTION_WORDS.has(word) || (isQuotation && word === "pull"),
  );
}

/** Tells whether an element in the text is a gallery, however long: one heading stands in it again and again, and paragraphs stand outside. */
function isGallery(element: Element, container: Element): boolean {
  const times = new Map<string, number>();
  for (const heading of element.querySelectorAll("h2,h3,h4,h5,h6")) {
    const text = heading.textContent?.trim() ?? "";
    if (text !== "") times.set(text, (times.get(text) ?? 0) + 1);
  }
  if (![...times.values()].some((count) => count >= MANY_SLIDES)) return false;
  const within = element.querySelectorAll("p").length;
  return container.querySelectorAll("p").length >= 2 * within;
}
