/** Splitting claims of two clauses: each becomes a claim, and nothing is lost or moved. */
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/claims/claim.ts";
import { splitClaims } from "../../src/claims/split-claims.ts";

const TEXT =
  "The mayor said it “went rather well,” and that both councils would “meet again in June.”";

function claimOf(content: string, quoted: readonly string[]): Claim {
  const start = TEXT.indexOf(content);
  const quotes = quoted.map((quote) => {
    const at = TEXT.indexOf(quote);
    return { start: at, end: at + quote.length };
  });
  const kind = quotes.length > 0 ? "quotation" : "indirect";
  const speaker = { start: 0, end: 9, text: "The mayor", name: "The mayor" };
  const cue = { start: 10, end: 14, text: "said" };
  return { kind, start, end: start + content.length, quotes, speaker, cue };
}

const whole = claimOf(TEXT.slice(15), ["went rather well,", "meet again in June."]);
const textsOf = (claims: Claim[]) => claims.map((claim) => TEXT.slice(claim.start, claim.end));

describe("splitClaims", () => {
  it("makes each clause a claim with its own quotes and the same speaker and cue", () => {
    const claims = splitClaims(TEXT, [whole]);
    expect(textsOf(claims)).toEqual([
      "it “went rather well,”",
      "both councils would “meet again in June.”",
    ]);
    expect(claims.map((claim) => claim.quotes)).toEqual(whole.quotes.map((quote) => [quote]));
    expect(claims.map((claim) => claim.speaker)).toEqual([whole.speaker, whole.speaker]);
  });

  it("calls a clause without quoted words indirect", () => {
    const half = { ...whole, quotes: whole.quotes.slice(0, 1) };
    expect(splitClaims(TEXT, [half]).map((claim) => claim.kind)).toEqual(["quotation", "indirect"]);
  });

  it("cuts nothing inside quotation marks and no figure", () => {
    const quoted = { ...whole, quotes: [{ start: whole.start, end: whole.end }] };
    const figure: Claim = { ...whole, kind: "figure", quotes: [] };
    expect(splitClaims(TEXT, [quoted, figure])).toEqual([quoted, figure]);
    // Of a claim around it the words quoted are another's.
    const around: Claim = { ...whole, kind: "indirect", quotes: [] };
    expect(splitClaims(TEXT, [around, quoted])).toEqual([around, quoted]);
  });
});
