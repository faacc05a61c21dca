/** Candidates come by words from anywhere, and by speaker from articles on the same event. */
import { describe, expect, it } from "vitest";
import { findCandidates } from "../../src/matches/find-candidates.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack } from "../../src/pack/open-pack.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { sampleRecord } from "../pack/sample-records.ts";

const SHARED = { words: "the dam will hold until the rain has stopped", speaker: "Lena Voss" };
const OTHER_WORDS = { words: "everyone may sleep in their own bed tonight", speaker: "Lena Voss" };
const OTHER_SPEAKER = { words: "we packed our boats anyway", speaker: "Kai Moor" };

/** An article that shares one claim with the page, and has one more by each of two speakers. */
const article = (outlet: string, published: string | null) =>
  sampleRecord(outlet, published, [SHARED, OTHER_WORDS, OTHER_SPEAKER]);

const page = sampleRecord("Hill Herald", "2024-06-10", [
  SHARED,
  { words: "nobody needs to leave the valley", speaker: "Lena Voss" },
]);

/** Lists the outlets and words of the candidates for each claim of the page. */
function list(records: ArticleRecord[], leftOut: string[] = []) {
  const pack = openPack(new Uint8Array(buildPack(records)).buffer);
  const out = pack.articles.filter(({ article }) => leftOut.includes(article.outlet ?? ""));
  return findCandidates(page, [pack], new Set(out)).map((found) =>
    found.map(({ claim, article }) => [article.article.outlet, pack.readClaim(claim).text]),
  );
}

function listOutlets(found: (string | null)[][] | undefined, words: string) {
  return found
    ?.filter(([, text]) => text === words)
    .map(([outlet]) => outlet)
    .sort();
}

describe("findCandidates", () => {
  it("finds the same words first, and on the same event what the same speaker says in others", () => {
    const [shared, other] = list([article("River Post", "2024-06-11")]);
    expect(shared?.[0]).toEqual(["River Post", SHARED.words]);
    expect(other).toContainEqual(["River Post", OTHER_WORDS.words]);
  });

  it("does not read another speaker's claims closely", () => {
    const [, other] = list([article("River Post", "2024-06-11")]);
    expect(other).not.toContainEqual(["River Post", OTHER_SPEAKER.words]);
  });

  it("finds recurring words at any date, other words only near in time or without a date", () => {
    // More claims share words with the page's second one than are taken by words.
    const crowd = Array.from({ length: 20 }, (_, i) =>
      sampleRecord(`Old ${i}`, "2001-01-01", [{ words: `${i} people need not leave the valley` }]),
    );
    const [shared, other] = list([
      ...crowd,
      article("Year Later", "2025-06-10"),
      article("No Date", null),
      article("Next Week", "2024-06-17"),
    ]);
    expect(listOutlets(shared, SHARED.words)).toEqual(["Next Week", "No Date", "Year Later"]);
    expect(listOutlets(other, OTHER_WORDS.words)).toEqual(["Next Week", "No Date"]);
  });

  it("finds nothing in articles that are left out", () => {
    const records = [article("River Post", "2024-06-11"), article("Own Daily", "2024-06-11")];
    const found = list(records, ["Own Daily"]).flat();
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(([outlet]) => outlet)).not.toContain("Own Daily");
  });
});
