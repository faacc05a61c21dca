/** Counterpoints: only what an outlet itself sets against a statement. */
import { describe, expect, it } from "vitest";
import { findCounterpoints, type PlacedClaim } from "../../src/statements/find-counterpoints.ts";
import { recordArticle, type Told } from "./records.ts";

/** Places the claims of one article, each the report of the statement with its number. */
function placeClaims(outlet: string, told: readonly Told[]): PlacedClaim[] {
  const { article, claims } = recordArticle(outlet, told);
  return claims.map((claim, statement) => ({ claim, article, statement }));
}

const BRANDT: Told = {
  sentence: "Ola Brandt told the council that ‹“the harbour cannot wait”›.",
  speaker: "Ola Brandt",
};
const dunn = (sentence: string): Told => ({ sentence, speaker: "Rhea Dunn" });

/** The statements found as counterpoints of the first claim of each article. */
function counterpointsOf(...articles: PlacedClaim[][]): number[] {
  const claims = articles.flat();
  return findCounterpoints(
    claims.filter(({ statement }) => statement === 0),
    claims.filter(({ statement }) => statement > 0),
    (statement) => claims.filter((placed) => placed.statement === statement).length,
  ).map(({ statement }) => statement);
}

describe("findCounterpoints", () => {
  it("takes another speaker whom the outlet contrasts by name", () => {
    const answer = dunn("After Brandt, Dunn gave a more hopeful account: ‹“all is on time”›.");
    expect(counterpointsOf(placeClaims("Courier", [BRANDT, answer]))).toEqual([1]);
  });

  it("takes an answer that opens with a contrast right after the statement", () => {
    const answer = dunn("But Dunn said ‹“all is on time”›.");
    expect(counterpointsOf(placeClaims("Courier", [BRANDT, answer]))).toEqual([1]);
  });

  it("finds none where nothing sets the two against each other", () => {
    const beside = dunn("Rhea Dunn, too, spoke: ‹“all is on time”›.");
    const amount = dunn("Dunn, who met Brandt for more than two hours, said ‹“all is on time”›.");
    expect(counterpointsOf(placeClaims("Courier", [BRANDT, beside]))).toEqual([]);
    expect(counterpointsOf(placeClaims("Courier", [BRANDT, amount]))).toEqual([]);
  });

  it("never sets a speaker against himself, or against nobody in particular", () => {
    const own = { ...BRANDT, sentence: "But Brandt added ‹“it will wait a year”›." };
    const nobody = { sentence: "But critics say ‹“it is late”›.", speaker: "critics" };
    expect(counterpointsOf(placeClaims("Courier", [BRANDT, own, nobody]))).toEqual([]);
  });

  it("finds none across articles, and none far away in one", () => {
    const answer = dunn("But Dunn said ‹“all is on time”›.");
    const filler = { sentence: `‹${"The tide table was read out. ".repeat(12)}›`, speaker: null };
    const herald = placeClaims("Herald", [filler, answer]);
    expect(counterpointsOf(placeClaims("Courier", [BRANDT]), herald.slice(1))).toEqual([]);
    expect(counterpointsOf(placeClaims("Courier", [BRANDT, filler, answer]))).toEqual([]);
  });

  it("puts what more outlets set against the statement first, with their places", () => {
    const one = dunn("But Dunn said ‹“all is on time”›.");
    const two = dunn("However, Dunn said ‹“no stone is missing”›.");
    const courier = placeClaims("Courier", [BRANDT, two, one]);
    const herald = placeClaims("Herald", [BRANDT, two]);
    expect(counterpointsOf(courier, herald)).toEqual([1, 2]);
  });
});
