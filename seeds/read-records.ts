/** Reads a folder of records, each held to the schema. */
import { join } from "node:path";
import { type ArticleRecord, recordSchema } from "../src/record/record.ts";
import { CorpusError, describeIssue } from "./corpus-error.ts";
import { listFiles, readJson } from "./read-file.ts";

/** Where the records of the bundled pack are kept. */
export const BUNDLED_RECORDS = join(import.meta.dirname, "records");

/** Reads the records of a folder by file name; throws a `CorpusError` that names the file and the field that is wrong. */
export function readRecords(folder: string): ArticleRecord[] {
  const files = listFiles(folder, [".json"]);
  if (files.length === 0) throw new CorpusError(`${folder} holds no records (.json)`);
  return files.map((file) => {
    const read = recordSchema.safeParse(readJson(join(folder, file)));
    if (!read.success) throw new CorpusError(`${file}: ${describeIssue(read.error)}`);
    return read.data;
  });
}
