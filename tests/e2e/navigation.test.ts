/** Readers who go back and forth, and pages that change under them: what is shown stays that of the page in sight. */
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_URL } from "../demo/demo-article.ts";
import { pause, readFrontTab, waitFor, type Session } from "./browser-session.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

const ORIGIN = new URL(DEMO_URL).origin;
const STORIES = ["first", "second", "third"] as const;
const HISTORY_STEPS = 50;
/** What is marked is looked at after every so many steps, and after the last. */
const LOOK_EVERY = 7;
const SINGLE_PAGE_STEPS = 100;

const urlOf = (story: string): string => `${ORIGIN}/world/${story}`;

/** The article of a story; each quotes other words. */
function articleOf(story: string): string {
  const filler = `<p>The ${story} harbour was quiet that evening, and the boats that had come in with the tide lay empty at the quay.</p>`;
  return (
    `<h1>The ${story} story</h1>` +
    `<p>“This is the ${story} thing that I have to say about the harbour,” Mayor Ada Marlowe said on Monday.</p>` +
    filler.repeat(8)
  );
}

const pageOf = (story: string): string =>
  `<!doctype html><html lang="en"><title>The ${story} story</title><main><article>${articleOf(story)}</article></main></html>`;

describe.each(["chromium", "firefox"] as const)("going from page to page in %s", (kind) => {
  let session: Session;
  let page: Page;
  const errors: unknown[] = [];

  beforeAll(async () => {
    session = await launchSession(kind);
    await session.grantSite(`${ORIGIN}/*`);
    page = await session.openTab();
    page.on("pageerror", (error) => errors.push(error));
    await servePages(
      page,
      Object.fromEntries(STORIES.map((story) => [urlOf(story), pageOf(story)])),
    );
  });
  afterAll(() => session?.close());

  /** Waits until what is kept of the tab is this story, and what is marked is its quotation. */
  async function waitForStory(story: string): Promise<void> {
    const quotation = `This is the ${story} thing`;
    await waitFor(`the ${story} story`, async () => {
      const tab = await readFrontTab(session);
      if (tab.state !== "compared") return null;
      const { onlyHere, statements } = tab.comparison;
      const claims = [...onlyHere, ...statements.map(({ claim }) => claim)];
      const marked = await page.evaluate(
        `[...(CSS.highlights.get("parallax-claim") ?? [])].map((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }).join()`,
      );
      const isKept = claims.some(({ text }) => text.includes(quotation));
      return (isKept && String(marked).includes(quotation)) || null;
    });
  }

  /** Goes to a story back or forward, as a page does: a page out of the cache has no load event to wait for. */
  async function go(steps: number, story: string): Promise<void> {
    await page.evaluate(`setTimeout(() => history.go(${steps}))`);
    // Two steps at once would be one to the browser. A page between two stories answers nothing.
    const isThere = `document.readyState === "complete" && location.href === "${urlOf(story)}"`;
    await waitFor(`the ${story} story to open`, () =>
      page.evaluate(isThere).then(
        (there) => there || null,
        () => null,
      ),
    );
  }

  it("keeps up with the history", async () => {
    for (const story of STORIES) {
      await page.goto(urlOf(story));
      await waitForStory(story);
    }
    const back = [-1, "second"] as const;
    const ways = [back, [-1, "first"], [1, "second"], [1, "third"]] as const;
    for (let step = 0; step < HISTORY_STEPS; step += 1) {
      const [steps, story] = ways[step % ways.length]!;
      await go(steps, story);
      if (step % LOOK_EVERY === 0) await waitForStory(story);
    }
    await waitForStory("first");
  });

  it("keeps up with a page that changes its address and story by itself", async () => {
    for (let step = 0; step < SINGLE_PAGE_STEPS; step += 1) {
      const story = STORIES[step % STORIES.length] ?? "first";
      await page.evaluate(`(() => {
        history.pushState({}, "", "/world/${story}?step=${step}");
        document.querySelector("article").innerHTML = ${JSON.stringify(articleOf(story))};
      })()`);
      await pause(20);
    }
    await waitForStory(STORIES[(SINGLE_PAGE_STEPS - 1) % STORIES.length] ?? "first");
  });

  it("causes no error in the page", () => {
    expect(errors).toEqual([]);
  });
});
