/** Splits the names that a page gives its elements into words. */

/** Lists the words in an element's classes and id, in lower case: "story__inlinePromo" has story, inline and promo. */
export function nameWords(element: Element): string[] {
  return `${element.getAttribute("class") ?? ""} ${element.id}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/);
}
