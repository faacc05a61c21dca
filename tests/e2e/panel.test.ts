/** The panel beside the article, opened from the popup, as the reader goes from page to page. */
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_HTML, DEMO_URL } from "../demo/demo-article.ts";
import {
  readSettledText,
  waitFor,
  waitForOutcome,
  type Session,
  type View,
} from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

const OTHER_URL = new URL("/a-page-without-a-story", DEMO_URL).href;
const OTHER_HTML = "<!doctype html><title>Nothing</title><p>This page has nothing to tell.</p>";

// A test cannot click inside Firefox's popup as a reader does, and only such a click opens its sidebar.
describe("the panel in chromium", () => {
  let session: Session;
  let page: Page;
  let panel: View;
  let sheet: Page;
  let sheetText: string;

  beforeAll(async () => {
    session = await launchSession("chromium");
    page = await session.openTab();
    await servePages(page, { [DEMO_URL]: DEMO_HTML, [OTHER_URL]: OTHER_HTML });
    await page.goto(DEMO_URL);
    const popup = await session.openPopup(page);
    await waitForOutcome(session);
    await readSettledText(popup);
    await popup.click(".dock button");
    panel = await session.findPanel();
  });
  afterAll(() => session?.close());

  /** Waits until the panel says something; `innerText` would lack the rows that wait out of sight. */
  async function waitForText(text: string): Promise<string> {
    return waitFor(`the panel to say ${text}`, async () => {
      const shown = await panel.evaluate<string>("document.body.textContent");
      return shown.includes(text) ? shown : null;
    });
  }

  it("shows every statement of the article", async () => {
    const outcome = await waitForOutcome(session);
    if (outcome.state !== "compared") throw new Error(JSON.stringify(outcome));
    for (const { claim } of outcome.comparison.statements)
      await waitForText((claim.quotes[0] ?? claim).text.slice(0, 20));
  });

  it("opens the statement whose mark the reader chooses on the page", async () => {
    const outcome = await waitForOutcome(session);
    if (outcome.state !== "compared") throw new Error(JSON.stringify(outcome));
    const texts = outcome.comparison.statements.map(({ claim }) => claim.text);
    const { wanted, x, y } = await page.evaluate(findMark, texts);
    await page.mouse.click(x, y);
    const opened = await waitFor("the statement to open", () =>
      panel.evaluate<string | null>(
        "document.querySelector('.statement.open .here .wording')?.textContent ?? null",
      ),
    );
    expect(opened).toContain(wanted);
  });

  it("opens a worksheet of the open statement", async () => {
    const address = await panel.evaluate<string>(
      "document.querySelector('.statement.open .tools a').href",
    );
    const { pathname, search } = new URL(address);
    sheet = await session.openExtensionPage(pathname.slice(1) + search);
    sheetText = await waitFor("the worksheet", () => sheet.evaluate(readReports));
    await page.bringToFront();
  });

  it("follows a page that changes its address and its story without loading", async () => {
    await page.evaluate(`(() => {
      document.querySelector("article").innerHTML =
        "<h1>A warning</h1>" +
        "<p>The vice president was blunt. “We’re more than open to walking away,” JD Vance said on Monday.</p>" +
        "<p>Nobody in the room answered him for a while, and the aircraft flew on through the night.</p>".repeat(8);
      history.pushState({}, "", "/world/a-warning");
    })()`);
    await waitForText("1 statement here");
    await waitForText("open to walking away");
  });

  it("follows the reader to another page, which the extension may not read", async () => {
    await page.goto(OTHER_URL);
    await waitFor("the panel to let go of the story", async () => {
      const shown = await panel.evaluate<string>("document.body.textContent");
      return !shown.includes("open to walking away") || null;
    });
  });

  it("leaves the worksheet as it was opened, whatever has become of the page", async () => {
    expect(await sheet.evaluate(readReports)).toBe(sheetText);
  });

  it("says on a worksheet opened anew that its article is gone", async () => {
    await sheet.reload();
    const said = await waitFor("a notice", () =>
      sheet.evaluate(() => document.querySelector(".notice")?.textContent ?? null),
    );
    expect(said).toContain("no longer open");
  });
});

/** Scrolls to the last mark on one of some texts, and finds a point on it; runs in the page. */
function findMark(texts: string[]): { wanted: string; x: number; y: number } {
  for (const mark of [...(CSS.highlights.get("parallax-claim") ?? [])].reverse()) {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const marked = range.toString();
    const wanted = texts.find((text) => text.includes(marked));
    if (wanted === undefined) continue;
    mark.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const line = range.getClientRects()[0];
    if (line) return { wanted, x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  throw new Error("no statement is marked");
}

/** Reads the wordings of a worksheet; runs in the page. */
const readReports = (): string | null => document.querySelector("ol.reports")?.textContent ?? null;
