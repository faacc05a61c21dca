/** What the open packs hold is told as a whole. */
import { describe, expect, it } from "vitest";
import { buildPack } from "../../src/pack/build-pack.ts";
import { describePacks } from "../../src/pack/describe-packs.ts";
import { openPack } from "../../src/pack/open-pack.ts";
import type { ArticleRecord } from "../../src/record/record.ts";
import { HARBOUR, sampleRecord } from "./sample-records.ts";

const open = (records: ArticleRecord[]) => openPack(new Uint8Array(buildPack(records)).buffer);

describe("describePacks", () => {
  it("counts all packs together and names every outlet once", () => {
    const other = [sampleRecord("Inland Post", null, [{ words: "no date is given here" }])];
    expect(describePacks([open(HARBOUR), open(other)])).toEqual({
      outlets: ["Coast Courier", "Garden Weekly", "Inland Post"],
      articles: 4,
      statements: 5,
      from: "2024-03-04",
      to: "2024-03-06",
    });
  });

  it("describes no pack as holding nothing", () => {
    expect(describePacks([])).toMatchObject({ outlets: [], articles: 0, from: null, to: null });
  });
});
