/** Holds where the clause of a figure begins and ends. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

/** Reads the contents of a paragraph's figures. */
const contents = (text: string): string[] => rows(text).map(([, content]) => content);

describe("the clause of a figure", () => {
  it.each([
    ["Lind was jailed for three years on June 3, 2019."],
    ["The bank raised rates to 11% and inflation remains high, at 6.85%."],
    ["Lind was fined 30,000 pounds (about $40,000) on Monday."],
    ["The council gave $5 million to the harbour board (HB) last year."],
    ["Lind beat Vega 3-6, 6-3, 7-6 (4)."],
    ["The Elm index .ELMX rose 0.02%."],
    ["Three people died in a protest against the “interim” council in Elm."],
  ])("goes on over a mark that ends none in %j", (text) => {
    expect(contents(text)).toEqual([text.slice(0, -1)]);
  });

  it("ends between the scores of two matches", () => {
    expect(contents("Lind beat Vega 6-2, 6-1 and Rask defeated Dahl 7-5, 6-2.")).toContain(
      "Rask defeated Dahl 7-5, 6-2",
    );
  });

  it("goes on to how many of them were of some kind", () => {
    const text = "The storm killed at least 113 people, including 40 in Elm";
    expect(contents(`${text}.`)).toEqual([text]);
    const words = "The fire killed three people, including two from Elm";
    expect(contents(`${words}.`)).toEqual([words]);
    expect(contents("The storm killed 12 people, including a pilot.")).toEqual([
      "The storm killed 12 people",
    ]);
  });

  it("ends before the participle of what somebody says with it", () => {
    expect(contents("The port fined the mill $3 million in May alleging that Lind lied.")).toEqual([
      "The port fined the mill $3 million in May",
    ]);
  });

  it("begins behind “in which”", () => {
    expect(contents("She told of the fire in Elm, in which 12 people were killed.")).toEqual([
      "12 people were killed",
    ]);
  });

  it.each([
    ["More than 100 people died", " in a nationwide “walk-out” on Thursday."],
    ["Twelve people died", " in the “accident.” Police came."],
    ["Lind greeted 2,000 guests at the pier", " and told them “we will win”."],
    ["Lind greeted 2,000 guests at the pier", " and told them that he would win."],
    ["The group began a $1 million fund in May praising Lind (R)", " for seeking “a new way”."],
    ["The board cut aid by $2 million", " due to the “crisis”."],
  ])("ends with %j before what is nothing without quoted words or a clause", (text, rest) => {
    expect(contents(text + rest)).toEqual([text]);
  });

  it("ends before a comparison that would be cut", () => {
    const tail =
      "than 400 miles away from the long bay and the new harbour of Elm in the cold sea off the old coast of Hull";
    expect(
      contents(`About 1,000 crews flew in to the Elm desert from ships more ${tail}.`),
    ).toEqual(["About 1,000 crews flew in to the Elm desert from ships"]);
  });

  it("begins with the noun alone that a relative clause hangs on", () => {
    expect(contents("Lind came from Hull to a fair that drew about 100 people.")).toEqual([
      "a fair that drew about 100 people",
    ]);
    const text =
      "They left the board, which Captain Lind blamed for the raids that killed 12 people.";
    expect(contents(text)).toEqual(["the raids that killed 12 people"]);
  });

  it.each([
    ["The group that Lind and his son Tom poured $3.5 million into during the strike is shut."],
    ["The boat that Lind built carried 400 passengers across the wide bay of Elm in May."],
    ["The valley that abuts Elm has seen 400 floods in May."],
  ])("is none that has its noun before “that”, in %j", (text) => {
    expect(contents(text)).toEqual([]);
  });

  it("begins with the whole of a sum where it is long", () => {
    const text =
      "$8.4 billion in federal road funding for more than 170 old and new projects has also raised $1.5 billion in private money since the storm struck the towns along the coast";
    expect(contents(`In Elm, Ruiz said, ${text}.`).at(-1)).toBe(text);
  });

  it("ends before one in which somebody says something else", () => {
    const text = "There were 12 arrests as the Elm Police Board (EPB) warned of more rain.";
    expect(contents(text)).toEqual(["There were 12 arrests"]);
  });

  it("ends before “and then” and quoted words", () => {
    const text = "The crew killed 12 people and then “likely” opened fire on a boat.";
    expect(contents(text)[0]).toBe("The crew killed 12 people");
  });

  it("ends before a phrase or a clause that would be cut, of which the particle of a verb is none", () => {
    const tail =
      "masked crews smashed up cars and old vans along the streets of the long bay and the new harbour of Elm";
    expect(
      contents(`More than 150 arrests were made over the course of two days as ${tail}.`),
    ).toEqual(["More than 150 arrests were made over the course of two days"]);
  });

  it("begins with what came of it where somebody speaks before that, and holds no “Lind said” of the outlet's", () => {
    expect(rows("A fire broke out, destroying 12 houses.")).toEqual([
      [null, "A fire broke out, destroying 12 houses"],
    ]);
    expect(rows("The dam broke, Lind said, drowning 12 people.")).toEqual([
      ["Lind", "The dam broke, Lind said, drowning 12 people"],
    ]);
    // Whoever speaks stands in no figure of the outlet.
    expect(rows("The dam broke, Lind said, leaving at least 12 people dead.")).toEqual([
      [null, "leaving at least 12 people dead"],
    ]);
  });
});
