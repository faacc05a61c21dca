/** A real browser with the extension in it: what tests and the demo do with either browser. */
import type { Browser, Page } from "puppeteer";
import type { TabState } from "../../extension/messages.ts";
import type { BrowserKind } from "./find-browser.ts";

export interface LaunchOptions {
  executablePath: string;
  headless: boolean;
  /** Address of a proxy through which everything goes, as "127.0.0.1:1234". */
  proxy?: string;
}

/** A view of the extension that is no tab. */
export interface View {
  /** Evaluates an expression there, and its promise; the value must be plain data. */
  evaluate<Value>(expression: string): Promise<Value>;
}

export interface Popup extends View {
  /** Clicks on the first element that the selector finds. */
  click(selector: string): Promise<void>;
  /** A picture of the popup, as PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Session {
  kind: BrowserKind;
  /** Opens an empty tab in front. */
  openTab(): Promise<Page>;
  /** Clicks the toolbar button on a tab: the popup opens, and access to this page is granted. */
  openPopup(page: Page): Promise<Popup>;
  /** The panel that has been opened beside the page. */
  findPanel(): Promise<View>;
  /** Opens one of the extension's pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The background; where it was stopped, something else must have woken it. */
  background(): Promise<View>;
  /** Allows a site for good, as a reader does in the browser's prompt, which no test can click. */
  grantSite(pattern: string): Promise<void>;
  /** Stops the background as the browser does when it has been idle; every reply in flight is lost. */
  stopBackground(): Promise<void>;
  /** Resolves when the browser has been closed, by whomever. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Longest wait for anything to happen in a browser, in ms; a loaded machine is slow. */
const PATIENCE_MS = 20_000;
/** Longest wait for a browser to start, and for its answer to one command, in ms: shorter than a test, so that what hangs is named. */
export const ANSWERS_WITHIN_MS = 60_000;

/** Waits until a question gets an answer other than `null`, and returns it. A question that is never answered ends the wait, too. */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | null>,
): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await answerBy(end, what, ask());
    if (answer !== null) return answer;
    await pause(50);
  }
}

/** Waits for an answer until a time; the timer does not outlive the wait. */
async function answerBy<Value>(end: number, what: string, answer: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, failed) => {
    const fail = () => failed(new Error(`waited in vain for ${what}`));
    timer = setTimeout(fail, Math.max(0, end - Date.now()));
  });
  try {
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(timer);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}

/** Reads what the background keeps of the tab in front. */
export async function readFrontTab(session: Session): Promise<TabState> {
  const background = await session.background();
  const state = await background.evaluate<TabState | null>(
    `(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const kept = await chrome.storage.session.get(\`tab \${tab.id}\`);
      return Object.values(kept)[0]?.state ?? null;
    })()`,
  );
  return state ?? { state: "unread" };
}

/** Waits until the tab in front has been read, and returns the outcome. */
export function waitForOutcome(session: Session): Promise<TabState> {
  return waitFor("the page to be read", async () => {
    const tab = await readFrontTab(session);
    return tab.state === "unread" || tab.state === "reading" ? null : tab;
  });
}

/** A text that stays the same for this long, in ms, is taken for settled. */
const SETTLED_MS = 400;

/** A popup that has not appeared after this many ms is asked for once more: a click can be lost while the window is set up. */
export const POPUP_OPENS_MS = 5_000;

/** Opens a tab in front of the others. */
export async function openFrontTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  return page;
}

/** Waits until a view has loaded its page. */
export async function waitForLoad(view: View): Promise<void> {
  await waitFor(
    "a view to load",
    async () => (await view.evaluate<boolean>("document.readyState === 'complete'")) || null,
  );
}

/** Waits until what a view shows no longer changes, and returns its text. */
export async function readSettledText(view: View): Promise<string> {
  let before = "";
  return waitFor("a view to settle", async () => {
    const text = await view.evaluate<string>("document.body.innerText");
    if (text !== "" && text === before) return text;
    before = text;
    await pause(SETTLED_MS);
    return null;
  });
}

/** Reads the badge of the tab in front. */
export async function readBadge(session: Session): Promise<string> {
  const background = await session.background();
  return background.evaluate<string>(
    `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  );
}
