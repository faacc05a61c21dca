/** Holds the vocabulary to a plain map, over more spellings than it keeps. */
import { assert, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SPELLINGS, Vocabulary } from "../../src/text/vocabulary.ts";

/** A vocabulary that writes down what it is told. */
function record(): { vocabulary: Vocabulary; spellings: string[]; told: () => number } {
  const spellings: string[] = [];
  let told = 0;
  const vocabulary = new Vocabulary((id, spelling) => {
    spellings[id] = spelling;
    told += 1;
  });
  return { vocabulary, spellings, told: () => told };
}

describe("vocabulary", () => {
  it("gives every stretch of any text the number of its own spelling", () => {
    const { vocabulary, spellings } = record();
    assert(
      property(string({ unit: "binary", minLength: 1 }), nat(), nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
        const id = vocabulary.find(text, start ?? 0, end ?? 0);
        expect(spellings[id]).toBe(text.slice(start, end));
      }),
      { numRuns: 5000 },
    );
  });

  it("reads a spelling once", () => {
    const { vocabulary, told } = record();
    for (const text of ["talks", "the talks", "TALKS", "talks"]) {
      vocabulary.find(text, text.length - 5, text.length);
    }
    expect(told()).toBe(2);
  });

  it("goes on after it has met more spellings than it keeps", () => {
    const { vocabulary, spellings } = record();
    for (let number = 0; number < 2.5 * MAX_SPELLINGS; number += 1) {
      const text = `w${number}`;
      expect(spellings[vocabulary.find(text, 0, text.length)]).toBe(text);
    }
  });

  it("reads what is too long to keep anew each time", () => {
    const { vocabulary, spellings, told } = record();
    const link = "x".repeat(500);
    expect(spellings[vocabulary.find(link, 0, 500)]).toBe(link);
    expect(spellings[vocabulary.find(link, 0, 500)]).toBe(link);
    expect(told()).toBe(2);
  });
});
