/** The corpus: the packs that are open, the bundled one and those that the reader has added. */
import browser from "webextension-polyfill";
import { type NamedPack, openStoredPacks } from "../extension/pack-store.ts";
import { translate } from "../extension/translate.ts";
import { describePacks, type IndexSummary } from "../src/pack/describe-packs.ts";
import { openPack, type Pack } from "../src/pack/open-pack.ts";

const BUNDLED_PACK = "packs/bundled.parallax";

/** The packs that are compared with, and the names of those that cannot be read. */
export interface Corpus {
  packs: NamedPack[];
  leftOut: string[];
}

let opened: Promise<Corpus> | null = null;

/** Opens the packs once; later callers share them, and a failure is tried again by the next caller. */
export function openCorpus(): Promise<Corpus> {
  opened ??= openPacks().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Opens the packs again, after the reader has added or removed one. */
export function reopenCorpus(): Promise<Corpus> {
  opened = null;
  return openCorpus();
}

/** Leaves packs out of a corpus from now on: their damage showed when they were read. */
export function leaveOut(corpus: Corpus, damaged: readonly Pack[]): void {
  const isDamaged = ({ pack }: NamedPack): boolean => damaged.includes(pack);
  corpus.leftOut.push(...corpus.packs.filter(isDamaged).map(({ name }) => name));
  corpus.packs = corpus.packs.filter((named) => !isDamaged(named));
}

/** Says what a corpus holds. */
export function describeCorpus({ packs }: Corpus): IndexSummary {
  return describePacks(packs.map(({ pack }) => pack));
}

/** A stored pack that cannot be opened is left out: the options page names it with the reason. */
async function openPacks(): Promise<Corpus> {
  const [bundled, stored] = await Promise.all([openBundledPack(), openStoredPacks()]);
  return { packs: [bundled, ...stored.packs], leftOut: stored.unreadable };
}

async function openBundledPack(): Promise<NamedPack> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK));
  return { name: translate("bundledPack"), pack: openPack(await response.arrayBuffer()) };
}
