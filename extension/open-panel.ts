/** Opening the panel beside the page: Chrome's side panel, Firefox's sidebar. */
import browser from "webextension-polyfill";

/** Opens the panel. It must be called within a click or a shortcut, before anything is awaited. */
export function openPanel(windowId: number): Promise<void> {
  return "sidePanel" in chrome ? chrome.sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
