/** A build plugin: builds the bundled pack from the seed records. */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import * as z from "zod/mini";
import { recordSchema, type ArticleRecord } from "../../src/record/record.ts";

const RECORDS = "seeds/records";
const PACK = "packs/bundled.parallax";

/** Emits packs/bundled.parallax. */
export function bundlePack(): Plugin {
  return {
    name: "bundle-pack",
    async generateBundle() {
      const builder = "../../src/pack/build-pack.ts";
      if (!existsSync(RECORDS) || !existsSync("src/pack/build-pack.ts")) return;
      const { buildPack } = await import(builder);
      this.emitFile({ type: "asset", fileName: PACK, source: buildPack(await readRecords()) });
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
