/** Reads an article's authors as they are printed. */
import { MONTH_PATTERN } from "../text/lexicons/month-pattern.ts";
import { squeezeName } from "./squeeze-name.ts";

/** Where sites print the authors, when their metadata do not name them. */
const PRINTED = '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author-name" i]';
const MAX_LENGTH = 120;
const NOT_A_NAME = /^(?:https?:|null$|undefined$|admin$)|@/i;
const STAFF =
  /^(?:\S+\s){0,3}staff(?:\s(?:reporters?|reports?|writers?))?$|\bletters to the editor$/i;
/** What follows the names in a printed line: a handle, a link to a network run into the name, a date, a role. */
const AFTER_NAMES = new RegExp(
  `\\s*(?:[|•·@\\d]|(?<=[a-z ])(?:Facebook|Instagram|LinkedIn|Twitter)\\b|\\b(?:updated|published|posted|today|yesterday)\\b|\\b${MONTH_PATTERN}\\s+\\d).*$`,
  "is",
);
const NAMES = /^(?:(?:\p{Lu}[\p{L}.'’-]*|and|of|the|for|de|van|von|bin|al)[,\s]*){2,14}$/u;
const ADDRESS_IN_BRACKETS = /\s*\((?:https?:|www\.)[^)]*\)/gi;
/** "Ada Lund for the Harbour Post": whom the author writes for is told by the outlet. */
const FOR_OUTLET = /\s+for\s+(?:the\s+)?\p{Lu}.*$/iu;

/**
 * Joins the authors' names, without "By" and without what the page calls itself (`outlets`); falls back
 * on the line that the page prints where it names no author. `null` where nobody is named.
 */
export function readByline(
  document: Document,
  authors: readonly (string | null)[],
  outlets: readonly (string | null)[],
): string | null {
  const own = new Set(outlets.map((outlet) => squeezeName(tidy(outlet ?? ""))));
  const named = authors
    .map((author) => withoutOutlet(tidy(author ?? ""), own))
    .filter((name) => name !== "" && !NOT_A_NAME.test(name));
  if (named.length === 0) return readPrinted(document, own);
  const names = named.filter((name) => !STAFF.test(name) && !isOutlet(name, own));
  return names.length > 0 ? [...new Set(names)].join(", ") : null;
}

/** Reads the first printed line that holds names and nothing else. */
function readPrinted(document: Document, own: ReadonlySet<string>): string | null {
  for (const element of document.querySelectorAll(PRINTED)) {
    const line = element.textContent ?? "";
    if (line.length > 2 * MAX_LENGTH || element.closest("[hidden],form")) continue;
    const names = withoutOutlet(tidy(line.replace(AFTER_NAMES, "")), own);
    if (names.length > MAX_LENGTH || !NAMES.test(names)) continue;
    return STAFF.test(names) || isOutlet(names, own) ? null : names;
  }
  return null;
}

/** Tells whether a name is the outlet's, whole or as the one word by which a site logs itself in. */
function isOutlet(name: string, own: ReadonlySet<string>): boolean {
  const squeezed = squeezeName(name);
  if (own.has(squeezed)) return true;
  return /^[a-z]+$/.test(name) && [...own].some((outlet) => outlet.startsWith(squeezed));
}

/** Leaves out the outlet behind a name: "Ada Lund, The Harbour Post". */
function withoutOutlet(name: string, own: ReadonlySet<string>): string {
  const comma = name.lastIndexOf(",");
  return comma > 0 && own.has(squeezeName(name.slice(comma + 1))) ? name.slice(0, comma) : name;
}

/** One line without "By", addresses, whom it was written for, and marks at its end. */
function tidy(line: string): string {
  return line
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^by:?\s+/i, "")
    .replace(ADDRESS_IN_BRACKETS, "")
    .replace(FOR_OUTLET, "")
    .replace(/[\s,;|·]+$/, "");
}
