/** Reads the link by which a page wants to be known. */

/** Takes the page's canonical link where that is an http(s) link to an article, else where the page was found; `null` for neither. */
export function readLink(document: Document, ogUrl: string | null, url: string): string | null {
  const found = toHttpUrl(url, null);
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href");
  for (const candidate of [canonical, ogUrl]) {
    const link = toHttpUrl(candidate, found);
    // Some sites name their front page as the canonical link of every article.
    if (link && (link.pathname !== "/" || link.search !== "")) return link.href;
  }
  return found?.href ?? null;
}

/** Parses an http(s) link, without its fragment. */
function toHttpUrl(value: string | null | undefined, base: URL | null): URL | null {
  if (!value || !URL.canParse(value, base?.href)) return null;
  const link = new URL(value, base?.href);
  link.hash = "";
  return /^https?:$/.test(link.protocol) ? link : null;
}
