/** The background: every listener, registered at once so that an event can wake the worker. */
import browser, { type Tabs } from "webextension-polyfill";
import { backgroundRules } from "../extension/call-rules.ts";
import type { BackgroundCalls } from "../extension/messages.ts";
import { handle, type Caller } from "../extension/messaging.ts";
import { openPanel } from "../extension/open-panel.ts";
import { forgetTab, readKeptTab } from "../extension/tab-states.ts";
import { translate } from "../extension/translate.ts";
import { analyzeRecord, passChosen, showState } from "./answer-page.ts";
import { checkTab } from "./check-tab.ts";
import { compareAgain } from "./compare-again.ts";
import { describeCorpus, openCorpus, reopenCorpus } from "./corpus.ts";
import { followTab } from "./follow-tab.ts";
import { prepareMatching } from "./prepare-matching.ts";
import { syncRegistration } from "./sync-registration.ts";

const FIRST_RUN_PAGE = "popup/first-run.html";
const MENU_CHECK_PAGE = "check-page";
const COMMAND_OPEN_PANEL = "open-panel";

handle<BackgroundCalls>(
  {
    analyzeRecord: (record, caller) => analyzeRecord(tabOf(caller), record),
    reportUnreadable: async (what, caller) => {
      await showState(tabOf(caller), what);
      return null;
    },
    claimChosen: async (span, caller) => {
      await passChosen(tabOf(caller), span);
      return null;
    },
    readTab: async (tabId) => (await readKeptTab(tabId)).state,
    checkTab,
    describeIndex: async () => describeCorpus(await openCorpus()),
    reopenPacks: async () => {
      const corpus = await reopenCorpus();
      void compareAgain();
      return describeCorpus(corpus);
    },
  },
  backgroundRules,
);

browser.permissions.onAdded.addListener(() => void syncRegistration());
browser.permissions.onRemoved.addListener(() => void syncRegistration());
browser.runtime.onStartup.addListener(() => void syncRegistration());

browser.runtime.onInstalled.addListener(({ reason }) => {
  void syncRegistration();
  void offerMenu();
  if (reason === "install")
    void browser.tabs.create({ url: browser.runtime.getURL(FIRST_RUN_PAGE) });
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === MENU_CHECK_PAGE) checkBeside(tab);
});
browser.commands.onCommand.addListener((command, tab) => {
  if (command === COMMAND_OPEN_PANEL) checkBeside(tab);
});

browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
  if (status === "loading") void forgetTab(tabId);
  // A tab shows its address only where the reader has granted access: on other pages nothing is to be done.
  if (status === "loading" && url?.startsWith("http")) void prepareMatching();
  if (status === "complete") void followTab(tabId);
});
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

/** Opens the panel and reads the page beside it; the click or shortcut has granted access to this page. */
function checkBeside(tab: Tabs.Tab | undefined): void {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  void openPanel(tab.windowId);
  void checkTab(tab.id);
}

/** Puts our entry into the menu of pages. */
async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_CHECK_PAGE,
    title: translate("menuCheckPage"),
    contexts: ["page", "selection"],
  });
}

/** The tab that a page's call came from; the rules let only pages make such calls. */
function tabOf(caller: Caller): number {
  if (caller.tabId === null) throw new Error("only a page may make this call");
  return caller.tabId;
}
