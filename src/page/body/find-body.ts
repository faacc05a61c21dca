/** Finds the elements that hold the article's body, by letting Readability judge a copy of the page. */
import { Readability } from "@mozilla/readability";
import { walkPage } from "../blocks/walk-page.ts";

/** Only so many elements are judged, from the top: a news page has 500 to 5,000, and Readability takes some 20 ms for each 1,000. */
const MAX_ELEMENTS = 20_000;

/** Browsers nest no page deeper than this when they parse it; only a script can, and Readability calls itself at every level. */
const MAX_DEPTH = 512;
const ELEMENTS_BETWEEN_PAUSES = 1_000;

/** The attributes by which Readability judges; no link, source or style is copied, so the copy can load and break nothing. */
const JUDGED_ATTRIBUTES = ["class", "id", "role", "rel", "itemprop", "itemtype", "dir"];

/**
 * Each element of the copy carries its number as the *name* of an attribute: where Readability folds one
 * element into another it copies attributes over, and a value would be overwritten, a name is not.
 */
const NUMBER_PREFIX = "page-n";

/**
 * Finds the elements below `body` whose own text is part of the article, none where Readability finds no article.
 * The page itself is only read. Yields between parts of the work.
 */
export function* findBody(body: Element): Generator<void, Set<Element>> {
  const copy = body.ownerDocument.implementation.createHTMLDocument("");
  const elements: Element[] = [];
  const open: Element[] = [copy.body];
  copy.body.setAttribute(`${NUMBER_PREFIX}0`, "");
  elements.push(body);
  yield* walkPage(body, {
    enter(element) {
      if (elements.length >= MAX_ELEMENTS || open.length > MAX_DEPTH) return false;
      const twin = copy.createElement(twinName(element));
      for (const name of JUDGED_ATTRIBUTES) {
        const value = element.getAttribute(name);
        if (value !== null) twin.setAttribute(name, value);
      }
      twin.setAttribute(`${NUMBER_PREFIX}${elements.length}`, "");
      elements.push(element);
      open.at(-1)?.append(twin);
      open.push(twin);
      return true;
    },
    leave() {
      open.pop();
    },
    text(node) {
      open.at(-1)?.append(copy.createTextNode(node.data));
    },
  });
  yield;
  const judged = new Readability<Node>(copy, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  yield;
  return judged?.content ? yield* numberedElements(judged.content as Element, elements) : new Set();
}

/** The copy's element name; names that a script may parse but not create ("o:p") become divisions. */
function twinName(element: Element): string {
  return /^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : "div";
}

/** Collects the live elements whose numbers survive in what Readability kept. */
function* numberedElements(
  content: Element,
  elements: readonly Element[],
): Generator<void, Set<Element>> {
  const kept = new Set<Element>();
  const all = content.querySelectorAll("*");
  for (let i = -1; i < all.length; i += 1) {
    for (const name of (all[i] ?? content).getAttributeNames()) {
      if (!name.startsWith(NUMBER_PREFIX)) continue;
      const live = elements[Number(name.slice(NUMBER_PREFIX.length))];
      if (live) kept.add(live);
    }
    if (i % ELEMENTS_BETWEEN_PAUSES === 0) yield;
  }
  return kept;
}
