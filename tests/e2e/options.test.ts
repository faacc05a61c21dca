/** What the reader chooses in the options takes effect: packs, marks, the colour of differing words. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPack } from "../../src/pack/build-pack.ts";
import { DEMO_HTML, DEMO_URL } from "../demo/demo-article.ts";
import { HARBOUR, sampleRecord } from "../pack/sample-records.ts";
import { readFrontTab, waitFor, waitForOutcome, type Session } from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

describe("the options", () => {
  const folder = mkdtempSync(join(tmpdir(), "parallax-options-"));
  let session: Session;
  let options: Page;

  const shows = (text: string): Promise<true> =>
    waitFor(`the options to show “${text}”`, async () =>
      (await options.evaluate(() => document.body.innerText)).includes(text) ? true : null,
    );
  const addPack = async (name: string, bytes: Uint8Array): Promise<void> => {
    writeFileSync(join(folder, name), bytes);
    const input = await options.waitForSelector("input[type=file]");
    await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
  };

  beforeAll(async () => {
    session = await launchSession("chromium");
    options = await session.openExtensionPage("popup/options.html");
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true });
  });

  it("add a pack to the index, and take it out again", async () => {
    await shows("5 articles");
    await addPack("harbour.parallax", buildPack(HARBOUR));
    await shows("harbour.parallax");
    await shows(`${5 + HARBOUR.length} articles`);
    await options.locator("button[aria-label='Remove harbour.parallax']").click();
    await shows("5 articles");
    expect(await options.$("button[aria-label='Remove harbour.parallax']")).toBeNull();
  });

  it("refuse what is no pack, in plain words, and keep nothing of it", async () => {
    await addPack("notes.parallax", new TextEncoder().encode("not a pack at all"));
    const refusal = await waitFor("a refusal", () =>
      options.$$eval("[role=alert]", (alerts) => alerts.at(-1)?.textContent || null),
    );
    expect(refusal).toMatch(/pack/i);
    expect(await options.$("button[aria-label='Remove notes.parallax']")).toBeNull();
  });

  it("have a page that is open compared again when a pack is added", async () => {
    const article = await session.openTab();
    await servePages(article, { [DEMO_URL]: DEMO_HTML });
    await article.goto(DEMO_URL);
    await session.openPopup(article);
    const before = await waitForOutcome(session);
    if (before.state !== "compared") throw new Error(JSON.stringify(before));
    const quoted = before.comparison.statements.find(({ claim }) => claim.quotes.length > 0);
    if (!quoted) throw new Error("the article has no quotation");
    const said = { words: quoted.claim.text, speaker: quoted.claim.speaker?.name };
    const pack = buildPack([sampleRecord("Harbour Mail", "2025-05-20", [said])]);
    await options.bringToFront();
    await addPack("mail.parallax", pack);
    await shows("mail.parallax");
    await article.bringToFront();
    await waitFor("the new outlet", async () => {
      const tab = await readFrontTab(session);
      return JSON.stringify(tab).includes("Harbour Mail") || null;
    });
    await article.close();
    await options.bringToFront();
    await options.locator("button[aria-label='Remove mail.parallax']").click();
    await shows("5 articles");
  });

  it("turn the marks on an open page off and on", async () => {
    const article = await session.openTab();
    await servePages(article, { [DEMO_URL]: DEMO_HTML });
    await article.goto(DEMO_URL);
    await session.openPopup(article);
    await waitForOutcome(session);
    const isMarked = () => article.evaluate("CSS.highlights.has('parallax-claim')");
    const becomes = (wanted: boolean) =>
      waitFor("the marks to follow", async () => ((await isMarked()) === wanted ? true : null));
    await becomes(true);
    await options.bringToFront();
    await options.locator("input[type=checkbox]").click();
    await becomes(false);
    await options.locator("input[type=checkbox]").click();
    await becomes(true);
  });

  it("keep the colour of differing words", async () => {
    await options.bringToFront();
    await options.locator("mark[data-highlight=green]").click();
    await options.reload();
    await waitFor("the colour", () =>
      options.$eval("html", (root) => (root.dataset["highlight"] === "green" ? true : null)),
    );
    expect(await options.$eval("label:has([data-highlight=green]) input", isChecked)).toBe(true);
  });
});

const isChecked = (input: Element): boolean => (input as HTMLInputElement).checked;
