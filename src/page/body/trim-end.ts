/** Leaves out what stands below an article's last sentence: headings of nothing, who wrote it, how it is signed. */
import { countWords, endsSentence } from "../../article/measure-line.ts";
import { splitByline } from "../metadata/clean-byline.ts";
import type { SelectedBlock } from "./select-blocks.ts";

/** A signature ("– Ada Lund", "GIS", "BACK TO TOP") has at most this many words. */
const MAX_SIGNATURE = 4;
/** A note on the authors stands among the last blocks, and is no longer than this, in words. */
const NEAR_END = 3;
const MAX_NOTE = 80;
const WRITES =
  /^['’]s\s+(?:(?:first|latest|new|next)\s+)?(?:book|column|novel|podcast|work|writing)\b|^(?:,[^,]{1,60},)?\s+(?:(?:are|can be|contributed|covers?|has|have|is|joined|reports?|reported|tweets?|was|writes?)\b|\(@)/i;

/** Returns the blocks without those at the end that are no part of the text; `byline` names the authors. */
export function trimEnd(
  selected: readonly SelectedBlock[],
  byline: string | null,
): SelectedBlock[] {
  const authors = splitByline(byline ?? "")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.includes(" "));
  const kept = selected.filter(
    (item, i) => i < selected.length - NEAR_END || !isNoteOnAuthor(item, authors),
  );
  while (kept.at(-1)?.kind === "subheading") kept.pop();
  if (isSignature(kept.at(-1)) && endsSentence(kept.at(-2)?.block.text ?? "")) kept.pop();
  while (kept.at(-1)?.kind === "subheading") kept.pop();
  return kept;
}

/** Tells whether a paragraph begins with an author and what the author does: "Ada Lund covers the harbour." */
function isNoteOnAuthor({ kind, block }: SelectedBlock, authors: readonly string[]): boolean {
  if (kind !== "paragraph" || countWords(block.text) > MAX_NOTE) return false;
  const author = authors.find((name) => block.text.toLowerCase().startsWith(name));
  return author !== undefined && WRITES.test(block.text.slice(author.length));
}

/** Tells whether a last line is a name or a label. */
function isSignature(last: SelectedBlock | undefined): boolean {
  if (last?.kind !== "paragraph") return false;
  const { text } = last.block;
  return countWords(text) <= MAX_SIGNATURE && !endsSentence(text);
}
