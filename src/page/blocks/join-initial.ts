/** Joins the large first letter of a text, where it is set in a block of its own, to the words behind it. */
import type { PageText } from "./page-text.ts";

/** Not "A" and "I", which are words of their own as well. */
const INITIAL = /^["“‘]?(?![AI]$)\p{Lu}$/u;
/** The rest of a word, and of a sentence of at least so many characters: behind "A" in an index stands a shorter line. */
const REST = /^['’]?\p{Ll}/u;
const LEAST_REST = 40;

/** A block with its counts of characters. */
interface Counted extends PageText {
  linked: number;
  kept: number;
}

/** Adds a block to those before it; with the letter right before it, where that begins its first word: "T" and "he ferry sails again …". */
export function joinInitial<Block extends Counted>(blocks: Block[], block: Block): void {
  const initial = blocks.at(-1);
  if (!initial || !INITIAL.test(initial.text) || !isRest(block)) {
    blocks.push(block);
    return;
  }
  const { length } = initial.text;
  const pieces = block.pieces.map((piece) => ({ ...piece, start: piece.start + length }));
  blocks[blocks.length - 1] = {
    ...block,
    text: initial.text + block.text,
    pieces: [...initial.pieces, ...pieces],
    linked: initial.linked + block.linked,
    kept: initial.kept + block.kept,
  };
}

function isRest({ text }: PageText): boolean {
  return text.length >= LEAST_REST && REST.test(text);
}
