/** Finds the posts that an article shows: words without quotation marks, signed by their writer's name and handle. */
import { sliceSpan, type Span } from "../../text/span.ts";
import type { QuotedSpan } from "./find-quotations.ts";

/** One paragraph of a post, read as a quoted span, and the name that signs it. */
export interface Post extends QuotedSpan {
  signer: Span;
}

/** What opens a handle in brackets: few texts have any, which is seen at once. */
const HANDLE = "(@";
/**
 * A handle and the day of the post, as the site prints it in the language of whoever embeds it: "(@anaruiz)
 * March 3, 2019", "(@anaruiz) 3 March 2019", "(@anaruiz) 3. März 2019", "(@anaruiz) 3 de marzo de 2019".
 */
const SIGNED =
  /\(@\w+\)\s+(?:\p{Lu}\p{L}+\.? \d{1,2},?|\d{1,2}\.?(?: de)? \p{L}+\.?(?: de)?) \d{4}(?: г\.)?/uy;
/** Longest name before a handle, in UTF-16 units. */
const MAX_NAME = 60;
/** The dash before a name, and the name. */
const NAME = /(?:^|\s)(?:[—–-]|--)\s+([^—–]*\S)\s+$/u;
/** Where a link of the post's own begins in its last word: "pic.twitter.com/a1", also with no space before it. */
const LINK = /https?:\/\/|pic\.twitter\.com\//;
const SPACE = /\s/;
const MARKED = /^["“”'‘’«»]/;
/** What no sentence begins with, and what one ends with. */
const MIDDLE = /^[\p{Ll}#@]/u;
const STOPPED = /[.!?:…"”’)\]]\s*$/;

/** Where a signature begins, at its dash, and ends, and its name. */
interface Signature extends Span {
  name: Span;
}

/** Reads the signature around a handle: "— Ana Ruiz (@anaruiz) March 3, 2019"; null where it is none. */
function readSignature(text: string, handle: number, floor: number): Signature | null {
  SIGNED.lastIndex = handle;
  const signed = SIGNED.exec(text);
  const from = Math.max(floor, handle - MAX_NAME);
  const name = signed && NAME.exec(text.slice(from, handle));
  if (!name) return null;
  const start = from + name.index;
  const nameEnd = start + name[0].trimEnd().length;
  const nameStart = nameEnd - (name[1] ?? "").length;
  return { start, end: SIGNED.lastIndex, name: { start: nameStart, end: nameEnd } };
}

/** Takes the spaces and the links off the end of a post. */
function trimPost(text: string, { start, end }: Span): Span {
  let to = end;
  for (;;) {
    while (to > start && SPACE.test(text.charAt(to - 1))) to -= 1;
    let from = to;
    while (from > start && !SPACE.test(text.charAt(from - 1))) from -= 1;
    const link = text.slice(from, to).search(LINK);
    if (link < 0) break;
    to = from + link;
  }
  let first = start;
  while (first < to && SPACE.test(text.charAt(first))) first += 1;
  return { start: first, end: to };
}

/** Makes a post of a stretch of text; null where less than two words stand in it, or they stand in quotation marks. */
function postOf(text: string, stretch: Span, signer: Span): Post | null {
  const { start, end } = trimPost(text, stretch);
  if (!/\s/.test(text.slice(start, end)) || MARKED.test(text.slice(start, start + 1))) return null;
  const outer = { start, end: stretch.end };
  return { start, end, outer, marks: "none", closed: true, continues: false, signer };
}

/** Tells whether what a passage signs has begun in the passage before: nothing but a link stands here, or the middle of a sentence. */
function goesOn(text: string, before: Span, { start, end }: Span): boolean {
  if (start === end) return true;
  return MIDDLE.test(text.slice(start, start + 1)) && !STOPPED.test(sliceSpan(text, before));
}

/** Finds the posts that end in one passage, each behind the one before it; none where other words come last. */
function postsIn(text: string, passage: Span, before: Span | undefined, first: number): Post[] {
  const posts: Post[] = [];
  let from = passage.start;
  for (let at = first; at >= 0 && at < passage.end; at = text.indexOf(HANDLE, at + 1)) {
    const signature = readSignature(text, at, from);
    if (!signature) continue;
    const own = { start: from, end: signature.start };
    const isLater = before && from === passage.start && goesOn(text, before, trimPost(text, own));
    const earlier = isLater ? postOf(text, before, signature.name) : null;
    const post = postOf(text, own, signature.name);
    posts.push(...[earlier, post].filter((one) => one !== null));
    from = signature.end;
  }
  const rest = text.slice(from, passage.end);
  return /^\s*(?:\n|$)/.test(rest) ? posts : [];
}

/**
 * Finds the posts of some passages of `text`, in order and without overlap: "The bridge is open. — Ana Ruiz
 * (@anaruiz) March 3, 2019". A signature on a line of its own, and a post that begins in the middle of a
 * sentence, are of the passage before as well. Linear in the length of the passages.
 */
export function findPosts(text: string, passages: readonly Span[]): Post[] {
  const posts: Post[] = [];
  let handle = text.indexOf(HANDLE);
  for (const [index, passage] of passages.entries()) {
    if (handle >= 0 && handle < passage.start) handle = text.indexOf(HANDLE, passage.start);
    if (handle < 0) break;
    if (handle >= passage.end) continue;
    const before = passages[index - 1];
    const floor = posts.at(-1)?.outer.end ?? -1;
    const isFree = before && before.start > floor;
    posts.push(...postsIn(text, passage, isFree ? before : undefined, handle));
  }
  return posts;
}
