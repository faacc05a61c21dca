/** Brings the names of an article's authors to the form in which they are shown. */
import { squeezeName } from "./squeeze-name.ts";

const STAFF =
  /^(?:\S+\s){0,3}staff(?:\s(?:reporters?|reports?|writers?))?$|\bletters to the editor$/i;
/** "(https://post.test/ada)" behind a name. */
export const ADDRESS_IN_BRACKETS = /\s*\((?:https?:|www\.)[^)]*\)/gi;
/** "Ada Lund for the Harbour Post", "Ada Lund | Elm Media for Post.test": whom the author writes for is told by the outlet. */
const FOR_OUTLET = /(?:\s*\|[^|]*)?\s[Ff](?:or|OR)\s+(?:[Tt](?:he|HE)\s+)?\p{Lu}.*$/u;

/** What the author is, behind the name: "Ada Lund, Elm Press Harbour Writer". */
const ROLE =
  /,\s[^,]{0,40}\b(?:columnist|contributor|correspondent|editor(?:[- ]at[- ]large)?|producer|reporter|writer)$/i;
/** "Analysis by Ada Lund". */
const KIND = /^(?:analysis|column|commentary|opinion|review) by\s+(?=\p{Lu})/iu;

/** The names by which a page calls itself, in the form in which they are compared. */
export type OwnNames = ReadonlySet<string>;

/** Collects what a page calls itself. */
export function ownNames(outlets: readonly (string | null)[]): OwnNames {
  return new Set(outlets.map((outlet) => squeezeName(tidy(outlet ?? ""))));
}

/** Brings names to one line without "By", addresses, whom it was written for, and marks at its end. */
export function cleanByline(line: string, own: OwnNames): string {
  return withoutOutlet(tidy(line), own);
}

/** Returns the names of several authors one by one. */
export const splitByline = (byline: string): string[] => byline.split(/,|\s+and\s+|\s*&\s*/i);

/** Tells whether a name is nobody's: the staff's, or the outlet's, whole or as the one word by which a site logs itself in. */
export function isNobody(name: string, own: OwnNames): boolean {
  const squeezed = squeezeName(name);
  if (STAFF.test(name) || own.has(squeezed)) return true;
  return /^[a-z]+$/.test(name) && [...own].some((outlet) => outlet.startsWith(squeezed));
}

/** Leaves out the outlet behind a name: "Ada Lund, The Harbour Post". */
function withoutOutlet(name: string, own: OwnNames): string {
  const comma = name.lastIndexOf(",");
  return comma > 0 && own.has(squeezeName(name.slice(comma + 1))) ? name.slice(0, comma) : name;
}

function tidy(line: string): string {
  return line
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^by:?\s+/i, "")
    .replace(KIND, "")
    .replace(ADDRESS_IN_BRACKETS, "")
    .replace(FOR_OUTLET, "")
    .replace(/[\s,;|/·•–—-]+$/, "")
    .replace(ROLE, "");
}
