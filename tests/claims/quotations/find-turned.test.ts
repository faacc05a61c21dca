/** The words that turn the cue of quoted words. */
import { describe, expect, it } from "vitest";
import { readQuotations as read } from "./read-quotations.ts";

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
  ])("belong to the cue: Ruiz %s", (said, cue) => {
    expect(read(`Ana Ruiz ${said}`).map(([speaker, own]) => [speaker, own])).toEqual([
      ["Ana Ruiz", cue],
    ]);
  });

  it.each([
    ["has called the leak “a risk”.", "called"],
    ["did not hesitate to call the leak “a risk”.", "call"],
    ["not only called the leak “a risk” but shut the gate.", "called"],
    ["wanted to call the leak “a risk”.", "call"],
    ["did not mince words, calling the leak “a risk”.", "calling"],
  ])("are none where the words are said: Ruiz %s", (said, cue) => {
    expect(read(`Ana Ruiz ${said}`).map(([speaker, own]) => [speaker, own])).toEqual([
      ["Ana Ruiz", cue],
    ]);
  });

  it("leave the pronoun out that they are one word with", () => {
    const [claim] = read("Ana Ruiz was calm. She’d never call the leak “a risk”.");
    expect(claim?.[1]).toBe("never call");
  });
});
