/** Tells, of what was selected as an article, when it is none after all: a list of teasers, or next to nothing. */
import type { PageBlock } from "./blocks/collect-blocks.ts";
import { isProse } from "./body/find-container.ts";
import type { SelectedBlock } from "./body/select-blocks.ts";
import type { NotArticleReason } from "./not-article.ts";

/** An article has at least this many characters of paragraphs: a brief of two sentences. */
const LEAST_ARTICLE = 280;
/** A linked line of at least this many characters is a headline that leads elsewhere, not a link to a section. */
const TEASER_LENGTH = 25;
const TEASER_LINKED = 0.8;
/** A page with this many of them among its paragraphs, and more than this share, is a list of articles. */
const MANY_TEASERS = 6;
const TEASER_SHARE = 0.4;
/** Unless this many paragraphs of prose follow one another somewhere: between the summaries of a list stand their headlines. */
const RUN_OF_PROSE = 6;

/** Tells why the selected blocks are no article, or `null` where they are one. */
export function refuseArticle(
  selected: readonly SelectedBlock[],
  all: readonly PageBlock[],
): NotArticleReason | null {
  const paragraphs = selected.filter(({ kind }) => kind === "paragraph");
  const length = paragraphs.reduce((sum, { block }) => sum + block.text.length, 0);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last)
    return all.filter(isTeaser).length >= MANY_TEASERS ? "front page" : "no article";
  const among = all.slice(all.indexOf(first.block), all.indexOf(last.block));
  const teasers = among.filter(isTeaser).length;
  if (teasers >= MANY_TEASERS && teasers > TEASER_SHARE * (teasers + paragraphs.length)) {
    if (longestRun(among) < RUN_OF_PROSE) return "front page";
  }
  return length < LEAST_ARTICLE ? "too short" : null;
}

/** Counts the most paragraphs of prose that no teaser parts. */
function longestRun(blocks: readonly PageBlock[]): number {
  let longest = 0;
  let run = 0;
  for (const block of blocks) {
    if (isTeaser(block)) run = 0;
    else if (isProse(block)) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function isTeaser({ text, linked }: PageBlock): boolean {
  return text.length >= TEASER_LENGTH && linked >= TEASER_LINKED * text.length;
}
