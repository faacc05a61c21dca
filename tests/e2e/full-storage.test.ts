/** A session storage that is full makes room for the page being read. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_HTML, DEMO_URL } from "../demo/demo-article.ts";
import { waitForOutcome, type Session } from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

/** Chrome gives 10 MiB; Firefox sets no limit. */
const NEARLY_FULL = 10 * 2 ** 20 - 1_000;

describe("a full session storage in chromium", () => {
  let session: Session;
  beforeAll(async () => {
    session = await launchSession("chromium");
  });
  afterAll(() => session?.close());

  it("gives up what is known of other tabs", async () => {
    const background = await session.background();
    await background.evaluate(
      `chrome.storage.session.set({ "tab 1": "x".repeat(${NEARLY_FULL}) })`,
    );
    const page = await session.openTab();
    await servePages(page, { [DEMO_URL]: DEMO_HTML });
    await page.goto(DEMO_URL);
    await session.openPopup(page);
    expect((await waitForOutcome(session)).state).toBe("compared");
  });
});
