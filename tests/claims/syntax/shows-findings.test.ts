/** Tests of the verb of what papers and studies show, wherever they come from. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";

describe("what papers and studies show", () => {
  it.each([
    ["Documents seen by the Courier", "show"],
    ["Records obtained by Elm TV", "show"],
    ["Letters written by Rask to the port", "show"],
    ["Court papers filed by the bank", "show"],
    ["Text messages between the two", "suggest"],
    ["Data from the harbour office", "show"],
    ["Data from the harbour office", "shows"],
    ["A report by two pilots", "finds"],
  ])("is told by a verb behind where they come from: %s %s", (source, cue) => {
    const told = "officials knew of the leak";
    expect(rows(`${source} ${cue} ${told}.`)).toEqual([[source, cue, told]]);
  });

  it("is a thing alone of a study, but not of a letter", () => {
    expect(rows("The study found a link to smoke.")).toEqual([
      ["The study", "found", "a link to smoke"],
    ]);
    expect(rows("The letter found its way to the mayor.")).toEqual([]);
    expect(rows("The recordings showed a lack of care.")).toEqual([]);
  });

  it.each([
    "Emails about the Courier show were lost.",
    "Emails about the Courier show began to leak.",
    "Returns from the boat show fell by half.",
    "Files from Lind's talk show host were leaked.",
  ])("is nothing where a show is meant: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is told by the verb behind a show", () => {
    expect(rows("Letters from fans of the talk show called Rask a liar.")).toEqual([
      ["Letters from fans of the talk show", "called", "Rask a liar"],
    ]);
  });
});
