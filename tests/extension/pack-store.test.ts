/** Packs that the reader adds stay, open again, and fail one by one. */
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { addPack, listPacks, openStoredPacks, removePack } from "../../extension/pack-store.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { PackError } from "../../src/pack/open-pack.ts";
import { HARBOUR } from "../pack/sample-records.ts";

const whole = new Uint8Array(buildPack(HARBOUR));
const part = new Uint8Array(buildPack(HARBOUR.slice(0, 1)));
const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

beforeEach(async () => {
  for (const { id } of await listPacks()) await removePack(id);
});

describe("the pack store", () => {
  it("keeps a pack and opens it again, article by article", async () => {
    const stored = await addPack("harbour.parallax", fileOf(whole));
    expect(await listPacks()).toEqual([stored]);
    expect(stored).toMatchObject({ name: "harbour.parallax", bytes: whole.length });
    expect(stored.holds.outlets).toEqual(["Coast Courier", "Garden Weekly", "Inland Post"]);
    const { packs, damaged } = await openStoredPacks();
    expect(damaged).toEqual([]);
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
    const { id } = await addPack("whole", fileOf(whole));
    await addPack("part", fileOf(part));
    const database = await openDB("parallax-packs", 1);
    const kept: unknown = await database.get("packs", id);
    await database.put("packs", Object.assign({}, kept, { file: fileOf(whole.slice(0, 99)) }));
    database.close();
    const { packs, damaged } = await openStoredPacks();
    expect(packs.length).toBe(1);
    expect(damaged).toEqual([
      { id, name: "whole", reason: "This pack is damaged: it is not complete." },
    ]);
  });
});
