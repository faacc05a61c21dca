/** The text of a page's text nodes, tidied, with the way back from every character to its node. */

/** `length` characters of a text from `start`, found in `node` from `offset`: both run alike, character by character. */
export interface TextPiece {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/** Text with its pieces in order; characters in no piece (line breaks, blank lines) stand in no node. */
export interface PageText {
  text: string;
  pieces: TextPiece[];
}

const BETWEEN_BLOCKS = "\n\n";

/** White space, and the characters that are drawn as nothing (soft hyphen, zero-width space, word joiner, byte order mark). */
const UNTIDY = /[\s\u00ad\u200b\u2060\ufeff]+/g;
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]+$/;

/**
 * Gathers text nodes into one text: runs of white space become one space, characters drawn as nothing
 * are dropped, the ends are trimmed. Joiners and direction marks stay: they carry meaning.
 */
export class PageTextBuilder {
  #text = "";
  #pieces: TextPiece[] = [];
  /** White space seen but not yet written: where it stood, or `null`. */
  #space: { node: Text; offset: number } | "line break" | null = null;

  /** Returns the last characters of what was gathered, at most so many and only of its last line; the length of all the rest costs nothing. */
  tail(length: number): string {
    let tail = "";
    let end = this.#text.length;
    for (let i = this.#pieces.length - 1; i >= 0 && tail.length < length; i -= 1) {
      const piece = this.#pieces[i];
      if (!piece || piece.start + piece.length !== end) break;
      const from = Math.max(0, piece.length - (length - tail.length));
      tail = piece.node.data.slice(piece.offset + from, piece.offset + piece.length) + tail;
      end = piece.start;
    }
    return tail;
  }

  add(node: Text): void {
    const data = node.data;
    let from = 0;
    for (const match of data.matchAll(UNTIDY)) {
      this.#write(node, from, match.index);
      from = match.index + match[0].length;
      if (!INVISIBLE.test(match[0])) {
        const white = match.index + match[0].search(/[^\u00ad\u200b\u2060\ufeff]/);
        this.#space ??= { node, offset: white };
      }
    }
    this.#write(node, from, data.length);
  }

  addLineBreak(): void {
    this.#space = "line break";
  }

  /** Returns what was gathered and starts anew. */
  take(): PageText {
    const taken = { text: this.#text, pieces: this.#pieces };
    this.#text = "";
    this.#pieces = [];
    this.#space = null;
    return taken;
  }

  #write(node: Text, from: number, to: number): void {
    if (from >= to) return;
    if (this.#space !== null && this.#text !== "") {
      if (this.#space === "line break") {
        this.#text += "\n";
      } else {
        this.#place(this.#space.node, this.#space.offset, 1);
        this.#text += " ";
      }
    }
    this.#space = null;
    this.#place(node, from, to - from);
    this.#text += node.data.slice(from, to);
  }

  #place(node: Text, offset: number, length: number): void {
    const last = this.#pieces.at(-1);
    const start = this.#text.length;
    if (last && last.node === node && last.start + last.length === start) {
      if (last.offset + last.length === offset) {
        last.length += length;
        return;
      }
    }
    this.#pieces.push({ start, length, node, offset });
  }
}

/** Joins texts by blank lines; `starts[i]` is where the i-th begins. */
export function joinPageTexts(texts: readonly PageText[]): PageText & { starts: number[] } {
  const starts: number[] = [];
  const pieces: TextPiece[] = [];
  let length = 0;
  for (const { text, pieces: own } of texts) {
    starts.push(length);
    for (const piece of own) pieces.push({ ...piece, start: piece.start + length });
    length += text.length + BETWEEN_BLOCKS.length;
  }
  return { text: texts.map(({ text }) => text).join(BETWEEN_BLOCKS), pieces, starts };
}
