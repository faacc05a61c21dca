/** Reads a file or a folder for the corpus command; one that cannot be read is an expected failure. */
import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { CorpusError } from "./corpus-error.ts";

/** Reads the bytes of a file. */
export function readBytes(file: string): Uint8Array {
  return orExplain(file, () => readFileSync(file));
}

/** Reads a file as JSON. */
export function readJson(file: string): unknown {
  const text = orExplain(file, () => readFileSync(file, "utf8"));
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CorpusError(`${file} is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}

/** Lists the files of a folder with one of these endings (".txt"), by name. */
export function listFiles(folder: string, endings: readonly string[]): string[] {
  const entries = orExplain(folder, () => readdirSync(folder, { withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name).toLowerCase()))
    .map((entry) => entry.name)
    .sort();
}

function orExplain<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CorpusError(`cannot read ${path}: ${error instanceof Error ? error.message : ""}`);
  }
}
