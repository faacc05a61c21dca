/** The panel is used with the keyboard alone: through the statements, into one, to its place on the page, and out again. */
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_HTML, DEMO_URL } from "../demo/demo-article.ts";
import { waitFor, waitForOutcome, type Session } from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

describe("the panel by keyboard", () => {
  let session: Session;
  let article: Page;
  let panel: Page;

  const focusedRow = (): Promise<number> =>
    panel.evaluate(() =>
      [...document.querySelectorAll(".row")].indexOf(document.activeElement ?? document.body),
    );
  const openRows = (): Promise<number[]> =>
    panel.$$eval(".row", (rows) =>
      rows.flatMap((row, i) => (row.getAttribute("aria-expanded") === "true" ? [i] : [])),
    );
  const scrolled = (): Promise<number> => article.evaluate(() => window.scrollY);

  beforeAll(async () => {
    session = await launchSession("chromium");
    article = await session.openTab();
    await servePages(article, { [DEMO_URL]: DEMO_HTML });
    await article.goto(DEMO_URL);
    const popup = await session.openPopup(article);
    await waitForOutcome(session);
    const tab = await popup.evaluate<number>(
      "chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)",
    );
    await popup.close();
    panel = await session.openExtensionPage(`popup/panel.html?tab=${tab}`);
    await panel.locator(".row").wait();
  });
  afterAll(() => session?.close());

  it("goes down, up, to the end and to the start", async () => {
    await panel.keyboard.press("ArrowDown");
    expect(await focusedRow()).toBe(0);
    await panel.keyboard.press("ArrowDown");
    expect(await focusedRow()).toBe(1);
    await panel.keyboard.press("ArrowUp");
    expect(await focusedRow()).toBe(0);
    await panel.keyboard.press("End");
    expect(await focusedRow()).toBe((await panel.$$(".row")).length - 1);
    await panel.keyboard.press("Home");
    expect(await focusedRow()).toBe(0);
  });

  it("opens one statement at a time and closes it", async () => {
    await panel.keyboard.press("Enter");
    expect(await openRows()).toEqual([0]);
    await panel.keyboard.press("ArrowDown");
    await panel.keyboard.press("Enter");
    expect(await openRows()).toEqual([1]);
    await panel.keyboard.press("Tab");
    await panel.keyboard.press("Escape");
    expect(await openRows()).toEqual([]);
    expect(await focusedRow()).toBe(1);
  });

  it("scrolls the article to the statement", async () => {
    await article.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    await panel.keyboard.press("End");
    await panel.keyboard.press("s");
    await article.bringToFront();
    const distance = await waitFor("the article to scroll", async () => (await scrolled()) || null);
    expect(distance).toBeGreaterThan(0);
    await panel.bringToFront();
  });

  it("reaches every filter, and every tool of an open statement", async () => {
    await panel.keyboard.press("Home");
    await panel.keyboard.press("Enter");
    const reached = new Set<string>();
    for (let presses = 0; presses < 60; presses += 1) {
      await panel.keyboard.press("Tab");
      reached.add(await panel.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
    }
    for (const name of ["Show in the article", "Worksheet", "text", "Markdown", "JSON", "Options"])
      expect([...reached]).toContain(name);
    for (const filter of ["Elsewhere", "Differs", "Same", "Only here"])
      expect([...reached].filter((name) => name.startsWith(filter))).toHaveLength(1);
  });

  it("lists with each filter as many rows as it counts, and every statement as differing or the same", async () => {
    const counted: Record<string, number> = {};
    for (const filter of ["Elsewhere", "Differs", "Same", "Only here"]) {
      const button = (await panel.$(`.filters ::-p-text(${filter})`))!;
      await button.focus();
      await panel.keyboard.press("Space");
      const pressed = await panel.$eval(
        '.filters [aria-pressed="true"]',
        (chosen) => chosen.textContent ?? "",
      );
      expect(pressed).toContain(filter);
      counted[filter] = Number(/\d+$/u.exec(pressed)?.[0]);
      expect(await panel.$$(".row")).toHaveLength(counted[filter]);
    }
    expect(counted["Differs"]).toBeGreaterThan(0);
    expect(counted["Same"]).toBeGreaterThan(0);
    expect(counted["Differs"]! + counted["Same"]!).toBe(counted["Elsewhere"]);
  });
});
