/** Tests of what is one claim, however often it is quoted, and where the next begins. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { said } from "./said.ts";

describe("one content", () => {
  const text = "The bridge, Ana Ruiz said, will “carry all of us” on a “single arch” of steel.";

  it("is one claim with all its quotes, whose span covers them", () => {
    const [claim, ...more] = extractClaims(text).filter(({ kind }) => kind === "quotation");
    expect(more).toEqual([]);
    expect(claim?.quotes.map(([start, end]) => text.slice(start, end))).toEqual([
      "carry all of us",
      "single arch",
    ]);
    expect(text.slice(claim?.start, claim?.end)).toBe(text.slice(0, -1));
  });

  it("is the clause around words that are quoted in part", () => {
    const text = "Ana Ruiz said that the bridge had been “a blessing” for Elm, and she smiled.";
    const claim = extractClaims(text).find(({ kind }) => kind === "quotation");
    expect(text.slice(claim?.start, claim?.end)).toBe("the bridge had been “a blessing” for Elm");
  });

  it("parts where a second cue brings a second content", () => {
    const text = "Ana Ruiz said the bridge was “a marvel,” adding, “It cost us nothing.”";
    expect(said(text)).toEqual(["Ana Ruiz: a marvel,", "Ana Ruiz: It cost us nothing."]);
  });
});
