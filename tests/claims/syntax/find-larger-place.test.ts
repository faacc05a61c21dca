/** Holds the larger place behind a comma apart from the next name of a list. */
import { describe, expect, it } from "vitest";
import { NO_METADATA } from "../../../src/article/article.ts";
import { makeReading } from "../../../src/claims/reading/make-reading.ts";
import {
  isBetweenLands,
  largerPlaceEnd,
} from "../../../src/claims/syntax/phrases/find-larger-place.ts";

/** Reads a sentence, and where its first comma stands. */
function read(text: string): { reading: ReturnType<typeof makeReading>; comma: number } {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length }];
  const reading = makeReading({ ...NO_METADATA, language: "en", text, blocks });
  return { reading, comma: reading.words.indexOf(",") };
}

/** Returns the larger place behind the first comma of a sentence; "" for none. */
function larger(text: string): string {
  const { reading, comma } = read(text);
  return reading.words.slice(comma + 1, largerPlaceEnd(reading, comma)).join(" ");
}

describe("the larger place behind a comma", () => {
  it.each([
    ["Pilots from Elm, Norway, said so.", "norway"],
    ["They met in Hull, North Carolina, in May.", "north carolina"],
  ])("is the country or the region of the smaller one: %s", (text, expected) => {
    expect(larger(text)).toBe(expected);
  });

  it.each([
    "Pilots in Norway, Chile, said so.",
    "Pilots from Elm, Norway, Chile, said so.",
    "Pilots from Elm, Lind said.",
    "Elm, Norway, is small.",
  ])("is none in a list, or behind nothing that leads to a place: %s", (text) => {
    expect(larger(text)).toBe("");
  });

  it("is none in a list of lands, which the comma parts", () => {
    const list = read("Pilots in Norway, Chile and Peru left.");
    expect(isBetweenLands(list.reading, list.comma)).toBe(true);
    const place = read("Pilots in Elm, Norway and Peru left.");
    expect(isBetweenLands(place.reading, place.comma)).toBe(false);
  });
});
