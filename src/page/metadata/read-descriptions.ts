/** Reads how a page sums itself up for search engines and shared links; many print the same words as a standfirst. */

const DESCRIPTION =
  'meta[name="description" i],meta[property="og:description" i],meta[name="twitter:description" i]';

/** Lists the summaries in a page's meta tags, as they are given there. */
export function readDescriptions(document: Document): string[] {
  return [...document.querySelectorAll(DESCRIPTION)].map(
    (tag) => tag.getAttribute("content") ?? "",
  );
}
