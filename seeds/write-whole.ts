/** Writes a file whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CorpusError } from "./corpus-error.ts";

/** Writes beside the file, then renames: a reader sees the old file or the new one. Makes the folder if need be. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new CorpusError(`cannot write ${file}: ${error instanceof Error ? error.message : ""}`);
  }
}
