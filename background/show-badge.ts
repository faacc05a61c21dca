/** The badge on the toolbar button: how many statements of this page are told elsewhere. */
import browser from "webextension-polyfill";

/** The accent of our pages, dark enough for white figures in both themes. */
const BACKGROUND = "#1f4e79";
const FIGURES = "#ffffff";
/** A badge shows four characters at most. */
const MAX_SHOWN = 999;

/** Writes a count on a tab's badge; none leaves it empty. A tab that has been closed has no badge. */
export async function showBadge(tabId: number, statements: number): Promise<void> {
  const text = statements > MAX_SHOWN ? `${MAX_SHOWN}+` : statements > 0 ? String(statements) : "";
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
      browser.action.setBadgeTextColor({ tabId, color: FIGURES }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch (error) {
    if (await tabExists(tabId)) throw error;
  }
}

async function tabExists(tabId: number): Promise<boolean> {
  return (await browser.tabs.query({})).some((tab) => tab.id === tabId);
}
