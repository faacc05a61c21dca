/** Reads an article's authors as they are printed. */

/** Where sites print the authors, when their metadata do not name them. */
const PRINTED = '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author-name" i]';
const MAX_LENGTH = 120;
const NOT_A_NAME = /^(?:https?:|null$|undefined$|admin$)|@/i;
/** What follows the names in a printed line: a handle, a date, a role. */
const AFTER_NAMES = /\s*(?:[|•·@\d]|\b(?:updated|published|posted)\b).*$/is;
const NAMES = /^(?:(?:\p{Lu}[\p{L}.'’-]*|and|of|the|for|de|van|von|bin|al)[,\s]*){2,14}$/u;

/** Joins the authors' names, without "By"; falls back on the line that the page prints. `null` where nobody is named. */
export function readByline(document: Document, authors: readonly (string | null)[]): string | null {
  const names = authors
    .map((author) => withoutBy(author ?? ""))
    .filter((name) => name !== "" && !NOT_A_NAME.test(name));
  return names.length > 0 ? [...new Set(names)].join(", ") : readPrinted(document);
}

/** Reads the first printed line that holds names and nothing else. */
function readPrinted(document: Document): string | null {
  for (const element of document.querySelectorAll(PRINTED)) {
    const line = element.textContent ?? "";
    if (line.length > 2 * MAX_LENGTH || element.closest("[hidden],form")) continue;
    const names = withoutBy(line.replace(AFTER_NAMES, ""));
    if (names.length <= MAX_LENGTH && NAMES.test(names)) return names;
  }
  return null;
}

function withoutBy(line: string): string {
  return line
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^by:?\s+/i, "");
}
