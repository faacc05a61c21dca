/** Where what somebody says ends behind quoted words. */
import { describe, expect, it } from "vitest";
import { readQuotations as read } from "./read-quotations.ts";

describe("a content behind quoted words", () => {
  it.each([
    ["argued it was “theft” and the port must pay.", "it was “theft” and the port must pay"],
    ["said it made one “glad” and it was warm.", "it made one “glad” and it was warm"],
    [
      "said it “would” cover roads and abandoned homes.",
      "it “would” cover roads and abandoned homes",
    ],
    ["said he is “ill” and therefore is away.", "he is “ill” and therefore is away"],
    [
      "said they had “fired at will,” including at the port.",
      "they had “fired at will,” including at the port",
    ],
    [
      "said it was about “power” and that Lind, instead of helping, had left.",
      "it was about “power” and that Lind, instead of helping, had left",
    ],
    ["says Elm banned “war” and fined a clerk.", "Elm banned “war” and fined a clerk"],
    [
      "asked if they would “stay” and mend boats if it rained.",
      "if they would “stay” and mend boats if it rained",
    ],
    ["said that while it is “new”, nobody may need it.", "while it is “new”, nobody may need it"],
    ["said the “rise” in pay was 9%.", "the “rise” in pay was 9%"],
    [
      "said “limited data” from Elm and Hull pilots had been lost.",
      "“limited data” from Elm and Hull pilots had been lost",
    ],
  ])("goes on with what is said: Ruiz %s", (said, content) => {
    expect(read(`Ana Ruiz ${said}`).map(([, , own]) => own)).toEqual([content]);
  });

  it.each([
    ["called it “theft” and left.", "it “theft”"],
    [
      "said Elm had bought “the old hall” and other homes of the port and demanded a vote.",
      "Elm had bought “the old hall” and other homes of the port",
    ],
    ["said he was “ill” and urged her to wait.", "he was “ill”"],
    ["said “no” to the plan and left.", "“no” to the plan"],
    ["warned of “big losses” in Elm and Hull pilots left.", "“big losses” in Elm"],
  ])("ends before what else the speaker does: Ruiz %s", (said, content) => {
    expect(read(`Ana Ruiz ${said}`).map(([, , own]) => own)).toEqual([content]);
  });
});
