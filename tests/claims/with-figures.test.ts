/** Tests that what somebody says in figures is one claim. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../src/claims/extract-claims.ts";

const kindsOf = (text: string) =>
  extractClaims(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe("what somebody says in figures", () => {
  it("is a figure, and not retold beside it", () => {
    expect(kindsOf("Police said 12 people were hurt in the crash.")).toEqual([
      ["figure", "12 people were hurt in the crash"],
    ]);
  });

  it("is retold where it tells nothing in figures", () => {
    expect(kindsOf("Police said the pier was shut after the crash.")).toEqual([
      ["indirect", "the pier was shut after the crash"],
    ]);
  });
});
