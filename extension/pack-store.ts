/** The packs that the reader has added, kept as Blobs in IndexedDB: a woken worker reads a Blob in half the time of a buffer. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { describePacks, type IndexSummary } from "../src/pack/describe-packs.ts";
import { openIntactPack, type Pack, verifyPack } from "../src/pack/open-pack.ts";
import { PackError, type PackFault } from "../src/pack/pack-error.ts";
import { MAX_PACK_BYTES } from "../src/pack/pack-layout.ts";

const DATABASE = "parallax-packs";
const VERSION = 1;
/** Longest name kept, in UTF-16 units: it is a file's name, and is shown in a list. */
const MAX_NAME = 120;

/** A stored pack as it is listed: its identity is the SHA-256 of its bytes, so the same pack is never kept twice. */
export interface StoredPack {
  id: string;
  name: string;
  bytes: number;
  /** ISO 8601 date and time. */
  added: string;
  holds: IndexSummary;
}

/** An open pack, and the name that its reader knows it by. */
export interface NamedPack {
  name: string;
  pack: Pack;
}

/** What is wrong with a stored pack: with the pack itself, or with the storage that does not give it back. */
export type StoredPackFault = PackFault | { kind: "unreadable" };

interface PackFile extends StoredPack {
  file: Blob;
}

interface PackSchema extends DBSchema {
  packs: { key: string; value: PackFile };
}

/** What of the store could be opened, and the names of the packs that could not. */
export interface OpenedPacks {
  packs: NamedPack[];
  unreadable: string[];
}

/** Runs one piece of work on the database, and closes it: a worker may be stopped at any time. */
async function withDatabase<T>(
  work: (database: IDBPDatabase<PackSchema>) => Promise<T>,
): Promise<T> {
  const database = await openDB<PackSchema>(DATABASE, VERSION, {
    upgrade: (database) => void database.createObjectStore("packs", { keyPath: "id" }),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/**
 * Adds a pack after reading all of it. Adding the same pack again only changes its name.
 * @throws PackError where the file is no pack, another version, too large or damaged; nothing is stored then.
 */
export async function addPack(name: string, file: Blob): Promise<StoredPack> {
  if (file.size > MAX_PACK_BYTES) {
    throw new PackError({ kind: "too large", most: MAX_PACK_BYTES / 2 ** 20 });
  }
  const buffer = await file.arrayBuffer();
  const stored: StoredPack = {
    holds: describePacks([verifyPack(buffer)]),
    id: await hashBytes(buffer),
    name: name.slice(0, MAX_NAME),
    bytes: buffer.byteLength,
    added: new Date().toISOString(),
  };
  // A new Blob of the bytes: a reader's file may change or vanish on the disk.
  await withDatabase((database) => database.put("packs", { ...stored, file: new Blob([buffer]) }));
  return stored;
}

/** Lists the stored packs, the first added first. */
export async function listPacks(): Promise<StoredPack[]> {
  const files = await withDatabase((database) => database.getAll("packs"));
  return files
    .map(({ id, name, bytes, added, holds }) => ({ id, name, bytes, added, holds }))
    .sort((a, b) => (a.added < b.added ? -1 : 1));
}

/** Removes a stored pack; one that is not there is no error. */
export async function removePack(id: string): Promise<void> {
  await withDatabase((database) => database.delete("packs", id));
}

/**
 * Opens every stored pack, all being read at once. One that does not read as it was added is named, and keeps no other
 * from opening: each is checked by its checksum, which takes a fraction of what opening takes.
 * Packs are never merged: beside one that holds the same claims, fifty small ones cost a page some hundredths more.
 */
export async function openStoredPacks(): Promise<OpenedPacks> {
  const files = await withDatabase((database) => database.getAll("packs"));
  const opened: OpenedPacks = { packs: [], unreadable: [] };
  const tried = files.map(async ({ name, file }) => ({ name, result: await tryOut(file) }));
  for (const { name, result } of await Promise.all(tried)) {
    if ("fault" in result) opened.unreadable.push(name);
    else opened.packs.push({ name, pack: result.pack });
  }
  return opened;
}

/** Checks every stored pack, one after the other, and says by its id what is wrong with one that does not read as it was added. */
export async function findDamagedPacks(): Promise<Map<string, StoredPackFault>> {
  const damaged = new Map<string, StoredPackFault>();
  for (const { id, file } of await withDatabase((database) => database.getAll("packs"))) {
    const result = await tryOut(file);
    if ("fault" in result) damaged.set(id, result.fault);
  }
  return damaged;
}

/** Reads a stored file as a pack, or says why that cannot be done, and logs it in full; a browser may have lost the file. */
async function tryOut(file: Blob): Promise<{ pack: Pack } | { fault: StoredPackFault }> {
  try {
    return { pack: openIntactPack(await file.arrayBuffer()) };
  } catch (error) {
    // Anything else is a fault of ours, and says nothing of the pack.
    if (!(error instanceof PackError || error instanceof DOMException)) throw error;
    console.error(error);
    return { fault: error instanceof PackError ? error.fault : { kind: "unreadable" } };
  }
}

/** Returns the SHA-256 of a buffer, in lower-case hexadecimal digits. */
async function hashBytes(buffer: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", buffer));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
