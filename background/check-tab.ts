/** Reading the page in a tab because the reader asks for it: the click has granted access to this one page. */
import browser from "webextension-polyfill";
import type { TabState } from "../extension/messages.ts";
import { callTab } from "../extension/messaging.ts";
import { READER_SCRIPT, READER_STYLE } from "../extension/reader-files.ts";
import { changeTab, readKeptTab } from "../extension/tab-states.ts";
import { showState } from "./answer-page.ts";
import { prepareMatching } from "./prepare-matching.ts";

/** After this many ms without an outcome the reader is told; the longest reading measured took one second. */
const GIVE_UP_AFTER_MS = 10_000;
const WEB_PAGE = /^https?:/;
const RESTRICTED: TabState = { state: "no access", why: "restricted page" };
/** How Chrome and Firefox say that an extension has no permission for a page. */
const LACKS_PERMISSION = /must request permission|Missing host permission/;

/** The readings that this worker has begun, by tab: the timer that ends each. A stopped worker forgets them. */
const begun = new Map<number, ReturnType<typeof setTimeout>>();

/**
 * Reads the page in a tab, unless that has been done or this worker is at it; answers at once, and the
 * outcome follows in the tab's state.
 */
export async function checkTab(tabId: number): Promise<TabState> {
  const { state } = await readKeptTab(tabId);
  const isForgotten = state.state === "reading" && !begun.has(tabId);
  if (!isForgotten && !["unread", "no access", "failed"].includes(state.state)) return state;
  clearTimeout(begun.get(tabId));
  begun.set(
    tabId,
    setTimeout(() => void giveUp(tabId), GIVE_UP_AFTER_MS),
  );
  await showState(tabId, { state: "reading" });
  void startReader(tabId);
  return { state: "reading" };
}

/** Has the page read by the reader that is in it, or else by one that is put there; a page still loading takes its time. */
async function startReader(tabId: number): Promise<void> {
  void prepareMatching();
  const refusal = (await readsAgain(tabId)) ? null : await injectReader(tabId);
  if (refusal) await showState(tabId, refusal);
}

/** Asks a reader that is in the page already; false where there is none. */
function readsAgain(tabId: number): Promise<boolean> {
  return callTab(tabId)
    .readAgain()
    .then(
      () => true,
      () => false,
    );
}

/** Puts the reader into a page; answers why it cannot. A tab's address is known only where access is granted. */
async function injectReader(tabId: number): Promise<TabState | null> {
  const { url } = await browser.tabs.get(tabId);
  // Firefox lets a script into its own pages without complaint, and does not run it.
  if (url !== undefined && !WEB_PAGE.test(url)) return RESTRICTED;
  try {
    // As the user's own style sheet: a page's rules do not override it.
    await browser.scripting.insertCSS({
      target: { tabId },
      files: [READER_STYLE],
      origin: "USER",
    });
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
    return null;
  } catch (error) {
    // With access, or for another reason than a missing permission, it is the browser that keeps us out.
    const mayBeAllowed = url === undefined && LACKS_PERMISSION.test(String(error));
    return mayBeAllowed ? { state: "no access", why: "not allowed yet" } : RESTRICTED;
  }
}

/** Turns a reading that never ends into a visible failure; any other state stays, also that of a tab that is gone. */
async function giveUp(tabId: number): Promise<void> {
  begun.delete(tabId);
  await changeTab(tabId, ({ state }) =>
    state.state === "reading" ? { state: { state: "failed", why: "took too long" } } : null,
  );
}
