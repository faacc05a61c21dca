/** Finds the tab that a page of ours is about. */
import browser from "webextension-polyfill";

export interface FoundTab {
  id: number;
  windowId: number | undefined;
  /** Known only where the reader has let us see it. */
  url: string | null;
}

/** Returns the tab that the page's own address names (`?tab=ID`), or else the active one of its window. */
export async function findTab(): Promise<FoundTab | null> {
  const named = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null };
}
