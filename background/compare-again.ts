/** Has pages that are open compared again after the packs have changed. */
import browser from "webextension-polyfill";
import { CallError, callTab } from "../extension/messaging.ts";
import { findTabs } from "../extension/tab-states.ts";

/** The pause, in ms, between one page and the next: thirty open articles must not be read at once. */
const REST_MS = 500;

/** The round that is under way, of all that were begun. */
let latest = 0;

/**
 * Has every page that shows a comparison read again, one after the other, those in sight first; until its turn
 * has come a page keeps the comparison that it has. A round ends when another is begun.
 */
export async function compareAgain(): Promise<void> {
  latest += 1;
  const round = latest;
  for (const tabId of await findCompared()) {
    if (round !== latest) return;
    await callTab(tabId).readAgain().catch(ignoreLost);
    await rest();
  }
}

async function findCompared(): Promise<number[]> {
  const compared = await findTabs("compared");
  const active = new Set((await browser.tabs.query({ active: true })).map(({ id }) => id));
  const isInSight = (tabId: number): boolean => active.has(tabId);
  return [...compared.filter(isInSight), ...compared.filter((tabId) => !isInSight(tabId))];
}

/** A page that has gone away meanwhile, or is asleep, has nothing to compare. */
function ignoreLost(error: unknown): void {
  if (!(error instanceof CallError)) throw error;
}

function rest(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, REST_MS);
  });
}
