/** Starts Firefox with the built extension. */
import { resolve } from "node:path";
import { launch } from "puppeteer";
import {
  ANSWERS_WITHIN_MS,
  openFrontTab,
  waitFor,
  waitForLoad,
  type LaunchOptions,
  type Popup,
  type Session,
  type View,
} from "./browser-session.ts";
import {
  CLICK_TOOLBAR_BUTTON,
  CLOSE_FIRST_RUN,
  CLOSE_POPUP,
  evaluateInView,
  FIREFOX_ID,
  grantSite,
  picturePopup,
  reachWindow,
  sendCommand,
  STOP_BACKGROUND,
} from "./reach-firefox.ts";

const EXTENSION = resolve("dist/firefox");
/** The address of the extension's pages, which Firefox otherwise draws by lot. */
const HOST = "6f1d6c2e-9f0e-4c0a-8a53-7d1f3a1c5b10";

/** Longer than any test file runs. */
const BACKGROUND_IDLES_MS = 3_600_000;

const SIZE_OF_BODY =
  "(({ width, height }) => ({ width, height }))(document.body.getBoundingClientRect())";

/** Starts the browser, installs the extension, and closes its first-run page. */
export async function launchFirefox({
  executablePath,
  headless,
  proxy,
}: LaunchOptions): Promise<Session> {
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless,
    timeout: ANSWERS_WITHIN_MS,
    protocolTimeout: ANSWERS_WITHIN_MS,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: HOST }),
      // Only a test stops the background: one that is idle while the machine is busy would be gone too early.
      "extensions.background.idle.timeout": BACKGROUND_IDLES_MS,
      ...(proxy ? proxyPreferences(proxy) : {}),
    },
  });
  try {
    await browser.installExtension(EXTENSION);
    const inWindow = await reachWindow(browser);
    const root = `moz-extension://${HOST}/`;
    const viewAt = (path: string): View => ({
      evaluate: async (expression) => inWindow(evaluateInView(root + path, expression)),
    });
    await waitFor("the first-run page", () => inWindow<true | null>(CLOSE_FIRST_RUN));

    const openTab = () => openFrontTab(browser);
    return {
      kind: "firefox",
      openTab,
      async openPopup(page): Promise<Popup> {
        await page.bringToFront();
        const popup = viewAt("popup/popup.html");
        await waitFor("the popup", () => inWindow<true | null>(CLICK_TOOLBAR_BUTTON));
        await waitForLoad(popup);
        return {
          evaluate: popup.evaluate,
          click: (selector) =>
            popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`),
          async screenshot() {
            // At its end nothing that sticks to the window's edge covers the text.
            await popup.evaluate("scrollTo(0, document.body.scrollHeight)");
            const size = await popup.evaluate<{ width: number; height: number }>(SIZE_OF_BODY);
            return Buffer.from(await inWindow<string>(picturePopup(size)), "base64");
          },
          async close() {
            await waitFor("the popup to close", () => inWindow<true | null>(CLOSE_POPUP));
          },
        };
      },
      findPanel: async () => viewAt("popup/panel.html"),
      async openExtensionPage(path) {
        const page = await openTab();
        // page.goto would wait for ever: the protocol sends no load event for an extension's page.
        await sendCommand(browser, "browsingContext.navigate", {
          context: (page.mainFrame() as unknown as { _id: string })["_id"],
          url: root + path,
          wait: "none",
        });
        await page.bringToFront();
        await waitFor(path, async () => {
          const ready = `document.readyState === "complete" && location.href.startsWith(${JSON.stringify(root)})`;
          return (await page.evaluate(ready).catch(() => false)) || null;
        });
        return page;
      },
      background: async () => viewAt("_generated_background_page.html"),
      grantSite: (pattern) => inWindow(grantSite(pattern)),
      stopBackground: () => inWindow(STOP_BACKGROUND),
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

/** All traffic goes through the proxy, also that to this machine. */
function proxyPreferences(proxy: string): Record<string, string | number | boolean> {
  const [host = "", port = ""] = proxy.split(":");
  return {
    "network.proxy.type": 1,
    "network.proxy.http": host,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": host,
    "network.proxy.ssl_port": Number(port),
    "network.proxy.allow_hijacking_localhost": true,
    "network.proxy.no_proxies_on": "",
  };
}
