/** A claim comes out of a pack as it went in. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeClaim, encodeClaim } from "../../src/pack/encode-claim.ts";
import { sampleRecord } from "./sample-records.ts";

describe("encodeClaim", () => {
  it("keeps every claim exactly, whatever its characters", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, (words, before, speaker) => {
        const [claim] = sampleRecord("Outlet", null, [{ words, before, speaker }]).claims;
        expect(claim && decodeClaim(encodeClaim(claim))).toEqual(claim);
      }),
    );
  });

  it("refuses a line whose spans lie outside the excerpt", () => {
    const [claim] = sampleRecord("Outlet", null, [{ words: "a short word" }]).claims;
    const line = encodeClaim(claim!);
    expect(() => decodeClaim(line.replace(/,1,13,/, ",1,99,"))).toThrow();
  });
});
