/** Sets right which blocks count as kept, where Readability kept a table or a notice and the article stands elsewhere. */
import type { PageBlock } from "../blocks/collect-blocks.ts";
import { nameWords } from "../blocks/name-words.ts";
import { NEVER_BODY_WORDS } from "../blocks/page-part-cues.ts";
import { drawnParent } from "../blocks/walk-page.ts";
import { findContainer, isProse, isWithin } from "./find-container.ts";

/** An element with this many times the prose around all that was kept holds the article. */
const OUTWEIGHING = 2;
/** With less prose than this, in characters, nothing is an article for certain. */
const LEAST_PROSE = 600;
/** Comments and notices are named so this many elements above their paragraphs, or nearer. */
const NAMED_WITHIN = 3;

/** Returns the blocks as they are, or, where one element's own paragraphs far outweigh the prose around what was kept, with these as the kept ones. */
export function weighBody(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const container = findContainer(blocks);
  const prose = blocks.filter(isProse);
  // The paragraphs of an article stand side by side, whereas comments and teasers stand each in its own element.
  const own = new Map<Element, number>();
  let held = 0;
  for (const block of prose) {
    const parent = drawnParent(block.element);
    if (parent) own.set(parent, (own.get(parent) ?? 0) + block.text.length);
    if (container && isWithin(block.element, container)) held += block.text.length;
  }
  const [rival] = [...own]
    .filter(([element, length]) => length >= LEAST_PROSE && !isNeverBody(element))
    .sort(([, a], [, b]) => b - a);
  if (!rival || rival[1] < OUTWEIGHING * held) return blocks;
  const [holder] = rival;
  return blocks.map((block) => {
    const isOwn = drawnParent(block.element) === holder && isProse(block);
    return { ...block, kept: isOwn ? block.text.length : 0 };
  });
}

/** Tells whether an element, or one close around it, is named as a part that is never the body. */
function isNeverBody(element: Element): boolean {
  let at: Element | null = element;
  for (let climbs = 0; at && climbs < NAMED_WITHIN; climbs += 1, at = drawnParent(at)) {
    if (nameWords(at).some((word) => NEVER_BODY_WORDS.has(word))) return true;
  }
  return false;
}
