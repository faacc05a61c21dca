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

  it.each([
    [
      "Police said that 12 people were hurt and that the pier was shut.",
      "that 12 people were hurt and that the pier was shut",
    ],
    ["Police denied that 12 people were hurt.", "that 12 people were hurt"],
    ["The mayor ordered 300 families to leave their homes.", "300 families to leave their homes"],
  ])("is retold as well where it is more or not asserted: %s", (text, told) => {
    expect(kindsOf(text)).toContainEqual(["indirect", told]);
  });

  it("is retold where it tells nothing in figures", () => {
    expect(kindsOf("Police said the pier was shut after the crash.")).toEqual([
      ["indirect", "the pier was shut after the crash"],
    ]);
  });
});
