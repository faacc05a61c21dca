/** Reads who wrote an article and when, where the metadata leave it out or name somebody whom the page does not. */
import type { PageBlock } from "../blocks/collect-blocks.ts";
import type { SelectedBlock } from "../body/select-blocks.ts";
import { chooseByline } from "./choose-byline.ts";
import { ownNames } from "./clean-byline.ts";
import { type Credits, readLabelled } from "./read-labelled.ts";
import { readLinkDate } from "./read-link-date.ts";
import type { PageMetadata } from "./read-metadata.ts";
import { readMarkedByline, readPrintedByline } from "./read-printed-byline.ts";
import { readMarkedDate, readPrintedDate } from "./read-printed-date.ts";

/** Blocks above the headline, below it, and from the first paragraph on, among which the authors and the date stand. */
const ABOVE = 4;
const BELOW = 60;
const IN_BODY = 4;
/** Above the headline, a date with its weekday is the reader's: "Friday, March 4, 2033". */
const WEEKDAY = /^\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const CAPTION = "figure,figcaption";

/** Reads the credits among all `blocks` of a page, near those `selected` as its article; the date also from its link. `byline` and `published` are those of the metadata. */
export function readCredits(
  document: Document,
  blocks: readonly PageBlock[],
  selected: readonly SelectedBlock[],
  {
    byline,
    outlets,
    published,
    url,
  }: Pick<PageMetadata, "byline" | "outlets" | "published" | "url">,
): Credits {
  if (selected.length === 0) return { byline, published };
  const own = ownNames(outlets);
  const near = blocksNear(blocks, selected).filter(({ element }) => !element.closest(CAPTION));
  const labelled = readLabelled(blocks, own);
  return {
    byline:
      chooseByline(byline, readPrintedByline(near, own), blocks) ??
      labelled.byline ??
      readMarkedByline(document, own),
    published:
      published ??
      readPrintedDate(near) ??
      readLinkDate(url) ??
      labelled.published ??
      readMarkedDate(document),
  };
}

/** Lists the blocks below the headline as far as the first paragraphs, then those right above it. */
function blocksNear(
  blocks: readonly PageBlock[],
  selected: readonly SelectedBlock[],
): readonly PageBlock[] {
  const headline = selected.find(({ kind }) => kind === "headline")?.block;
  const first = selected.find(({ kind }) => kind === "paragraph")?.block;
  if (!first) return [];
  const body = blocks.indexOf(first);
  const top = headline ? blocks.indexOf(headline) : Math.max(0, body - ABOVE);
  const above = headline ? blocks.slice(Math.max(0, top - ABOVE), top) : [];
  const below = blocks.slice(top + 1, Math.min(body + IN_BODY, top + BELOW));
  return [...below, ...above.filter(({ text }) => !WEEKDAY.test(text))];
}
