import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRecords } from "../../seeds/read-records.ts";
import { readVectors } from "../../seeds/read-vectors.ts";
import { compareRecord } from "../../src/comparison/compare-record.ts";
import type { ComparedStatement, DiscrepancyType } from "../../src/comparison/comparison.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack } from "../../src/pack/open-pack.ts";

const vectors = readVectors();
const records = readRecords(join(import.meta.dirname, "../../seeds/records"));

/** Each record compared with a pack of all the others. */
const comparisons = new Map(
  records.map((record) => {
    const others = records.filter((other) => other !== record);
    const pack = openPack(Uint8Array.from(buildPack(others, vectors)).buffer);
    return [record.article.outlet, compareRecord(record, [pack], vectors)];
  }),
);

function statementsOf(outlet: string): ComparedStatement[] {
  const comparison = comparisons.get(outlet);
  if (!comparison) throw new Error(`no record of ${outlet}`);
  return comparison.statements;
}

/** The statement of an outlet that holds these words. */
function statementWith(outlet: string, words: string): ComparedStatement {
  const found = statementsOf(outlet).find(({ claim }) => claim.text.includes(words));
  if (!found) throw new Error(`${outlet} shares no statement with "${words}"`);
  return found;
}

describe("the bundled records, each compared with the others", () => {
  it.each<[string, DiscrepancyType, string, string, string]>([
    ["The Irish Times", "place", "Turkey", "Ankara", "The Mirror"],
    ["Hawaii Tribune-Herald", "number", "third", "twice", "InterHerald"],
    ["Hawaii Tribune-Herald", "speaker", "Putin", "Trump", "The Mirror"],
    ["CBC News", "wording", "treaty", "agreement", "Hawaii Tribune-Herald"],
    ["Hawaii Tribune-Herald", "wording", "remove", "eliminate", "The Irish Times"],
  ])("differ: %s has a %s, %s, for which it is %s in %s", (page, type, here, there, outlet) => {
    const onPage = statementsOf(page).flatMap(({ discrepancies }) => discrepancies);
    expect(onPage).toContainEqual({ type, here, there, outlet });
    const elsewhere = statementsOf(outlet).flatMap(({ discrepancies }) => discrepancies);
    expect(elsewhere).toContainEqual({ type, here: there, there: here, outlet: page });
  });

  it("show one remark in every translation", () => {
    const { coverage, framing } = statementWith("The Irish Times", "very candid");
    expect(framing.label).toBe("Mr Putin");
    expect(new Set(coverage.map(({ outlet }) => outlet))).toEqual(
      new Set(["CBC News", "Hawaii Tribune-Herald", "The Mirror"]),
    );
    const mirror = coverage.find(({ outlet }) => outlet === "The Mirror");
    expect(mirror?.framing).toMatchObject({
      label: "the Russian leader",
      cue: { text: "described", class: "neutral" },
    });
  });

  it("set Trump's and Putin's accounts of the call against each other", () => {
    const trump = statementWith("Hawaii Tribune-Herald", "went very well");
    expect(trump.coverage.map(({ outlet }) => outlet)).toContain("CBC News");
    const [counterpoint] = trump.counterpoints;
    expect(counterpoint?.speaker).toContain("Putin");
    expect(counterpoint?.statement).toContain("root causes");
    expect(counterpoint?.support.map(({ excerpt }) => excerpt).join()).toContain(
      "more optimistic take",
    );
  });

  it("hold every shown word to its place in its record", () => {
    for (const { statements } of comparisons.values()) {
      for (const { coverage } of statements) {
        for (const { claim, wording, framing } of coverage) {
          expect(framing.around.before + claim.text + framing.around.after).toBe(claim.excerpt);
          for (const mark of wording) {
            expect(mark.start).toBeGreaterThanOrEqual(claim.start);
            expect(mark.end).toBeLessThanOrEqual(claim.end);
          }
        }
      }
    }
  });
});
