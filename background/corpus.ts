/** The corpus: the packs that are open, and what they hold. */
import browser from "webextension-polyfill";
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

async function openPacks(): Promise<Pack[]> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK));
  return [openPack(await response.arrayBuffer())];
}
