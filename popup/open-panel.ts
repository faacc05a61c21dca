/** Opens the panel beside the article: Chrome's side panel, or Firefox's sidebar. */
import browser from "webextension-polyfill";

/** Opens it in a window; must be called in a click, before anything is awaited. */
export function openPanel(windowId: number): Promise<void> {
  return "sidePanel" in chrome ? chrome.sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
