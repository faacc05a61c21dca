/** Puts into plain words why a worksheet has nothing to show, and what the reader can do. */
import type { TabState } from "../../extension/messages.ts";
import { translate } from "../../extension/translate.ts";
import { describeState, type StateNotice } from "./describe-state.ts";

/** Returns what to say in the place of a worksheet whose tab has come to this state; `null` is a tab that is closed. */
export function describeMissingSheet(state: TabState | null): StateNotice {
  const notice = state && isUnderWay(state) ? describeState(state, "panel") : null;
  if (notice) return notice;
  const title = translate(state?.state === "compared" ? "sheetNotCompared" : "sheetPageGone");
  return { title, detail: translate("sheetHowAgain"), remedies: [] };
}

/** Tells whether the tab may still come to the comparison that the worksheet was opened from. */
const isUnderWay = ({ state }: TabState): boolean => state === "reading" || state === "failed";
