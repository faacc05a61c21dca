/** What is kept of a tab holds every change, also those that are made at the same time, however late the storage answers. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { passChosen, showState } from "../../background/answer-page.ts";
import { changeTab, forgetTab, readKeptTab } from "../../extension/tab-states.ts";
import { session } from "../background/browser-stub.ts";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../background/browser-stub.ts")).browserStub,
}));

const TAB = 7;
const NOT_ENGLISH = { state: "not English", language: "de" } as const;

const outcome = () => showState(TAB, NOT_ENGLISH);
const choice = () => passChosen(TAB, { start: 120, end: 160 });
const refuse = () => {
  throw new Error("no");
};

beforeEach(() => session.clear());

describe("what is kept of a tab", () => {
  it("keeps both the outcome and the claim that the reader chose meanwhile, whichever comes first", async () => {
    for (const order of [
      [outcome, choice],
      [choice, outcome],
    ]) {
      await forgetTab(TAB);
      await showState(TAB, { state: "reading" });
      await Promise.all(order.map((change) => change()));
      expect(await readKeptTab(TAB)).toEqual({
        state: NOT_ENGLISH,
        chosen: { start: 120, end: 160, count: 1 },
      });
    }
  });

  it("counts every choice, so that none is taken for the one before", async () => {
    const first = { start: 10, end: 30 };
    const longer = { start: 10, end: 90 };
    await Promise.all([first, longer, first].map((span) => passChosen(TAB, span)));
    expect((await readKeptTab(TAB)).chosen).toEqual({ ...first, count: 3 });
  });

  it("stays forgotten, though a change was under way when its page was left", async () => {
    await showState(TAB, NOT_ENGLISH);
    await Promise.all([choice(), forgetTab(TAB)]);
    expect(await readKeptTab(TAB)).toEqual({ state: { state: "unread" }, chosen: null });
  });

  it("takes further changes after one that failed", async () => {
    await expect(changeTab(TAB, refuse)).rejects.toThrow("no");
    await showState(TAB, NOT_ENGLISH);
    expect((await readKeptTab(TAB)).state).toEqual(NOT_ENGLISH);
  });
});
