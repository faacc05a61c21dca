/** A build plugin: builds the bundled pack from the seed records, and adds the table of word vectors. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { BUNDLED_RECORDS, readRecords } from "../../seeds/read-records.ts";
import { readVectors } from "../../seeds/read-vectors.ts";
import { buildPack } from "../../src/pack/build-pack.ts";

const PACK = "packs/bundled.parallax";
const VECTORS = "seeds/vectors/vectors.bin";
const VECTORS_FILE = "vectors/words.bin";

/** The pack is the same for every browser, and grouping its statements takes a second. */
let pack: Uint8Array | null = null;

/** Emits packs/bundled.parallax and vectors/words.bin. */
export function bundlePack(): Plugin {
  return {
    name: "bundle-pack",
    async generateBundle() {
      pack ??= buildPack(readRecords(BUNDLED_RECORDS), readVectors());
      this.emitFile({ type: "asset", fileName: PACK, source: pack });
      this.emitFile({ type: "asset", fileName: VECTORS_FILE, source: await readFile(VECTORS) });
    },
  };
}
