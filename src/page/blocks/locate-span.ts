/** Leads from a text to the page that it was read from, and back. */
import type { Span } from "../../text/span.ts";
import type { TextPiece } from "./page-text.ts";

/** A stretch of one text node. */
export interface NodeStretch {
  node: Text;
  start: number;
  end: number;
}

/** Finds where a span of the text stands in the page: one stretch for each text node it touches, in order. */
export function locateSpan(pieces: readonly TextPiece[], span: Span): NodeStretch[] {
  const stretches: NodeStretch[] = [];
  for (let i = findPiece(pieces, span.start); i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (!piece || piece.start >= span.end) break;
    const from = piece.offset + Math.max(0, span.start - piece.start);
    const to = piece.offset + Math.min(piece.length, span.end - piece.start);
    const last = stretches.at(-1);
    if (last?.node === piece.node) last.end = to;
    else if (to > from) stretches.push({ node: piece.node, start: from, end: to });
  }
  return stretches;
}

/** Finds the offset in the text of a place in a text node, or `null` where the node is not part of it. */
export function findOffset(
  pieces: readonly TextPiece[],
  node: Node,
  offset: number,
): number | null {
  for (const piece of pieces) {
    if (piece.node === node && offset >= piece.offset && offset <= piece.offset + piece.length) {
      return piece.start + (offset - piece.offset);
    }
  }
  return null;
}

/** Finds the first piece that ends after `offset`, by halving. */
function findPiece(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
