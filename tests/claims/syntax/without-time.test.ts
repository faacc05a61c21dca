/** Holds the time between somebody and his verb to neither of the two. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";

describe("how long ago something was", () => {
  it.each([
    ["A man freed three days ago said it was late.", "A man", "said"],
    ["A woman hired a few weeks ago told them it was late.", "A woman", "told"],
    ["Four pilots fired months ago said it was late.", "Four pilots", "said"],
    ["One in four drivers six years ago said it was late.", "One in four drivers", "said"],
    ["Lind less than two weeks ago said it was late.", "Lind", "said"],
    ["Lind two weeks later said it was late.", "Lind", "later said"],
  ])("is no part of who speaks: %s", (text, speaker, cue) => {
    expect(rows(text)).toEqual([[speaker, cue, "it was late"]]);
  });
});
