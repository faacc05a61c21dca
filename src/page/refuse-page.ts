/** Tells, before anything is copied or judged, which pages are no article; on those nothing else is done. */
import { isNeverRead } from "./blocks/walk-page.ts";
import type { NotArticleReason } from "./not-article.ts";

/** A paragraph of prose has at least this many characters outside links: a teaser or a label has fewer. */
const PROSE_LENGTH = 80;
/** With this much prose a sign-in box, a card form or an editor on the page is an extra, not its purpose. */
const ENOUGH_PROSE = 800;

const SIGN_IN_PATH =
  /\/(?:log-?in|sign-?in|sign-?up|register|auth|oauth2?|password|accounts?)(?:[/.]|$)/i;
const CHECKOUT_PATH = /\/(?:checkout|cart|basket|payments?|billing)(?:[/.]|$)/i;
const EDITOR_PATH = /\/(?:edit|compose|wp-admin)(?:[/.]|$)/i;
const PASSWORD = 'input[type="password"]';
const CARD =
  'input[autocomplete~="cc-number"],input[autocomplete~="cc-csc"],input[name*="cardnumber" i]';
const EDITABLE = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';
const ARTICLE_TYPE = /article|news/i;
const WEB_PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Tells why a page is no article, or `null` where it may be one. Few elements are looked at; form fields are counted, never read. */
export function refusePage(document: Document, url: string): NotArticleReason | null {
  const body = document.body as HTMLElement | null;
  if (!body || (document.contentType && !WEB_PAGE.test(document.contentType))) {
    return "not a web page";
  }
  if (document.designMode === "on" || body.isContentEditable) return "editor";
  // A browser shows a PDF or a film as a page with nothing but an embedded viewer.
  if (body.childElementCount === 1 && body.querySelector(":scope > :is(embed,video,img)")) {
    return "not a web page";
  }
  const path = URL.canParse(url) ? new URL(url).pathname : "/unknown";
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const isProse = measureProse(document) >= ENOUGH_PROSE;
  if (judge(CHECKOUT_PATH.test(path), has(CARD), isProse)) return "checkout";
  if (judge(SIGN_IN_PATH.test(path), has(PASSWORD), isProse)) return "sign-in";
  if (judge(EDITOR_PATH.test(path), has(EDITABLE), isProse)) return "editor";
  return path === "/" && !ARTICLE_TYPE.test(typeOf(document)) ? "front page" : null;
}

/** Address and form fields together decide; on a page of little prose either does. */
function judge(isByPath: boolean, isByField: boolean, isProse: boolean): boolean {
  return isProse ? isByPath && isByField : isByPath || isByField;
}

/** What the page calls itself in its meta tags. */
function typeOf(document: Document): string {
  return document.querySelector('meta[property="og:type"]')?.getAttribute("content") ?? "";
}

/** Adds up the characters of the page's paragraphs, links left out, until there is enough. */
function measureProse(document: Document): number {
  let prose = 0;
  for (const paragraph of document.querySelectorAll("p")) {
    if (isClosed(paragraph)) continue;
    let own = paragraph.textContent?.trim().length ?? 0;
    if (own < PROSE_LENGTH) continue;
    for (const link of paragraph.querySelectorAll("a")) own -= link.textContent?.trim().length ?? 0;
    if (own >= PROSE_LENGTH) prose += own;
    if (prose >= ENOUGH_PROSE) break;
  }
  return prose;
}

/** Tells whether a paragraph belongs to a form, or stands in anything that is never read. */
function isClosed(paragraph: Element): boolean {
  for (let at: Element | null = paragraph; at; at = at.parentElement) {
    if (at.localName === "form" || isNeverRead(at)) return true;
  }
  return false;
}
