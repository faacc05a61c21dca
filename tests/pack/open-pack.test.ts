/** A pack gives back what was put in, says in plain words why it cannot be used, and never breaks on damage. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchClaims } from "../../src/matches/match-claims.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openIntactPack, openPack, type Pack, verifyPack } from "../../src/pack/open-pack.ts";
import { PackError } from "../../src/pack/pack-error.ts";
import { checksumPack, PACK_VERSION } from "../../src/pack/pack-layout.ts";
import { HARBOUR } from "./sample-records.ts";

const built = buildPack(HARBOUR);
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** Reads everything that a pack holds. */
function readAll(pack: Pack) {
  return pack.articles.map(({ article, firstClaim, endClaim }) => ({
    article,
    claims: Array.from({ length: endClaim - firstClaim }, (_, i) => pack.readClaim(firstClaim + i)),
  }));
}

describe("openPack", () => {
  it("gives back every article and claim as it was recorded", () => {
    const expected = HARBOUR.map(({ article, claims }) => ({ article, claims }));
    expect(readAll(openPack(bufferOf(built)))).toEqual(expected);
  });

  it("lists the claims of every statement, and the statement and article of every claim", () => {
    const pack = openPack(bufferOf(built));
    const listed: number[] = [];
    for (let statement = 0; statement < pack.statements; statement += 1) {
      expect(pack.idOf(statement)).toMatch(/^[0-9a-f]{16}$/);
      for (const claim of pack.claimsOf(statement)) {
        expect(pack.statementOf[claim]).toBe(statement);
        listed.push(claim);
      }
    }
    expect(listed.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
    const outlets = listed.map((claim) => pack.articleOf(claim).article.outlet?.split(" ")[0]);
    expect(outlets).toEqual(["Coast", "Coast", "Inland", "Inland", "Garden"]);
  });

  it("joins two outlets' reports of one statement, and no others", () => {
    const pack = openPack(bufferOf(built));
    const shared = Array.from({ length: pack.statements }, (_, s) => [...pack.claimsOf(s)]);
    expect(shared.filter((claims) => claims.length > 1)).toEqual([[0, 2]]);
  });

  it("says which version it reads when it is given another", () => {
    const other = built.slice();
    new DataView(other.buffer).setUint32(8, PACK_VERSION + 1, true);
    expect(() => openPack(bufferOf(other))).toThrow(
      new RegExp(`version ${PACK_VERSION + 1}.*reads version ${PACK_VERSION}`),
    );
  });

  it("refuses what is no pack, and a pack cut short anywhere", () => {
    expect(() => openPack(bufferOf(new TextEncoder().encode("{}")))).toThrow(
      "This file is not a Parallax pack.",
    );
    for (let length = 0; length < built.length; length += 7) {
      expect(() => openPack(bufferOf(built.subarray(0, length)))).toThrow(PackError);
    }
  });

  it("opens a pack with any bytes changed, or names the damage; it never fails in another way", () => {
    const change = fc.tuple(fc.nat(built.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = built.slice();
        for (const [at, by] of changes) damaged[at] = (damaged[at] ?? 0) ^ by;
        try {
          readAll(openPack(bufferOf(damaged)));
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("openIntactPack", () => {
  it("opens a sound pack and finds any changed byte after the header", () => {
    expect(openIntactPack(bufferOf(built)).articles.length).toBe(3);
    const place = fc.integer({ min: 32, max: built.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = built.slice();
        damaged[at] = (damaged[at] ?? 0) ^ by;
        expect(() => openIntactPack(bufferOf(damaged))).toThrow(PackError);
        expect(() => verifyPack(bufferOf(damaged))).toThrow(PackError);
      }),
    );
  });
});

describe("verifyPack", () => {
  it("lets through no pack that fails later, even where its checksum was made to fit", () => {
    for (let word = 8; word < built.length / 4; word += 1) {
      const forged = built.slice();
      const words = new Uint32Array(forged.buffer);
      words[word] = (words[word] ?? 0) + 1;
      words[4] = checksumPack(forged);
      let pack: Pack;
      try {
        pack = verifyPack(forged.buffer);
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
        continue;
      }
      for (let statement = 0; statement < pack.statements; statement += 1) {
        const claims = [...pack.claimsOf(statement)];
        expect(claims.map((claim) => pack.readClaim(claim).kind)).not.toEqual([]);
      }
      expect(() => matchClaims(HARBOUR[0]!, [pack])).not.toThrow();
    }
  });
});
