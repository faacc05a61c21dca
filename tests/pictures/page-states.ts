/** Every page of ours in every state that a reader can meet: what the pictures show and the accessibility test checks. */
import type { Page } from "puppeteer";
import type { TabState } from "../../extension/messages.ts";
import { differs } from "../../popup/words/weigh-statement.ts";
import type { Comparison } from "../../src/comparison/comparison.ts";
import type { Session } from "../e2e/browser-session.ts";
import { sampleComparison } from "../popup/sample-comparison.ts";

/** One page in one state. */
export interface PageState {
  name: string;
  path: string;
  /** What the background knows of the tab; nothing where the page is about no tab. */
  state?: TabState;
  /** What the reader does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
}

/** A tab whose article was compared with every pack. */
const comparedAs = (comparison: Comparison): TabState & { state: "compared" } => ({
  state: "compared",
  comparison,
  leftOut: [],
  withoutAdded: false,
});
const compared = comparedAs(sampleComparison);
const nothingFound = comparedAs({ ...sampleComparison, statements: [], notHere: [] });
const allDiffer = comparedAs({
  ...sampleComparison,
  statements: sampleComparison.statements.filter(differs),
});
const withoutPacks: TabState = {
  ...nothingFound,
  leftOut: ["this week.parallax"],
  withoutAdded: true,
};

/** The states without a comparison, by name. */
const WITHOUT: [string, TabState][] = [
  ["not-allowed", { state: "no access", why: "not allowed yet" }],
  ["restricted", { state: "no access", why: "restricted page" }],
  ["reading", { state: "reading" }],
  ["no-article", { state: "not an article", reason: "front page" }],
  ["not-english", { state: "not English", language: "de" }],
  ["failed", { state: "failed", why: "could not compare" }],
];

const openNth = (nth: number) => async (page: Page) => {
  await page.locator(`.statement:nth-child(${nth}) .row`).click();
  await page.locator(".statement.open").wait();
};
const chooseFilter = (nth: number) => (page: Page) =>
  page.locator(`.filters button:nth-child(${nth})`).click();

export const PAGE_STATES: PageState[] = [
  { name: "popup", path: "popup.html", state: compared },
  { name: "popup-nothing-found", path: "popup.html", state: nothingFound },
  { name: "popup-left-out", path: "popup.html", state: withoutPacks },
  ...WITHOUT.map(([name, state]) => ({ name: `popup-${name}`, path: "popup.html", state })),
  { name: "panel", path: "panel.html", state: compared },
  { name: "panel-translated", path: "panel.html", state: compared, act: openNth(1) },
  { name: "panel-cut", path: "panel.html", state: compared, act: openNth(2) },
  { name: "panel-speaker", path: "panel.html", state: compared, act: openNth(3) },
  { name: "panel-set-against", path: "panel.html", state: compared, act: openNth(4) },
  { name: "panel-differs", path: "panel.html", state: compared, act: chooseFilter(2) },
  { name: "panel-same", path: "panel.html", state: compared, act: chooseFilter(3) },
  { name: "panel-nothing-same", path: "panel.html", state: allDiffer, act: chooseFilter(3) },
  { name: "panel-only-here", path: "panel.html", state: compared, act: chooseFilter(4) },
  { name: "panel-nothing-found", path: "panel.html", state: nothingFound },
  ...WITHOUT.map(([name, state]) => ({ name: `panel-${name}`, path: "panel.html", state })),
  { name: "worksheet", path: "worksheet.html", state: compared },
  { name: "worksheet-gone", path: "worksheet.html", state: { state: "unread" } },
  { name: "worksheet-nothing-found", path: "worksheet.html", state: nothingFound },
  { name: "options", path: "options.html" },
  { name: "first-run", path: "first-run.html" },
];

/** Opens pages in their states, one after the other in one tab, about another tab of its own. */
export async function openPageStates(
  session: Session,
): Promise<(state: PageState) => Promise<Page>> {
  await session.openTab();
  const page = await session.openExtensionPage("popup/options.html");
  const root = new URL(".", page.url()).href;
  const subject = await page.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    const others = (await chrome.tabs.query({})).filter(({ id }) => id !== own?.id);
    return others.at(-1)?.id;
  });
  return async ({ path, state, act }) => {
    await page.goto(`${root}options.html`);
    const kept = { [`tab ${subject}`]: { state, chosen: null } };
    if (state) await page.evaluate((kept) => chrome.storage.session.set(kept), kept);
    await page.goto(`${root}${path}?tab=${subject}`);
    await page.locator("footer, .settled main, .sheet main").wait();
    await act?.(page);
    return page;
  };
}
