/** A pack is refused in the reader's own language, with the values that matter. */
import { afterAll, expect, it } from "vitest";
import {
  describePackFault,
  describeStoredFault,
} from "../../../popup/words/describe-pack-fault.ts";
import { PackError, type PackFault } from "../../../src/pack/pack-error.ts";
import { stubMessages } from "../stub-messages.ts";

afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

const FAULTS: PackFault[] = [
  { kind: "no pack" },
  { kind: "other version", version: 9, reads: 1 },
  { kind: "too large", most: 256 },
  { kind: "damaged", how: "its checksum is wrong" },
];

it.each(["de", "es"])("tells every fault in %s, and not in English", (language) => {
  stubMessages(language);
  const told = [
    ...FAULTS.map(describePackFault),
    describeStoredFault({ kind: "damaged", how: "its checksum is wrong" }),
    describeStoredFault({ kind: "unreadable" }),
  ];
  expect(new Set(told).size).toBe(FAULTS.length + 2);
  for (const text of told) expect(text).not.toMatch(/\b(this|pack|the)\b/i);
  expect(told[1]).toMatch(/9.*1/);
  expect(told[2]).toContain("256 MB");
});

it("asks the reader to remove a damaged pack only where there is one to remove", () => {
  stubMessages("en");
  const damaged = { kind: "damaged", how: "its checksum is wrong" } as const;
  expect(describePackFault(damaged)).toContain("was not added");
  expect(describePackFault(damaged)).not.toContain("Remove");
  expect(describeStoredFault(damaged)).toContain("Remove it");
  expect(describeStoredFault({ kind: "no pack" })).toBe(describePackFault({ kind: "no pack" }));
});

it("is told in plain English to whoever builds packs, with what exactly is damaged", () => {
  expect(FAULTS.map((fault) => new PackError(fault).message)).toEqual([
    "This file is not a Parallax pack.",
    "This pack has version 9, and this Parallax reads version 1: build it again from its records.",
    "This pack is too large: at most 256 MB can be opened.",
    "This pack is damaged: its checksum is wrong.",
  ]);
});
