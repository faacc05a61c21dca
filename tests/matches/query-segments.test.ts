/** Holds the index against a plain scan of all claims, and its segments against being one corpus. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSegment } from "../../src/matches/build-segment.ts";
import { extractTerms } from "../../src/matches/extract-terms.ts";
import { openSegment } from "../../src/matches/open-segment.ts";
import { querySegments } from "../../src/matches/query-segments.ts";
import { NORM_SCALE } from "../../src/matches/segment-layout.ts";
import { weighTerm } from "../../src/matches/weigh-term.ts";
import { makeRandom } from "../bench/make-random.ts";

/** Sixty words, of which low numbers are common and high ones rare: claims share many, in lists and in bits. */
const word = fc.nat(59).map((draw) => `w${Math.floor((draw * draw) / 60)}`);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
/** Claims of which a query's words hold fewer than make candidates: each that shares a word is weighed. */
const corpus = fc.array(sentence, { minLength: 1, maxLength: 80, size: "max" });

const toTerms = (text: string): Uint32Array => extractTerms(text, null);
const open = (texts: readonly string[]) => openSegment(buildSegment(texts.map(toTerms)));

/** Cuts a corpus into parts at the places given. */
function cutAt<T>(all: readonly T[], places: readonly number[]): T[][] {
  const cuts = [0, ...places.map((place) => place % all.length).sort((a, b) => a - b), all.length];
  return cuts.slice(1).map((end, i) => all.slice(cuts[i], end));
}

/**
 * Scores every claim by the definition: shared mass × larger containment × (1 + half the smaller one). Masses are in
 * whole 64ths. A claim's own mass is by the weights of its part, and made comparable by those of the query's words.
 */
function scan(parts: readonly (readonly string[])[], query: string): number[][] {
  const docs = parts.map((texts) => texts.map((text) => new Set(toTerms(text))));
  const asked = [...toTerms(query)];
  const inAll = makeWeights(docs.flat());
  const whole = (term: number) => Math.ceil(inAll(term));
  return docs.map((part) => {
    const inPart = makeWeights(part);
    const known = asked.filter((term) => part.some((doc) => doc.has(term)));
    const scale = sum(known, whole) / sum(known, inPart) || 1;
    return part.map((doc) => {
      const shared = asked.filter((term) => doc.has(term));
      const mass = sum(shared, whole);
      const own = Math.round(sum(doc, inPart)) * scale;
      const containments = [mass / sum(asked, whole), Math.min(1, mass / own)];
      return mass * Math.max(...containments) * (1 + Math.min(...containments) / 2);
    });
  });
}

/** Makes the function that weighs a term by the claims that hold it. */
function makeWeights(docs: readonly ReadonlySet<number>[]): (term: number) => number {
  const counts = new Map<number, number>();
  for (const term of docs.flatMap((doc) => [...doc])) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => NORM_SCALE * weighTerm(counts.get(term) ?? 0, docs.length);
}

function sum(terms: Iterable<number>, weight: (term: number) => number): number {
  return [...terms].reduce((total, term) => total + weight(term), 0);
}

describe("querySegments", () => {
  it("finds what a scan of all claims finds, with the same scores, however segments are cut", () => {
    const cuts = fc.array(fc.nat(), { maxLength: 3 });
    fc.assert(
      fc.property(
        corpus,
        sentence,
        cuts,
        fc.integer({ min: 1, max: 9 }),
        (all, query, at, most) => {
          const parts = cutAt(all, at);
          const expected = scan(parts, query);
          const hits = querySegments(parts.map(open), toTerms(query), most);
          const best = expected.flat().filter((score) => score > 0);
          best.sort((a, b) => b - a);
          expect(hits.length).toBe(Math.min(most, best.length));
          hits.forEach(({ segment, claim, score }, rank) => {
            expect(score).toBeCloseTo(expected[segment]?.[claim] ?? 0, 6);
            expect(score).toBeCloseTo(best[rank] ?? 0, 6);
          });
          expect(new Set(hits.map(({ segment, claim }) => `${segment} ${claim}`)).size).toBe(
            hits.length,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it("misses no claim with one of the two rarest words where commoner ones fill the candidates", () => {
    const random = makeRandom(11);
    const draw = () => `w${Math.floor(400 * random() ** 3)}`;
    const texts = Array.from({ length: 4000 }, () => Array.from({ length: 12 }, draw).join(" "));
    const docs = texts.map((text) => new Set(toTerms(text)));
    const segment = open(texts);
    for (let run = 0; run < 12; run += 1) {
      const query = Array.from({ length: 30 }, draw).join(" ");
      const df = (term: number) => docs.filter((doc) => doc.has(term)).length;
      const known = [...toTerms(query)].map((term) => ({ term, df: df(term) }));
      const rarest = known.sort((a, b) => a.df - b.df).slice(0, 2);
      const expected = scan([texts], query)[0] ?? [];
      const hits = querySegments([segment], toTerms(query), 5);
      for (const { claim, score } of hits) expect(score).toBeCloseTo(expected[claim] ?? 0, 6);
      const better = expected.flatMap((score, claim) =>
        score > (hits.at(-1)?.score ?? 0) + 1e-6 &&
        rarest.some(({ term }) => docs[claim]?.has(term))
          ? [claim]
          : [],
      );
      expect(hits.map(({ claim }) => claim)).toEqual(expect.arrayContaining(better));
    }
  });

  it("finds a claim that repeats the query whole, wherever segments are cut", () => {
    fc.assert(
      fc.property(corpus, fc.nat(), fc.nat(), (texts, cut, pick) => {
        const wanted = texts[pick % texts.length] ?? "";
        const parts = cutAt(texts, [cut]);
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
