/** Holds where a content ends that a relative clause reports. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";

describe("endInRelative", () => {
  it.each([
    ["A man who said Ruiz called him “a liar” left.", "Ruiz called him “a liar”"],
    ["A man who said Ruiz had called him “a liar” was freed.", "Ruiz had called him “a liar”"],
    ["Anyone who believes the vote was rigged is wrong.", "the vote was rigged"],
    ["Those who think the pier is old should stay.", "the pier is old"],
    ["A man who said everything he saw was lost is ill.", "everything he saw was lost"],
    ["Lind, who said the pier is old, has left.", "the pier is old"],
  ])("ends a content before the verb of the clause around it: %s", (sentence, content) => {
    const found = extractClaims(sentence).filter(({ kind }) => kind === "indirect");
    expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual([content]);
  });
});
