/** After a change of the packs every open page that shows a comparison is compared again, without haste. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { showState } from "../../background/answer-page.ts";
import { compareAgain } from "../../background/compare-again.ts";
import type { TabState } from "../../extension/messages.ts";
import { sampleComparison } from "../popup/sample-comparison.ts";
import { session } from "./browser-stub.ts";

const sendMessage = vi.hoisted(() => vi.fn<(tabId: number, request: object) => Promise<unknown>>());
/** In one window the tab in front is the third, in another the fifth. */
const query = vi.hoisted(() => () => Promise.resolve([{ id: 3 }, { id: 5 }]));
vi.mock("webextension-polyfill", async () => {
  const { browserStub } = await import("./browser-stub.ts");
  return { default: { ...browserStub, tabs: { sendMessage, query } } };
});

const COMPARED: TabState = {
  state: "compared",
  comparison: sampleComparison,
  leftOut: [],
  withoutAdded: false,
};
const UNREAD_BY_US: TabState = { state: "not an article", reason: "front page" };
/** Longer than thirty pages take, in ms. */
const LONG = 60_000;

beforeEach(() => {
  session.clear();
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: null });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => void vi.useRealTimers());

/** The tabs whose pages were read again, in order. */
const read = (): number[] => sendMessage.mock.calls.map(([tabId]) => tabId);

it("has the pages that show a comparison read again, those in sight first", async () => {
  for (const tab of [1, 2, 3, 4]) await showState(tab, COMPARED);
  await showState(5, UNREAD_BY_US);
  const round = compareAgain();
  await vi.waitFor(() => expect(read()).toEqual([3]));
  await vi.advanceTimersByTimeAsync(LONG);
  await round;
  expect(read()).toEqual([3, 1, 2, 4]);
  const calls = sendMessage.mock.calls.map(([, request]) => request);
  for (const call of calls) expect(call).toMatchObject({ call: "readAgain" });
});

it("rests between one page and the next", async () => {
  for (let tab = 1; tab <= 30; tab += 1) await showState(tab, COMPARED);
  const round = compareAgain();
  await vi.waitFor(() => expect(read()).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(read().length).toBeLessThan(5);
  await vi.advanceTimersByTimeAsync(LONG);
  await round;
  expect(new Set(read()).size).toBe(30);
});

it("goes on past a page that has no reader", async () => {
  for (const tab of [1, 2]) await showState(tab, COMPARED);
  sendMessage.mockRejectedValueOnce(new Error("no receiver"));
  const round = compareAgain();
  await vi.waitFor(() => expect(read()).toEqual([1]));
  await vi.advanceTimersByTimeAsync(LONG);
  await round;
  expect(read()).toEqual([1, 2]);
});

it("begins anew where the packs change again meanwhile, and ends the round before", async () => {
  for (const tab of [1, 2, 3]) await showState(tab, COMPARED);
  const first = compareAgain();
  await vi.waitFor(() => expect(read()).toEqual([3]));
  const second = compareAgain();
  await vi.waitFor(() => expect(read()).toEqual([3, 3]));
  await vi.advanceTimersByTimeAsync(LONG);
  await Promise.all([first, second]);
  expect(read()).toEqual([3, 3, 1, 2]);
});
