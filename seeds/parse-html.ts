/** Parses the HTML of a saved page into a document, without running or loading anything. */
import { JSDOM, VirtualConsole } from "jsdom";

/** A style sheet in a page, with its marks. */
const STYLE_SHEET = /<style\b[^>]*>[^]*?<\/style\s*>/gi;

/**
 * Parses a page; `url` is where it was found, or "" where that is not known. jsdom rather than a faster
 * parser: it builds the same tree as a browser does from markup that is malformed. But of a style sheet it throws
 * where a browser skips what it cannot read: such a page is parsed without its sheets, of which nothing here asks.
 */
export function parseHtml(html: string, url: string): Document {
  try {
    return parse(html, url);
  } catch {
    return parse(html.replace(STYLE_SHEET, ""), url);
  }
}

function parse(html: string, url: string): Document {
  const options = { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) };
  return new JSDOM(html, options).window.document;
}
