/** How soon the panel shows its first statement after the claims arrive, and how it scrolls; beside an empty Preact page. */
import type { Page } from "puppeteer";
import { buildExtension } from "../../extension/build/build.ts";
import type { TabState } from "../../extension/messages.ts";
import { launchSession } from "../e2e/launch-session.ts";
import { openPageStates } from "../pictures/page-states.ts";
import { sampleComparison } from "../popup/sample-comparison.ts";
import type { Bench } from "./bench-row.ts";
import { bundleScript } from "./bundle-script.ts";

/** Statements in the measured article: more than the longest news articles hold. */
const STATEMENTS = 200;
const ROUNDS = 9;

export const bench: Bench = async (report) => {
  await buildExtension("chrome");
  const session = await launchSession("chromium");
  try {
    const open = await openPageStates(session);
    const empty = await session.openTab();
    await empty.addScriptTag({ content: await bundleScript("empty-page.tsx") });
    const panelTimes: number[] = [];
    const emptyTimes: number[] = [];
    const scrollTimes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // A page behind another paints nothing.
      await empty.bringToFront();
      emptyTimes.push(await empty.evaluate(timeEmptyPage));
      const page = await open({ name: "", path: "panel.html", state: { state: "reading" } });
      await page.bringToFront();
      panelTimes.push(await page.evaluate(timePanel, makeState()));
      scrollTimes.push(await scrollThrough(page));
    }
    // What else the machine does can only add to a time on the clock: the least of the rounds says most.
    const what = "panel, claims to paint";
    report({ what, n: STATEMENTS, engine: "parallax", value: Math.min(...panelTimes), unit: "ms" });
    report({
      what: "panel, longest task of scrolling",
      n: STATEMENTS,
      engine: "parallax",
      value: Math.min(...scrollTimes),
      unit: "ms",
    });
    report({ what, n: 1, engine: "empty preact", value: Math.min(...emptyTimes), unit: "ms" });
  } finally {
    await session.close();
  }
};

/** A comparison with many statements, each with coverage. */
function makeState(): TabState {
  const { statements } = sampleComparison;
  const many = Array.from({ length: STATEMENTS }, (_, i) => ({
    ...statements[i % statements.length]!,
    id: `statement ${i}`,
  }));
  return {
    state: "compared",
    comparison: { ...sampleComparison, statements: many },
    leftOut: [],
    withoutAdded: false,
  };
}

/** Runs in the panel: from the arrival of the comparison to the first statement painted. */
async function timePanel(state: TabState): Promise<number> {
  const tab = new URLSearchParams(location.search).get("tab") ?? "";
  const painted = new Promise<number>((done) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(".statement")) return;
      observer.disconnect();
      // What was added in this task is painted with the next frame; the task after it comes behind the paint.
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    }).observe(document.body, { childList: true, subtree: true });
  });
  const arrived = new Promise<number>((done) => {
    chrome.storage.onChanged.addListener(() => done(performance.now()));
  });
  await chrome.storage.session.set({ [`tab ${tab}`]: { state, chosen: null } });
  return (await painted) - (await arrived);
}

/** Runs in the empty page: from a message to one line painted. */
function timeEmptyPage(): Promise<number> {
  return new Promise((done) => {
    const start = performance.now();
    (globalThis as unknown as { showLine(text: string): void }).showLine(String(start));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  });
}

/** Scrolls through the panel screen by screen, and returns its longest task in ms; tasks below 50 ms count as 0. */
function scrollThrough(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: "longtask" });
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: "instant" });
      await new Promise((done) => {
        requestAnimationFrame(() => setTimeout(done));
      });
    }
    return longest;
  });
}
