/** Reads the names that a page gives its elements. */

/** "ad2" and "ad300x250" are numbered; "ad3bdc1f" is a number in another writing. */
const NUMBERED = /^([a-z]+)\d*(?:x\d+)?$/;

/** Lists the words in an element's classes and id, in lower case, and each two that follow one another: "story__mostRead" has story, most, read, story-most and most-read. */
export function nameWords(element: Element): string[] {
  const words = `${element.getAttribute("class") ?? ""} ${element.id}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => NUMBERED.exec(word)?.[1] ?? "");
  return [...words, ...words.slice(1).map((word, i) => `${words[i]}-${word}`)];
}

/** Tells whether an element is a heading below the page's own, by its kind or by its role. */
export function isSubheading(element: Element): boolean {
  return /^h[2-6]$/.test(element.localName) || element.getAttribute("role") === "heading";
}

/** The make of an element: its kind and its classes. */
export function makeOf(element: Element | null): string {
  if (!element) return "";
  return `${element.localName}.${element.getAttribute("class") ?? ""}`;
}
