/** Holds what is content without a clause: what someone names or attacks, and what a poll shows. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("what someone names or attacks", () => {
  it("is content with what it is called", () => {
    expect(rows("Critics described the plan as a gift to builders.")).toEqual([
      ["Critics", "described", "the plan as a gift to builders"],
    ]);
    expect(rows("The union calls it a mistake.")).toEqual([["The union", "calls", "it a mistake"]]);
    expect(rows("The union sees the new plan as a mistake.")).toEqual([
      ["The union", "sees", "the new plan as a mistake"],
    ]);
    expect(rows("The union sees the new plan.")).toEqual([]);
    expect(rows("The plan is seen as a mistake.")).toEqual([
      [null, "is seen", "The plan is seen as a mistake"],
    ]);
    expect(rows("The plan is seen in the hall.")).toEqual([]);
  });

  it.each([
    ["accused", "Lind, who grew up in Oslo, of taking bribes"],
    ["accused", "the council, the largest on the coast, of hiding the report"],
    ["praised", "Lind, the former mayor, for her work on the pier"],
    ["described", "the deal, struck in March, as a disgrace to the town"],
    ["called for", "the wage, now $7 an hour, to be raised by 2030"],
  ])("takes in an aside before what is said of it: %s %s", (cue, content) => {
    expect(rows(`The union ${cue} ${content}.`)).toEqual([["The union", cue, content]]);
  });

  it.each([
    ["the council, the largest on the coast, on Monday", "the council"],
    ["the council, and turned to Lind, to her delight", "the council"],
    ["the council, in 2009, as a governor", "the council"],
  ])("ends before an aside that nothing is said behind: %s", (printed, content) => {
    expect(rows(`The union praised ${printed}.`)[0]?.[2]).toBe(content);
  });

  it("ends before the date", () => {
    expect(rows("The governor criticized the plan last week.")).toEqual([
      ["The governor", "criticized", "the plan"],
    ]);
  });

  it.each([
    ["The bank predicted a cut in December.", "a cut in December"],
    ["Lind urged the port to close the pier last week.", "the port to close the pier last week"],
    ["Lind promised to close the pier next year.", "to close the pier next year"],
    ["Pilots complained of smoke on Monday.", "smoke"],
  ])("keeps the date of what is to come, or of a verb in it: %s", (text, content) => {
    expect(rows(text).map(([, , found]) => found)).toEqual([content]);
  });
});

describe("what a poll shows", () => {
  it("is content without a clause", () => {
    expect(rows("The latest poll shows the mayor far ahead of her rivals.")).toEqual([
      ["The latest poll", "shows", "the mayor far ahead of her rivals"],
    ]);
  });
});
