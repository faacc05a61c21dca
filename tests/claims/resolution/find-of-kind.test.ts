/** Tests of whom a country or an age alone means. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker", () => {
  it("is whoever is spoken of where only a country or an age is told", () => {
    const text = "Coach Hans Berg met Senator Ana Ruiz. Berg said he was well. ";
    expect(lastSpeaker(`${text}“It was time,” the German added.`)).toEqual({
      name: "Hans Berg",
      label: "the German",
    });
    expect(lastSpeaker(`${text}“It was time,” the 34-year-old added.`)?.name).toBe("Hans Berg");
    expect(lastSpeaker(`${text}“It was time,” the Brit added.`)?.name).toBe("Hans Berg");
    expect(lastSpeaker(`${text}“It was time,” the Vatican added.`)?.name).toBe("Vatican");
    expect(lastSpeaker(`${text}“It was time,” the Germans added.`)?.name).toBe("Germans");
    const other = "German coach Hans Berg said he was well. “It was time,” the Brazilian added.";
    expect(lastSpeaker(other)?.name).not.toBe("Hans Berg");
  });

  it("is whoever has the age that is told, and nobody of another", () => {
    const text =
      "Ana Ruiz, 46, met Tom Okafor, 34, in Elm. Okafor said he was well. “It was time,” ";
    expect(lastSpeaker(`${text}the 34-year-old added.`)?.name).toBe("Tom Okafor");
    expect(lastSpeaker(`${text}the 46-year-old added.`)?.name).toBe("Ana Ruiz");
    expect(lastSpeaker(`${text}the 50-year-old added.`)?.name).toBe("the 50-year-old");
  });
});
