/** `ingest`: makes the records of a folder of documents. */
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { type ArticleRecord, recordSchema } from "../../src/record/record.ts";
import { CorpusError, describeIssue } from "../corpus-error.ts";
import { DOCUMENT_ENDINGS, recordDocument } from "../read-document.ts";
import { listFiles } from "../read-file.ts";
import { BUNDLED_SOURCES, readSources } from "../read-sources.ts";
import { writeWhole } from "../write-whole.ts";

/** Runs `ingest DIR [--sources FILE] --out DIR`; of the documents of this project the sources are known. */
export async function ingest(args: string[]): Promise<unknown> {
  const { values, positionals } = parseArgs({
    args,
    options: { sources: { type: "string" }, out: { type: "string" } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const { out } = values;
  if (!folder || positionals.length > 1 || !out) {
    throw new CorpusError(
      "ingest needs a folder of documents and one for the records: ingest DIR [--sources FILE] --out DIR",
    );
  }
  const sources = readSources(values.sources ?? BUNDLED_SOURCES);
  const files = listFiles(folder, DOCUMENT_ENDINGS);
  if (files.length === 0)
    throw new CorpusError(`${folder} holds no ${DOCUMENT_ENDINGS.join(", ")}`);
  refuseTwins(files);
  // Every record is made before the first is written: a bad document leaves the folder as it was.
  const made = files.map((file) => {
    console.error(`reading ${file}`);
    return { file: recordName(file), record: recordWhole(join(folder, file), sources[file]) };
  });
  return made.map(({ file, record }) => {
    writeWhole(join(out, file), `${JSON.stringify(record, null, 2)}\n`);
    const { outlet, title, published } = record.article;
    return { file: join(out, file), outlet, title, published, claims: record.claims.length };
  });
}

/** Makes a record and holds it to the schema: what breaks a limit is never written. */
function recordWhole(file: string, source?: Parameters<typeof recordDocument>[1]): ArticleRecord {
  const record = recordSchema.safeParse(recordDocument(file, source));
  if (!record.success) throw new CorpusError(`${file}: ${describeIssue(record.error)}`);
  return record.data;
}

const recordName = (file: string): string => `${basename(file, extname(file))}.json`;

/** Refuses two documents that would be one record. */
function refuseTwins(files: readonly string[]): void {
  const names = files.map(recordName);
  const twin = names.find((name, i) => names.indexOf(name) !== i);
  if (twin) throw new CorpusError(`two documents would both become ${twin}`);
}
