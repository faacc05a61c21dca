/** Holds verbs that also report where they tell of an act of somebody's office. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("an act of office", () => {
  it("is a case that somebody argues, but not what he argues of it", () => {
    expect(rows("Lind, 43, argues the port's hardest cases and will be heard on Monday.")).toEqual(
      [],
    );
    expect(rows("Any lawyer arguing a new position, as Lind does, is slow.")).toEqual([]);
    expect(rows("Lind argues the port's case is weak.")).toHaveLength(1);
  });

  it("is an office that somebody is given, but not what he is called", () => {
    expect(rows("The mayor named Lind a port attorney in 1990.")).toEqual([]);
    expect(rows("The council confirmed Lind as head of the port.")).toEqual([]);
    expect(rows("The police named Lind a suspect in the fire.")).toHaveLength(1);
    expect(rows("The council confirmed Lind’s account.")).toHaveLength(1);
  });

  it("is what somebody defends where he holds an office, but not what he defends as he speaks", () => {
    expect(rows("Lind is the top lawyer of the port, defending a ban on boats.")).toEqual([]);
    expect(rows("Lind answered the mayor, defending the ban on boats.")).toHaveLength(1);
  });

  it("is what two dispute or somebody tries to do", () => {
    expect(rows("Lind and Okafor sparred over the cost of the pier.")).toEqual([]);
    expect(rows("Lind strives to mend the pier.")).toEqual([]);
  });
});
