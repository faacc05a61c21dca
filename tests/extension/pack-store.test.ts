/** Packs that the reader adds stay, open again, and fail one by one. */
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  addPack,
  findDamagedPacks,
  listPacks,
  openStoredPacks,
  removePack,
  type StoredPack,
} from "../../extension/pack-store.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { openPack } from "../../src/pack/open-pack.ts";
import { PackError } from "../../src/pack/pack-error.ts";
import { damageClaims } from "../pack/damage-claims.ts";
import { HARBOUR } from "../pack/sample-records.ts";

const whole = new Uint8Array(buildPack(HARBOUR));
const part = new Uint8Array(buildPack(HARBOUR.slice(0, 1)));
const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

/** Puts other bytes in the place of a stored pack's own. */
async function damage({ id }: StoredPack, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const database = await openDB("parallax-packs", 1);
  const kept: unknown = await database.get("packs", id);
  await database.put("packs", Object.assign({}, kept, { file: fileOf(bytes) }));
  database.close();
}

beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  for (const { id } of await listPacks()) await removePack(id);
});
afterEach(() => void vi.restoreAllMocks());

/** Finds where a text first stands in the bytes of a pack. */
const findText = (bytes: Uint8Array, text: string): number =>
  new TextDecoder("latin1").decode(bytes).indexOf(text);

/** Has the reading of stored files fail. */
function failReading(error: Error): void {
  vi.spyOn(Blob.prototype, "arrayBuffer").mockRejectedValue(error);
}

describe("the pack store", () => {
  it("keeps a pack and opens it again, article by article", async () => {
    const stored = await addPack("harbour.parallax", fileOf(whole));
    expect(await listPacks()).toEqual([stored]);
    expect(stored).toMatchObject({ name: "harbour.parallax", bytes: whole.length });
    expect(stored.holds.outlets).toEqual(["Coast Courier", "Garden Weekly", "Inland Post"]);
    const { packs, unreadable } = await openStoredPacks();
    expect(unreadable).toEqual([]);
    expect(packs.map(({ name, pack }) => [name, pack.articles.length])).toEqual([
      ["harbour.parallax", 3],
    ]);
    expect(packs[0]?.pack.readClaim(0)).toEqual(HARBOUR[0]?.claims[0]);
  });

  it("keeps one pack once, however often it is added, under its latest name", async () => {
    await addPack("first", fileOf(whole));
    await addPack("second", fileOf(whole));
    expect((await listPacks()).map(({ name }) => name)).toEqual(["second"]);
  });

  it("removes one pack and leaves the others", async () => {
    const { id } = await addPack("whole", fileOf(whole));
    await addPack("part", fileOf(part));
    await removePack(id);
    await removePack(id);
    expect((await listPacks()).map(({ name }) => name)).toEqual(["part"]);
  });

  it("refuses a damaged file in plain words and stores nothing", async () => {
    const broken = whole.slice();
    broken[broken.length - 5] = (broken.at(-5) ?? 0) ^ 1;
    await expect(addPack("broken", fileOf(broken))).rejects.toThrow(PackError);
    await expect(addPack("text", new Blob(["no pack"]))).rejects.toThrow("not a Parallax pack");
    expect(await listPacks()).toEqual([]);
  });

  it("names a pack that was damaged in the store, and opens all others", async () => {
    await damage(await addPack("whole", fileOf(whole)), whole.slice(0, 99));
    await addPack("part", fileOf(part));
    const { packs, unreadable } = await openStoredPacks();
    expect(packs.map(({ name }) => name)).toEqual(["part"]);
    expect(unreadable).toEqual(["whole"]);
  });

  it("names a pack, and does not open it, that has changed where nothing but its checksum tells", async () => {
    const retold = whole.slice();
    retold.set(new TextEncoder().encode("Toast"), findText(whole, "Coast"));
    expect(openPack(retold.buffer).articles[0]?.article.title).toContain("Toast");
    await damage(await addPack("whole", fileOf(whole)), retold);
    expect(await openStoredPacks()).toEqual({ packs: [], unreadable: ["whole"] });
  });

  it("finds every damaged pack, also one that opens, and says what is wrong with it", async () => {
    const cut = await addPack("whole", fileOf(whole));
    const blank = await addPack("part", fileOf(part));
    expect(await findDamagedPacks()).toEqual(new Map());
    await damage(cut, whole.slice(0, 99));
    await damage(blank, damageClaims(part));
    expect(await findDamagedPacks()).toEqual(
      new Map([
        [cut.id, { kind: "damaged", how: "it is not complete" }],
        [blank.id, { kind: "damaged", how: "its checksum is wrong" }],
      ]),
    );
  });

  it("does not call a pack damaged that the browser's storage does not give back", async () => {
    const { id } = await addPack("whole", fileOf(whole));
    failReading(new DOMException("gone", "NotReadableError"));
    expect(await findDamagedPacks()).toEqual(new Map([[id, { kind: "unreadable" }]]));
    expect(await openStoredPacks()).toEqual({ packs: [], unreadable: ["whole"] });
  });

  it("logs in full what is wrong with a pack", async () => {
    await damage(await addPack("whole", fileOf(whole)), whole.slice(0, 99));
    await openStoredPacks();
    expect(console.error).toHaveBeenCalledWith(
      expect.objectContaining({ message: "This pack is damaged: it is not complete." }),
    );
  });

  it("takes a fault of its own for no fault of the pack", async () => {
    await addPack("whole", fileOf(whole));
    failReading(new TypeError("a bug"));
    await expect(findDamagedPacks()).rejects.toThrow("a bug");
    await expect(openStoredPacks()).rejects.toThrow("a bug");
  });
});
