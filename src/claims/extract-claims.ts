/** Finds the claims of a bare text, in the form that `corpus extract --jsonl` prints. */
import { type Block, NO_METADATA } from "../article/article.ts";
import { findLinksAtFoot } from "../article/find-links-at-foot.ts";
import { endsSentence } from "../article/measure-line.ts";
import { readLine } from "../article/read-line.ts";
import type { ClaimKind, Cue, Speaker } from "./claim.ts";
import { findClaims } from "./find-claims.ts";

/** One claim of a bare text; `quotes` are pairs of offsets. */
export interface ExtractedClaim {
  kind: ClaimKind;
  start: number;
  end: number;
  quotes: [number, number][];
  speaker: Speaker | null;
  cue: Cue | null;
}

/** Farthest colon of words that point to another article, in UTF-16 units. */
const MAX_LEAD = 30;

/**
 * Tells whether a line is not the article's: "Read more: Ruiz blames Okafor", "The port at dawn. (Photo: Ana Ruiz)".
 * Most lines end as sentences do, and point nowhere: they are not read further.
 */
function isAside(line: string): boolean {
  const leads = line.slice(0, MAX_LEAD).indexOf(":") > 0;
  // "The port at dawn. (Photo by Ana Ruiz.)"
  const mayBeCredited = line.trimEnd().endsWith(")");
  const mayBeAside = leads || mayBeCredited || line.startsWith("[") || !endsSentence(line);
  return mayBeAside && readLine(line) !== "article";
}

/** Cuts a text into paragraphs at its blank lines, without captions, promos and notices. */
function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let at = 0;
  const lines = text.split("\n");
  for (const line of lines.slice(0, findLinksAtFoot(lines))) {
    if (line.trim() === "" || isAside(line)) start = -1;
    else if (start < 0)
      blocks.push({ kind: "paragraph", start: (start = at), end: at + line.length });
    else blocks[blocks.length - 1] = { kind: "paragraph", start, end: at + line.length };
    at += line.length + 1;
  }
  return blocks;
}

/**
 * Finds the claims of a text of which nothing else is known. Paragraphs are split by blank lines;
 * offsets are UTF-16 units of `text`.
 */
export function extractClaims(text: string): ExtractedClaim[] {
  const claims = findClaims({ ...NO_METADATA, text, blocks: paragraphsOf(text) });
  return claims.map(({ kind, start, end, quotes, speaker, cue }) => ({
    kind,
    start,
    end,
    quotes: quotes.map((quote) => [quote.start, quote.end]),
    speaker,
    cue,
  }));
}
