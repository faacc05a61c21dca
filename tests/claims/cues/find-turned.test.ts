/** The words that turn a cue, or lead to it. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";
import { readQuotations as read } from "../quotations/read-quotations.ts";

describe("findTurned", () => {
  it.each([
    ["did not call the leak “a risk”.", "did not call"],
    ["has never described the leak as “a risk”.", "has never described"],
    ["declined to call the leak “a risk”.", "declined to call"],
    ["did not want to call the leak “a risk”.", "did not want to call"],
    ["has yet to call the leak “a risk”.", "has yet to call"],
    ["stopped short of calling the leak “a risk”.", "stopped short of calling"],
    ["declined to confirm or deny that it was “a risk”.", "declined to confirm or deny"],
    ["would neither confirm nor deny that it was “a risk”.", "would neither confirm nor deny"],
    ["would not say whether the leak was “a risk”.", "would not say"],
    ["wanted to call the leak “a risk”.", "wanted to call"],
    ["has continued to call the leak “a risk”.", "has continued to call"],
    ["is expected to call the leak “a risk”.", "is expected to call"],
  ])("belong to the cue: Ruiz %s", (said, cue) => {
    expect(read(`Ana Ruiz ${said}`).map(([speaker, own]) => [speaker, own])).toEqual([
      ["Ana Ruiz", cue],
    ]);
  });

  it.each([
    ["has called the leak “a risk”.", "called"],
    ["did not hesitate to call the leak “a risk”.", "call"],
    ["not only called the leak “a risk” but shut the gate.", "called"],
    ["did not mince words, calling the leak “a risk”.", "calling"],
  ])("are none where the words are said: Ruiz %s", (said, cue) => {
    expect(read(`Ana Ruiz ${said}`).map(([speaker, own]) => [speaker, own])).toEqual([
      ["Ana Ruiz", cue],
    ]);
  });

  it.each([
    ["has tried to show that it was safe.", "has tried to show"],
    ["stopped short of calling on Lind to resign.", "stopped short of calling on"],
  ])("belong to the cue of indirect speech: Ruiz %s", (said, cue) => {
    expect(rows(`Ana Ruiz ${said}`).map(([, own]) => own)).toEqual([cue]);
  });

  it("leave the pronoun out that they are one word with", () => {
    const [claim] = read("Ana Ruiz was calm. She’d never call the leak “a risk”.");
    expect(claim?.[1]).toBe("never call");
  });
});
