/** Writes what a page prints in one line, so that what its elements set apart stays apart: "Ada Lund|Harbour editor". */
import type { PageBlock } from "./collect-blocks.ts";

/** Of `NodeFilter`. */
const SHOW_TEXT = 4;

/** The text of a block, with a stroke where its pieces run into each other and where the line breaks. */
export function lineOfBlock({ text, pieces }: PageBlock): string {
  let line = "";
  let before = "";
  let end = 0;
  let node: Text | null = null;
  for (const piece of pieces) {
    const own = text.slice(piece.start, piece.start + piece.length);
    const isApart = piece.start > end || (piece.node !== node && isRunIn(before, own));
    line += isApart ? `|${own}` : own;
    end = piece.start + piece.length;
    node = piece.node;
    before = own;
  }
  return line;
}

/** The text of an element, with a stroke where its text nodes run into each other; of a long one its beginning, of at least so many characters. */
export function lineOfElement(element: Element, length: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let line = "";
  let before = "";
  for (let node = walker.nextNode(); node && line.length < length; node = walker.nextNode()) {
    const own = node.nodeValue ?? "";
    line += isRunIn(before, own) ? `|${own}` : own;
    before = own;
  }
  return line;
}

/** Tells whether a text would run into what stands before it, as if both were one word. */
function isRunIn(before: string, text: string): boolean {
  return /[\p{L}\d]$/u.test(before.slice(-2)) && /^[\p{L}\d@]/u.test(text);
}
