/** Words and their folded forms. */
import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { readWords } from "../../src/text/read-words.ts";

const fold = (text: string) => readWords(text).map((word) => word.folded);

describe("readWords", () => {
  it("folds case, accents, possessives, contractions and figures", () => {
    expect(
      fold("Élysée’s U.S. envoy isn’t paying 1,000,000 or 3.5 — we’re “cease-fire”-ready"),
    ).toEqual([
      "elysee",
      "us",
      "envoy",
      "not",
      "paying",
      "1000000",
      "or",
      "3.5",
      "we",
      "cease",
      "fire",
      "ready",
    ]);
  });

  it("reads a negation whose apostrophe was lost", () => {
    expect(fold("They didnt and cannot; their tent went")).toEqual(
      fold("They didn't and can't; their tent went"),
    );
  });

  it("reads a word through soft hyphens and zero-width characters", () => {
    expect(fold("nego\u00ADtia\u200Btion")).toEqual(["negotiation"]);
  });

  it("gives spans in order that cut the original text", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        let end = 0;
        for (const word of readWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
