import { describe, expect, it } from "vitest";
import { readNumbers } from "../../src/text/read-numbers.ts";

/** Reads a text's numbers as [printed, value]. */
const read = (text: string) => readNumbers(text).map((n) => [text.slice(n.start, n.end), n.value]);

describe("readNumbers", () => {
  it.each<[string, string, number]>([
    ["273 drones", "273", 273],
    ["exchange 1,000 prisoners each", "1,000", 1000],
    ["2.4 million people", "2.4 million", 2_400_000],
    ["a fund of $2.4bn", "2.4bn", 2_400_000_000],
    ["two hundred and ten ships", "two hundred and ten", 210],
    ["twenty-five men", "twenty-five", 25],
    ["three thousand five hundred homes", "three thousand five hundred", 3500],
    ["half a million votes", "half a million", 500_000],
    ["two and a half hours", "two and a half", 2.5],
    ["two and a half million votes", "two and a half million", 2_500_000],
    ["a dozen eggs", "a dozen", 12],
    ["two dozen eggs", "two dozen", 24],
    ["the third known call", "third", 3],
    ["the 21st time", "21st", 21],
    ["they have spoken twice", "twice", 2],
    ["a 30-day truce", "30", 30],
  ])("reads %s", (text, printed, value) => {
    expect(read(text)).toEqual([[printed, value]]);
  });

  it("keeps two numbers apart that only stand side by side", () => {
    expect(read("by 6-4, 7-6")).toHaveLength(4);
    expect(read("in groups of three, four men")).toEqual([
      ["three", 3],
      ["four", 4],
    ]);
  });

  it("takes no number out of words that only look like one", () => {
    expect(read("one of them said no one knew the one thing")).toEqual([]);
    expect(read("a second later")).toEqual([]);
    expect(read("a bridge and an old road")).toEqual([]);
  });

  it.each([
    ["at least 14", "at least"],
    ["up to 40", "at most"],
    ["nearly 300", "about"],
    ["exactly 5", "exact"],
  ])("reads how %s is bounded", (text, hedge) => {
    expect(readNumbers(text)[0]?.hedge).toBe(hedge);
  });

  it("counts the digits that a number was rounded to", () => {
    expect(readNumbers("60,000 and 273 and 1.5 million").map((n) => n.digits)).toEqual([1, 3, 2]);
  });

  it("tells which one from how many and how often", () => {
    expect(readNumbers("three, the third, thrice").map((n) => n.kind)).toEqual([
      "cardinal",
      "ordinal",
      "times",
    ]);
  });
});
