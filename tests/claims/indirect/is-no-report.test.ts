/** Holds sentences in which a word for saying or wishing reports nothing. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("no report", () => {
  it.each([
    "Elm holds the key to the world's largest confirmed reserves.",
    "He was named in this latest alleged scandal.",
    "The town has six projects intended to be joined to the port.",
  ])("is made by a participle that describes a noun: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    "Lind had high hopes that the mayor would return.",
    "Bond yields climbed 11 basis points to 8.02%.",
  ])("is made by a noun that looks like a verb: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is made by a question, but by a thing that a participle describes", () => {
    expect(rows("But does she think an octopus can be lonely?")).toEqual([]);
    expect(rows("Leaked letters show that Lind knew of it.")).toHaveLength(1);
  });
});
