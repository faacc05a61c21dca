/** Reads an article's date and authors in a list of such labels, as some pages have one below the text: "Date 10.06.2031", "Author Ada Lund". */
import type { PageBlock } from "../blocks/collect-blocks.ts";
import type { OwnNames } from "./clean-byline.ts";
import { findDate } from "./find-date.ts";
import { readNames } from "./read-names.ts";

const DATE = /^(?:date|published):?\s+(?=\S)/i;
const AUTHOR = /^authors?:?\s+(?=\S)/i;

/** What a page prints of its authors and its date; each value is `null` where it prints none. */
export interface Credits {
  byline: string | null;
  published: string | null;
}

/** Reads the first list with an item that gives a date, and perhaps one that gives the authors. */
export function readLabelled(blocks: readonly PageBlock[], own: OwnNames): Credits {
  const items = blocks.filter(({ element }) => element.localName === "li");
  for (const { element, text } of items) {
    const found = DATE.test(text) ? findDate(text.replace(DATE, "")) : null;
    if (found?.start !== 0) continue;
    const author = items.find(
      (item) => item.element.parentElement === element.parentElement && AUTHOR.test(item.text),
    );
    const byline = author ? readNames(author.text.replace(AUTHOR, ""), own) : null;
    return { byline, published: found.date };
  }
  return { byline: null, published: null };
}
