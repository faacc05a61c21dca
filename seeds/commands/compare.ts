/** `compare`: how other outlets put the statements of an article. */
import { parseArgs } from "node:util";
import { compareRecord } from "../../src/comparison/compare-record.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack, type Pack, PackError } from "../../src/pack/open-pack.ts";
import { CorpusError } from "../corpus-error.ts";
import { recordDocument } from "../read-document.ts";
import { readBytes } from "../read-file.ts";
import { readVectors } from "../read-vectors.ts";
import { BUNDLED_RECORDS, readRecords } from "../read-records.ts";

/** Runs `compare FILE [--pack FILE]…`; without a pack, against the records of this project. */
export async function compare(args: string[]): Promise<unknown> {
  const { values, positionals } = parseArgs({
    args,
    options: { pack: { type: "string", multiple: true } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) {
    throw new CorpusError("compare needs one document: compare FILE [--pack FILE]…");
  }
  const packs = values.pack?.map(readPack) ?? [bundledPack()];
  return compareRecord(recordDocument(file), packs, readVectors());
}

function bundledPack(): Pack {
  return openPack(Uint8Array.from(buildPack(readRecords(BUNDLED_RECORDS), readVectors())).buffer);
}

function readPack(file: string): Pack {
  try {
    return openPack(Uint8Array.from(readBytes(file)).buffer);
  } catch (error) {
    if (error instanceof PackError) throw new CorpusError(`${file}: ${error.message}`);
    throw error;
  }
}
