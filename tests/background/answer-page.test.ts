/** What a page reports is compared with every pack that can be read, and the others are named. */
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { analyzeRecord } from "../../background/answer-page.ts";
import { describeCorpus, openCorpus, reopenCorpus } from "../../background/corpus.ts";
import { addPack } from "../../extension/pack-store.ts";
import { readKeptTab } from "../../extension/tab-states.ts";
import { buildPack } from "../../src/pack/build-pack.ts";
import { damageClaims } from "../pack/damage-claims.ts";
import { HARBOUR, sampleRecord } from "../pack/sample-records.ts";
import { stubMessages } from "../popup/stub-messages.ts";
import { stubFiles } from "./browser-stub.ts";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("./browser-stub.ts")).browserStub,
}));

const TAB = 7;
const built = new Uint8Array(buildPack(HARBOUR));
const page = sampleRecord("Island Echo", "2024-03-05", [
  { words: "not sail until every docker has a contract", speaker: "Ann Harlow" },
]);

/** Adds a pack and puts other bytes in the place of its own, as a failing disk does. */
async function addDamaged(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { id } = await addPack(name, new Blob([buildPack(HARBOUR.slice(0, 1)).slice()]));
  const database = await openDB("parallax-packs", 1);
  const kept: unknown = await database.get("packs", id);
  await database.delete("packs", id);
  await database.put("packs", Object.assign({}, kept, { id: name, file: new Blob([bytes]) }));
  database.close();
}

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  stubMessages("en");
  stubFiles(built);
  await addDamaged("cut short", built.slice(0, 99));
  await addDamaged("blank", damageClaims(built));
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "chrome");
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it("compares a page with the sound packs, and names those that cannot be read, page after page", async () => {
  for (let visit = 0; visit < 2; visit += 1) {
    expect(await analyzeRecord(TAB, page)).toEqual({ statements: 1 });
    expect((await readKeptTab(TAB)).state).toMatchObject({
      state: "compared",
      comparison: {
        statements: [{ coverage: [{ outlet: "Inland Post" }, { outlet: "Coast Courier" }] }],
      },
      leftOut: ["blank", "cut short"],
      withoutAdded: false,
    });
  }
});

it("does not count the articles of a pack that is left out", async () => {
  const corpus = await openCorpus();
  expect(corpus.packs.map(({ name }) => name)).toEqual(["the pack that comes with Parallax"]);
  expect(describeCorpus(corpus).articles).toBe(HARBOUR.length);
});

it("leaves out a bundled pack, too, whose claims do not read", async () => {
  stubFiles(damageClaims(built));
  await reopenCorpus();
  expect(await analyzeRecord(TAB, page)).toEqual({ statements: 0 });
  expect((await readKeptTab(TAB)).state).toMatchObject({
    leftOut: ["blank", "cut short", "the pack that comes with Parallax"],
  });
  stubFiles(built);
});

it("compares a page with the bundled pack where the database cannot be opened, says so, and tries again for the next page", async () => {
  const opening = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("no database", "UnknownError");
  });
  await reopenCorpus();
  expect(await analyzeRecord(TAB, page)).toEqual({ statements: 1 });
  expect((await readKeptTab(TAB)).state).toMatchObject({ leftOut: [], withoutAdded: true });
  opening.mockRestore();
  await analyzeRecord(TAB, page);
  expect((await readKeptTab(TAB)).state).toMatchObject({
    leftOut: ["blank", "cut short"],
    withoutAdded: false,
  });
});
