/** A pack is the same, byte for byte, whenever it is built from the same records. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack } from "../../src/pack/open-pack.ts";
import { HARBOUR } from "./sample-records.ts";

describe("buildPack", () => {
  it("gives the same bytes in whatever order the records come", () => {
    const expected = buildPack(HARBOUR);
    fc.assert(
      fc.property(fc.shuffledSubarray(HARBOUR, { minLength: 3 }), (records) => {
        expect(buildPack(records)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it("makes a pack of no records, which holds nothing", () => {
    const empty = openPack(new Uint8Array(buildPack([])).buffer);
    expect([empty.articles.length, empty.statements]).toEqual([0, 0]);
  });
});
