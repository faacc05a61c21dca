/** A page that the reader asks for has an outcome in the end, and nothing is kept of it after that. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { showState } from "../../background/answer-page.ts";
import { checkTab } from "../../background/check-tab.ts";
import { forgetTab, readKeptTab } from "../../extension/tab-states.ts";
import { browserStub, session } from "./browser-stub.ts";

vi.mock("webextension-polyfill", async () => {
  const { browserStub } = await import("./browser-stub.ts");
  /** A reader in every page, that never ends. */
  const tabs = { sendMessage: () => Promise.resolve({ ok: true, value: null }) };
  return { default: { ...browserStub, tabs } };
});
vi.mock("../../background/prepare-matching.ts", () => ({ prepareMatching: () => undefined }));

const TAB = 7;
/** Longer than any reading may take, in ms. */
const LONG = 60_000;
const NOT_ENGLISH = { state: "not English", language: "de" } as const;

beforeEach(() => {
  session.clear();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Waits until every write that was begun has ended. */
const written = (): Promise<void> => forgetTab(TAB + 1);

async function waitLong(): Promise<void> {
  await vi.advanceTimersByTimeAsync(LONG);
  await written();
}

it("says so where a reading never ends", async () => {
  expect(await checkTab(TAB)).toEqual({ state: "reading" });
  await waitLong();
  expect((await readKeptTab(TAB)).state).toEqual({ state: "failed", why: "took too long" });
});

it("writes an outcome once, and not again when the time for it is over", async () => {
  await checkTab(TAB);
  await showState(TAB, NOT_ENGLISH);
  const set = vi.spyOn(browserStub.storage.session, "set");
  await waitLong();
  expect((await readKeptTab(TAB)).state).toEqual(NOT_ENGLISH);
  expect(set).not.toHaveBeenCalled();
});

it("keeps nothing of a tab that was closed before its time was over", async () => {
  await checkTab(TAB);
  await forgetTab(TAB);
  await waitLong();
  expect([...session]).toEqual([]);
});
