import { describe, expect, it } from "vitest";
import { readText } from "../../src/article/read-text.ts";
import { findClaims } from "../../src/claims/find-claims.ts";
import { describeFraming } from "../../src/comparison/describe-framing.ts";
import { makeRecord } from "../../src/record/make-record.ts";
import { labelledArticles } from "./framing-articles.ts";
import { makeClaim, makeOutletRecord } from "./make-claim.ts";

const MIN_CLAIMS = 60;

/** Every labelled claim with the framing found for it; `null` where the claim was not found. */
const labelled = labelledArticles.flatMap(({ text, labels }) => {
  const article = readText(text);
  const record = makeRecord(article, findClaims(article));
  return labels.map(([content, cue, label, place]) => {
    const claim = record.claims.find(
      (claim) =>
        claim.text.includes(content) && `${claim.block.kind} ${claim.block.index}` === place,
    );
    const framing = claim ? describeFraming(claim, record.article, 10) : null;
    return { content, expected: { cue, label, place }, framing };
  });
});
const found = labelled.flatMap(({ content, expected, framing }) =>
  framing ? [{ content, expected, framing }] : [],
);

/** Lists what is not as labelled. */
function wrong(read: (claim: (typeof found)[number]) => [found: unknown, expected: unknown]) {
  return found.flatMap((claim) => {
    const [is, should] = read(claim);
    return is === should ? [] : [`${claim.content}: ${String(is)}, not ${String(should)}`];
  });
}

/** One outlet's claim on its own. */
const articleOf = (claims: Parameters<typeof makeOutletRecord>[1]) =>
  makeOutletRecord("Merrow Courier", claims).article;

/** The extent of a claim in a statement of which so many words are known. */
const extent = (claim: ReturnType<typeof makeClaim>, known: number) =>
  describeFraming(claim, articleOf([claim]), known).extent;

describe("describeFraming", () => {
  it("is measured on at least 60 claims", () => {
    const missing = labelled
      .filter(({ framing }) => framing === null)
      .map(({ content }) => content);
    expect(found.length, `not found: ${missing.join("; ")}`).toBeGreaterThanOrEqual(MIN_CLAIMS);
  });

  it("classes at least 95 in 100 cues as labelled by hand", () => {
    const faults = wrong(({ framing, expected }) => [framing.cue?.class ?? "none", expected.cue]);
    expect(faults.length / found.length, faults.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("gives at least 95 in 100 speakers the label that the outlet printed", () => {
    const faults = wrong(({ framing, expected }) => [framing.label, expected.label]);
    expect(faults.length / found.length, faults.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("places every claim in its block", () => {
    expect(
      wrong(({ framing, expected }) => [
        `${framing.place.kind} ${framing.place.index}`,
        expected.place,
      ]),
    ).toEqual([]);
    for (const { framing } of found) {
      expect(framing.place.index).toBeLessThanOrEqual(framing.place.of);
      expect(framing.place.position).toBeLessThan(1);
    }
  });

  it("tells quoted whole, quoted in part, scare quotes and retold apart", () => {
    const words = "carried us for a century";
    const quotation = makeClaim({
      excerpt: `It “${words},” she said.`,
      content: words,
      cue: "said",
    });
    expect(extent(quotation, 5)).toBe("whole");
    expect(extent(quotation, 12)).toBe("part");
    const scare = makeClaim({
      excerpt: "The “repair” took a day.",
      content: "repair",
      speaker: null,
    });
    expect(extent(scare, 1)).toBe("scare quotes");
    const retold = makeClaim({
      excerpt: "She said it was over.",
      content: "it was over",
      cue: "said",
    });
    expect(extent(retold, 3)).toBe("paraphrase");
  });

  it("hears the hearsay beside a plain cue", () => {
    const claim = makeClaim({
      excerpt: "Dunn reportedly said that it was over.",
      content: "it was over",
      cue: "said",
    });
    expect(describeFraming(claim, articleOf([claim]), 3).cue).toEqual({
      text: "said",
      class: "evasive",
    });
  });

  it("gives the outlet's own words around the content, character for character", () => {
    for (const { content, framing } of found) {
      expect(framing.around.before + framing.around.after, content).not.toContain(content);
    }
  });
});
