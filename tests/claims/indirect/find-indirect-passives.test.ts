/** Holds what a passive attributes to whoever is named behind “by”. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a passive with who speaks behind “by”", () => {
  it.each([
    ["Lind's move was first reported by Ana Ruiz of NTB.", "Ana Ruiz of NTB", "reported"],
    ["The sale was announced on Monday by the port.", "the port", "announced"],
    ["Two deaths were confirmed by the police chief on Monday.", "the police chief", "confirmed"],
  ])("reads as in the active of what is made known by somebody: %s", (text, speaker, cue) => {
    const thing = text.slice(0, text.search(/ (?:was|were) /));
    expect(rows(text)).toEqual([[speaker, cue, thing]]);
  });

  it.each([
    ["The sale was announced by email."],
    ["It was announced by the port."],
    ["Ana Ruiz was confirmed by the council."],
    ["Her nomination was confirmed by the council."],
    ["The sale was not confirmed by the port."],
    ["She was confirmed by the council as mayor."],
    ["The sale was announced by mistake."],
  ])("is not what is chosen, nor how it is made known: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("attributes the whole clause", () => {
    expect(rows("Lind was accused by the port of hiding a report.")).toEqual([
      ["the port", "was accused", "Lind was accused by the port of hiding a report"],
    ]);
    expect(rows("Lind has been criticized by two of her rivals for leaving.")[0]?.[0]).toBe(
      "two of her rivals",
    );
    expect(rows("Lind was accused by many of her own crew of hiding a report.")[0]?.[0]).toBe(
      "many of her own crew",
    );
    expect(rows("Lind was accused by dozens of pilots of hiding a report.")[0]?.[0]).toBe(
      "dozens of pilots",
    );
  });

  it.each([
    ["The move was condemned by the port.", "condemned", "The move"],
    ["Elm sank the boat, a move which was condemned by the port.", "condemned", "a move"],
    ["The plan has been hotly criticized by two unions.", "criticized", "The plan"],
  ])("reads as in the active of what is praised or blamed: %s", (text, cue, thing) => {
    expect(rows(text).map(([, verb, content]) => [verb, content])).toEqual([[cue, thing]]);
  });

  it("tells who blames without the day", () => {
    expect(rows("The deal was condemned by the mayor on Monday.")[0]?.[0]).toBe("the mayor");
  });

  it.each([
    ["The border was defended by the guards."],
    ["The plan was rejected by 64 percent."],
    ["The case was dismissed by a judge."],
    ["It was condemned by the port."],
    ["The raid, condemned by the port, left 12 pilots dead."],
  ])(
    "does not attribute what is done without a word, a pronoun, nor beside the clause: %s",
    (text) => {
      expect(rows(text)).toEqual([]);
    },
  );
});
