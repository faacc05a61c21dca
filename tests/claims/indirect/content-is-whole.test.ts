/** Holds that nothing is cut off a content that belongs to it, and that it ends in no word that leads on. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a content", () => {
  it.each([
    ["Lind said the pier is shut, because it leaks.", "the pier is shut, because it leaks"],
    ["Lind said the pier is shut, unless it is mended.", "the pier is shut, unless it is mended"],
  ])("holds the ground and the condition of what is said: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind said the port is late, but will grow.", "the port is late, but will grow"],
    ["Lind said the port is late, but only today.", "the port is late, but only today"],
    ["Lind said the port is late, but would say no more.", "the port is late"],
    ["Lind said the port is late, but left it open.", "the port is late"],
    ["Ana Lind, Jr., said the pier was shut.", "the pier was shut"],
    ["The plan is rash, Lind said, causing an uproar.", "The plan is rash"],
    ["Lind said the vote was rigged, but the mayor found no fraud.", "the vote was rigged"],
    ["Lind says the plan is safe, but it is not.", "the plan is safe"],
    ["Lind said he would row out, but he did not leave.", "he would row out"],
    [
      "Lind said he saw the boat, but he did not see the crew.",
      "he saw the boat, but he did not see the crew",
    ],
    ["Lind said it was late, but was charged with theft.", "it was late"],
    ["Lind said they got out, but with difficulty.", "they got out, but with difficulty"],
    ["Lind said he had called, but to no avail.", "he had called, but to no avail"],
    ["Lind said he had called, but in May he left.", "he had called"],
    ["Lind said it was not old, but was only dirty.", "it was not old, but was only dirty"],
    ["Lind said Moe came in, but instead sat down.", "Moe came in, but instead sat down"],
    ["Lind said he would come, but instead sat down.", "he would come"],
  ])("goes on behind “but” where its subject does: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind said a man came in, pointed a gun at her and demanded money."],
    ["Lind said a man came in, drew a gun, shot a clerk and ran."],
  ])("holds what a man did in turn: %s", (text) => {
    expect(rows(text).map(([, , content]) => `Lind said ${content}.`)).toEqual([text]);
  });

  it.each([
    ["Lind said a man came in, sat down and the crew left.", "a man came in"],
    ["Lind said it was late, drew a breath and left.", "it was late"],
  ])("holds no deed of anybody else: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind said that Luis “Dash” Moe was shot."],
    ["Lind said that the hunter, better known as “Dash”, was shot."],
    ["Lind said that an event dubbed a “cold night” was late."],
  ])("holds a name in quotation marks: %s", (text) => {
    expect(`Lind said ${rows(text)[0]?.[2]}.`).toBe(text);
  });

  it.each([
    ["Lind said 90 percent of the boats have sunk, compared with 40 percent in Hull."],
    ["Lind said the crew rowed longer, compared to those who had rested."],
  ])("holds what a figure is held against: %s", (text) => {
    expect(`Lind said ${rows(text)[0]?.[2]}.`).toBe(text);
  });

  it.each([
    ["Lind said it could pay for a pier, improved fire stations, and roads."],
    ["Lind said first responders had found a boat."],
    ["Lind said shortly after the boat sank, crews had left."],
  ])("is told from its first word to the last of its list: %s", (text) => {
    expect(`Lind said ${rows(text)[0]?.[2]}.`).toBe(text);
  });

  it.each([
    ["Lind praised Ruiz for the pier, and for her crew."],
    ["Lind praised the pier, and even its old crew."],
    ["Lind wants to stay until May, and perhaps to sail in June."],
    ["Lind considers himself a poor sailor, but quite rich."],
    ["Lind attacked the port, but from the left."],
    ["Lind praised the port, or the pier."],
    ["Lind detailed the way he left, and how it was done."],
    ["Lind wants to see Ruiz, along with her crew."],
  ])("holds a phrase behind a comma and “and” that is no clause: %s", (text) => {
    expect(`Lind ${rows(text)[0]?.[1]} ${rows(text)[0]?.[2]}.`).toBe(text);
  });

  it.each([
    ["Lind praised the pier, and for years, she stayed."],
    ["Lind praised the pier, and in May the crew left."],
    ["Lind praised the pier, and neither is left."],
    ["Lind praised the pier, but the crew left."],
  ])("ends where a clause stands there: %s", (text) => {
    expect(rows(text)[0]?.[2]).toBe("the pier");
  });

  it("holds what a thing is not, or not alone", () => {
    expect(rows("Lind demanded a pier for big events, not just fairs.")[0]?.[2]).toBe(
      "a pier for big events, not just fairs",
    );
  });

  it("ends before those who are heard in turn", () => {
    const text = "Of the crew, 40 percent said it is late, compared with 9 who said it is early.";
    expect(rows(text).map(([, , content]) => content)).toEqual(["it is late", "it is early"]);
  });

  it.each([
    ["Lind endorsed two crews (one old, one new) and their boats."],
    ["Lind endorsed two crews (who, for him, are one) and their boats."],
    ["Lind endorsed two crews (down from nine)."],
    ["Lind praised those who row by 9 pm (8 am in Hull)."],
  ])("goes on behind a bracket: %s", (text) => {
    expect(`Lind ${rows(text)[0]?.[1]} ${rows(text)[0]?.[2]}.`).toBe(text);
  });

  it.each([
    [
      "The port says it gave the boat to a crew (it would not name it).",
      "it gave the boat to a crew",
    ],
    ["Lind wants to sell the pier (which Ruiz backs).", "to sell the pier"],
  ])("ends before a clause in brackets, in which the outlet tells on: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["The pier (9 boats are left, Lind says) is shut.", "9 boats are left"],
    ["The pier (9 boats are left, according to Lind) is shut.", "9 boats are left"],
    [
      "The pier (9 boats are left) and the port are shut, Lind says.",
      "The pier (9 boats are left) and the port are shut",
    ],
  ])("begins behind the bracket that its report stands in: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["The old piers, Lind said, are shut, the boats are gone and the crews left."],
    ["The old dam burst on Monday, Lind said, injuring six pilots."],
    ["The boat hit the pier, Lind said, causing a fire and wounding 12."],
    ["It was late, Lind said, so the crew left: Elm went first, while Hull stayed behind."],
  ])("goes on to its end where its attribution stands within: %s", (text) => {
    expect(`${rows(text)[0]?.[2]}.`).toBe(text);
  });

  it("ends before an aside of the outlet's though its attribution stands within", () => {
    expect(rows("The trouble, Lind said, began in May, which was wet.")[0]?.[2]).toBe(
      "The trouble, Lind said, began in May",
    );
  });

  it("begins with the first of two who were each told with an age", () => {
    expect(rows("Tom Lind, 34, and Ana Ruiz, 30, were hurt, according to the port.")[0]?.[2]).toBe(
      "Tom Lind, 34, and Ana Ruiz, 30, were hurt",
    );
  });

  it.each([
    ["Lind said the dam may burst, which would flood the port."],
    ["Lind said Rask had lied, which could cost him the vote."],
    ["Lind said the boy had run away, which could put him in danger."],
    ["Lind said the player was hurt, which may cost him his place."],
    ["Lind says the mill harms the bay, which can kill the fish and starve the crews."],
    ["Lind said the dam had burst, and divers had revealed that it was old."],
    ["Lind said the mill was trying to help Mr. Rask, 81, beat the strike and feed the town."],
    ["Lind said the pier is old — but that it will not fall, because Elm mends it."],
    [
      "Lind says the port is fair, that clerks, a mayor, and the pilots hurt it, and that it will pay.",
    ],
    ["Lind said two years after the pier shut, it should open again."],
    ["Lind says crews have a 40% higher risk of falls, a 20% increased risk of cuts and a cold."],
  ])("goes on with what is still said: %s", (text) => {
    expect(`${rows(text)[0]?.[2]}.`).toBe(text.replace(/^Lind sa(?:id|ys) /, ""));
  });

  it.each([
    ["Lind said the mayor had shut the pier, which has been old for years."],
    ["Lind said the toll would rise, which could cost him the vote."],
    ["Lind said the mayor would shut the pier, but the crews stayed."],
    ["Lind said the mayor was ill, but did not name the town."],
    ["Lind said the mayor was ill, but Rask denied it."],
    ["Lind said the mayor was ill, but he indicated that it was late."],
    ["Lind said the mayor was ill, but there was no sign of it."],
  ])("ends where the outlet speaks again: %s", (text) => {
    expect(rows(text)[0]?.[2]).toBe(/said (.*?),/.exec(text)?.[1]);
  });

  it.each([
    [
      "Lind suggests letting the crew stay as long as they like.",
      "letting the crew stay as long as they like",
    ],
    [
      "Lind accused the mayor of hiding the same leak as he had found.",
      "the mayor of hiding the same leak as he had found",
    ],
    ["Lind called for a new pier, if necessary for a fee.", "a new pier, if necessary for a fee"],
    [
      "Lind attacked the mayor for being late, for selling the pier, for his yacht.",
      "the mayor for being late, for selling the pier, for his yacht",
    ],
    [
      "Lind suggests mending the pier, listening to the crews and selling the boats.",
      "mending the pier, listening to the crews and selling the boats",
    ],
    [
      "Lind went on to thank the pilots who came to the port and helped the crews.",
      "the pilots who came to the port and helped the crews",
    ],
    [
      "Lind described feeling cheated, worried, and robbed by the port.",
      "feeling cheated, worried, and robbed by the port",
    ],
  ])("holds all of a list, of a comparison and its condition: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("ends in no word whose clause is cut off", () => {
    expect(rows("Lind spoke about her love of the pier while, in Hull, crews left.")[0]?.[2]).toBe(
      "her love of the pier",
    );
  });

  it.each([
    ["Lind warned against too much work in Elm.", "too much work in Elm"],
    ["Lind says too many crews are torn by guilt.", "too many crews are torn by guilt"],
    ["Lind warned of costly, perhaps unwanted changes.", "costly, perhaps unwanted changes"],
    [
      "Lind wants the port to raise its fee, keep it there, then lower it.",
      "the port to raise its fee, keep it there, then lower it",
    ],
    [
      "Lind asked Ruiz to name a time that the crew had lived through and escaped.",
      "Ruiz to name a time that the crew had lived through and escaped",
    ],
    ["Lind repeated, as he did in May, that it was late.", "that it was late"],
  ])("holds its first words and its last deed: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind offered to help, then shut the door.", "to help"],
    ["Lind promised to resign, then put it off.", "to resign"],
    ["Lind said he can win but quit the race.", "he can win"],
    ["Lind thanked the nurse who had saved him and left.", "the nurse who had saved him"],
    ["Lind thanked the crew whom she had met and walked off.", "the crew whom she had met"],
  ])("ends before the speaker's next deed: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Police said a man cut the nets and the crew responded by rowing out."],
    ["The port said waves hit the pier and its crews responded."],
    ["Police said a pilot had called and a crew answered the call."],
  ])("holds whom an event calls up: %s", (text) => {
    expect(rows(text)[0]?.[2]).toBe(text.slice(text.indexOf("said ") + 5, -1));
  });

  it("ends before what is answered to it", () => {
    expect(rows("Lind wrote that it was late and the crew replied that it was not.")).toEqual([
      ["Lind", "wrote", "that it was late"],
      ["the crew", "replied", "that it was not"],
    ]);
  });
});
