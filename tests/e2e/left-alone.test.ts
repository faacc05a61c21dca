/** Pages that are left alone, and what the reader is told of them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_URL } from "../demo/demo-article.ts";
import {
  pause,
  readBadge,
  readSettledText,
  waitForOutcome,
  type Session,
} from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

const SIGN_IN = `<!doctype html><html lang="en"><title>Sign in</title><main><h1>Sign in</h1>
  <form><label>Name <input name="user" /></label> <label>Password <input type="password" /></label></form></main></html>`;

const LOADS_WITHIN_MS = 1_500;
const OWN_PAGE = { chromium: "chrome://version", firefox: "about:support" };

describe.each(["chromium", "firefox"] as const)("a page that is left alone in %s", (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchSession(kind);
  });
  afterAll(() => session?.close());

  it("is one of the browser's own", async () => {
    const page = await session.openTab();
    // Firefox tells nothing of the loading of its own pages.
    const loading = page.goto(OWN_PAGE[kind]).catch(() => null);
    await Promise.race([loading, pause(LOADS_WITHIN_MS)]);
    const popup = await session.openPopup(page);
    expect(await waitForOutcome(session)).toEqual({ state: "no access", why: "restricted page" });
    expect(await readSettledText(popup)).toContain(
      "Your browser does not let extensions read this page.",
    );
    await popup.close();
  });

  it("is one where the reader signs in", async () => {
    const page = await session.openTab();
    await servePages(page, { [DEMO_URL]: SIGN_IN });
    await page.goto(DEMO_URL);
    const popup = await session.openPopup(page);
    expect(await waitForOutcome(session)).toEqual({ state: "not an article", reason: "sign-in" });
    expect(await readSettledText(popup)).not.toMatch(/statement/);
    expect(await readBadge(session)).toBe("");
    expect(await page.evaluate("CSS.highlights.size")).toBe(0);
  });
});
