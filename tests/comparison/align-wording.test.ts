import { describe, expect, it } from "vitest";
import { markWording } from "../../src/comparison/align-wording.ts";
import { makeClaim } from "./make-claim.ts";

/** Marks `there` against `here`: [kind, the words there, the words here], for contents that stand at offsets of their own. */
function marksOf(here: string, there: string): (string | null)[][] {
  const [one, other] = [
    makeClaim({ excerpt: here, start: 70 }),
    makeClaim({ excerpt: there, start: 900 }),
  ];
  return markWording(one, other).map((mark) => [
    mark.kind,
    there.slice(mark.start - 900, mark.end - 900),
    mark.here && here.slice(mark.here.start - 70, mark.here.end - 70),
  ]);
}

describe("markWording", () => {
  it("marks a word that stands in the place of another", () => {
    expect(
      marksOf("to remove the roots of the crisis", "to eliminate the roots of the crisis"),
    ).toEqual([["differs", "eliminate", "remove"]]);
  });

  it("marks words that were added", () => {
    expect(marksOf("the talks were useful", "the talks were long and useful")).toEqual([
      ["added", "long and", null],
    ]);
  });

  it("shows a gap where quoted words were left out, behind the word before them", () => {
    const there = "the talks were “useful”";
    const marks = markWording(
      makeClaim({ excerpt: "the talks were “long and useful”" }),
      makeClaim({ excerpt: there }),
    );
    expect(marks).toEqual([{ kind: "left out", start: 14, end: 14, here: { start: 16, end: 24 } }]);
  });

  it("misses nothing that this page says in its own words", () => {
    expect(marksOf("the long talks were “useful”", "the talks were “useful”")).toEqual([]);
  });

  it.each([
    ["reordering", "frank, open and very useful", "very useful, open and frank"],
    ["grammar words", "a memorandum on the peace", "the memorandum of peace"],
    ["spelling of marks", "“it’s over”", '"it\'s over"'],
    ["inflection", "he wanted talks", "he wants talks"],
  ])("does not call %s a difference", (_, here, there) => {
    expect(marksOf(here, there)).toEqual([]);
  });
});
