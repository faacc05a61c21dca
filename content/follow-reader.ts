/** Notices when the reader clicks on a marked claim, and tells the background which. */
import { call } from "../extension/messaging.ts";
import type { NodeStretch } from "../src/page/blocks/locate-span.ts";
import type { Marks } from "./draw-marks.ts";
import { findClaimAt, locateClaim, spanOf } from "./locate.ts";
import type { TabReading } from "./read-tab.ts";

/** What a click belongs to before it belongs to us. */
const INTERACTIVE =
  "a,button,input,select,textarea,label,summary,audio,video,[contenteditable],[role=button],[role=link]";

/** Reports the claims that the reader chooses; clicks made by the page's own scripts are passed over. */
export function followReader(
  reading: () => TabReading | null,
  marks: Marks,
  signal: AbortSignal,
): void {
  const follow = (event: MouseEvent): void => {
    const read = reading();
    if (!read || !event.isTrusted || event.defaultPrevented || event.button !== 0) return;
    if (event.target instanceof Element && event.target.closest(INTERACTIVE)) return;
    if (getSelection()?.isCollapsed === false) return;
    const place = findPlace(event.clientX, event.clientY);
    const claim = place && findClaimAt(read, place.node, place.offset);
    if (!claim || !isUnder(event.clientX, event.clientY, locateClaim(read, claim))) return;
    marks.choose(read, spanOf(claim));
    call().claimChosen(spanOf(claim)).catch(console.error);
  };
  document.addEventListener("click", follow, { passive: true, signal });
}

/** Finds the character under a point of the window. */
function findPlace(x: number, y: number): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Tells whether a point lies on the drawn text: beside a line, too, the browser names the nearest character. */
function isUnder(x: number, y: number, stretches: readonly NodeStretch[]): boolean {
  return stretches.some(({ node, start, end }) => {
    if (end > node.length) return false;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  });
}
