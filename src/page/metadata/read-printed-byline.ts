/** Reads an article's authors as they are printed. */
import type { PageBlock } from "../blocks/collect-blocks.ts";
import { lineOfBlock, lineOfElement } from "../blocks/line-of.ts";
import type { OwnNames } from "./clean-byline.ts";
import { findDate } from "./find-date.ts";
import { LONGEST_LINE, readNames, readNamesBehindBy } from "./read-names.ts";

const ONLY_BY = /^(?:(?:written|posted)\s+)?(?:by|authors?):?$/i;
/** A heading names no author: "By Train to Elm". */
const HEADING = /^h[1-6]$/;
/** Parts of a page that hold an author's name; `address` is HTML's own for whom to turn to. */
const AUTHOR_CLASS = /author|byline|contributor/i;
const AUTHOR_PART = 'address,[rel~="author"],[itemprop~="author"]';
/** Where sites print the authors, anywhere on the page. */
const MARKED = '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author-name" i]';

/** Reads the authors in the blocks near the headline: behind "By", else where the page has a part for them; `null` where nobody is named. */
export function readPrintedByline(near: readonly PageBlock[], own: OwnNames): string | null {
  return findBehindBy(near, own) ?? findInAuthorPart(near, own);
}

/** Reads the first element that the markup gives to the authors and that holds names and nothing else; `null` where there is none. */
export function readMarkedByline(document: Document, own: OwnNames): string | null {
  for (const element of document.querySelectorAll(MARKED)) {
    if (element.closest("[hidden],form")) continue;
    const names = readNames(lineOfElement(element, LONGEST_LINE), own);
    if (names) return names;
  }
  return null;
}

/** Finds the names in the first line that begins with "By", or below a "By" alone. */
function findBehindBy(near: readonly PageBlock[], own: OwnNames): string | null {
  for (const [i, block] of near.entries()) {
    if (HEADING.test(block.element.localName)) continue;
    const next = near[i + 1];
    const names =
      next && ONLY_BY.test(block.text)
        ? readNames(lineOfBlock(next), own)
        : readNamesBehindBy(lineOfBlock(block), own);
    if (names) return names;
  }
  return null;
}

/** Finds the names in the first part for authors that holds nothing else, but perhaps a date: "May 3, 2030|Ada Lund". */
function findInAuthorPart(near: readonly PageBlock[], own: OwnNames): string | null {
  for (const block of near) {
    if (!isAuthorPart(block.element)) continue;
    const line = lineOfBlock(block);
    const behindDate = line.slice(findDate(line)?.end ?? line.length).replace(/^\P{L}+/u, "");
    const names = readNames(line, own) ?? readNames(behindDate, own);
    if (names) return names;
  }
  return null;
}

function isAuthorPart(element: Element): boolean {
  if (element.closest(AUTHOR_PART)) return true;
  return [element, element.parentElement].some((part) => AUTHOR_CLASS.test(part?.className ?? ""));
}
