/** The word-vector table: what was written comes back, and nothing else is opened. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stemWord } from "../../src/text/stem-word.ts";
import {
  DamagedVectorsError,
  openVectors,
  type Vectors,
  writeVectorTable,
} from "../../src/vectors/vector-table.ts";
import { VECTORS_SHA256 } from "../../src/vectors/vectors-sha256.ts";

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const open = (bytes: Uint8Array) => openVectors(bufferOf(bytes), digest(bytes), digest(bytes));

/** A small table whose vectors lie on a circle, so that likeness falls with the angle between two words. */
const WORDS = "north northeast east south".split(" ").map((stem, i) => {
  const angle = [0, 0.25, 0.5, 1][i] ?? 0;
  return {
    stem,
    rarity: i / 4,
    vector: [Math.cos(angle * Math.PI), Math.sin(angle * Math.PI)],
  };
});

describe("writeVectorTable and openVectors", () => {
  it("keep the order of likenesses through four bits", () => {
    const vectors = open(writeVectorTable(WORDS, []));
    expect(vectors.likeness("north", "north")).toBeCloseTo(1, 5);
    expect(vectors.likeness("north", "northeast")).toBeGreaterThan(0.5);
    expect(vectors.likeness("north", "east")).toBeLessThan(0.5);
    expect(vectors.likeness("north", "south")).toBeLessThan(-0.8);
    expect(vectors.likeness("north", "elsewhere")).toBe(0);
  });

  it("keep rarities and count an unknown word as rare", () => {
    const vectors = open(writeVectorTable(WORDS, []));
    expect(vectors.rarity("east")).toBeCloseTo(0.5, 2);
    expect(vectors.rarity("elsewhere")).toBe(1);
  });

  it("know opposites that are used alike, both ways round", () => {
    const vectors = open(writeVectorTable(WORDS, [["north", "northeast"]]));
    expect(vectors.likeness("north", "northeast")).toBe(-1);
    expect(vectors.likeness("northeast", "north")).toBe(-1);
  });

  it("give the same bytes for the same words in another order", () => {
    expect(writeVectorTable([...WORDS].reverse(), [])).toEqual(writeVectorTable(WORDS, []));
  });

  it("refuse another digest, a cut table and another version", () => {
    const table = writeVectorTable(WORDS, []);
    expect(() => openVectors(bufferOf(table), digest(table), "0".repeat(64))).toThrow(
      DamagedVectorsError,
    );
    expect(() => open(table.slice(0, -1))).toThrow(DamagedVectorsError);
    expect(() => open(table.slice(0, 3))).toThrow(DamagedVectorsError);
    const later = Uint8Array.from(table);
    later[4] = 99;
    expect(() => open(later)).toThrow(DamagedVectorsError);
  });
});

describe("the published table", () => {
  const bytes = readFileSync(join(import.meta.dirname, "../../seeds/vectors/vectors.bin"));
  const vectors: Vectors = openVectors(bufferOf(bytes), digest(bytes), VECTORS_SHA256);
  const likeness = (a: string, b: string) => vectors.likeness(stemWord(a), stemWord(b));

  it.each([
    ["frank", "candid", "angry"],
    ["ceasefire", "truce", "harvest"],
    ["agreement", "treaty", "weather"],
    ["talks", "negotiations", "kitchens"],
    ["begin", "start", "paint"],
  ])("finds %s nearer to %s than to %s", (word, near, far) => {
    expect(likeness(word, near)).toBeGreaterThan(likeness(word, far) + 0.3);
  });

  it.each([
    ["increase", "decrease"],
    ["won", "lost"],
    ["rise", "fall"],
    ["buying", "sold"],
  ])("knows %s and %s for opposites", (a, b) => {
    expect(likeness(a, b)).toBe(-1);
  });

  it("is no larger than 0.6 MB and finds common words less rare", () => {
    expect(bytes.length).toBeLessThanOrEqual(600_000);
    expect(vectors.rarity(stemWord("government"))).toBeLessThan(
      vectors.rarity(stemWord("memorandum")),
    );
  });
});
