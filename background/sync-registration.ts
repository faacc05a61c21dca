/** Keeps the registered content script in step with the sites that the reader has allowed. */
import browser from "webextension-polyfill";
import { makeQueue } from "../extension/make-queue.ts";
import { READER_SCRIPT, READER_STYLE } from "../extension/reader-files.ts";

const ID = "reader";

const inTurn = makeQueue();

/** Registers, updates or unregisters the reader for the allowed sites; runs one after the other, and any number of times. */
export function syncRegistration(): Promise<void> {
  return inTurn(sync);
}

async function sync(): Promise<void> {
  const matches = (await browser.permissions.getAll()).origins ?? [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: [READER_SCRIPT],
    css: [READER_STYLE],
    runAt: "document_idle" as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
