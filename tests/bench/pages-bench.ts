/** Finding claims beside Readability on the same real pages, each in a fresh page of Chromium, as a reader meets it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "puppeteer";
import { ensureBrowser } from "../e2e/find-browser.ts";
import { type Bench, median } from "./bench-row.ts";
import { bundleScript } from "./bundle-script.ts";
import type { PageTimes } from "./page-reader.ts";

/** Pages on this machine only; without them there is nothing to read. */
const PAGES = join(import.meta.dirname, "../../../shared/eval/pages");
const ROUNDS = 6;
const RUNS = ["first", "later", "compiled"] as const;

/** What a page is sent with that shares its process with no other: only there Chromium's clock tells 5 µs, and elsewhere a tenth of a millisecond. */
const ALONE = {
  "content-type": "text/html; charset=utf-8",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** Runs in the page, where the script has left its function. */
function runTimePage(url: string): PageTimes | null {
  return (globalThis as unknown as { timePage(url: string): PageTimes | null }).timePage(url);
}

export const bench: Bench = async (report, note) => {
  if (!existsSync(PAGES)) return note(`pages are left out: there is no ${PAGES}`);
  const script = await bundleScript("page-reader.ts");
  const pages = readFileSync(join(PAGES, "index.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line): { id: string; url: string } => JSON.parse(line));
  const { executablePath } = await ensureBrowser("chromium");
  const browser = await launch({
    executablePath,
    pipe: true,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const times: PageTimes[][] = [];
    for (const { id, url } of pages) {
      const html = readFileSync(join(PAGES, `${id}.html`), "utf8");
      const rounds: PageTimes[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        await page.setRequestInterception(true);
        page.on("request", (request) => {
          if (request.isNavigationRequest()) void request.respond({ headers: ALONE, body: html });
          else void request.abort();
        });
        await page.goto("http://localhost/", { waitUntil: "domcontentloaded" });
        await page.evaluate(script);
        const time = await page.evaluate(runTimePage, url);
        if (time) rounds.push(time);
        await page.close();
      }
      if (rounds.length > 0) times.push(rounds);
    }
    for (const run of RUNS) {
      // What else the machine does can only add to a time on the clock: the least of the rounds says most.
      const least = (engine: keyof PageTimes): number[] =>
        times.map((rounds) => Math.min(...rounds.map((round) => round[engine][run])));
      const [claims, readability] = [least("claims"), least("readability")];
      const ratios = claims.map((ms, page) => ms / (readability[page] ?? Number.NaN));
      const what = `a real page, ${run} run`;
      const n = times.length;
      report({ what, n, engine: "parallax", value: median(claims), unit: "ms" });
      report({ what, n, engine: "readability", value: median(readability), unit: "ms" });
      report({ what, n, engine: "parallax", value: median(ratios), unit: "of readability" });
    }
  } finally {
    await browser.close();
  }
};
