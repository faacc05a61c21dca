/** Holds things that stand behind a verb with what they are judged to be. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a thing judged", () => {
  it.each([
    ["Okafor called the plan unfair.", "the plan unfair"],
    ["Okafor called Lind unfit for the office.", "Lind unfit for the office"],
    ["Okafor called her unfit.", "her unfit"],
    ["Okafor called the council's decision baffling.", "the council's decision baffling"],
    ["Okafor deemed the pier very dangerous.", "the pier very dangerous"],
    ["Okafor, who called the deal illegal, left.", "the deal illegal"],
    ["The judge ruled the law unconstitutional.", "the law unconstitutional"],
    ["The coroner ruled her death a homicide.", "her death a homicide"],
    ["The port declared the vote a fraud.", "the vote a fraud"],
    ["The port declared the pier her second home.", "the pier her second home"],
    ["Okafor called Lind responsible for the loss.", "Lind responsible for the loss"],
    ["Okafor called the plan critical to the port.", "the plan critical to the port"],
  ])("is content with its judgement: %s", (text, content) => {
    expect(rows(text).map((row) => row[2])).toEqual([content]);
  });

  it.each([
    "Okafor called the new county hospital.",
    "Okafor called the mayor on Monday.",
    "Okafor called her sick friend.",
    "Okafor called the port official in Elm.",
    "The king ruled the island a decade ago.",
    "The king ruled the island half a century.",
    "The port declared bankruptcy a second time.",
    "The port declared bankruptcy a few times.",
    "The port declared a loss each quarter.",
    "The port declared an emergency.",
    "Okafor called the company responsible for the repairs.",
    "Okafor called a vote on a bill critical of the mayor.",
    "The mayor declared a curfew effective at noon.",
  ])("is none without one: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is jeered at in a clause", () => {
    expect(rows("The papers jeered that the pier was old.")).toEqual([
      ["The papers", "jeered", "that the pier was old"],
    ]);
    expect(rows("Fans jeered that night at the crew.")).toEqual([]);
  });
});
