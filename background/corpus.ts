/** The corpus: the packs that are open, the bundled one and those that the reader has added. */
import browser from "webextension-polyfill";
import { type NamedPack, type OpenedPacks, openStoredPacks } from "../extension/pack-store.ts";
import { translate } from "../extension/translate.ts";
import { describePacks, type IndexSummary } from "../src/pack/describe-packs.ts";
import { openPack, type Pack } from "../src/pack/open-pack.ts";
import { remember } from "./remember.ts";

const BUNDLED_PACK = "packs/bundled.parallax";

/** The packs that are compared with, and the names of those that cannot be read. */
export interface Corpus {
  packs: NamedPack[];
  leftOut: string[];
  /** True where the store could not be read: whether the reader has added packs is not known then. */
  withoutAdded: boolean;
}

/** What failed, in full or in part, is tried again by the next caller. */
const remembered = remember(openPacks, ({ withoutAdded }) => !withoutAdded);

/** Opens the packs once; later callers share them. */
export const openCorpus = remembered.get;

/** Opens the packs again, after the reader has added or removed one. */
export function reopenCorpus(): Promise<Corpus> {
  remembered.forget();
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
  const [bundled, stored] = await Promise.all([openBundledPack(), openAddedPacks()]);
  return {
    packs: [bundled, ...(stored?.packs ?? [])],
    leftOut: stored?.unreadable ?? [],
    withoutAdded: stored === null,
  };
}

/** Null where a browser keeps its database shut (a damaged profile, storage forbidden): the bundled pack needs none. */
function openAddedPacks(): Promise<OpenedPacks | null> {
  return openStoredPacks().catch((error: unknown) => {
    console.error(error);
    return null;
  });
}

async function openBundledPack(): Promise<NamedPack> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_PACK));
  return { name: translate("bundledPack"), pack: openPack(await response.arrayBuffer()) };
}
