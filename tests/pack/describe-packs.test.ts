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
    const other = [
      sampleRecord("Garden Weekly", null, [{ words: "no date is given here" }], { url: null }),
    ];
    expect(describePacks([open(HARBOUR), open(other)])).toEqual({
      outlets: ["Coast Courier", "Garden Weekly", "Inland Post"],
      sites: [
        { outlet: "Coast Courier", host: "coast-courier.example" },
        { outlet: "Garden Weekly", host: "garden-weekly.example" },
        { outlet: "Inland Post", host: "inland-post.example" },
      ],
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
