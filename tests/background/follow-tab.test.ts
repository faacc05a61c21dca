/** What is kept of a tab is set right when its page has been loaded, however busy the storage is. */
import { beforeEach, expect, it, vi } from "vitest";
import { passChosen, showState } from "../../background/answer-page.ts";
import { followTab } from "../../background/follow-tab.ts";
import { forgetTab, readKeptTab } from "../../extension/tab-states.ts";
import { session } from "./browser-stub.ts";

const sendMessage = vi.hoisted(() => vi.fn<(tabId: number, request: object) => Promise<unknown>>());
vi.mock("webextension-polyfill", async () => {
  const { browserStub } = await import("./browser-stub.ts");
  return { default: { ...browserStub, tabs: { sendMessage } } };
});

const TAB = 7;
const NOT_ENGLISH = { state: "not English", language: "de" } as const;

beforeEach(async () => {
  session.clear();
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
  await showState(TAB, NOT_ENGLISH);
});

/** What the reader in the tab was asked. */
const asked = (): unknown[] => sendMessage.mock.calls.map(([, request]) => request);

it("has a page that is forgotten read again, also while other tabs are being written", async () => {
  const others = [1, 2, 3].map((tab) => passChosen(tab, { start: 10, end: 20 }));
  const forgotten = forgetTab(TAB);
  await followTab(TAB);
  await Promise.all([...others, forgotten]);
  expect(asked()).toEqual([expect.objectContaining({ call: "readAgain" })]);
});

it("leaves alone a page whose outcome is kept", async () => {
  await followTab(TAB);
  expect(asked()).toEqual([expect.objectContaining({ call: "isThere" })]);
  expect((await readKeptTab(TAB)).state).toEqual(NOT_ENGLISH);
});

it("forgets an outcome whose page has no reader", async () => {
  sendMessage.mockResolvedValue(undefined);
  await followTab(TAB);
  expect([...session]).toEqual([]);
});
