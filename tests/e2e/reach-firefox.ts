/** Reaches what puppeteer has no words for in Firefox: the browser's own window, and the extension's views. */
import type { Browser } from "puppeteer";
import { POPUP_OPENS_MS } from "./browser-session.ts";

/** The protocol behind puppeteer. */
interface Bidi {
  connection: {
    send(method: string, parameters: object): Promise<{ result: unknown }>;
  };
}

/** Evaluates an expression, and its promise, in the browser's own window; the value must be plain data. */
export type InWindow = <Value>(expression: string) => Promise<Value>;

/** The extension's identity, as its manifest gives it. */
export const FIREFOX_ID = "parallax@parallax.example";
/** The browser's own object for the extension. */
const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension`;
/** The popup's view, as an expression; a popup that is closing keeps its view for a moment. */
const POPUP = `[...${EXTENSION}.views].find((view) => view.viewType === "popup")`;

/** Sends a command of the protocol. */
export function sendCommand(
  browser: Browser,
  method: string,
  parameters: object,
): Promise<{ result: unknown }> {
  return (browser as unknown as Bidi).connection.send(method, parameters);
}

/** Gives a way to evaluate expressions in the browser's own window. */
export async function reachWindow(browser: Browser): Promise<InWindow> {
  const tree = await sendCommand(browser, "browsingContext.getTree", { "moz:scope": "chrome" });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  return async (expression) => {
    const { result } = await sendCommand(browser, "script.evaluate", {
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

/** Closes the first-run page; `null` where it is not open yet. */
export const CLOSE_FIRST_RUN = `(() => {
  const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.includes("/popup/first-run.html"));
  if (tab) gBrowser.removeTab(tab);
  return tab ? true : null;
})()`;

/** Does what a click on the toolbar button does, which grants access to the page; `null` where no popup appears. */
export const CLICK_TOOLBAR_BUTTON = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  await ExtensionParent.apiManager.global.browserActionFor(${EXTENSION}).triggerAction(window);
  for (const end = Date.now() + ${POPUP_OPENS_MS}; Date.now() < end; ) {
    await new Promise((done) => setTimeout(done, 50));
    // Before the panel is open the popup loads in a place of its own, from where it is moved.
    const panel = document.querySelector(".webextension-popup-browser")?.closest("panel");
    if (${POPUP} && panel?.state === "open") return true;
  }
  return null;
})()`;

/** Closes the popup; `null` until it is gone. */
export const CLOSE_POPUP = `(() => {
  document.querySelector(".webextension-popup-browser")?.closest("panel").hidePopup();
  return ${POPUP} ? null : true;
})()`;

/** Stops the background as if it had been idle, also while it is at work, when an idle one would be spared. */
export const STOP_BACKGROUND = `${EXTENSION}.terminateBackground({ disableResetIdleForTest: true })`;

/** Grants a site as the browser's own prompt does. */
export function grantSite(pattern: string): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const extension = ${EXTENSION};
    const granted = { permissions: [], origins: [${JSON.stringify(pattern)}] };
    await ExtensionPermissions.add(extension.id, granted, extension);
  })()`;
}

/** Draws a stretch of the popup, which may be longer than what is shown of it; the value is a PNG in base 64. */
export function picturePopup({ width, height }: { width: number; height: number }): string {
  return `(async () => {
    const view = document.querySelector(".webextension-popup-browser").browsingContext.currentWindowGlobal;
    const picture = await view.drawSnapshot(new DOMRect(0, 0, ${width}, ${height}), 1, "white");
    const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext("2d").drawImage(picture, 0, 0);
    return canvas.toDataURL().split(",")[1];
  })()`;
}

/** Evaluates an expression in the newest view of the extension at an address, which lives in another process. */
export function evaluateInView(url: string, expression: string): string {
  const there = `
    const send = (answer) => sendAsyncMessage(ANSWER, answer);
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Promise.resolve(Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox)).then(
        (value) => send({ value: JSON.stringify(value ?? null) }),
        (error) => send({ error: String(error) }),
      );
    } catch (error) {
      send({ error: String(error) });
    }`;
  return `(async () => {
    const { views } = ${EXTENSION};
    const view = [...views].findLast((view) => view.uri?.spec.startsWith(${JSON.stringify(url)}));
    if (!view) throw new Error(${JSON.stringify(`there is no view at ${url}`)});
    // Each question has an answer of its own: one that comes late must not be taken for the next.
    const name = "parallax:" + Services.uuid.generateUUID();
    let watch;
    const answer = await new Promise((done) => {
      // Heard from anywhere: while a popup opens it is moved from one place to another.
      Services.mm.addMessageListener(name, ({ data }) => done(data));
      const script = ${JSON.stringify(there)}.replace("ANSWER", JSON.stringify(name));
      view.xulBrowser.messageManager.loadFrameScript("data:," + encodeURIComponent(script), false);
      // A view that closes answers nothing any more.
      const closed = { error: ${JSON.stringify(`the view at ${url} has closed`)} };
      watch = setInterval(() => views.has(view) || done(closed), 100);
    });
    clearInterval(watch);
    if (answer.error) throw new Error(answer.error);
    return JSON.parse(answer.value);
  })()`;
}
