/** Finds the element that holds the article's body, around what Readability kept of it. */
import type { PageBlock } from "../blocks/collect-blocks.ts";
import { makeOf } from "../blocks/name-words.ts";
import { drawnParent } from "../blocks/walk-page.ts";

/** The container holds at least this share of the kept characters. */
const HELD_SHARE = 0.8;
/** Readability sometimes keeps one paragraph of many: below this many characters a wider element is tried. */
const SCANTY = 1_000;
const MAX_CLIMBS = 3;
/** The pieces of one body stand at most this many levels below what holds them all: some pages lay each out in a row and a cell of its own. */
const MAX_LEVELS = 6;

/** Prose: a block that reads as sentences, not as a label or a list of links. */
const PROSE_LENGTH = 60;
const PROSE_LINKED = 0.5;
/** A sentence ends with its marks, the last of a piece perhaps with a sign that it is the end. */
const SENTENCE_END = /[.!?…]["”’'»)\]]*(?:\s?[♦◆■▪●∎])?$/;

/** Tells whether a block is a sentence or more of running text. */
export function isProse(block: PageBlock): boolean {
  return (
    block.text.length >= PROSE_LENGTH &&
    block.linked <= PROSE_LINKED * block.text.length &&
    SENTENCE_END.test(block.text)
  );
}

/** Tells whether an element stands within another, shadow trees included. */
export function isWithin(element: Element, container: Element): boolean {
  for (let at: Element | null = element; at; at = drawnParent(at))
    if (at === container) return true;
  return false;
}

/** Adds up, for each element, a measure of the blocks that stand below it. */
export function sumByElement(
  blocks: readonly PageBlock[],
  measure: (block: PageBlock) => number,
): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const block of blocks) {
    const amount = measure(block);
    if (amount === 0) continue;
    for (let at: Element | null = block.element; at; at = drawnParent(at)) {
      sums.set(at, (sums.get(at) ?? 0) + amount);
    }
  }
  return sums;
}

/** Finds the container, or `null` where nothing was kept. */
export function findContainer(blocks: readonly PageBlock[]): Element | null {
  const kept = sumByElement(blocks, (block) => block.kept);
  const total = blocks.reduce((sum, block) => sum + block.kept, 0);
  let container: Element | null = null;
  let least = Infinity;
  // Elements are met innermost first; of those that hold enough, the one that holds least is the innermost.
  for (const [element, sum] of kept) {
    if (sum >= HELD_SHARE * total && sum < least) [container, least] = [element, sum];
  }
  if (!container) return null;
  return widen(total < SCANTY ? climb(container, blocks) : container, blocks);
}

/** Widens the container to the nearest element that also holds the other pieces of the body: prose in elements of the same make, and no second headline. */
function widen(container: Element, blocks: readonly PageBlock[]): Element {
  if (container.className === "") return container;
  const make = makeOf(container);
  const inPieces = sumByElement(blocks, (block) =>
    isProse(block) && hasAncestor(block.element, make) ? block.text.length : 0,
  );
  let widest = container;
  let at = drawnParent(container);
  for (let climbs = 0; at && climbs < MAX_LEVELS; climbs += 1, at = drawnParent(at)) {
    if (at.localName === "body" || at.querySelectorAll("h1").length > 1) break;
    if ((inPieces.get(at) ?? 0) > (inPieces.get(widest) ?? 0)) widest = at;
  }
  return widest;
}

/** Tells whether an element of this make holds an element, a few levels up at most. */
function hasAncestor(element: Element, make: string): boolean {
  let at: Element | null = element;
  for (let climbs = 0; at && climbs <= MAX_CLIMBS; climbs += 1, at = drawnParent(at)) {
    if (makeOf(at) === make) return true;
  }
  return false;
}

/** Climbs to a wider element while that more than doubles the prose. */
function climb(container: Element, blocks: readonly PageBlock[]): Element {
  const prose = sumByElement(blocks, (block) => (isProse(block) ? block.text.length : 0));
  let best = container;
  let at = drawnParent(container);
  for (let climbs = 0; at && climbs < MAX_CLIMBS; climbs += 1, at = drawnParent(at)) {
    if (at.localName === "body") break;
    if ((prose.get(at) ?? 0) > 2 * (prose.get(best) ?? 0)) best = at;
  }
  return best;
}
