import { describe, expect, it } from "vitest";
import { readPlaces } from "../../src/text/read-places.ts";

const read = (text: string) => readPlaces(text).map((place) => place.name);

describe("readPlaces", () => {
  it.each([
    ["talks in Ankara that he skipped", ["Ankara"]],
    ["he spoke in Sochi, Russia, on Monday", ["Sochi", "Russia"]],
    ["she had not gone to Turkey", ["Turkey"]],
    ["a visit to the U.K. in May", ["United Kingdom"]],
    ["in eastern Ukraine", ["Ukraine"]],
    ["in New York City on Sunday", ["New York"]],
    ["a meeting in Merrow", ["Merrow"]],
  ])("reads %s", (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it("takes no person, body or time for a place", () => {
    expect(read("he said to Brandt and in Mr Dunn’s view, in May, in Congress")).toEqual([]);
    expect(read("in Russia’s favour")).toEqual([]);
  });

  it("gives the place as it is printed", () => {
    const text = "a visit to the U.K. in May";
    expect(readPlaces(text).map((place) => text.slice(place.start, place.end))).toEqual(["U.K."]);
  });
});
