/** Warming up changes nothing that is found, and ends for any packs. */
import { describe, expect, it } from "vitest";
import { matchClaims } from "../../src/matches/match-claims.ts";
import { warmUp } from "../../src/matches/warm-up.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack, type Pack } from "../../src/pack/open-pack.ts";
import { HARBOUR, sampleRecord } from "../pack/sample-records.ts";

const open = (records: typeof HARBOUR) => openPack(new Uint8Array(buildPack(records)).buffer);

describe("warmUp", () => {
  it("matches claims of the packs themselves, and leaves later matches as they are", () => {
    const pack = open(HARBOUR);
    const page = sampleRecord("Island Echo", "2024-03-05", [
      { words: "not sail until every docker has a contract", speaker: "Ann Harlow" },
    ]);
    const before = matchClaims(page, [pack]);
    let read = 0;
    const watched: Pack = { ...pack, readClaim: (claim) => ((read += 1), pack.readClaim(claim)) };
    warmUp([watched]);
    expect(read).toBeGreaterThan(40);
    expect(matchClaims(page, [pack])).toEqual(before);
  });

  it("ends at once where there are no packs, no articles or no claims", () => {
    warmUp([]);
    warmUp([open([])]);
    warmUp([open([sampleRecord("Empty Echo", null, [])])]);
  });
});
