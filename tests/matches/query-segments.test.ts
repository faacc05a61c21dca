/** Holds the index against a plain scan of all claims, and its segments against being one corpus. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../src/matches/build-segment.ts";
import { extractTerms } from "../../src/matches/extract-terms.ts";
import { openSegment } from "../../src/matches/open-segment.ts";
import { querySegments } from "../../src/matches/query-segments.ts";
import { NORM_SCALE } from "../../src/matches/segment-layout.ts";
import { weighTerm } from "../../src/matches/weigh-term.ts";

/** Few different words, so that claims share many. */
const word = fc.constantFrom(
  ..."talks truce border army winter harvest envoy treaty city".split(" "),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const corpus = fc.array(sentence, { minLength: 1, maxLength: 60 });

const toTerms = (text: string): Uint32Array => extractTerms(text, null);
const open = (texts: readonly string[]) => openSegment(buildSegment(texts.map(toTerms)));

/** Scores every claim by its definition: shared mass × larger containment × (1 + half the smaller one). */
function scan(texts: readonly string[], query: string): number[] {
  const docs = texts.map((text) => new Set(toTerms(text)));
  const weight = (term: number) =>
    weighTerm(docs.filter((doc) => doc.has(term)).length, docs.length);
  const mass = (terms: Iterable<number>) => [...terms].reduce((sum, term) => sum + weight(term), 0);
  const asked = new Set(toTerms(query));
  return docs.map((doc) => {
    const shared = mass([...asked].filter((term) => doc.has(term)));
    const [smaller = 0, larger = 0] = [shared / mass(asked), shared / mass(doc)].sort();
    return shared * larger * (1 + smaller / 2);
  });
}

/** Norms are kept in whole 64ths: with words that nearly every claim holds, that is some percent of a score. */
const ROUNDING = 0.1;

describe("querySegments", () => {
  it("scores the best claims as a scan of all claims does", () => {
    fc.assert(
      fc.property(corpus, sentence, (texts, query) => {
        const expected = scan(texts, query);
        const hits = querySegments([open(texts)], toTerms(query), 5);
        const best = expected.filter((score) => score > 0).sort((a, b) => b - a);
        expect(hits.length).toBe(Math.min(5, best.length));
        hits.forEach((hit, rank) => {
          const [score, ofRank] = [expected[hit.claim] ?? 0, best[rank] ?? 0];
          expect(Math.abs(hit.score / NORM_SCALE - score)).toBeLessThan(ROUNDING * (1 + score));
          expect(Math.abs(score - ofRank)).toBeLessThan(ROUNDING * (1 + ofRank));
        });
      }),
      { numRuns: 500 },
    );
  });

  it("finds a claim that repeats the query whole, wherever segments are cut", () => {
    fc.assert(
      fc.property(corpus, fc.nat(), fc.nat(), (texts, cut, pick) => {
        const at = cut % texts.length;
        const wanted = texts[pick % texts.length] ?? "";
        const parts = [texts.slice(0, at), texts.slice(at)];
        const hits = querySegments(parts.map(open), toTerms(wanted), texts.length);
        const found = hits.map((hit) => parts[hit.segment]?.[hit.claim]);
        expect(found).toContain(wanted);
      }),
    );
  });

  it("weighs a word by its rarity in all segments together", () => {
    const common = Array.from({ length: 40 }, () => "the envoy spoke");
    const hits = querySegments(
      [open(["envoy alone", "harvest alone"]), open(common)],
      toTerms("harvest envoy winter"),
    );
    expect([hits[0]?.segment, hits[0]?.claim]).toEqual([0, 1]);
  });

  it("finds a short quotation inside a long claim and a long query around a short claim", () => {
    const long = "we will not leave this town until the last bridge has been built again";
    const short = "the last bridge";
    const noise = Array.from({ length: 300 }, (_, i) => `a bridge and a town numbered ${i}`);
    expect(querySegments([open([...noise, long])], toTerms(short))[0]?.claim).toBe(300);
    expect(querySegments([open([...noise, short])], toTerms(long))[0]?.claim).toBe(300);
  });

  it("returns nothing for words that no claim holds", () => {
    expect(querySegments([open(["a border town"])], toTerms("unheard"))).toEqual([]);
    expect(querySegments([], toTerms("unheard"))).toEqual([]);
    expect(querySegments([open([])], toTerms(""))).toEqual([]);
  });

  it("leaves no score of one query behind for the next", () => {
    const segment = open(["a border town", "the border army", "winter harvest"]);
    const first = querySegments([segment], toTerms("border army"));
    querySegments([segment], toTerms("winter town"));
    expect(querySegments([segment], toTerms("border army"))).toEqual(first);
  });
});
