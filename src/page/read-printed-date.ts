/** Reads the date that a page prints below its headline, for pages that give none in their metadata. */
import { MONTH_PATTERN } from "../text/lexicons/month-pattern.ts";
import { readDate } from "./read-date.ts";

/** Where sites print dates. */
const DATED = 'time,[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i]';
/** Only so many of them below the headline are looked at: further down stand the dates of other articles. */
const NEAREST = 5;
/** A line that says more than when and by whom, in characters, is no date line. */
const MAX_LENGTH = 120;
/** Of `Node.compareDocumentPosition`. */
const FOLLOWING = 4;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FORMS = [
  /\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})\b/,
  new RegExp(
    `\\b(?<m>${MONTH_PATTERN})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m>${MONTH_PATTERN}),?\\s+(?<y>\\d{4})\\b`,
    "i",
  ),
  // With points the day stands first everywhere; with strokes it depends on the country.
  /\b(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})\b/,
];

/** Reads the first date printed below the page's headline, to the day; `null` where there is none near. */
export function readPrintedDate(document: Document): string | null {
  const headline = document.querySelector("h1");
  if (!headline) return null;
  let looked = 0;
  for (const element of document.querySelectorAll(DATED)) {
    if (!(headline.compareDocumentPosition(element) & FOLLOWING)) continue;
    const line = element.textContent?.replace(/\s+/g, " ").trim() ?? "";
    if (line === "") continue;
    const date =
      readDate(element.getAttribute("datetime") ?? "") ??
      (line.length <= MAX_LENGTH ? findDate(line) : null);
    looked += 1;
    if (date || looked === NEAREST) return date;
  }
  return null;
}

/** Finds the first date in a line, in any of the forms, as ISO 8601 writes it. */
function findDate(line: string): string | null {
  const found = FORMS.map((form) => form.exec(line))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  for (const { groups = {} } of found) {
    const { y = "", m = "", d = "" } = groups;
    const month = /\d/.test(m) ? m : String(MONTHS.indexOf(m.slice(0, 3).toLowerCase()) + 1);
    const date = readDate(`${y}-${month.padStart(2, "0")}-${d.padStart(2, "0")}`);
    if (date) return date;
  }
  return null;
}
