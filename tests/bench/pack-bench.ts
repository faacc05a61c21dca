/** Building a pack: how its time grows with the claims whose statements are to be found. */
import { readVectors } from "../../seeds/read-vectors.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { type Bench, time } from "./bench-row.ts";
import { makeRecords } from "./make-records.ts";

const SIZES = [1_000, 10_000, 100_000];
const SEED = 20_250_519;

/** Measures what `corpus build` does, with word vectors as there. */
export const bench: Bench = async (report) => {
  const vectors = readVectors();
  const engine = "parallax";
  for (const n of SIZES) {
    const records = makeRecords(SEED, n);
    const [pack, ms] = await time(() => buildPack(records, vectors));
    report({ what: "pack build", n, engine, value: ms, unit: "ms" });
    report({ what: "pack size", n, engine, value: pack.length / n, unit: "bytes/claim" });
  }
};
