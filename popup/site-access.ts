/** The sites that the reader lets us read: which there are, asking for one, giving one back. */
import browser from "webextension-polyfill";

/** Every site that may be asked for; the manifest names it as optional. */
export const ALL_SITES = "https://*/*";

export interface Site {
  /** As a reader knows it: "cbc.ca". */
  name: string;
  /** The match pattern to ask for. */
  pattern: string;
}

/** Returns the site of a link, `null` for what may not be asked for: only pages over https may. */
export function siteOf(url: string | null): Site | null {
  if (url === null || !url.startsWith("https:")) return null;
  const { hostname } = new URL(url);
  return { name: hostname.replace(/^www\./, ""), pattern: `https://${hostname}/*` };
}

/** Asks the reader for sites; must be called in a click, before anything is awaited. */
export function requestSites(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Tells whether a site is among the granted patterns. */
export function isGranted({ pattern }: Site, granted: string[]): boolean {
  return granted.includes(pattern) || granted.includes(ALL_SITES);
}

/** Gives a site back. @throws where the browser keeps it granted. */
export async function removeSite(pattern: string): Promise<void> {
  const isRemoved = await browser.permissions.remove({ origins: [pattern] });
  if (!isRemoved) throw new Error(`the browser keeps ${pattern} granted`);
}

/** Lists the patterns that are granted now. */
export async function listGranted(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Names the site of a match pattern: "https://www.cbc.ca/*" is "cbc.ca". */
export function nameOfPattern(pattern: string): string {
  return pattern
    .replace(/^[a-z*]+:\/\//, "")
    .replace(/\/.*$/, "")
    .replace(/^(\*\.|www\.)/, "");
}
