/** Holds the sentences found by tokens to those found by reading the text through. */
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentences } from "../../../src/claims/reading/read-sentences.ts";
import { readTokens } from "../../../src/claims/reading/tokens.ts";
import { findSentences } from "../../../src/text/find-sentences.ts";
import type { Span } from "../../../src/text/span.ts";

/** Returns the tokens of each sentence, as they are printed. */
function sentencesByTokens(text: string, passages: readonly Span[]): string[][] {
  const tokens = readTokens(text, passages);
  const sentenceOf = new Int32Array(tokens.starts.length).fill(-1);
  const sentences = readSentences(text, passages, tokens, sentenceOf);
  return sentences.map(({ from, to }, index) => {
    expect(new Set(sentenceOf.subarray(from, to))).toEqual(new Set([index]));
    return Array.from({ length: to - from }, (_, i) =>
      text.slice(tokens.starts[from + i], tokens.ends[from + i]),
    );
  });
}

/** Does the same with the sentences of find-sentences.ts. */
function sentencesByText(text: string, passages: readonly Span[]): string[][] {
  return passages
    .flatMap(({ start, end }) => findSentences(text, start, end))
    .map((sentence) => {
      const { starts, ends } = readTokens(text, [sentence]);
      return Array.from(starts, (start, i) => text.slice(start, ends[i]));
    })
    .filter((tokens) => tokens.length > 0);
}

const PIECES = [
  ..."aB1.!?…\"”’') \n\u200B",
  "U.S.",
  "Mr. ",
  "p.m. ",
  "...",
  "3.5",
  "it's",
  ". The ",
  "\n \n",
  "\n\u200B",
];

describe("readSentences", () => {
  it("ends sentences where the text read through ends them", () => {
    assert(
      property(array(constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const middle = text.indexOf("\n");
        const passages =
          middle < 0
            ? [{ start: 0, end: text.length }]
            : [
                { start: 0, end: middle },
                { start: middle + 1, end: text.length },
              ];
        expect(sentencesByTokens(text, passages)).toEqual(sentencesByText(text, passages));
      }),
      { numRuns: 3000 },
    );
  });

  it("cuts what is too long to be a sentence", () => {
    const text = "word ".repeat(450);
    const lengths = sentencesByTokens(text, [{ start: 0, end: text.length }]).map((s) => s.length);
    expect(lengths).toEqual([200, 200, 50]);
  });

  it("stays linear on half a million marks", () => {
    const text = "!".repeat(500_000);
    const tokens = sentencesByTokens(`${text}x`, [{ start: 0, end: text.length + 1 }]).flat();
    expect(tokens).toHaveLength(500_001);
  });
});
