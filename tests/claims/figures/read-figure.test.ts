/** Holds the reading of figures to what an English reader takes them for. */
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, readFigures } from "../../../src/claims/figures/read-figure.ts";

/** Reads all figures of a text: a number may begin at each of its words. */
function readAll(text: string): Figure[] {
  const numbers = [...text.matchAll(/[\p{L}\d]+/gu)].map(({ index }) => index);
  return readFigures(text, { numbers, dates: true, places: true });
}

/** Reads the figure of a text that has one. */
const readFigure = (text: string): Figure | undefined => readAll(text)[0];

describe("a figure", () => {
  it.each([
    ["fired 273 exploding drones", "count", 273, null, "exploding drones"],
    ["killed at least 14 civilians", "count", 14, null, "civilians"],
    ["to exchange 1,000 prisoners of war each", "count", 1000, null, "prisoners of war"],
    ["dozens of villagers fled", "count", 24, null, "villagers"],
    ["the fourth known talk of the two", "ordinal", 4, null, "known talk"],
    ["they have spoken twice", "count", 2, "times", "spoken"],
    ["they met three times", "count", 3, "times", "met"],
    ["lasted more than two hours", "duration", 2, "hour", "lasted"],
    ["a 30-day ceasefire", "duration", 30, "day", "ceasefire"],
    ["agreed to pay $2.4 million", "sum", 2_400_000, "$", null],
    ["a fine of Rs 20 crore", "sum", 200_000_000, "Rs", null],
    ["a fine of 300 euros", "sum", 300, "euro", null],
    ["a fine of 300 kroner", "sum", 300, "kroner", null],
    ["40 percent of voters", "count", 40, "%", "voters"],
    ["began in March 2019", "date", "2019-03", null, null],
    ["talks in Ankara", "place", "Ankara", null, null],
  ])("reads %j", (text, kind, value, unit, what) => {
    expect(readFigure(text)).toMatchObject({ kind, value, unit, what });
  });

  it("keeps how a number is hedged, and both ends of a range", () => {
    expect(readFigure("at least 14 civilians")).toMatchObject({ hedge: "at least" });
    expect(readFigure("about 50 tanks")).toMatchObject({ hedge: "about" });
    expect(readFigure("10 to 15 tanks")).toMatchObject({ value: 10, high: 15, what: "tanks" });
  });

  it("is read where it is asked for", () => {
    const text = "On March 18 in Oslo, 30 delegates met 12 envoys";
    const kinds = (dates: boolean, places: boolean) =>
      readFigures(text, { numbers: [21], dates, places }).map(({ kind }) => kind);
    expect(kinds(true, true)).toEqual(["date", "place", "count"]);
    expect(kinds(false, false)).toEqual(["count"]);
  });

  it("is none where nothing is counted", () => {
    expect(readFigure("the talks went on quietly")).toBeUndefined();
  });
});

describe("readFigures", () => {
  const words = constantFrom(
    ..."14 1,000 30-day two third twice dozens of hundreds of thousands $ € % percent hours civilians March 18 , 2022 in Ankara between and to – ½ ٣ 🙂".split(
      " ",
    ),
  );

  it("gives figures in order, without overlap, inside the text", () => {
    assert(
      property(array(words, { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const figure of readAll(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          end = figure.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
