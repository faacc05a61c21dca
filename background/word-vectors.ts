/** The word vectors: opened from our own package when the first page is compared. */
import browser from "webextension-polyfill";
import { openVectors, type Vectors } from "../src/vectors/vector-table.ts";
import { VECTORS_SHA256 } from "../src/vectors/vectors-sha256.ts";
import { remember } from "./remember.ts";

const TABLE = "vectors/words.bin";

/** Opens the table once; a failure is tried again by the next caller. */
export const openWordVectors = remember(readTable).get;

async function readTable(): Promise<Vectors> {
  const response = await fetch(browser.runtime.getURL(TABLE));
  const buffer = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", buffer));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return openVectors(buffer, hex, VECTORS_SHA256);
}
