/** A worksheet that has nothing to show says why, and what to do. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TabState } from "../../../extension/messages.ts";
import { describeMissingSheet } from "../../../popup/words/describe-missing-sheet.ts";
import { sampleComparison } from "../sample-comparison.ts";
import { stubMessages } from "../stub-messages.ts";

beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

const compared: TabState = {
  state: "compared",
  comparison: sampleComparison,
  leftOut: [],
  withoutAdded: false,
};

it("says of a tab that is closed, or has gone on, that the article is no longer open", () => {
  const elsewhere: TabState = { state: "not an article", reason: "front page" };
  for (const state of [null, { state: "unread" } as const, elsewhere]) {
    const notice = describeMissingSheet(state);
    expect(notice.title).toContain("no longer open");
    expect(notice.detail).toContain("Open the article again");
    expect(notice.remedies).toEqual([]);
  }
});

it("says of another comparison that it lacks the statement", () => {
  expect(describeMissingSheet(compared).title).toContain("does not have");
});

it("waits for a comparison that is under way, and lets one that failed be tried again", () => {
  expect(describeMissingSheet({ state: "reading" }).busy).toBe(true);
  const failed = describeMissingSheet({ state: "failed", why: "took too long" });
  expect(failed.remedies).toEqual(["retry"]);
});
