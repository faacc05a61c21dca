/** Wordings that share telling words are near one another, each to the other. */
import { describe, expect, it } from "vitest";
import { extractTerms } from "../../src/matches/extract-terms.ts";
import { findNearWordings } from "../../src/statements/find-near-wordings.ts";
import { makeSentences } from "../bench/make-sentences.ts";

const find = (texts: readonly string[]) =>
  findNearWordings(texts.map((text) => extractTerms(text, null)));

describe("findNearWordings", () => {
  it("finds a cut wording near the whole one, the other way round too, and nothing near a third", () => {
    const whole = "the ferry will leave the harbour before noon whatever the weather";
    const { near } = find([whole, "the ferry will leave before noon", "tulips opened early"]);
    expect(near).toEqual([new Set([1]), new Set([0]), new Set()]);
  });

  it("finds near both ways in a large corpus", () => {
    const source = makeSentences(5);
    const { near } = find(Array.from({ length: 500 }, () => source.nextSentence().join(" ")));
    expect(near.reduce((sum, others) => sum + others.size, 0)).toBeGreaterThan(500);
    near.forEach((others, wording) => {
      expect(others.has(wording)).toBe(false);
      for (const other of others) expect(near[other]?.has(wording)).toBe(true);
    });
  });

  it("counts copies as one wording, so that they do not hide the whole from a cut", () => {
    const cut = Array.from({ length: 30 }, () => "The bridge will open.");
    const whole = "the bridge will open when the river has gone down again";
    const { ofClaim, near } = find([whole, ...cut, "the river will rise"]);
    expect(ofClaim).toEqual([0, ...cut.map(() => 1), 2]);
    expect(near[1]?.has(0)).toBe(true);
  });
});
