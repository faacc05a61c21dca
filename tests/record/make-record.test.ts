import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../src/article/read-text.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { makeRecord } from "../../src/record/make-record.ts";
import { countOwnWords } from "../../src/record/own-words.ts";
import { MAX_OWN_WORDS, recordSchema } from "../../src/record/record.ts";
import type { Span } from "../../src/text/span.ts";

const TEXT = `Bridge to close, mayor says

The council voted on Monday. “It has carried us for a century,” mayor Rhea Dunn told reporters. Work begins in May.

Dunn said that the council had weighed every other way of keeping the old bridge open for carts and walkers and cyclists and had found that none of them would cost the town less than a new bridge beside it.`;

/** Finds a part of TEXT. */
function find(part: string): Span & { text: string } {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length, text: part };
}

/** A claim in TEXT by its own words; `quoted` tells whether the words stand in quotation marks. */
function claimAt(words: string, quoted: boolean, speaker?: string, cue?: string): Claim {
  const { start, end } = find(words);
  return {
    kind: quoted ? "quotation" : "indirect",
    start,
    end,
    quotes: quoted ? [{ start, end }] : [],
    speaker: speaker ? { ...find(speaker), name: speaker } : null,
    cue: cue ? find(cue) : null,
  };
}

const article = readText(TEXT);
const quotation = claimAt("It has carried us for a century", true, "mayor Rhea Dunn", "told");
const recordOf = (claim: Claim) => makeRecord(article, [claim]).claims[0];

describe("makeRecord", () => {
  it("keeps the sentence of a claim as its excerpt where it fits", () => {
    const claim = recordOf(quotation);
    expect(claim?.excerpt).toBe(
      "“It has carried us for a century,” mayor Rhea Dunn told reporters.",
    );
    expect(claim?.text).toBe("It has carried us for a century");
    expect(claim?.block).toEqual({ kind: "paragraph", index: 1, of: 2 });
    expect(claim?.speaker).toEqual({ name: "mayor Rhea Dunn", label: "mayor Rhea Dunn" });
  });

  it("shortens a content of more than the allowed words at the end of a word", () => {
    const start = TEXT.indexOf("the council had weighed");
    const claim = recordOf({ ...quotation, kind: "indirect", quotes: [], start, end: TEXT.length });
    expect(claim?.shortened).toBe(true);
    expect(claim?.text.startsWith("the council had weighed")).toBe(true);
    expect(TEXT.charAt(claim?.end ?? 0)).toBe(" ");
    expect(countOwnWords(claim?.text ?? "", start, [])).toBe(MAX_OWN_WORDS);
  });

  it("keeps speaker and cue in the excerpt where the sentence is too long", () => {
    const claim = recordOf(
      claimAt("the council had weighed every other way", false, "Dunn said", "said"),
    );
    expect(claim?.shortened).toBe(false);
    expect(claim?.excerpt.startsWith("Dunn said that")).toBe(true);
    expect(countOwnWords(claim?.excerpt ?? "", claim?.excerptStart ?? 0, [])).toBe(MAX_OWN_WORDS);
  });

  it("never reaches into another block", () => {
    const claim = recordOf(claimAt("Bridge to close", false, "mayor", "says"));
    expect(claim?.excerpt).toBe("Bridge to close, mayor says");
    expect(claim?.block.kind).toBe("headline");
  });

  it("passes on the hash and the origin of the copy, and says null where nobody knows", () => {
    const sha256 = "0".repeat(64);
    const known = makeRecord(article, [], { sha256, copyOf: "Coastline Press" });
    expect(known.article).toMatchObject({ sha256, copyOf: "Coastline Press", length: TEXT.length });
    expect(makeRecord(article, []).article).toMatchObject({ sha256: null, copyOf: null });
  });

  it("makes a valid record of any claims in any text", () => {
    const text = fc
      .array(fc.constantFrom("word", "“", "” ", " ", " said ", ".\n\n", "日本", "😀", "é", "’s "), {
        minLength: 1,
        maxLength: 200,
      })
      .map((parts) => `Start ${parts.join("")} end.`);
    fc.assert(
      fc.property(text, fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }), (text, numbers) => {
        const article = readText(text);
        const at = numbers.map((n) => n % (text.length + 1)).sort((a, b) => a - b);
        const [start = 0, open = 0, close = 0, end = 0] = at;
        const quotes = open < close ? [{ start: open, end: close }] : [];
        const speaker = { start: at[4] ?? 0, end: at[5] ?? 0, text: "x", name: "x" };
        const claim: Claim = { kind: "quotation", start, end, quotes, speaker, cue: null };
        const record = makeRecord(article, [claim]);
        expect(recordSchema.safeParse(record).error?.issues).toBeUndefined();
        const { excerpt, excerptStart } = record.claims[0] ?? { excerpt: "", excerptStart: 0 };
        expect(text.slice(excerptStart, excerptStart + excerpt.length)).toBe(excerpt);
      }),
      { numRuns: 2000 },
    );
  });
});
