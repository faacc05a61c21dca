/** What the background knows of each tab, kept in session storage: it survives the worker, not the browser. */
import browser from "webextension-polyfill";
import type { Span } from "../src/text/span.ts";
import { makeQueue } from "./make-queue.ts";
import type { TabState } from "./messages.ts";

/** What is kept of one tab: its state, and the claim last chosen on the page, with a count that tells two choices apart. */
export interface KeptTab {
  state: TabState;
  chosen: (Span & { count: number }) | null;
}

/** What a page of ours does when its tab changes. */
export interface TabWatcher {
  state(state: TabState): void;
  /** The reader chose the claim of this span on the page. */
  chosen(span: Span): void;
}

const KEY = "tab ";
const keyOf = (tabId: number): string => `${KEY}${tabId}`;

/** Reads and writes are made one after the other: each write reads what it changes, and would undo another that is made meanwhile. */
const inTurn = makeQueue();

/** Reads what is kept of a tab once every write that was begun has ended; a tab never seen is unread. Only the background does. */
export function readKeptTab(tabId: number): Promise<KeptTab> {
  return inTurn(() => load(tabId));
}

/** What was kept is trusted: both browsers empty session storage when an extension is updated, and let no page write to it. */
async function load(tabId: number): Promise<KeptTab> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key] as KeptTab | undefined;
  return kept ?? { state: { state: "unread" }, chosen: null };
}

/** Finds the tabs that are in a state. */
export function findTabs(wanted: TabState["state"]): Promise<number[]> {
  return inTurn(async () => {
    const kept = (await browser.storage.session.get()) as Record<string, KeptTab>;
    return Object.keys(kept)
      .filter((key) => kept[key]?.state.state === wanted)
      .map((key) => Number(key.slice(KEY.length)));
  });
}

/** Changes what is kept of a tab, given what was kept until now; null leaves it as it is. Only the background does. */
export function changeTab(
  tabId: number,
  change: (kept: KeptTab) => Partial<KeptTab> | null,
): Promise<void> {
  return inTurn(async () => {
    const before = await load(tabId);
    const changes = change(before);
    if (changes) await store({ [keyOf(tabId)]: { ...before, ...changes } });
  });
}

async function store(kept: Record<string, KeptTab>): Promise<void> {
  try {
    await browser.storage.session.set(kept);
  } catch (error) {
    // The storage is full (Chrome gives 10 MB): the other tabs are read again when they are asked for.
    const others = Object.keys(await browser.storage.session.get()).filter((key) => !(key in kept));
    if (others.length === 0) throw error;
    await browser.storage.session.remove(others);
    await browser.storage.session.set(kept);
  }
}

/** Forgets a tab; only the background does. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

/** Tells a watcher of every change of a tab from now on, until the signal aborts. */
export function watchTab(tabId: number, watcher: TabWatcher, signal: AbortSignal): void {
  const listener = (
    changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
    area: string,
  ): void => {
    const change = area === "session" ? changes[keyOf(tabId)] : undefined;
    if (!change) return;
    const before = change.oldValue as KeptTab | undefined;
    const after = change.newValue as KeptTab | undefined;
    if (!after) return watcher.state({ state: "unread" });
    if (after.chosen && after.chosen.count !== before?.chosen?.count) watcher.chosen(after.chosen);
    else watcher.state(after.state);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
