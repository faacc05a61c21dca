/** Sites that the reader allows for good are read by themselves, and no others, for as long as they are allowed. */
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_HTML, DEMO_URL } from "../demo/demo-article.ts";
import { pause, readFrontTab, waitFor, waitForOutcome, type Session } from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

const ALLOWED = `${new URL(DEMO_URL).origin}/*`;
const ELSEWHERE = "https://other.example.test/story";
/** An allowed page is read well within this time, in ms. */
const READ_WITHIN_MS = 2_000;

describe.each(["chromium", "firefox"] as const)("an allowed site in %s", (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await launchSession(kind);
    page = await session.openTab();
    await servePages(page, { [DEMO_URL]: DEMO_HTML, [ELSEWHERE]: DEMO_HTML });
  });
  afterAll(() => session?.close());

  /** Waits until the reader is registered for these sites. */
  async function waitForSites(sites: string[]): Promise<void> {
    await waitFor(`the reader to be registered for ${sites.join()}`, async () => {
      const background = await session.background();
      const registered = await background.evaluate<string[]>(
        "chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))",
      );
      return registered.join() === sites.join() || null;
    });
  }

  it("is left alone before it is allowed", async () => {
    await page.goto(DEMO_URL);
    await pause(READ_WITHIN_MS);
    expect(await page.evaluate("CSS.highlights.size")).toBe(0);
    expect(await readFrontTab(session)).toEqual({ state: "unread" });
  });

  it("is read without a click once it is allowed", async () => {
    await session.grantSite(ALLOWED);
    await waitForSites([ALLOWED]);
    await page.bringToFront();
    await page.reload();
    expect((await waitForOutcome(session)).state).toBe("compared");
    expect(await page.evaluate("CSS.highlights.has('parallax-claim')")).toBe(true);
  });

  it("does not open other sites to the reader", async () => {
    await page.goto(ELSEWHERE);
    await pause(READ_WITHIN_MS);
    expect(await page.evaluate("CSS.highlights.size")).toBe(0);
    expect(await readFrontTab(session)).toEqual({ state: "unread" });
  });

  it("is left alone again when the permission is taken back", async () => {
    const background = await session.background();
    await background.evaluate(
      `chrome.permissions.remove({ origins: [${JSON.stringify(ALLOWED)}] })`,
    );
    await waitForSites([]);
    await page.goto(DEMO_URL);
    await pause(READ_WITHIN_MS);
    expect(await page.evaluate("CSS.highlights.size")).toBe(0);
  });
});
