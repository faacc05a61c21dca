/** A background that the browser stops loses nothing that the reader could miss. */
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabState } from "../../extension/messages.ts";
import { DEMO_HTML, DEMO_URL } from "../demo/demo-article.ts";
import {
  pause,
  readFrontTab,
  waitFor,
  waitForOutcome,
  type Popup,
  type Session,
} from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

const STOPS_BEFORE_POPUP = 20;
const STOPS_DURING_ANALYSIS = 50;
/** An analysis takes some 100 ms: the stops fall before, into and after it. */
const LATER_EACH_TIME_MS = 3;
/** Long beyond the three seconds after which the reader is told. */
const BUSY_MS = 10_000;

describe.each(["chromium", "firefox"] as const)("a stopped background in %s", (kind) => {
  let session: Session;
  let page: Page;
  let outcome: TabState;

  beforeAll(async () => {
    session = await launchSession(kind);
    page = await session.openTab();
    await servePages(page, { [DEMO_URL]: DEMO_HTML });
    await page.goto(DEMO_URL);
    const popup = await session.openPopup(page);
    outcome = await waitForOutcome(session);
    await popup.close();
  });
  afterAll(() => session?.close());

  it("wakes with the comparison when the popup opens", async () => {
    for (let stop = 0; stop < STOPS_BEFORE_POPUP; stop += 1) {
      await session.stopBackground();
      const popup = await session.openPopup(page);
      await waitForText(popup, "went very well");
      expect(await readFrontTab(session)).toEqual(outcome);
      await popup.close();
    }
  });

  it("loses no analysis that it is stopped in", async () => {
    const observer = await openObserver(session);
    const [key, kept] = (await observer.read()) ?? [];
    expect(kept).toMatchObject({ state: outcome });
    for (let stop = 0; stop < STOPS_DURING_ANALYSIS; stop += 1) {
      await observer.evaluate(`(async () => {
        await chrome.storage.session.clear();
        const request = { to: "content", call: "readAgain", args: [] };
        await chrome.tabs.sendMessage(Number(${JSON.stringify(key)}.slice(4)), request, { frameId: 0 });
      })()`);
      await pause(stop * LATER_EACH_TIME_MS);
      await session.stopBackground();
      expect(await waitFor("the comparison", observer.read)).toMatchObject([
        key,
        { state: outcome },
      ]);
    }
    await observer.close();
  });

  it("begins again what it had only begun", async () => {
    const observer = await openObserver(session);
    const [key] = (await observer.read()) ?? [];
    await session.stopBackground();
    await observer.evaluate(
      `chrome.storage.session.set({ ${JSON.stringify(key)}: { state: { state: "reading" }, chosen: null } })`,
    );
    await observer.close();
    const popup = await session.openPopup(page);
    await waitForText(popup, "went very well");
    expect(await readFrontTab(session)).toEqual(outcome);
    await popup.close();
  });

  // In Firefox the background and the popup share a thread: what keeps the one busy keeps the other.
  it.runIf(kind === "chromium")("is said not to answer when it is too busy to", async () => {
    const background = await session.background();
    await background.evaluate(
      `void setTimeout(() => { for (const end = Date.now() + ${BUSY_MS}; Date.now() < end; ); })`,
    );
    const popup = await session.openPopup(page);
    await waitForText(popup, "did not answer");
    expect(await popup.evaluate<number>("performance.now()")).toBeLessThan(BUSY_MS);
  });
});

/** A page of the extension that sees what is kept without waking the background. */
async function openObserver(session: Session) {
  const page = await session.openExtensionPage("popup/options.html");
  const evaluate = (expression: string): Promise<unknown> => page.evaluate(expression);
  const read = (): Promise<[string, unknown] | null> =>
    page.evaluate(
      "chrome.storage.session.get().then((all) => Object.entries(all)[0] ?? null)",
    ) as Promise<never>;
  return { evaluate, read, close: () => page.close() };
}

/** Waits until a popup says something. */
async function waitForText(popup: Popup, text: string): Promise<void> {
  await waitFor(
    `the popup to say ${text}`,
    async () => (await popup.evaluate<string>("document.body.innerText")).includes(text) || null,
  );
}
