/** Reads the names that a page gives its elements. */

/** Lists the words in an element's classes and id, in lower case, and each two that follow one another: "story__mostRead" has story, most, read, story-most and most-read. */
export function nameWords(element: Element): string[] {
  const words = `${element.getAttribute("class") ?? ""} ${element.id}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return [...words, ...words.slice(1).map((word, i) => `${words[i]}-${word}`)];
}

/** The make of an element: its kind and its classes. */
export function makeOf(element: Element | null): string {
  if (!element) return "";
  return `${element.localName}.${element.getAttribute("class") ?? ""}`;
}
