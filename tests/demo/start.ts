/**
 * `npm start`: builds the extension and shows it at work on the demo article in a real browser.
 * With `--headless --out DIR` it needs no display and leaves page.png, popup.png and result.json in DIR;
 * `--page FILE [--url URL]` takes a saved page instead, `--browser firefox` the other browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { buildExtension } from "../../extension/build/build.ts";
import { readSettledText, waitForOutcome, type Session } from "../e2e/browser-session.ts";
import { ensureBrowser, findBrowser, type BrowserKind } from "../e2e/find-browser.ts";
import { launchSession } from "../e2e/launch-session.ts";
import { refuseNetwork } from "../e2e/refuse-network.ts";
import { servePages } from "../e2e/serve-pages.ts";
import { DEMO_HTML, DEMO_URL } from "./demo-article.ts";

interface Choices {
  headless: boolean;
  out: string | null;
  html: string | Uint8Array;
  url: string;
  kind: BrowserKind | null;
}

/** A saved page without an address of its own is read at this host, which does not exist. */
const PAGE_HOST = "https://page.example.test/";

/** Reads the command line. */
function readChoices(): Choices {
  const { values } = parseArgs({
    options: {
      headless: { type: "boolean", default: false },
      out: { type: "string" },
      page: { type: "string" },
      url: { type: "string" },
      browser: { type: "string" },
    },
  });
  const { headless, out, page, url, browser } = values;
  if (headless !== (out !== undefined)) throw new Error("--headless and --out DIR go together");
  if (url !== undefined && page === undefined) throw new Error("--url needs --page FILE");
  if (url !== undefined && !isWebAddress(url)) throw new Error(`--url ${url} is no web address`);
  if (browser !== undefined && browser !== "chromium" && browser !== "firefox")
    throw new Error("--browser is chromium or firefox");
  return {
    headless,
    out: out ?? null,
    html: page === undefined ? DEMO_HTML : readPage(page),
    url: new URL(url ?? (page === undefined ? DEMO_URL : PAGE_HOST + basename(page))).href,
    kind: browser ?? null,
  };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function readPage(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Error(`cannot read the page ${file}`);
  }
}

/** The browser asked for, or else the first that is installed; Chromium is got where there is none. */
async function chooseBrowser(kind: BrowserKind | null): Promise<BrowserKind> {
  if (kind) return (await ensureBrowser(kind)).kind;
  const found = findBrowser("chromium") ?? findBrowser("firefox");
  return (found ?? (await ensureBrowser("chromium"))).kind;
}

/** Opens the page and the popup, and leaves what is there to see in a folder. */
async function takeResults(session: Session, choices: Choices, out: string): Promise<void> {
  const page = await session.openTab();
  await servePages(page, { [choices.url]: choices.html });
  await page.goto(choices.url, { waitUntil: "domcontentloaded" });
  const popup = await session.openPopup(page);
  const outcome = await waitForOutcome(session);
  await readSettledText(popup);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "popup.png"), await popup.screenshot());
  writeFileSync(join(out, "page.png"), await page.screenshot());
  const result = outcome.state === "compared" ? outcome.comparison : outcome;
  writeFileSync(join(out, "result.json"), `${JSON.stringify(result, null, 2)}\n`);
  if (outcome.state === "failed") throw new Error(`The comparison failed: ${outcome.why}.`);
}

/** Opens the page and the popup in front of the reader, until the browser is closed. */
async function show(session: Session, choices: Choices): Promise<void> {
  const page = await session.openTab();
  await servePages(page, { [choices.url]: choices.html }, "let through");
  await page.goto(choices.url, { waitUntil: "domcontentloaded" });
  await session.openPopup(page);
  console.error("Parallax is open. Close the browser to end.");
  await session.closed;
}

/** Without a display the browser would only say that it could not start. */
function requireDisplay(): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY)
    throw new Error("There is no display here. Try npm start -- --headless --out DIR");
}

async function start(): Promise<void> {
  const choices = readChoices();
  if (!choices.headless) requireDisplay();
  const kind = await chooseBrowser(choices.kind);
  await buildExtension(kind === "chromium" ? "chrome" : "firefox");
  if (choices.out === null) return show(await launchSession(kind, { headless: false }), choices);
  const network = await refuseNetwork();
  const session = await launchSession(kind, { proxy: network.address });
  try {
    await takeResults(session, choices, choices.out);
  } finally {
    await session.close();
    network.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
