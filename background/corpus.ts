/** The corpus: the packs that are open, the bundled one and those that the reader has added. */
import browser from "webextension-polyfill";
import { openStoredPacks } from "../extension/pack-store.ts";
import { openPack, type Pack } from "../src/pack/open-pack.ts";

const BUNDLED_PACK = "packs/bundled.parallax";

let opened: Promise<Pack[]> | null = null;

/** Opens the packs once; later callers share them, and a failure is tried again by the next caller. */
export function openCorpus(): Promise<Pack[]> {
  opened ??= openPacks().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Opens the packs again, after the reader has added or removed one. */
export function reopenCorpus(): Promise<Pack[]> {
  opened = null;
  return openCorpus();
}

/** A stored pack that cannot be opened is left out: the options page names it with the reason. */
async function openPacks(): Promise<Pack[]> {
  const [bundled, stored] = await Promise.all([openBundledPack(), openStoredPacks()]);
  return [bundled, ...stored.packs];
}

async function openBundledPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK));
  return openPack(await response.arrayBuffer());
}
