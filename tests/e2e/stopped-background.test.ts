/** A background that the browser stops loses nothing that the reader could miss. */
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabState } from "../../extension/messages.ts";
import { DEMO_HTML, DEMO_URL } from "../demo/demo-article.ts";
import {
  pause,
  readFrontTab,
  readSettledText,
  waitFor,
  waitForOutcome,
  type Session,
} from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

const STOPS_BEFORE_POPUP = 5;
const STOPS_DURING_ANALYSIS = 20;
/** An analysis takes some 100 ms: the stops fall before, into and after it. */
const LATER_EACH_TIME_MS = 8;

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
      expect(await readSettledText(popup)).toContain("CBC News");
      expect(await readFrontTab(session)).toEqual(outcome);
      await popup.close();
    }
  });

  it("loses no analysis that it is stopped in", async () => {
    // A page of the extension sees what is kept without waking the background.
    const observer = await session.openExtensionPage("popup/options.html");
    const read = () =>
      observer.evaluate(
        "chrome.storage.session.get().then((all) => Object.entries(all)[0] ?? null)",
      );
    const before = await read();
    expect(before).toMatchObject([expect.stringMatching(/^tab \d+$/), { state: outcome }]);
    const tabId = String(before).match(/\d+/)?.[0];
    for (let stop = 0; stop < STOPS_DURING_ANALYSIS; stop += 1) {
      await observer.evaluate(`(async () => {
        await chrome.storage.session.clear();
        const request = { to: "content", call: "readAgain", args: [] };
        await chrome.tabs.sendMessage(${tabId}, request, { frameId: 0 });
      })()`);
      await pause(stop * LATER_EACH_TIME_MS);
      await session.stopBackground();
      expect(await waitFor("the comparison", read)).toMatchObject([
        `tab ${tabId}`,
        { state: outcome },
      ]);
    }
  });
});
