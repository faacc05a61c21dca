/** Holds verbs of thought that tell what goes on in somebody who has not spoken of it. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a thought nobody has spoken of", () => {
  it("is what somebody acts for, but not what he hopes or wants now", () => {
    expect(rows("Lind toured the villages, hoping to win pilots over.")).toEqual([]);
    expect(rows("Lind was hoping for better news from the port.")).toEqual([]);
    expect(rows("Lind saw the wreck and wanted to help.")).toEqual([]);
    expect(rows("Not wanting to wait, Lind left Elm.")).toEqual([]);
    expect(rows("It was the sea that made Lind want to sail.")).toEqual([]);
    expect(rows("Lind left because he did not want to be seen.")).toEqual([]);
    expect(rows("It sank because the port did not want to pay.")).toEqual([]);
    expect(rows("Lind left because she does not want to pay.")).toHaveLength(1);
    expect(rows("Lind met crews and planned to name a mayor on Friday.")).toHaveLength(1);
    expect(rows("Lind planned to stay.")).toHaveLength(1);
    expect(rows("Lind wanted to know who had left.")).toHaveLength(1);
    expect(rows("Lind did not want to close the pier.")).toHaveLength(1);
    expect(rows("Lind hopes to close the pier.")).toHaveLength(1);
    expect(rows("Crews are hoping the boats will sail.")).toHaveLength(1);
  });

  it("is what somebody turns over, but not what he takes a thing for", () => {
    expect(rows("Lind considers a range of routes to Elm.")).toEqual([]);
    expect(rows("Lind considered closing the pier.")).toEqual([]);
    expect(rows("Lind considered a toll a year ago.")).toEqual([]);
    expect(rows("Lind is considering a ban on boats.")).toHaveLength(1);
    expect(rows("Pilots consider the plan unfair.")).toHaveLength(1);
    expect(rows("The council considers a toll a tax on the poor.")).toHaveLength(1);
  });

  it("is what somebody knows or understands, but not what he doubts or has been told", () => {
    expect(rows("Lind knows that the pier will have to close.")).toEqual([]);
    expect(rows("The study helps crews better understand how the boats sank.")).toEqual([]);
    expect(rows("Lind understands how hard the work is.")).toEqual([]);
    expect(rows("Lind did not know what to make of it.")).toEqual([]);
    expect(rows("It’s not yet known which pilot was on the bridge.")).toEqual([]);
    expect(rows("Lind does not know that the boat sank.")).toHaveLength(1);
    expect(rows("Lind did not understand why the pier was shut.")).toHaveLength(1);
    expect(rows("Lind understood that the pier would close.")).toHaveLength(1);
  });

  it("is what the outlet takes to be so", () => {
    expect(rows("Assuming Lind wins the vote, he will be the oldest mayor of Elm.")).toEqual([]);
    expect(rows("Lind assumed that the pier was safe.")).toHaveLength(1);
  });

  it("is what somebody helps besides, but not what he supports", () => {
    expect(rows("Lind toured the villages, supporting rivals of the mayor.")).toEqual([]);
    expect(rows("Lind is supporting the plan.")).toHaveLength(1);
  });
});
