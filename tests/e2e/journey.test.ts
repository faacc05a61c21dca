/** The main job in both browsers: open an article, click the toolbar button, see how other outlets put its statements. */
import { execFileSync } from "node:child_process";
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabState } from "../../extension/messages.ts";
import { DEMO_HTML, DEMO_URL } from "../demo/demo-article.ts";
import {
  readBadge,
  readSettledText,
  waitFor,
  waitForOutcome,
  type Popup,
  type Session,
} from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { refuseNetwork, type ClosedNetwork } from "./refuse-network.ts";
import { servePages } from "./serve-pages.ts";

/** Hosts that the browsers visit on errands of their own, with or without an extension. */
const ERRANDS =
  /^https?:\/\/([\w-]+\.)*(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com)\b/;

const SERIALISE = "new XMLSerializer().serializeToString(document)";

describe.each(["chromium", "firefox"] as const)("a reader's journey in %s", (kind) => {
  let network: ClosedNetwork;
  let session: Session;
  let page: Page;
  let popup: Popup;
  let others: string[];
  let before: unknown;
  let outcome: TabState;
  let text: string;

  beforeAll(async () => {
    network = await refuseNetwork();
    session = await launchSession(kind, { proxy: network.address });
    page = await session.openTab();
    others = await servePages(page, { [DEMO_URL]: DEMO_HTML });
    await page.goto(DEMO_URL);
    before = await page.evaluate(SERIALISE);
    popup = await session.openPopup(page);
    outcome = await waitForOutcome(session);
    text = await readSettledText(popup);
  });

  afterAll(async () => {
    await session?.close();
    network?.close();
  });

  it("finds Trump's “went very well” in two other outlets, with Putin's counterpoint", () => {
    if (outcome.state !== "compared") throw new Error(JSON.stringify(outcome));
    const statement = outcome.comparison.statements.find(
      ({ claim }) => claim.speaker?.name === "Donald Trump" && /went very well/.test(claim.text),
    );
    const outlets = statement?.coverage.map(({ outlet }) => outlet);
    expect(outlets).toEqual(expect.arrayContaining(["CBC News", "Hawaii Tribune-Herald"]));
    const counterpoints = statement?.counterpoints.map(({ speaker, statement }) => [
      speaker,
      /root causes/.test(statement),
    ]);
    expect(counterpoints).toContainEqual(["Vladimir Putin", true]);
  });

  it("shows it in the popup, the outlets and what is set against it named", () => {
    for (const shown of ["went very well", "CBC News", "Hawaii Tribune-Herald", "root causes"])
      expect(text).toContain(shown);
  });

  it("computes what the corpus command computes", () => {
    if (outcome.state !== "compared") throw new Error(JSON.stringify(outcome));
    const command = [
      "--no-install",
      "tsx",
      "seeds/corpus.ts",
      "compare",
      "tests/demo/article.html",
    ];
    const comparison = JSON.parse(execFileSync("npx", command, { encoding: "utf8" }));
    // A page that is read in a browser has no document to take the digest of.
    comparison.article.sha256 = null;
    expect(outcome.comparison).toEqual(comparison);
  });

  it("says what the index is", () => {
    expect(text).toMatch(/5 articles/);
    expect(text).toContain("The Irish Times");
  });

  it("counts the matched statements on the badge", async () => {
    if (outcome.state !== "compared") throw new Error(JSON.stringify(outcome));
    expect(outcome.comparison.statements.length).toBeGreaterThan(0);
    expect(await readBadge(session)).toBe(String(outcome.comparison.statements.length));
  });

  it("marks every claim on the page without a change of its document", async () => {
    expect(await page.evaluate("CSS.highlights.get('parallax-claim')?.size")).toBeGreaterThan(5);
    expect(await page.evaluate(SERIALISE)).toBe(before);
  });

  it("scrolls to the statement that is chosen", async () => {
    expect(await page.evaluate("scrollY")).toBe(0);
    await popup.click(".told:last-child button.choose");
    const distance = await waitFor("the page to scroll", async () => {
      const scrolled = await page.evaluate("scrollY");
      return typeof scrolled === "number" && scrolled > 0 ? scrolled : null;
    });
    expect(distance).toBeGreaterThan(0);
    expect(await page.evaluate("CSS.highlights.has('parallax-chosen')")).toBe(true);
    expect(await page.evaluate(SERIALISE)).toBe(before);
  });

  it("asks nothing of the network", () => {
    const own = new URL(DEMO_URL).host;
    const strangers = network.asked.filter(
      (url) => !ERRANDS.test(url) && new URL(url).host !== own,
    );
    expect([...others, ...strangers]).toEqual([]);
  });
});
