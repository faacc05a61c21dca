/** A page that tries to load the extension's files gets none, and so cannot tell that it is there. */
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_HTML, DEMO_URL } from "../demo/demo-article.ts";
import { waitForOutcome, type Session } from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

const DIST = { chromium: "dist/chrome", firefox: "dist/firefox" };

describe.each(["chromium", "firefox"] as const)("a curious page in %s", (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchSession(kind);
  });
  afterAll(() => session?.close());

  it("gets none of the packaged files", async () => {
    const page = await session.openTab();
    await servePages(page, { [DEMO_URL]: DEMO_HTML });
    await page.goto(DEMO_URL);
    await session.openPopup(page);
    await waitForOutcome(session);
    const root = await (await session.background()).evaluate<string>("chrome.runtime.getURL('')");
    const files = readdirSync(DIST[kind], { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => root + relative(DIST[kind], join(entry.parentPath, entry.name)));
    expect(files.length).toBeGreaterThan(10);
    const loaded = await page.evaluate(
      `Promise.all(${JSON.stringify(files)}.map((file) => Promise.any([
        fetch(file).then(() => file),
        import(file).then(() => file),
        new Promise((done, failed) => {
          const image = new Image();
          image.addEventListener("load", () => done(file));
          image.addEventListener("error", failed);
          image.src = file;
        }),
      ]).catch(() => null))).then((all) => all.filter(Boolean))`,
    );
    expect(loaded).toEqual([]);
  });
});
