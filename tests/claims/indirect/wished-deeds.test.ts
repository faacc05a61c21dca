/** Holds what somebody asks, promises or means to do to how people mark it. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a deed that somebody wishes", () => {
  it("is what someone criticizes on the way, or urges others to do", () => {
    expect(rows("Lind angered the council by criticizing the plan.")).toEqual([
      ["Lind", "criticizing", "the plan"],
    ]);
    expect(rows("A letter criticizing the plan was found.")).toEqual([]);
    expect(rows("The port issued a statement on Monday condemning the raid.")).toEqual([
      ["The port", "condemning", "the raid"],
    ]);
    expect(rows("Lind encouraged the pilots to stay.")).toEqual([
      ["Lind", "encouraged", "the pilots to stay"],
    ]);
  });

  it("is what someone wants to do, but not what he tries to do", () => {
    expect(rows("Lind wants a vote.")).toEqual([]);
    expect(rows("Lind wants to close the pier.")).toEqual([["Lind", "wants", "to close the pier"]]);
    expect(rows("Lind sought to speak to the pilots.")).toEqual([]);
    expect(rows("Lind sought to assure pilots that the pier was safe.")).toEqual([
      ["Lind", "sought to assure", "that the pier was safe"],
    ]);
  });

  it("is none that somebody only decides, unlike what a judge has decided", () => {
    expect(rows("Lind decided to close the pier.")).toEqual([]);
    expect(rows("Lind decided her team would not play in Elm.")).toEqual([]);
    expect(rows("The court decided the case in Elm.")).toEqual([]);
    expect(rows("Lawyers for the court decided the toll was too high.")).toEqual([]);
    expect(rows("A judge in Elm decided the toll was void.")).toEqual([
      ["A judge in Elm", "decided", "the toll was void"],
    ]);
    expect(rows("The court decided the toll was void.")).toEqual([
      ["The court", "decided", "the toll was void"],
    ]);
    expect(rows("The judge has decided that Lind can stay.")).toEqual([
      ["The judge", "has decided", "that Lind can stay"],
    ]);
  });

  it("is an infinitive after a promise or a refusal", () => {
    expect(rows("Ms. Okafor promised to publish the figures.")).toEqual([
      ["Ms. Okafor", "promised", "to publish the figures"],
    ]);
  });

  it("is a clause or a thing", () => {
    expect(rows("Lind requested a ban on boats.")).toEqual([
      ["Lind", "requested", "a ban on boats"],
    ]);
    expect(rows("Lind has not requested the papers.")).toEqual([]);
    expect(rows("Lind requested anonymity to speak of the port.")).toEqual([]);
    expect(rows("The port is full of pilots who have demanded they stop.")).toEqual([
      ["who", "have demanded", "they stop"],
    ]);
  });

  it("is an infinitive with “not”", () => {
    expect(rows("Lind closed the pier and pledged not to sell it.")).toEqual([
      ["Lind", "pledged", "not to sell it"],
    ]);
    expect(rows("Lind vowed never to return.")[0]?.[2]).toBe("never to return");
  });

  it("is an infinitive before a name", () => {
    expect(rows("The crew grew and threatened to overrun Elm.")[0]?.[2]).toBe("to overrun Elm");
  });

  it("is what someone asks", () => {
    expect(rows("The senator asked whether the fund was empty.")).toEqual([
      ["The senator", "asked", "whether the fund was empty"],
    ]);
  });

  it("may have a verb that no list knows before a sum", () => {
    expect(rows("The bank agreed to frumble $5 million into the port.")[0]?.[2]).toBe(
      "to frumble $5 million into the port",
    );
  });
});
