/** Cuts a page into blocks of text, as its block elements divide it, doubled line breaks, and such as end a sentence. */
import { endsSentence } from "../../article/measure-line.ts";
import { joinInitial } from "./join-initial.ts";
import { PageTextBuilder, type PageText } from "./page-text.ts";
import { walkPage } from "./walk-page.ts";

/** Elements that run on within a line of text; every other element begins a new block. */
const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s " +
    "samp slot small span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

/** No more of the article than this many characters is read (some 10,000 words): what follows would only hold the reader up. */
const MAX_KEPT = 60_000;

/** Longest ending of a sentence, its full stop with the marks and brackets that close behind it: ".”)". */
const MAX_ENDING = 8;

/** One block of text on the page. */
export interface PageBlock extends PageText {
  /** The innermost block element that holds the text. */
  element: Element;
  /** Characters that stand in links. */
  linked: number;
  /** Characters that stand in elements of `kept`. */
  kept: number;
}

/** Collects the blocks below `body` in reading order; `kept` are the elements that count as the article's body. */
export function* collectBlocks(
  body: Element,
  kept: ReadonlySet<Element>,
): Generator<void, PageBlock[]> {
  const blocks: PageBlock[] = [];
  const builder = new PageTextBuilder();
  /** Block elements that we are in, innermost last; and how deep we are in links. */
  const holders: Element[] = [body];
  const parents: Element[] = [body];
  let links = 0;
  let counts = { linked: 0, kept: 0 };
  let lastWasBreak = false;
  let keptInAll = 0;

  const flush = (): void => {
    const page = builder.take();
    const element = holders.at(-1);
    if (page.text !== "" && element) joinInitial(blocks, { ...page, element, ...counts });
    keptInAll += counts.kept;
    counts = { linked: 0, kept: 0 };
    lastWasBreak = false;
  };

  yield* walkPage(body, {
    enter(element) {
      if (keptInAll > MAX_KEPT) return false;
      const name = element.localName;
      if (isBreak(element)) {
        if (lastWasBreak || endsSentence(builder.tail(MAX_ENDING))) flush();
        else builder.addLineBreak();
        lastWasBreak = true;
        return false;
      }
      if (name === "span" && isCard(element)) return false;
      if (!isInline(name)) {
        flush();
        holders.push(element);
      }
      if (isLink(element)) links += 1;
      parents.push(element);
      return true;
    },
    leave(element) {
      const name = element.localName;
      if (isLink(element)) links -= 1;
      if (!isInline(name)) {
        flush();
        holders.pop();
      }
      parents.pop();
    },
    text(node) {
      const length = node.data.trim().length;
      if (length > 0) lastWasBreak = false;
      if (links > 0) counts.linked += length;
      const parent = parents.at(-1);
      if (parent && kept.has(parent)) counts.kept += length;
      builder.add(node);
    },
  });
  flush();
  return blocks;
}

/** Tells whether an element breaks the line; some pages have an empty one of that name. */
function isBreak(element: Element): boolean {
  if (element.localName === "br") return true;
  return !element.hasChildNodes() && element.classList.contains("br");
}

/** Tells whether a part of a line is a card on a name in it, which shows when the name is pointed at: a picture, then links and nothing else. */
function isCard(element: Element): boolean {
  if (element.querySelector("img,a")?.localName !== "img") return false;
  const links = [...element.querySelectorAll("a[href]")];
  const linked = links.reduce((sum, link) => sum + wordLength(link), 0);
  const holder = element.closest("p");
  return (
    links.length > 1 &&
    wordLength(element) === linked &&
    holder !== null &&
    wordLength(holder) > linked
  );
}

const wordLength = (element: Element): number => element.textContent.replace(/\s+/g, "").length;

/** Tells whether an element leads anywhere; without an address it only names a place: `<a name="part-2">`. */
function isLink(element: Element): boolean {
  return element.localName === "a" && element.hasAttribute("href");
}

/** Tells whether an element runs on within a line; names with a hyphen are the page's own elements, inline by default. */
function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes("-");
}
