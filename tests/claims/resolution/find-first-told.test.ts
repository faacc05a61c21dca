/** Tests of whom “the spokesman” means where “a spokesman” was told of before. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker that is a noun and “the”", () => {
  it.each([
    [
      "A spokesman for Elm Lines came. “It was time,” the spokesman said.",
      "A spokesman for Elm Lines",
    ],
    [
      "It fell, a senior port official said. “It was time,” the official said.",
      "a senior port official",
    ],
    ["A driver told Elm TV it fell. The driver left. “It was time,” the driver said.", "A driver"],
    ["Another driver, Mossi Granli, left. “It was time,” the driver said.", "Mossi Granli"],
    ["“It fell,” said a driver. He said it was “time”.", "a driver"],
  ])("is “a” one told of before: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    "A driver came. The Elm driver left. “It was time,” the driver said.",
    "Drivers came. “It was time,” the driver said.",
    "One of those who hope to be driver came. “It was time,” the driver said.",
    "“A driver came.” “It was time,” the driver said.",
    "The driver said it was “time”.",
  ])("is nobody else: %s", (text) => {
    expect(lastSpeaker(text)?.name).toMatch(/^the driver$/i);
  });
});

describe("a speaker that is “a” new one", () => {
  it.each([
    [
      "A spokesman said it was “time”. The spokesman left. The spokesman, Mossi Granli, came.",
      "Mossi Granli",
    ],
    ["A spokesman said it was “time”. The spokesman, who is old, left.", "A spokesman"],
    ["A spokesman said it was “time”. Another spokesman, Mossi Granli, came.", "A spokesman"],
    ["A spokesman said it was “time”. Mossi Granli came.", "A spokesman"],
  ])("is who is named where the same one is told of again: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });
});
