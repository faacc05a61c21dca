/** Reads the published word-vector table for the corpus command. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { openVectors, type Vectors } from "../src/vectors/vector-table.ts";
import { VECTORS_SHA256 } from "../src/vectors/vectors-sha256.ts";
import { readBytes } from "./read-file.ts";

const TABLE = join(import.meta.dirname, "vectors/vectors.bin");

/** Opens the table; throws DamagedVectorsError where it is not the published one. */
export function readVectors(): Vectors {
  const bytes = readBytes(TABLE);
  const digest = createHash("sha256").update(bytes).digest("hex");
  return openVectors(Uint8Array.from(bytes).buffer, digest, VECTORS_SHA256);
}
