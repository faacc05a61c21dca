/** Tells, before anything is copied or judged, which pages are no article; on those nothing else is done. */
import type { NotArticleReason } from "./not-article.ts";
import type { SelectedBlock } from "./select-blocks.ts";
import { isNeverRead } from "./walk-page.ts";

/** A paragraph of prose has at least this many characters outside links: a teaser or a label has fewer. */
const PROSE_LENGTH = 80;
/** With this much prose a sign-in box, a card form or an editor on the page is an extra, not its purpose. */
const ENOUGH_PROSE = 800;
/** Below this no page is read at all. */
const LEAST_PROSE = 140;

/** An article has at least this many characters of paragraphs; a page with this many linked headlines is a list of them. */
const LEAST_ARTICLE = 280;
const MANY_TEASERS = 12;

const SIGN_IN_PATH =
  /\/(?:log-?in|sign-?in|sign-?up|register|auth|oauth2?|password|account)(?:[/.]|$)/i;
const CHECKOUT_PATH = /\/(?:checkout|cart|basket|payment|billing)(?:[/.]|$)/i;
const EDITOR_PATH = /\/(?:edit|compose|wp-admin)(?:[/.]|$)/i;
const ARTICLE_TYPE = /^(?:article|news|newsarticle|blog)/i;

/** Tells why a page is no article, or `null` where it may be one. Looks at a few elements only; form fields are counted, never read. */
export function refusePage(document: Document, url: string): NotArticleReason | null {
  const type = document.contentType;
  if (type && !/^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return "not a web page";
  const body = document.body as HTMLElement | null;
  if (!body) return "not a web page";
  if (document.designMode === "on" || isNeverRead(body)) return "editor";
  const only = body.childElementCount === 1 ? body.firstElementChild : null;
  if (only?.localName === "embed") return "not a web page";

  const path = URL.canParse(url) ? new URL(url).pathname : null;
  const prose = measureProse(document);
  if (prose < ENOUGH_PROSE) {
    if (hasAny(document, 'input[autocomplete^="cc-"]') || CHECKOUT_PATH.test(path ?? ""))
      return "checkout";
    if (hasAny(document, 'input[type="password"]') || SIGN_IN_PATH.test(path ?? ""))
      return "sign-in";
    if (
      hasAny(document, '[contenteditable=""],[contenteditable="true"]') ||
      EDITOR_PATH.test(path ?? "")
    )
      return "editor";
  }
  if ((path === "/" || path === "") && !claimsToBeArticle(document)) return "front page";
  return prose < LEAST_PROSE && body.childElementCount > 0 && !hasLooseText(body)
    ? "too short"
    : null;
}

/** Tells why what was selected is no article after all, or `null` where it is one. */
export function refuseArticle(
  selected: readonly SelectedBlock[],
  document: Document,
): NotArticleReason | null {
  const length = selected
    .filter(({ kind }) => kind === "paragraph")
    .reduce((sum, { block }) => sum + block.text.length, 0);
  if (length >= LEAST_ARTICLE && (length >= ENOUGH_PROSE || !isListOfTeasers(document)))
    return null;
  return isListOfTeasers(document) ? "front page" : "too short";
}

/** Tells whether the page is mostly headlines that lead elsewhere. */
function isListOfTeasers(document: Document): boolean {
  return document.querySelectorAll("h2 a, h3 a, h4 a, a h2, a h3, a h4").length >= MANY_TEASERS;
}

function hasAny(document: Document, selector: string): boolean {
  return document.querySelector(selector) !== null;
}

/** Tells whether the page calls itself an article in its meta tags. */
function claimsToBeArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content") ?? "";
  return ARTICLE_TYPE.test(type);
}

/** Adds up the characters of the page's paragraphs, links left out, until there is enough. */
function measureProse(document: Document): number {
  let prose = 0;
  for (const paragraph of document.querySelectorAll("p")) {
    if (isNeverRead(paragraph) || paragraph.closest("form,[contenteditable],[hidden]")) continue;
    let own = paragraph.textContent?.trim().length ?? 0;
    if (own < PROSE_LENGTH) continue;
    for (const link of paragraph.querySelectorAll("a")) own -= link.textContent?.trim().length ?? 0;
    if (own >= PROSE_LENGTH) prose += own;
    if (prose >= ENOUGH_PROSE) break;
  }
  return prose;
}

/** Tells whether text stands outside paragraphs, between line breaks or in bare divisions. */
function hasLooseText(body: Element): boolean {
  return body.querySelector("div > br, article, main, [itemprop=articleBody]") !== null;
}
