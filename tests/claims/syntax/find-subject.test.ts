/** Holds the subject of a verb to all of whoever speaks: not fewer, and not what they are counted by. */
import { describe, expect, it } from "vitest";
import { articleOf, claimsOf, rows } from "../indirect/read-rows.ts";

/** Returns the name of the first speaker of a text. */
const nameIn = (text: string): string | undefined => claimsOf(articleOf(text))[0]?.speaker?.name;

describe("the subject of a verb", () => {
  it.each([
    ["Half of the voters said the pier was sound.", "Half of the voters"],
    ["More than half of those asked said the pier was sound.", "More than half of those asked"],
    ["Those in favor of a ban said the pier was unsafe.", "Those in favor of a ban"],
    ["On Monday, few on either side believed the pier would hold.", "few on either side"],
  ])("is told with how many there are of them in %j", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
  });

  it("is no verb that opens a noun of two words", () => {
    const text =
      "Ada Lind, a fellow at the group and think tank Harbor Watch, said the pier was sound.";
    expect(rows(text).map(([speaker, cue]) => [speaker, cue])).toEqual([["Ada Lind", "said"]]);
  });
});

describe("what a relative pronoun stands for", () => {
  it("is those whom a number counts", () => {
    expect(nameIn("The number of adults who said they had swum rose last year.")).toBe("adults");
  });

  it("is the last of two who meet, where the meeting speaks to nobody", () => {
    const text =
      "There were talks between the port and the Lindists, who have said they would strike.";
    expect(nameIn(text)).toBe("Lindists");
  });

  it("is the first noun where that is somebody", () => {
    const text = "The prize went to a spokesman for the city, who said the pier was sound.";
    expect(nameIn(text)).toBe("a spokesman for the city");
  });

  it("is found past how many of them speak", () => {
    const text = "The hall was full of swimmers, many of whom said the pier was unsafe.";
    expect(nameIn(text)).toBe("swimmers");
  });
});
