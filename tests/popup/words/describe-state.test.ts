/** What the reader is told where there is nothing to compare. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TabState } from "../../../extension/messages.ts";
import { describeState } from "../../../popup/words/describe-state.ts";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { sampleComparison } from "../sample-comparison.ts";
import { stubMessages } from "../stub-messages.ts";

beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

const nothing = { ...sampleComparison, statements: [] };
const compared = (comparison: Comparison): TabState => ({
  state: "compared",
  comparison,
  leftOut: [],
  withoutAdded: false,
});

describe("describeState", () => {
  it("offers to read a page that has not been read, once or always", () => {
    const states: TabState[] = [
      { state: "unread" },
      { state: "no access", why: "not allowed yet" },
    ];
    const [unread, notAllowed] = states.map((state) => describeState(state, "popup"));
    expect(unread?.remedies).toEqual(["check", "allow"]);
    expect(notAllowed).toEqual(unread);
  });

  it("sends the reader from the panel to the toolbar button, which alone can let it read", () => {
    const notice = describeState({ state: "no access", why: "not allowed yet" }, "panel");
    expect(notice?.remedies).toEqual([]);
    expect(notice?.detail).toContain("toolbar");
  });

  it("offers nothing on a page that the browser keeps to itself", () => {
    expect(
      describeState({ state: "no access", why: "restricted page" }, "popup")?.remedies,
    ).toEqual([]);
  });

  it("says in which language an article is, by name where the tag has one", () => {
    expect(describeState({ state: "not English", language: "de" }, "popup")?.title).toContain(
      "German",
    );
    expect(describeState({ state: "not English", language: "und" }, "popup")?.title).toBe(
      "This article seems to be in another language.",
    );
    expect(describeState({ state: "not English", language: "?!" }, "popup")?.title).toContain("?!");
  });

  it("says why a page is no article", () => {
    const state: TabState = { state: "not an article", reason: "checkout" };
    expect(describeState(state, "popup")?.detail).toContain("pay");
  });

  it("offers to try again after a failure, and shows its reason", () => {
    expect(describeState({ state: "failed", why: "took too long" }, "popup")).toMatchObject({
      detail: "The page took too long to read.",
      remedies: ["retry"],
    });
  });

  it("tells an article whose statements are not in the index from one without statements", () => {
    const unmatched = describeState(compared(nothing), "popup");
    const empty = describeState(compared({ ...nothing, onlyHere: [] }), "popup");
    expect(unmatched?.title).toContain("index");
    expect(empty?.title).not.toContain("index");
  });

  it("leaves a comparison that found something to the statements themselves", () => {
    expect(describeState(compared(sampleComparison), "popup")).toBeNull();
  });
});
