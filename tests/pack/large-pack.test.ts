/** A pack of more claims than one segment holds is searched as one. */
import { expect, it } from "vitest";
import { matchClaims } from "../../src/matches/match-claims.ts";
import { MAX_SEGMENT_CLAIMS } from "../../src/matches/segment-layout.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack } from "../../src/pack/open-pack.ts";
import { sampleRecord } from "./sample-records.ts";

const ARTICLES = 140;
const CLAIMS = 500;

/** Words that no two claims have in common: nothing has to be judged while the pack is built. */
const wordsOf = (article: number, claim: number) => `w${article}x${claim} v${article}y${claim}`;

it("finds claims of its first and of its last segment, and reads what they say", () => {
  const records = Array.from({ length: ARTICLES }, (_, article) =>
    sampleRecord(
      `Outlet ${String(article).padStart(3, "0")}`,
      "2024-03-04",
      Array.from({ length: CLAIMS }, (_, claim) => ({ words: wordsOf(article, claim) })),
    ),
  );
  const pack = openPack(new Uint8Array(buildPack(records)).buffer);
  expect(pack.segments.map(({ claims }) => claims)).toEqual([
    MAX_SEGMENT_CLAIMS,
    ARTICLES * CLAIMS - MAX_SEGMENT_CLAIMS,
  ]);
  const wanted = [wordsOf(1, 2), wordsOf(ARTICLES - 1, CLAIMS - 3)];
  const page = sampleRecord(
    "Page",
    "2024-03-05",
    wanted.map((words) => ({ words })),
  );
  const { matches } = matchClaims(page, [pack]);
  const found = matches.map(({ coverage }) =>
    coverage.map(({ claim, article }) => [article.article.outlet, pack.readClaim(claim).text]),
  );
  expect(found).toEqual([[["Outlet 001", wanted[0]]], [["Outlet 139", wanted[1]]]]);
});
