/** Reads a sources file: what is known of each document, by the document's file name. */
import { join } from "node:path";
import * as z from "zod/mini";
import { CorpusError, describeIssue } from "./corpus-error.ts";
import { readJson } from "./read-file.ts";

const known = z.nullish(z.string().check(z.minLength(1)));

const sourcesSchema = z.record(
  z.string(),
  z.strictObject({
    outlet: known,
    title: known,
    published: z.nullish(z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })])),
    url: z.nullish(z.url({ protocol: /^https?$/ })),
    byline: known,
    copyOf: known,
  }),
);

/** What is known of the documents of this project. */
export const BUNDLED_SOURCES = join(import.meta.dirname, "sources.json");

/** What is known of each document, by its file name. A field left out is looked for in the document. */
export type Sources = z.infer<typeof sourcesSchema>;

/** Reads a sources file; throws a `CorpusError` that names the first wrong field. */
export function readSources(file: string): Sources {
  const read = sourcesSchema.safeParse(readJson(file));
  if (!read.success) throw new CorpusError(`${file}: ${describeIssue(read.error)}`);
  return read.data;
}
