/** Terms are the same for forms and spellings of one word, and differ for a word and a speaker of that name. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractTerms, speakerTerm } from "../../src/matches/extract-terms.ts";

const terms = (text: string) => [...extractTerms(text, null)];

describe("extractTerms", () => {
  it("gives forms and spellings of one word the same term", () => {
    expect(terms("The negotiators’ Agreements")).toEqual(terms("the negotiator's agreement"));
    expect(terms("Café, 1,000 talks")).toEqual(terms("cafe 1000 talk"));
  });

  it("gives every term once, ascending, as a number of 32 bits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.option(fc.string()), (text, speaker) => {
        const found = [...extractTerms(text, speaker)];
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });

  it("tells a speaker from the same name in what is said", () => {
    expect(terms("Harlow")).not.toContain(speakerTerm("Ann Harlow"));
    expect([...extractTerms("no", "Ann Harlow")]).toContain(speakerTerm("Mrs Harlow"));
  });
});
