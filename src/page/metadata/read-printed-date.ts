/** Reads the date that a page prints by its headline, for pages that give none in their metadata. */
import { countWords, endsSentence } from "../../article/measure-line.ts";
import type { PageBlock } from "../blocks/collect-blocks.ts";
import { lineOfBlock } from "../blocks/line-of.ts";
import { findDate } from "./find-date.ts";
import { readDate } from "./read-date.ts";

/** Where sites print dates. */
const MARKED = 'time,[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i]';
const DATE_CLASS = /date|time|publish|byline/i;
/** Only so many of them below the headline are looked at: further down stand the dates of other articles. */
const NEAREST = 5;
/** A line that says more than when and by whom is no date line. */
const MAX_LENGTH = 120;
const MAX_WORDS = 16;
/** Of `Node.compareDocumentPosition`. */
const FOLLOWING = 4;
/** What stands before a date and belongs to it: "This story is from May 3, 2030", "Published 5:07 am EST Friday". */
const LABEL_WORDS = new Set(
  (
    "am at by date edt est first from gmt is ist last modified on original originally pm posted pst " +
    "publication publish published revised story the this update updated utc " +
    "mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday"
  ).split(" "),
);
const BEFORE_DATE = /^by\b|[|/•·–—]\s*$/i;
const REVISED = /\b(?:last|modified|revised|updated?)\b/i;

/** Reads the date in the blocks near the headline, rather when the article was published than when it was revised; `null` where there is none. */
export function readPrintedDate(near: readonly PageBlock[]): string | null {
  const dated = near.flatMap((block) => {
    const line = lineOfBlock(block);
    if (line.length > MAX_LENGTH || countWords(line) > MAX_WORDS) return [];
    const found = findDate(line);
    const before = line.slice(0, found?.start);
    const date = readTime(block) ?? found?.date;
    return date && isDateLine(block, before, line.slice(found?.end ?? 0))
      ? [{ date, isRevised: REVISED.test(before) }]
      : [];
  });
  return (dated.find(({ isRevised }) => !isRevised) ?? dated[0])?.date ?? null;
}

/** Reads the first date in an element below the page's headline that the markup gives to dates; `null` where there is none near. */
export function readMarkedDate(document: Document): string | null {
  const headline = document.querySelector("h1");
  if (!headline) return null;
  let looked = 0;
  for (const element of document.querySelectorAll(MARKED)) {
    if (!(headline.compareDocumentPosition(element) & FOLLOWING)) continue;
    const line = element.textContent?.replace(/\s+/g, " ").trim() ?? "";
    if (line === "") continue;
    const date =
      readDate(element.getAttribute("datetime") ?? "") ??
      (line.length <= MAX_LENGTH ? (findDate(line)?.date ?? null) : null);
    looked += 1;
    if (date || looked === NEAREST) return date;
  }
  return null;
}

/** Reads the time that a page gives machines with the one it prints. */
function readTime({ pieces }: PageBlock): string | null {
  for (const { node } of pieces) {
    const time = node.parentElement?.closest("time");
    const date = readDate(time?.getAttribute("datetime") ?? "");
    if (date) return date;
  }
  return null;
}

/** A sentence that begins with a date says at least so many words behind it. */
const LEAST_TOLD = 3;

/** Tells whether a line with a date says nothing else: by its place in the page, or by what stands before the date and behind it. */
function isDateLine({ element }: PageBlock, before: string, behind: string): boolean {
  if (element.closest("time") || DATE_CLASS.test(element.className)) return true;
  if (/^h[1-6]$/.test(element.localName)) return false;
  // "On May 3, 2030, the ferry sank off Elm."
  if (endsSentence(behind) && countWords(behind) >= LEAST_TOLD) return false;
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  return BEFORE_DATE.test(before) || words.every((word) => LABEL_WORDS.has(word));
}
