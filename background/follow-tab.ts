/** Keeps what is known of a tab true while the tab goes from page to page. */
import { CallError, callTab } from "../extension/messaging.ts";
import { forgetTab, readKeptTab } from "../extension/tab-states.ts";

/**
 * Sets right what is kept of a tab whose page has been loaded. A tab is forgotten when loading begins,
 * but the page it leaves may still report after that, and a page that only changed its own address,
 * or came back from the cache, does not know that it was forgotten.
 */
export async function followTab(tabId: number): Promise<void> {
  const { state } = await readKeptTab(tabId);
  const reader = callTab(tabId);
  try {
    if (state.state === "unread") await reader.readAgain();
    else await reader.isThere();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    await forgetTab(tabId);
  }
}
