/** The same words are told from other words. */
import { describe, expect, it } from "vitest";
import { countWordings, isSameWording } from "../../../popup/words/compare-wordings.ts";
import { sampleClaim } from "../make-samples.ts";
import { sampleComparison } from "../sample-comparison.ts";

const said = (before: string, words: string, after: string) =>
  sampleClaim({ excerpt: [before, words, after], speaker: "A" });
const here = said("It “", "went very well", "”, he said");

describe("isSameWording", () => {
  it("passes over quotation marks, stops and the words around", () => {
    expect(isSameWording(here, said("Call '", "Went very well,", "' says president"))).toBe(true);
  });

  it("tells apart what one word makes different", () => {
    expect(isSameWording(here, said("It “", "went well", "”"))).toBe(false);
    expect(isSameWording(here, said("It “", "went very badly", "”"))).toBe(false);
  });
});

describe("countWordings", () => {
  it("counts this article's wording, and each other that is told to differ in words", () => {
    const counts = sampleComparison.statements.map((one) => [one.id, countWordings(one)]);
    expect(Object.fromEntries(counts)).toMatchObject({ frank: 4, "root-causes": 2, peaceful: 1 });
  });
});
