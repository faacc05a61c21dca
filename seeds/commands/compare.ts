/** `compare`: how other outlets put the statements of an article. */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { compareRecord } from "../../src/comparison/compare-record.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openIntactPack, openPack, type Pack } from "../../src/pack/open-pack.ts";
import { PackError } from "../../src/pack/pack-error.ts";
import { CorpusError } from "../corpus-error.ts";
import { recordDocument } from "../read-document.ts";
import { readBytes } from "../read-file.ts";
import { BUNDLED_RECORDS, readRecords } from "../read-records.ts";
import { BUNDLED_SOURCES, readSources } from "../read-sources.ts";
import { readVectors } from "../read-vectors.ts";
import { writeTable } from "../write-table.ts";

/**
 * Runs `compare FILE [--pack FILE]… [--sources FILE] [--table ID]`; without a pack, against the records of this project. With the identity of
 * a statement it prints that statement alone, as a Markdown table.
 */
export async function compare(args: string[]): Promise<unknown> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      pack: { type: "string", multiple: true },
      sources: { type: "string" },
      table: { type: "string" },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) {
    throw new CorpusError("compare needs one document: compare FILE [--pack FILE]…");
  }
  const packs = values.pack?.map(readPack) ?? [bundledPack()];
  const sources = readSources(values.sources ?? BUNDLED_SOURCES);
  const record = recordDocument(file, sources[basename(file)]);
  const comparison = compareRecord(record, packs, readVectors());
  if (values.table === undefined) return comparison;
  const statement = comparison.statements.find(({ id }) => id === values.table);
  if (!statement) throw new CorpusError(`${file} shares no statement ${values.table}`);
  return writeTable(comparison.article, statement);
}

function bundledPack(): Pack {
  return openPack(Uint8Array.from(buildPack(readRecords(BUNDLED_RECORDS), readVectors())).buffer);
}

/** Opens a pack that names its file where anything in it is damaged, be it a claim that is read only later. */
function readPack(file: string): Pack {
  const pack = nameFile(file, () => openIntactPack(Uint8Array.from(readBytes(file)).buffer));
  return { ...pack, readClaim: (claim) => nameFile(file, () => pack.readClaim(claim)) };
}

function nameFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PackError) throw new CorpusError(`${file}: ${error.message}`);
    throw error;
  }
}
