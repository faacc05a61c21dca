/** A page's claims join the statements that other outlets report, and never the page's own copy. */
import { describe, expect, it } from "vitest";
import { matchClaims } from "../../src/matches/match-claims.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack, type Pack } from "../../src/pack/open-pack.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { HARBOUR, sampleRecord, type SampleClaim } from "../pack/sample-records.ts";

const open = (records: ArticleRecord[]): Pack =>
  openPack(new Uint8Array(buildPack(records)).buffer);

/** Lists what was found: the page's words, and the outlets that report the same. */
function list(record: ArticleRecord, packs: Pack[]) {
  return matchClaims(record, packs).matches.map(({ claim, coverage }) => ({
    here: record.claims[claim]?.text,
    outlets: coverage.map(({ article }) => article.article.outlet),
  }));
}

const PROMISE: SampleClaim = {
  words: "not sail until every docker has a contract",
  speaker: "Ann Harlow",
};

describe("matchClaims", () => {
  it("joins a partial quotation to every other outlet that reports the statement", () => {
    const page = sampleRecord("Island Echo", "2024-03-05", [
      PROMISE,
      { words: "we saw seven whales from the lighthouse", speaker: "Ida Roe" },
    ]);
    expect(list(page, [open(HARBOUR)])).toEqual([
      { here: PROMISE.words, outlets: ["Coast Courier", "Inland Post"] },
    ]);
  });

  it("finds nothing for a page that shares no statement with the packs", () => {
    const page = sampleRecord("Island Echo", "2024-03-05", [
      { words: "we saw seven whales from the lighthouse", speaker: "Ida Roe" },
    ]);
    expect(matchClaims(page, [open(HARBOUR)])).toEqual({ matches: [], alsoCarriedBy: [] });
    expect(matchClaims(page, [])).toEqual({ matches: [], alsoCarriedBy: [] });
  });

  it("leaves out the page's own record, by document, by link and by outlet", () => {
    const [courier] = HARBOUR;
    if (courier === undefined) throw new Error("no sample");
    const sha256 = "ab".repeat(32);
    const withHash = { ...courier, article: { ...courier.article, sha256 } };
    const pack = open([withHash, ...HARBOUR.slice(1)]);
    const other = { outlet: null, url: null, sha256: null };
    for (const own of [
      { ...other, sha256 },
      { ...other, url: "http://www.coast-courier.example/story/?utm_source=mail#top" },
      { ...other, outlet: "Coast Courier" },
    ]) {
      const page = { ...courier, article: { ...courier.article, ...own } };
      expect(list(page, [pack]).flatMap(({ outlets }) => outlets)).toEqual(["Inland Post"]);
    }
  });

  it("says that another outlet carries the same copy, and counts it as no coverage", () => {
    const wire: SampleClaim[] = [
      PROMISE,
      { words: "nobody told the passengers anything at all", speaker: "Tom Breck" },
      { words: "the port can lose a week but not a month", speaker: "Mira Östlund" },
      { words: "my lorry has stood here since Tuesday morning", speaker: "Jon Vale" },
    ];
    const pack = open([...HARBOUR, sampleRecord("Wire Daily", "2024-03-05", wire)]);
    const page = sampleRecord("Island Echo", "2024-03-05", wire);
    const { matches, alsoCarriedBy } = matchClaims(page, [pack]);
    expect(alsoCarriedBy.map(({ outlet }) => outlet)).toEqual(["Wire Daily"]);
    const outlets = matches.flatMap(({ coverage }) =>
      coverage.map((c) => c.article.article.outlet),
    );
    expect(new Set(outlets)).toEqual(new Set(["Coast Courier", "Inland Post"]));
  });

  it("counts the same copy in two other outlets once, unless only the second has the claim", () => {
    const wire: SampleClaim[] = [
      { words: "the bridge will be open again before the winter", speaker: "Eva Holm" },
      { words: "we found three cracks that nobody had written down", speaker: "Eva Holm" },
      { words: "buses go over the old road until then", speaker: "Sam Reed" },
      { words: "the mayor was told of it in April", speaker: "Sam Reed" },
    ];
    const added = { words: "my shop has lost half of its customers", speaker: "Jon Vale" };
    const pack = open([
      sampleRecord("First Wire", "2024-05-01", wire),
      sampleRecord("Second Wire", "2024-05-02", [...wire, added]),
      sampleRecord("Own Reporter", "2024-05-02", wire.slice(0, 1)),
    ]);
    const page = sampleRecord("Island Echo", "2024-05-02", [
      { words: "The bridge will be open again before the winter", speaker: "Eva Holm" },
      { words: "My shop has lost half of its customers", speaker: "Jon Vale" },
    ]);
    expect(list(page, [pack]).map(({ outlets }) => outlets)).toEqual([
      ["First Wire", "Own Reporter"],
      ["Second Wire"],
    ]);
  });

  it("merges claims of one statement: the fullest stands for them, in the place of the first", () => {
    const page = sampleRecord("Island Echo", "2024-03-05", [
      { words: "until every docker has a contract", speaker: "Ann Harlow" },
      { words: "nobody told the passengers anything at all", speaker: "Tom Breck" },
      {
        words: "The ferries will not sail until every docker has a contract",
        speaker: "Ann Harlow",
      },
    ]);
    const { matches } = matchClaims(page, [open(HARBOUR)]);
    expect(matches.map(({ claim, alsoHere }) => [claim, alsoHere])).toEqual([
      [2, [0]],
      [1, []],
    ]);
  });

  it("joins the coverage of several packs under one statement", () => {
    const packs = HARBOUR.map((record) => open([record]));
    const page = sampleRecord("Island Echo", "2024-03-05", [PROMISE]);
    expect(list(page, packs)).toEqual(list(page, [open(HARBOUR)]));
  });

  it("finds the same in a large pack as in a small one", () => {
    const noise = Array.from({ length: 60 }, (_, i) =>
      sampleRecord(`Paper ${i}`, "2024-03-05", [
        { words: `the council of town ${i} will vote on its new bridge and every road to it` },
        {
          words: `until ${i} of us have a contract nobody in the port can sail`,
          speaker: "Bo Ash",
        },
      ]),
    );
    const page = sampleRecord("Island Echo", "2024-03-05", [PROMISE]);
    expect(list(page, [open([...noise, ...HARBOUR])])).toEqual(list(page, [open(HARBOUR)]));
  });
});
