/** One damaged pack takes nothing from the others, whatever is damaged in it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRecord } from "../../src/comparison/compare-record.ts";
import { compareSoundPacks } from "../../src/comparison/compare-sound-packs.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack, type Pack } from "../../src/pack/open-pack.ts";
import { PackError } from "../../src/pack/pack-error.ts";
import { damageClaims } from "../pack/damage-claims.ts";
import { HARBOUR, sampleRecord } from "../pack/sample-records.ts";

const built = new Uint8Array(buildPack(HARBOUR));
const open = (bytes: Uint8Array): Pack => openPack(new Uint8Array(bytes).buffer);
const sound = open(built);
const page = sampleRecord("Island Echo", "2024-03-05", [
  { words: "not sail until every docker has a contract", speaker: "Ann Harlow" },
]);

describe("compareSoundPacks", () => {
  it("leaves nothing out where every pack is sound", () => {
    const { comparison, damaged } = compareSoundPacks(page, [sound]);
    expect(damaged).toEqual([]);
    expect(comparison).toEqual(compareRecord(page, [sound]));
    expect(comparison.statements.length).toBe(1);
  });

  it("leaves out each pack with a damaged claim, and compares the others as if it were not there", () => {
    const [first, second] = [open(damageClaims(built)), open(damageClaims(built))];
    expect(() => compareRecord(page, [first, sound])).toThrow(PackError);
    const { comparison, damaged } = compareSoundPacks(page, [first, sound, second]);
    expect(damaged).toEqual([first, second]);
    expect(comparison).toEqual(compareRecord(page, [sound]));
  });

  it("compares with nothing where all packs are damaged", () => {
    const { comparison } = compareSoundPacks(page, [open(damageClaims(built))]);
    expect(comparison.statements).toEqual([]);
    expect(comparison.onlyHere).toEqual(page.claims);
  });

  it("never fails, whichever bytes of a pack that still opens have changed", () => {
    const change = fc.tuple(fc.nat(built.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = built.slice();
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        let pack: Pack;
        try {
          pack = open(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
          return;
        }
        expect(() => compareSoundPacks(page, [pack, sound])).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});
