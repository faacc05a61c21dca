/** What a page reports: its claims are compared with the packs, and the outcome is kept for popup and panel. */
import type { TabState } from "../extension/messages.ts";
import { changeTab } from "../extension/tab-states.ts";
import type { ArticleRecord } from "../src/record/record.ts";
import type { Span } from "../src/text/span.ts";
import { compareWithCorpus } from "./compare-with-corpus.ts";
import { showBadge } from "./show-badge.ts";

/** Compares a page's record with every open pack and keeps the outcome; safe to repeat. */
export async function analyzeRecord(
  tabId: number,
  record: ArticleRecord,
): Promise<{ statements: number }> {
  try {
    const compared = await compareWithCorpus(record);
    await showState(tabId, { state: "compared", ...compared });
    return { statements: compared.comparison.statements.length };
  } catch (error) {
    await showState(tabId, { state: "failed", why: "could not compare" });
    throw error;
  }
}

/** Keeps a tab's state and shows it on the badge. */
export async function showState(tabId: number, state: TabState): Promise<void> {
  await changeTab(tabId, () => ({ state }));
  const statements = state.state === "compared" ? state.comparison.statements.length : 0;
  await showBadge(tabId, statements);
}

/** Passes on to the panel that the reader chose a claim on the page. */
export async function passChosen(tabId: number, span: Span): Promise<void> {
  await changeTab(tabId, ({ chosen }) => ({
    chosen: { ...span, count: (chosen?.count ?? 0) + 1 },
  }));
}
