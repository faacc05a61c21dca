/** Tests of the sentence splitter on what full stops also stand for. */
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentences } from "../../src/text/find-sentences.ts";
import { leastTime } from "../least-time.ts";

const split = (text: string): string[] =>
  findSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each text is split at its bars and nowhere else. */
const CASES = [
  "Mr. Hall met Dr. Ruiz on Jan. 5 in St. Louis.|They spoke.",
  "The U.S. president left.|He came back.",
  "He lives in the U.S.|The rest stayed.",
  "It rose 3.5 percent to $1.2 billion.|Nobody knew why.",
  "“We lost.|We will win.”|He sat down.",
  "“Why now?” she asked.|Nobody spoke.",
  "J. R. Smith wrote it.|It sold.",
  "They left at 5 p.m. on Monday.|It rained.",
  "They left at 5 p.m.|The rain began.",
  "They left at 5 p.m.|Witnesses said so.",
  "They left at 5 p.m. Oslo time.|Fine.",
  "They left at 5 p.m.|According to Ruiz, it rained.",
  "Acme Inc. said so.|Acme Inc. did not.",
  "Acme Inc. (Oslo: ACM), a firm, and Elm Co. (ELM) said so.|It was Elm Inc.|(It was not.)|It was.",
  "He waited … and waited.|Then he left.",
  "She paused...|Then she went on.",
  "“It was hard … time for us now,” he said.|Yes!",
  "No. 5 won.|No.|He did not.",
  "Was it so?|“It was.”|(It was not.)|Good.",
  "Gov. Lee and Sen. Ruiz agreed, i.e. they signed.|Fine.",
  "Wow!|Really?!|Yes.",
  "The file is at example.com/a.b today.|Read it.",
  "Lt. Gen. H. R. Moss spoke.|We heard.",
  "In Reno, Nev. – where it rained – and in Elm Inc. — a firm — he spoke.|Good.",
  "HPD Asst. Chief Ana Ruiz spoke.|We heard.",
  "The vote was 5-4.|7 judges left.",
];

describe("findSentences", () => {
  it.each(CASES)("splits %s", (marked) => {
    const expected = marked.split("|");
    expect(split(expected.join(" "))).toEqual(expected);
  });

  it("stays linear on a megabyte of marks", () => {
    for (const piece of [".", '."', "\n", "A. ", '"', "."]) {
      const once = leastTime(() => findSentences(piece.repeat(25_000)));
      // Twenty times the text: four hundred times the time would be a square.
      const limit = 80 * Math.max(once, 5);
      expect(leastTime(() => findSentences(piece.repeat(500_000)), limit)).toBeLessThan(limit);
    }
  });

  it("cuts where a plain pattern cuts, in any run of marks, spaces and lines", () => {
    const possibleEnd = /(?<![!?…])[!?…]+["”»)]*(?=\s|$)|\n\s*\n/gu;
    assert(
      property(array(constantFrom(...'AB!?…"”») \n'), { maxLength: 40 }), (characters) => {
        const text = characters.join("");
        const cuts = [...text.matchAll(possibleEnd)].map(
          ({ 0: marks, index }) => index + marks.length,
        );
        const parts = [0, ...cuts].map((from, i) =>
          text.slice(from, cuts[i] ?? text.length).trim(),
        );
        const found = findSentences(text).map(({ start, end }) => text.slice(start, end));
        expect(found).toEqual(parts.filter((part) => part !== ""));
      }),
      { numRuns: 5000 },
    );
  });
});
