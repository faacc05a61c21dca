/** The first article after a cold start, in real Chromium: every sample runs in a worker started anew. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { launch, type Page } from "puppeteer";
import { build } from "vite";
import { findBrowser } from "../e2e/find-browser.ts";
import { type Bench, median } from "./bench-row.ts";
import type { Sample } from "./cold-start/worker.ts";
import { makeArticle } from "./make-queries.ts";
import { makeSentences } from "./make-sentences.ts";
import { packTexts, recordTexts } from "./pack-texts.ts";

const SEED = 7;
const CLAIMS = 100_000;
const ARTICLES = 24;
/** Articles after which times no longer fall. */
const SETTLED = 12;
const SAMPLES = 5;
const TIMEOUT_MS = 60_000;

/** Measures with warming up, as the extension does while a page loads, and without. */
export const bench: Bench = async (report, note) => {
  const found = findBrowser("chromium");
  if (found === null) {
    note("no Chromium is installed here: cold starts are not measured");
    return;
  }
  const server = await serve(new Map([["/worker.js", await bundleWorker()], ...makeTask()]));
  const root = ["--no-sandbox"].filter(() => process.getuid?.() === 0);
  const browser = await launch({ executablePath: found.executablePath, pipe: true, args: root });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    for (const warm of [true, false]) {
      const samples: Sample[] = [];
      while (samples.length < SAMPLES) samples.push(await takeSample(page, warm));
      const engine = warm ? "parallax" : "not warmed";
      // The least of the samples: what a worker needs beyond it, other programs on the machine took from it.
      const tell = (what: string, pick: (sample: Sample) => number) =>
        report({ what, n: CLAIMS, engine, value: Math.min(...samples.map(pick)), unit: "ms" });
      tell("cold open", ({ open }) => open);
      tell("cold warm-up", ({ warmUp }) => warmUp);
      tell("cold first article", ({ articles }) => articles[0] ?? Number.NaN);
      tell("cold later article", ({ articles }) => median(articles.slice(SETTLED)));
      tell("cold first page", ({ pages }) => pages[0] ?? Number.NaN);
      tell("cold later page", ({ pages }) => median(pages.slice(SETTLED)));
    }
  } finally {
    await browser.close();
    server.close();
  }
};

/** Makes the files that a worker reads: a pack, articles to look up in its index, and pages to match with it. */
function makeTask(): [path: string, body: string | Uint8Array][] {
  const source = makeSentences(SEED);
  const texts = Array.from({ length: CLAIMS }, () => source.nextSentence().join(" "));
  const pack = packTexts(texts);
  const draw = () => makeArticle(texts, source).map(({ text }) => text);
  const articles = Array.from({ length: ARTICLES }, draw);
  const pages = Array.from({ length: ARTICLES }, (_, i) => recordTexts(`Page ${i}`, draw()));
  return [
    ["/pack", pack],
    ["/texts.json", JSON.stringify({ articles, pages })],
  ];
}

/** Starts a worker, gives it its task, and returns what it measured. */
function takeSample(page: Page, warm: boolean): Promise<Sample> {
  const script = `(async () => {
    const read = async (path) => (await fetch(path)).arrayBuffer();
    const texts = await (await fetch("/texts.json")).json();
    const worker = new Worker("/worker.js");
    const done = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      setTimeout(() => reject(new Error("the worker did not answer")), ${TIMEOUT_MS});
    });
    worker.postMessage({ warm: ${warm}, pack: await read("/pack"), ...texts });
    return done.finally(() => worker.terminate());
  })()`;
  return page.evaluate(script) as Promise<Sample>;
}

/** Bundles the worker as one classic script, as the extension's own scripts are. */
async function bundleWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rollupOptions: {
        input: "tests/bench/cold-start/worker.ts",
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  const outputs = [result].flat().flatMap((part) => ("output" in part ? part.output : []));
  const script = outputs.find((output) => output.type === "chunk");
  if (!script) throw new Error("the worker gave no script");
  return script.code;
}

/** Serves the files, and an empty page, on this machine. */
async function serve(files: ReadonlyMap<string, string | Uint8Array>): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const type = url?.endsWith(".js") ? "text/javascript" : "text/html";
    response.setHeader("content-type", type).end(files.get(url ?? "/") ?? "<title>bench</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
