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

  it("ends before the date", () => {
    expect(rows("The governor criticized the plan last week.")).toEqual([
      ["The governor", "criticized", "the plan"],
    ]);
  });
});

describe("what a poll shows", () => {
  it("is content without a clause", () => {
    expect(rows("The latest poll shows the mayor far ahead of her rivals.")).toEqual([
      ["The latest poll", "shows", "the mayor far ahead of her rivals"],
    ]);
  });
});
