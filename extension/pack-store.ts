/** The packs that the reader has added, kept as Blobs in IndexedDB: a woken worker reads a Blob in half the time of a buffer. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { describePacks, type IndexSummary } from "../src/pack/describe-packs.ts";
import { openPack, type Pack, PackError, verifyPack } from "../src/pack/open-pack.ts";
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

interface PackFile extends StoredPack {
  file: Blob;
}

interface PackSchema extends DBSchema {
  packs: { key: string; value: PackFile };
}

/** What of the store could be opened, and which packs could not, with the reason in plain words. */
export interface OpenedPacks {
  packs: NamedPack[];
  damaged: { id: string; name: string; reason: string }[];
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
    throw new PackError(
      `This pack is too large: at most ${MAX_PACK_BYTES / 2 ** 20} MB can be added.`,
    );
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
 * Opens every stored pack, all being read at once. One that cannot be opened is named, and keeps no other from opening.
 * Packs are never merged: beside one that holds the same claims, fifty small ones cost a page some hundredths more.
 */
export async function openStoredPacks(): Promise<OpenedPacks> {
  const files = await withDatabase((database) => database.getAll("packs"));
  const opened: OpenedPacks = { packs: [], damaged: [] };
  for (const result of await Promise.all(files.map(openFile))) {
    if ("reason" in result) opened.damaged.push(result);
    else opened.packs.push(result);
  }
  return opened;
}

async function openFile({
  id,
  name,
  file,
}: PackFile): Promise<NamedPack | OpenedPacks["damaged"][number]> {
  try {
    return { name, pack: openPack(await file.arrayBuffer()) };
  } catch (error) {
    const reason = error instanceof PackError ? error.message : "This pack could not be read.";
    return { id, name, reason };
  }
}

/** Returns the SHA-256 of a buffer, in lower-case hexadecimal digits. */
async function hashBytes(buffer: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", buffer));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
