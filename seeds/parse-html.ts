/** Parses the HTML of a saved page into a document, without running or loading anything. */
import { JSDOM, VirtualConsole } from "jsdom";

/**
 * Parses a page; `url` is where it was found, or "" where that is not known. jsdom rather than a faster
 * parser: it builds the same tree as a browser does from markup that is malformed.
 */
export function parseHtml(html: string, url: string): Document {
  const options = { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) };
  return new JSDOM(html, options).window.document;
}
