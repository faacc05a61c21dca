/** The same copy in two outlets is found by its claims, and nothing else is taken for one. */
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/record/record.ts";
import { findCopies } from "../../src/statements/find-copies.ts";
import { groupStatements } from "../../src/statements/group-statements.ts";
import { sampleRecord, type SampleClaim } from "../pack/sample-records.ts";

const WIRE: SampleClaim[] = [
  { words: "the bridge will be open again before the winter", speaker: "Eva Holm" },
  { words: "we found three cracks that nobody had written down", speaker: "Eva Holm" },
  { words: "buses go over the old road until then", speaker: "Sam Reed" },
  { words: "the mayor was told of it in April", speaker: "Sam Reed" },
  { words: "nobody has crossed it since the flood", speaker: "Sam Reed" },
];

const find = (records: ArticleRecord[]) => findCopies(records, groupStatements(records));

describe("findCopies", () => {
  it("joins articles that hold the same claims, cut by the last or with other marks and capitals", () => {
    const restyled = WIRE.map((claim) => ({ ...claim, words: `${claim.words.toUpperCase()},` }));
    const records = [
      sampleRecord("One", "2024-05-01", [{ words: "tulips have never opened so early" }]),
      sampleRecord("Two", "2024-05-01", WIRE),
      sampleRecord("Three", "2024-05-01", WIRE.slice(0, 4)),
      sampleRecord("Four", "2024-05-02", restyled),
    ];
    expect(find(records)).toEqual([0, 1, 1, 1]);
  });

  it("takes an article with much of its own for another report", () => {
    const own = [1, 2, 3].map((i) => ({ words: `street number ${i} stays closed for lorries` }));
    const records = [
      sampleRecord("One", "2024-05-01", WIRE),
      sampleRecord("Two", "2024-05-01", [...WIRE, ...own]),
    ];
    expect(find(records)).toEqual([0, 1]);
  });

  it("takes two short reports of the same two remarks for two reports", () => {
    const short = WIRE.slice(0, 2);
    expect(find(["One", "Two"].map((outlet) => sampleRecord(outlet, null, short)))).toEqual([0, 1]);
  });
});
