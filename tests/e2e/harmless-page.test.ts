/** What the extension must not do to a page, and what a page cannot do to the extension. */
import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pause, readFrontTab, waitFor, type Session } from "./browser-session.ts";
import { COUNT_PAINTS, countPaints } from "./count-paints.ts";
import { drawn, HYDRATED, ISLANDERS, STORY, story } from "./ferry-pages.ts";
import { fuzzPage } from "./fuzz-page.ts";
import { launchSession } from "./launch-session.ts";
import { servePages } from "./serve-pages.ts";

/** The same pages at a site that the reader has allowed, and at one that they have not. */
const ON = "https://on.example.test/news/";
const OFF = "https://off.example.test/news/";
/** Fuzzed pages of each run; `npm run endure` takes a thousand. */
const FUZZED = Number(process.env["FUZZED_PAGES"] ?? 24);
/** A fuzzed page that is not marked within this time, in ms, is taken for one that never will be. */
const MARKED_WITHIN_MS = 3_000;
/** Bytes that a page which changes for long may need more, the extension's share included. */
const MAX_GROWTH = 5_000_000;

const SERIALISE = "document.documentElement.outerHTML";
const MARKED = "CSS.highlights.get('parallax-claim')?.size ?? 0";
/** The text of every mark, as the page itself can read it. */
const MARKS =
  "[...CSS.highlights.get('parallax-claim') ?? []].map((r) => r.startContainer.data.slice(r.startOffset, r.endOffset))";
describe.each(["chromium", "firefox"] as const)("a page in %s", (kind) => {
  let session: Session;
  let page: Page;
  const served: Record<string, string> = {};
  const errors: string[] = [];

  /** Serves one page at both sites and opens it at one of them. */
  async function open(html: string, site = ON): Promise<void> {
    served[`${ON}story`] = html;
    served[`${OFF}story`] = html;
    await page.goto(`${site}story`);
  }
  const read = <Value>(expression: string): Promise<Value> =>
    page.evaluate(expression) as Promise<Value>;
  const waitForMarks = (): Promise<number> =>
    waitFor("marks", async () => (await read<number>(MARKED)) || null);

  /** The memory that page and extension use together in this tab, in bytes; only Chromium tells. */
  async function measureHeap(): Promise<number> {
    if (kind !== "chromium") return 0;
    const devtools = await page.createCDPSession();
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    await devtools.detach();
    return usedSize;
  }

  beforeAll(async () => {
    session = await launchSession(kind);
    await session.grantSite(`${new URL(ON).origin}/*`);
    await waitFor("the reader to be registered", async () => {
      const background = await session.background();
      return (
        (await background.evaluate<number>(
          "chrome.scripting.getRegisteredContentScripts().then((all) => all.length)",
        )) || null
      );
    });
    page = await session.openTab();
    await servePages(page, served);
    page.on("pageerror", (error) => errors.push(String(error)));
  });
  afterAll(() => session?.close());

  it(
    `stays as it is without the extension, on ${FUZZED} fuzzed pages of which most are marked`,
    async () => {
      let marked = 0;
      for (let seed = 1; seed <= FUZZED; seed += 1) {
        const html = fuzzPage(seed);
        await open(html, OFF);
        const without = await read<string>(SERIALISE);
        expect(await read<number>(MARKED)).toBe(0);
        await open(html);
        const end = Date.now() + MARKED_WITHIN_MS;
        while (!(await read<number>(MARKED)) && Date.now() < end) await pause(25);
        if (await read<number>(MARKED)) marked += 1;
        expect(await read<string>(SERIALISE), `page ${seed}`).toBe(without);
      }
      expect(marked / FUZZED).toBeGreaterThan(0.5);
      expect(errors).toEqual([]);
    },
    FUZZED * 5_000,
  );

  it("finds nothing new in its own world", async () => {
    await open(STORY, OFF);
    const names = "Object.getOwnPropertyNames(window).sort().join()";
    const without = await read<string>(names);
    await open(STORY);
    await waitForMarks();
    expect(await read<string>(names)).toBe(without);
  });

  it("is read under the strictest policy, and never breaks it", async () => {
    const policy = "script-src 'none'; style-src 'none'; require-trusted-types-for 'script'";
    const short = `<article>${story("old").slice(0, 480)}</p></article>`;
    await open(
      `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body>${short}</body></html>`,
    );
    await read("addEventListener('securitypolicyviolation', () => { window.broken = true; })");
    await waitForMarks();
    expect(await read("window.broken ?? false")).toBe(false);
    expect(errors).toEqual([]);
  });

  it("is read when its text comes late", async () => {
    await open(STORY.replace(story("old"), "<p>Loading…</p>"));
    await pause(1_000);
    expect(await read<number>(MARKED)).toBe(0);
    await read(`document.querySelector("article").innerHTML = ${JSON.stringify(story("late"))}`);
    await waitForMarks();
    expect(await read<string[]>(MARKS)).toContain("a debt we owe to the islanders");
  });

  it("keeps the right marks while stories are added two hundred times", async () => {
    await open(STORY);
    await waitForMarks();
    const before = await measureHeap();
    await read(
      `(async () => {
        for (let i = 0; i < 200; i += 1) {
          const more = document.createElement("article");
          more.innerHTML = ${JSON.stringify(story("next"))};
          document.body.append(more);
          await new Promise((done) => setTimeout(done, 10));
        }
      })()`,
    );
    await pause(1_500);
    const marks = await read<string[]>(MARKS);
    expect(marks.length).toBeGreaterThan(0);
    const claims = new Set(await read<string[]>(MARKS));
    for (const mark of claims) expect(story("old") + story("next")).toContain(mark);
    expect((await measureHeap()) - before).toBeLessThan(MAX_GROWTH);
    expect(errors).toEqual([]);
  });

  // Puppeteer cannot go back in Firefox while it answers the tab's requests.
  it.runIf(kind === "chromium")("is marked again when its reader comes back to it", async () => {
    served[`${ON}other`] = STORY.replaceAll("islanders", "fishermen");
    await open(STORY);
    await waitForMarks();
    for (let i = 0; i < 5; i += 1) {
      await page.goto(`${ON}other`);
      await waitForMarks();
      await page.goBack();
      await waitFor("the first story's marks", async () => {
        const marks = await read<string[]>(MARKS);
        return marks.includes("a debt we owe to the islanders") || null;
      });
    }
    expect(errors).toEqual([]);
  });

  it("is taken over and redrawn by its framework while it is marked", async () => {
    await open(HYDRATED);
    await waitForMarks();
    const sent = await read<string>("document.getElementById('app').innerHTML");
    expect(sent).toBe(drawn(ISLANDERS));
    await read(`takeOver(${JSON.stringify(ISLANDERS)})`);
    expect(await read<string>("document.getElementById('app').innerHTML")).toBe(sent);
    await read("draw('the fishermen')");
    expect(await read<string>("document.getElementById('app').innerHTML")).toBe(
      drawn("the fishermen"),
    );
    await waitFor("the marks to follow", async () => {
      const marks = await read<string[]>(MARKS);
      return marks.includes("a debt we owe to the fishermen") || null;
    });
    expect(errors).toEqual([]);
  });

  it("has every claim marked by exactly its own words", async () => {
    await open(STORY);
    await waitForMarks();
    const marks = await read<string[]>(MARKS);
    expect(marks).toContain("a debt we owe to the islanders");
    expect(marks).toContain("We have seen three opening dates come and go,");
    expect(marks.join()).not.toContain("Ines Marlow");
  });

  it("shows the claim that its reader clicks on, and not one that a script clicks on", async () => {
    await open(STORY);
    await waitForMarks();
    const chosen = "CSS.highlights.get('parallax-chosen')?.size ?? 0";
    const middle = `(() => {
      const range = document.createRange();
      const text = document.querySelector("p").firstChild;
      range.setStart(text, 10);
      range.setEnd(text, 20);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`;
    const { x, y } = await read<{ x: number; y: number }>(middle);
    await read(
      `document.elementFromPoint(${x}, ${y}).dispatchEvent(
        new MouseEvent("click", { bubbles: true, clientX: ${x}, clientY: ${y} }))`,
    );
    await pause(200);
    expect(await read<number>(chosen)).toBe(0);
    await page.mouse.click(x, y);
    await waitFor("the chosen mark", async () => (await read<number>(chosen)) || null);
  });

  it("is painted at most twice a second while it clears the marks, and then no more", async () => {
    await open(STORY);
    await waitForMarks();
    await read(
      `${COUNT_PAINTS} setInterval(() => { count(); CSS.highlights.clear(); }, 1); undefined`,
    );
    const { made, allowed } = await countPaints(page);
    expect(made).toBeGreaterThan(2);
    expect(made).toBeLessThanOrEqual(allowed);
  });

  it("is painted at most twice a second while its text changes a thousand times", async () => {
    await open(STORY);
    await waitForMarks();
    await read(
      `${COUNT_PAINTS}
      setInterval(() => {
        count();
        for (const p of document.querySelectorAll("p")) p.textContent = "Again " + p.textContent.slice(-300);
      }, 1); undefined`,
    );
    const { made, allowed } = await countPaints(page);
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThanOrEqual(allowed);
  });

  it("has the right marks after a hundred navigations that load nothing", async () => {
    await open(STORY);
    await waitForMarks();
    const before = await measureHeap();
    await read(
      `(async () => {
        const article = document.querySelector("article");
        const old = article.innerHTML;
        for (let i = 0; i < 100; i += 1) {
          history.pushState({}, "", "/news/story-" + i);
          article.innerHTML = old.replaceAll("islanders", "islanders of number " + i);
          await new Promise((done) => setTimeout(done, 20));
        }
      })()`,
    );
    await waitFor("the last story's marks", async () => {
      const marks = await read<string[]>(MARKS);
      return marks.includes("a debt we owe to the islanders of number 99") || null;
    });
    const marks = await read<string[]>(MARKS);
    expect(marks.filter((mark) => /number (?!99)/.test(mark))).toEqual([]);
    expect((await measureHeap()) - before).toBeLessThan(MAX_GROWTH);
    expect(errors).toEqual([]);
  });

  it("cannot change what is known of it by messages of its own", async () => {
    await open(STORY);
    await waitForMarks();
    // The tab may still be known as the page that it showed before.
    const url = await read<string>("location.href");
    const before = await waitFor("the story to be compared", async () => {
      const tab = await readFrontTab(session);
      const isStory = tab.state === "compared" && tab.comparison.article.url === url;
      return isStory ? JSON.stringify(tab) : null;
    });
    await read(
      `(() => {
        const forged = [
          { to: "background", call: "analyzeRecord", args: [{}] },
          { to: "content", call: "showClaim", args: [0] },
          { to: "background", call: "reportUnreadable", args: [{ state: "not English", language: "xx" }] },
          { ok: true, value: { statements: 99 } },
        ];
        const { runtime } = globalThis.chrome ?? globalThis.browser ?? {};
        for (let i = 0; i < 250; i += 1) {
          for (const message of forged) {
            postMessage(message, "*");
            dispatchEvent(new CustomEvent(message.call ?? "reply", { detail: message }));
            try { runtime?.sendMessage?.(message); } catch { /* The page may not even ask. */ }
          }
        }
      })()`,
    );
    await pause(1_000);
    expect(JSON.stringify(await readFrontTab(session))).toBe(before);
    expect(await read("CSS.highlights.has('parallax-chosen')")).toBe(false);
  });
});
