/** Starts Chromium, Chrome or Edge with the built extension. */
import { resolve } from "node:path";
import { launch, ProtocolError, TimeoutError, type CDPSession, type Target } from "puppeteer";
import {
  ANSWERS_WITHIN_MS,
  openFrontTab,
  POPUP_OPENS_MS,
  readSettledText,
  waitFor,
  waitForLoad,
  type LaunchOptions,
  type Popup,
  type Session,
  type View,
} from "./browser-session.ts";

const EXTENSION = resolve("dist/chrome");
/** Chromium's own errands stay out of the way, and out of the count of requests. */
const QUIET = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,Translate",
];
/** The size of a popup, in pixels: the width is the page's own, the height Chromium's most. */
const POPUP_WIDTH = 400;
const POPUP_HEIGHT = 600;

/** Starts the browser, installs the extension, and closes its first-run page. */
export async function launchChromium({
  executablePath,
  headless,
  proxy,
}: LaunchOptions): Promise<Session> {
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    timeout: ANSWERS_WITHIN_MS,
    protocolTimeout: ANSWERS_WITHIN_MS,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...QUIET,
      ...(proxy ? [`--proxy-server=${proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  try {
    const id = await browser.installExtension(EXTENSION);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error("the browser did not take the extension");
    const root = `chrome-extension://${id}/`;
    const isAt = (path: string) => (target: Target) => target.url().startsWith(root + path);
    await (
      await browser.waitForTarget(isAt("popup/first-run.html"))
    )
      .page()
      .then((page) => page?.close());

    const isBackground = (target: Target) =>
      target.type() === "service_worker" && target.url().startsWith(root);

    const isPopup = isAt("popup/popup.html");

    const openTab = () => openFrontTab(browser);
    return {
      kind: "chromium",
      openTab,
      async openPopup(page): Promise<Popup> {
        await page.bringToFront();
        const target = await waitFor("the popup", async () => {
          await extension.triggerAction(page);
          return browser.waitForTarget(isPopup, { timeout: POPUP_OPENS_MS }).catch(nullIfLate);
        });
        const popup = await target.asPage();
        const view: View = {
          evaluate: (expression) => popup.evaluate(expression) as Promise<never>,
        };
        await waitForLoad(view);
        return {
          ...view,
          click: (selector) => popup.click(selector),
          async screenshot() {
            // The popup's own window shows 600 pixels at most: the picture is of the same page in a tab.
            const tabId = await popup.evaluate(
              "chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)",
            );
            const tab = await openTab();
            await tab.setViewport({ width: POPUP_WIDTH, height: POPUP_HEIGHT });
            await tab.goto(`${root}popup/popup.html?tab=${String(tabId)}`);
            await readSettledText({
              evaluate: (expression) => tab.evaluate(expression) as Promise<never>,
            });
            // As high as its content: what sticks to the popup's lower edge stands below the rest.
            const height = await tab.evaluate(() => document.documentElement.scrollHeight);
            await tab.setViewport({ width: POPUP_WIDTH, height });
            const picture = await tab.screenshot();
            await tab.close();
            return picture;
          },
          async close() {
            await popup.close();
            await waitFor("the popup to close", async () =>
              browser.targets().some(isPopup) ? null : true,
            );
          },
        };
      },
      async findPanel() {
        const panel = await (await browser.waitForTarget(isAt("popup/panel.html"))).asPage();
        return { evaluate: (expression) => panel.evaluate(expression) as Promise<never> };
      },
      async openExtensionPage(path) {
        const page = await openTab();
        await page.goto(root + path);
        return page;
      },
      async background() {
        const target = await browser.waitForTarget(isBackground);
        return { evaluate: (expression) => evaluateIn(target, expression) as Promise<never> };
      },
      async grantSite(pattern) {
        const settings = await openTab();
        await settings.goto("chrome://extensions");
        await settings.evaluate(
          `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`,
        );
        // What the browser has been told to allow is granted without a prompt when it is asked for.
        await settings.goto(`${root}popup/options.html`);
        await settings.evaluate(
          `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`,
        );
        await settings.close();
      },
      async stopBackground() {
        const target = await browser.waitForTarget(isBackground);
        await stop(target).catch((error: unknown) => {
          // It stopped by itself in the meantime.
          if (!(error instanceof ProtocolError)) throw error;
        });
      },
      closed: new Promise((done) => {
        browser.once("disconnected", () => done());
      }),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Evaluates in the background once it has the extension's interfaces, which it wakes without. */
async function evaluateIn(target: Target, expression: string): Promise<unknown> {
  const session = await attach(target);
  const evaluate = async (text: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression: text,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(result.description ?? exceptionDetails.text);
    return result.value;
  };
  await waitFor("the background to start", () => evaluate("typeof chrome === 'object' || null"));
  return evaluate(expression);
}

async function stop(target: Target): Promise<void> {
  const session = await attach(target);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.send("Target.closeTarget", { targetId: targetInfo.targetId });
  await session.detach();
}

/** Speaks to a worker. One that was stopped can wake as the same target, to which the old session is lost. */
async function attach(target: Target): Promise<CDPSession> {
  const session = (await target.worker())?.client;
  return session && !session.detached ? session : target.createCDPSession();
}

/** Nothing has appeared in time. */
function nullIfLate(error: unknown): null {
  if (!(error instanceof TimeoutError)) throw error;
  return null;
}
