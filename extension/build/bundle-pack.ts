/** A build plugin: builds the bundled pack from the seed records, and adds the table of word vectors. */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import * as z from "zod/mini";
import { readVectors } from "../../seeds/read-vectors.ts";
import { recordSchema, type ArticleRecord } from "../../src/record/record.ts";

const RECORDS = "seeds/records";
const PACK = "packs/bundled.parallax";
const VECTORS = "seeds/vectors/vectors.bin";
const VECTORS_FILE = "vectors/words.bin";

/** Emits packs/bundled.parallax and vectors/words.bin. */
export function bundlePack(): Plugin {
  return {
    name: "bundle-pack",
    async generateBundle() {
      const builder = "../../src/pack/build-pack.ts";
      if (!existsSync(RECORDS) || !existsSync("src/pack/build-pack.ts")) return;
      const { buildPack } = await import(builder);
      const pack = buildPack(await readRecords(), readVectors());
      this.emitFile({ type: "asset", fileName: PACK, source: pack });
      this.emitFile({ type: "asset", fileName: VECTORS_FILE, source: await readFile(VECTORS) });
    },
  };
}

/** Reads the seed records in the order of their names, so that the pack's bytes depend on nothing else. */
async function readRecords(): Promise<ArticleRecord[]> {
  const files = (await readdir(RECORDS)).filter((file) => file.endsWith(".json")).sort();
  return Promise.all(
    files.map(async (file) => {
      const record = recordSchema.safeParse(
        JSON.parse(await readFile(join(RECORDS, file), "utf8")),
      );
      if (record.success) return record.data;
      throw new Error(`${file} is no record: ${z.prettifyError(record.error)}`);
    }),
  );
}
