/** Starts Firefox with the built extension. */
import { resolve } from "node:path";
import { launch, type Browser, type Page } from "puppeteer";
import {
  pause,
  waitFor,
  type LaunchOptions,
  type Popup,
  type Session,
  type View,
} from "./browser-session.ts";

const EXTENSION = resolve("dist/firefox");
/** The address of the extension's pages, which Firefox otherwise draws by lot. */
const HOST = "6f1d6c2e-9f0e-4c0a-8a53-7d1f3a1c5b10";
const ID = "parallax@parallax.example";
/** The browser's own object for the extension. */
const THIS_EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension`;
/** A closing popup takes a moment to be gone. */
const POPUP_CLOSES_MS = 400;

/** The protocol behind puppeteer: it has no words for extension pages and for the browser's own window. */
interface Bidi {
  connection: {
    send(method: string, parameters: object): Promise<{ result: unknown }>;
  };
}

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
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [ID]: HOST }),
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

    const openTab = async (): Promise<Page> => {
      const page = await browser.newPage();
      await page.bringToFront();
      return page;
    };
    return {
      kind: "firefox",
      openTab,
      async openPopup(page): Promise<Popup> {
        await page.bringToFront();
        const popup = viewAt("popup/popup.html");
        // The first click can be lost while the window is still being set up.
        await waitFor("the popup", () => inWindow<true | null>(CLICK_TOOLBAR_BUTTON));
        return {
          evaluate: popup.evaluate,
          click: (selector) =>
            popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`),
          async screenshot() {
            const size = await popup.evaluate<Size>(SIZE_OF_BODY);
            return Buffer.from(await inWindow<string>(pictureOfPopup(size)), "base64");
          },
          async close() {
            await inWindow(
              "document.querySelector('.webextension-popup-browser').closest('panel').hidePopup()",
            );
            await pause(POPUP_CLOSES_MS);
          },
        };
      },
      findPanel: async () => viewAt("popup/panel.html"),
      async openExtensionPage(path) {
        const page = await openTab();
        // page.goto would wait for ever: the protocol sends no load event for an extension's page.
        const { connection } = browser as unknown as Bidi;
        await connection.send("browsingContext.navigate", {
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
      async grantSite(pattern) {
        await inWindow(`(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
          const extension = ${THIS_EXTENSION};
          await ExtensionPermissions.add(extension.id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension);
        })()`);
      },
      stopBackground: () => inWindow(`(${THIS_EXTENSION}).terminateBackground()`),
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

/** Gives a way to evaluate an expression, and its promise, in the browser's own window. */
async function reachWindow(
  browser: Browser,
): Promise<<Value>(expression: string) => Promise<Value>> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  return async (expression) => {
    const { result } = await connection.send("script.evaluate", {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    });
    const outcome = result as
      | { type: "success"; result: { value: string } }
      | { type: "exception"; exceptionDetails: { text: string } };
    if (outcome.type === "exception") throw new Error(outcome.exceptionDetails.text);
    return JSON.parse(outcome.result.value);
  };
}

/** Closes the first-run page, which opens a moment after the extension is there. */
const CLOSE_FIRST_RUN = `(() => {
  const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.includes("/popup/first-run.html"));
  if (tab) gBrowser.removeTab(tab);
  return tab ? true : null;
})()`;

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

/** Longest wait, in ms, for a popup to be drawn. */
const POPUP_OPENS_MS = 3_000;

/** Does what a click on the toolbar button does, which grants access to the page; answers whether the popup is there. */
const CLICK_TOOLBAR_BUTTON = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const extension = ${THIS_EXTENSION};
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  for (const end = Date.now() + ${POPUP_OPENS_MS}; Date.now() < end; ) {
    await new Promise((done) => setTimeout(done, 50));
    const view = [...extension.views].find((view) => view.viewType === "popup");
    if (view && document.querySelector(".webextension-popup-browser")) return true;
  }
  return null;
})()`;

interface Size {
  width: number;
  height: number;
}

const SIZE_OF_BODY =
  "(({ width, height }) => ({ width, height }))(document.body.getBoundingClientRect())";

/** The popup may be longer than what is shown of it: the picture holds all of it. */
const pictureOfPopup = ({ width, height }: Size): string => `(async () => {
  const view = document.querySelector(".webextension-popup-browser");
  const picture = await view.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, ${width}, ${height}), 1, "white");
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d").drawImage(picture, 0, 0);
  return canvas.toDataURL().split(",")[1];
})()`;

/** Evaluates an expression in a view of the extension, which lives in another process. */
function evaluateInView(url: string, expression: string): string {
  const there = `
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const send = (answer) => sendAsyncMessage("parallax:answer", answer);
    try {
      Promise.resolve(Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox)).then(
        (value) => send({ value: JSON.stringify(value ?? null) }),
        (error) => send({ error: String(error) }),
      );
    } catch (error) {
      send({ error: String(error) });
    }`;
  return `(async () => {
    const extension = ${THIS_EXTENSION};
    const view = [...extension.views].find((view) => view.uri?.spec.startsWith(${JSON.stringify(url)}));
    if (!view) throw new Error(${JSON.stringify(`there is no view at ${url}`)});
    const { messageManager } = view.xulBrowser;
    const answer = await new Promise((done) => {
      messageManager.addMessageListener("parallax:answer", function listener({ data }) {
        messageManager.removeMessageListener("parallax:answer", listener);
        done(data);
      });
      messageManager.loadFrameScript("data:," + encodeURIComponent(${JSON.stringify(there)}), false);
    });
    if (answer.error) throw new Error(answer.error);
    return JSON.parse(answer.value);
  })()`;
}
