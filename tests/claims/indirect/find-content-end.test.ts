/** Holds where the content behind a reporting verb ends: with what somebody says, and not before. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("the end of a content", () => {
  it.each([
    [
      "Pilots suggested that fog had slowed the boat, but the mayor, Ana Ruiz, said the cause was unknown.",
      "that fog had slowed the boat",
    ],
    [
      "Pilots insist that the boat was late, and Tom Okafor, who runs the port, agrees.",
      "that the boat was late",
    ],
    ["Pilots said one boat was late but gave no details.", "one boat was late"],
    ["Lind left, saying he is ill, and admitted: “I was late.”", "he is ill"],
    ["Pilots said the boat had sunk, but Ruiz had warned of it.", "the boat had sunk"],
    ["Pilots said the boat was late, but Ruiz had left.", "the boat was late"],
    ["Pilots said the boat was late, but not before Ruiz left.", "the boat was late"],
    ["Ruiz said she met Lind, who was ill, and left.", "she met Lind"],
    ["Pilots said one boat was late but did not elaborate.", "one boat was late"],
    ["Ruiz did not explain how it sank, and did not at once return a call.", "how it sank"],
    ["Ruiz praised Lind for trying to resign in an interview.", "Lind for trying to resign"],
    ["Rask, who pilots said uses two names, was freed on Monday.", "uses two names"],
  ])("comes before somebody answers, or the outlet tells on: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    [
      "Ruiz told me that Lind had read it twice and put it in a drawer.",
      "that Lind had read it twice and put it in a drawer",
    ],
    [
      "Ruiz says that she backs the pier but supports towns that do not.",
      "that she backs the pier but supports towns that do not",
    ],
    ["Ruiz asked why the pier was loved but mocked.", "why the pier was loved but mocked"],
    [
      "Ruiz said the heads of Elm and Hull had warned her.",
      "the heads of Elm and Hull had warned her",
    ],
    ["Ruiz praised the rough but gifted old singer.", "the rough but gifted old singer"],
    ["Ruiz asked Lind to rein in her campaign.", "Lind to rein in her campaign"],
    [
      "Ruiz accused the port of a raid on the town of Elm.",
      "the port of a raid on the town of Elm",
    ],
    ["Ruiz would not say why Lind had left and Elm did not.", "why Lind had left and Elm did not"],
    ["Ruiz wants to see the torn and burnt flag.", "to see the torn and burnt flag"],
  ])("comes behind a joined verb that reports nothing: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("is no mark of a title", () => {
    const content = "crews will be glad when “Elm: A Life” opens in May";
    expect(rows(`Lind said ${content}.`)[0]?.[2]).toBe(content);
  });

  it("comes before a joined verb that reports", () => {
    expect(rows("Ruiz endorsed the council but attacked police.")[0]?.[2]).toBe("the council");
  });

  it.each([
    [
      "Ruiz encouraged towns to report blocked drains, holes, damaged roads, burst pipes, or any hazard so that crews can help.",
      "towns to report blocked drains, holes, damaged roads, burst pipes, or any hazard so that crews can help",
    ],
    [
      "Pilots are worried about the harm to towns, cherished parks, animals and plants in Elm.",
      "the harm to towns, cherished parks, animals and plants in Elm",
    ],
    [
      "Lind pledged to rent a hall, teach all pilots, and improve the port.",
      "to rent a hall, teach all pilots, and improve the port",
    ],
    [
      "Lind pledged to rent a hall, teach all pilots, and improve care of boats.",
      "to rent a hall, teach all pilots, and improve care of boats",
    ],
    [
      "Lind told them to pay the crew, and support the port.",
      "them to pay the crew, and support the port",
    ],
    ["Ruiz endorsed the mayor, his wife and her son.", "the mayor, his wife and her son"],
    ["Ruiz praised the port, the pilots and the crew.", "the port, the pilots and the crew"],
  ])("comes behind a list: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind promised to stay, raised taxes, and left the hall.", "to stay"],
    ["Lind promised to pay the crew, and work began.", "to pay the crew"],
    ["They pledge to rent a hall, and improve the port.", "to rent a hall"],
    ["Ruiz praised the port, his wife left and she wept.", "the port"],
  ])("comes before what is done next, which is no part of a list: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("comes behind an aside that a participle opens", () => {
    const content = "the trouble began when the boat, called Elm, left the port";
    expect(rows(`Ruiz says ${content}.`)[0]?.[2]).toBe(content);
  });

  it("comes before what the speaker said by the main verb behind a participle", () => {
    expect(rows("Lind left, saying he was ill, and promised to return.")).toEqual([
      ["Lind", "saying", "he was ill"],
      ["Lind", "promised", "to return"],
    ]);
  });

  it("comes before another participle that reports", () => {
    expect(
      rows(
        "Lind left the hall, saying he was ashamed of the judges and calling them unfit for the job.",
      ),
    ).toEqual([
      ["Lind", "saying", "he was ashamed of the judges"],
      ["Lind", "calling", "them unfit for the job"],
    ]);
    expect(
      rows("Lind wrote to Ruiz, noting that the pier was old but warning that it was in use."),
    ).toEqual([
      ["Lind", "noting", "that the pier was old"],
      ["Lind", "warning", "that it was in use"],
    ]);
  });

  it("comes behind a participle that is joined to another one of the content", () => {
    expect(rows("Lind is proposing building ships and selling them.")[0]?.[2]).toBe(
      "building ships and selling them",
    );
    expect(rows("Lind left, opposing plans for building ships and criticizing Ruiz.")[0]?.[2]).toBe(
      "plans for building ships",
    );
  });

  it("comes before a dash and a participle that reports", () => {
    expect(rows("Lind said the pier was shut – insisting that it was old.")).toEqual([
      ["Lind", "said", "the pier was shut"],
      ["Lind", "insisting", "that it was old"],
    ]);
    const content = "the pier will close – assuming that it rains";
    expect(rows(`Lind said ${content}.`)[0]?.[2]).toBe(content);
  });

  it("comes before whoever comments on what somebody says", () => {
    expect(
      rows("Commenting on the claim by Piet Lind that it was late, Ruiz said that it was early."),
    ).toEqual([
      ["Piet Lind", "claim", "that it was late"],
      ["Ruiz", "said", "that it was early"],
    ]);
  });

  it.each([
    [
      "It is old. (Lind says the pier will close in 2021.) It rained.",
      "the pier will close in 2021",
    ],
    ["The pier (Lind says it will close in May) is full.", "it will close in May"],
    ["It is old. (The pier will close, Lind said.) It rained.", "The pier will close"],
    ["It is old. (Lind says the pier will close (for good).)", "the pier will close (for good)"],
    [
      "Lind says 1) the pier is old and 2) it will close.",
      "1) the pier is old and 2) it will close",
    ],
  ])("comes before the bracket that closes around the report: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    "the crew knew that when they arrived, they would go home",
    "the talks showed that of three accounts in her name, two were false",
    "he expected Lind, who was ill, to leave",
    "she knew that Lind, who had seen all of Elm, had left",
    "the crew was safe and the boat, which was old, would be sold",
    "the debt, combined with the storm, meant that it would close",
    "the boat came late, and the crew had spent the day in Hull",
    "the fire had killed two, injured six and left many homeless",
    "the boats cannot be moved, and when you sell them, the ropes are sold too",
    "the boat was late, and if it rained, it would stay",
    "the port had sent a letter, but the stamp on it had not been checked",
    "the crew would leave, but the boats could not",
    "the crew may stay if it is ill, but not for long",
    "the firm was a small one, owned no boats and was sold in May",
  ])("comes behind a clause whose verb is still to come: %j", (content) => {
    expect(rows(`Ruiz said ${content}.`)[0]?.[2]).toBe(content);
  });

  it("comes before what the speaker did, told in the past behind what is", () => {
    expect(rows("Ruiz said the firm was old, thanked the crew and was cheered.")[0]?.[2]).toBe(
      "the firm was old",
    );
    expect(rows("Ruiz said he is ill but left the hall.")[0]?.[2]).toBe("he is ill");
    expect(rows("Ruiz said he was ill but left the hall.")[0]?.[2]).toBe(
      "he was ill but left the hall",
    );
  });

  it.each([
    "to rent a boat, rather than a mill",
    "to leave by sea, rather than wait for a train",
    "to see the fair as the end, not the start",
    "crews to leave, not pilots",
  ])("comes behind what a thing is not: %j", (content) => {
    expect(rows(`Lind wants ${content}.`)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind called for a vote — regardless of the cost.", "a vote — regardless of the cost"],
    ["Lind touched on the port — particularly its crew.", "the port — particularly its crew"],
    ["Lind says she will not leave - unless it rains.", "she will not leave - unless it rains"],
    ["Lind says they will pay -- but not the crew.", "they will pay -- but not the crew"],
    [
      "Lind said he would leave — and would gladly sell the boat.",
      "he would leave — and would gladly sell the boat",
    ],
    ["Lind said he would leave — and left.", "he would leave"],
    ["Lind called for a vote — even though it rained.", "a vote"],
  ])("comes behind a dash and more of what is said: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("comes behind what a person is kept from, past an aside about her", () => {
    const content = "guards of keeping her, who was ill, from seeking help";
    expect(rows(`Lind accused ${content}.`)[0]?.[2]).toBe(content);
  });

  it("comes before what somebody does not want", () => {
    expect(rows("Lind declined to comment, not wanting to vex a pilot.")[0]?.[2]).toBe(
      "to comment",
    );
  });

  it.each([
    "the pier had sunk, leaving two boats behind",
    "he would shut all mills this month",
    "he would have left last week",
    "he would mend what burned last week",
    "he would mend boats sold last week",
    "he would back the bill that passed the House last week",
  ])("comes behind what the speaker tells came of it, and when: %j", (content) => {
    expect(rows(`Lind said ${content}.`)[0]?.[2]).toBe(content);
  });

  it("comes behind an aside and the verb of its last clause", () => {
    const content = "it was led by Ruiz after Ada Lind, his deputy, resigned on Monday";
    expect(rows(`The mayor said ${content}.`)[0]?.[2]).toBe(content);
    expect(rows("The mayor said the pier was old, raised a hand and left.")[0]?.[2]).toBe(
      "the pier was old",
    );
    const perfect = rows("The mayor has conceded the pier is old but insists it is sound.");
    expect(perfect.map(([, , said]) => said)).toEqual(["the pier is old", "it is sound"]);
    const past = rows("The mayor has said the pier is old and proposed on Monday that it be shut.");
    expect(past.map(([, , said]) => said)).toEqual(["the pier is old", "that it be shut"]);
  });

  it("comes where the speaker's next verb begins", () => {
    expect(
      rows("The union said the offer was too low, adding that a strike remained possible."),
    ).toEqual([
      ["The union", "said", "the offer was too low"],
      ["The union", "adding", "that a strike remained possible"],
    ]);
  });

  it("comes at the main clause where the cue opens the sentence", () => {
    expect(
      rows("Insisting that the vote was fair, Minister Brandt left the hall without a word."),
    ).toEqual([["Minister Brandt", "Insisting", "that the vote was fair"]]);
  });
});
