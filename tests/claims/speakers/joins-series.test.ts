/** Holds who speaks by a verb in the midst of a series: "Ruiz thanked the mayor, called the vote “a farce” and left". */
import { describe, expect, it } from "vitest";
import { said } from "../quotations/said.ts";

describe("joinsSeries", () => {
  it.each([
    ["She thanked the mayor, called the vote “a mistake” and left.", "She"],
    ["On the phone, he asked about the League, called her “a thief” and left.", "he"],
    ["Lind posed with fans, signed shirts, called the win “a gift” and went.", "Lind"],
  ])("is the subject of the first verb: %s", (sentence, speaker) => {
    expect(said(sentence)[0]?.split(":")[0]).toBe(speaker);
  });

  it.each([
    ["The mayor, who thanked Ruiz, called the vote “a farce” and left.", "The mayor"],
    ["The bishop, in a speech he gave in Elm, called the vote “a farce” and left.", "The bishop"],
    ["In a letter sent to the mayor, Ruiz called the vote “a farce” and left.", "Ruiz"],
  ])("is no series behind an aside or a setting: %s", (sentence, speaker) => {
    expect(said(sentence)[0]?.split(":")[0]).toBe(speaker);
  });
});
