/** The tab that the panel is about: the one its address names, or whichever is active in its window. */
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { findTab } from "../find-tab.ts";

/** Returns the tab's id, `null` until it is known; it follows the reader from tab to tab. */
export function useFollowedTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    const follow = (): void => {
      void findTab().then((tab) => setTabId(tab?.id ?? null));
    };
    follow();
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, []);
  return tabId;
}
