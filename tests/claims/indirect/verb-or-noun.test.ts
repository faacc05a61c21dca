/** Holds verbs that might be nouns ("fear", "calls for") to where they report. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a verb that might be a noun", () => {
  it("reports before a clause without that", () => {
    expect(rows("The mayor hopes crews will come.")).toEqual([
      ["The mayor", "hopes", "crews will come"],
    ]);
    expect(rows("The mayor's hopes crews will never come.")).toEqual([]);
  });

  it("is a noun behind a preposition and what describes it", () => {
    expect(rows("He said in taped remarks that the pier is shut.")).toEqual([
      ["He", "said", "that the pier is shut"],
    ]);
  });

  it.each([
    ["Labor leaders", "point out", "that the port is shut"],
    ["Critics", "call for", "a ban on boats"],
    ["His report", "calls for", "a ban on boats"],
    ["A review by Lord Rask", "calls on", "the town to act"],
    ["The old pilot", "points out", "that the port is shut"],
  ])("reports before its particle: %j", (...row) => {
    expect(rows(`${row.join(" ")}.`)).toEqual([row]);
  });

  it("is a noun behind a name that “of the” opens, before a comma", () => {
    const text = "The boat, the old ferry that was at the heart of the Hull protests, has sunk.";
    expect(rows(text)).toEqual([]);
  });

  it("is a noun behind a thing that says nothing", () => {
    expect(rows("The phone calls for help came late.")).toEqual([]);
    expect(rows("The port's phone calls for help.")).toEqual([]);
  });

  it("reports though another noun stands before it", () => {
    expect(rows("Officials in the port fear the pier will fall.")).toEqual([
      ["Officials in the port", "fear", "the pier will fall"],
    ]);
  });

  it("reports behind an adverb in commas", () => {
    expect(rows("Some sailors, however, question the plan.")).toEqual([
      ["Some sailors", "question", "the plan"],
    ]);
  });

  it.each([
    ["The lending agency", "forecast", "that the port would grow"],
    ["Analysts", "forecast", "growth of 2.5% in May"],
    ["The bank", "is forecasting", "growth of 7%"],
  ])("is “forecast”, which has one form for now and then: %j", (...row) => {
    expect(rows(`${row.join(" ")}.`)).toEqual([row]);
  });

  it.each([
    "The bank forecast for the port was cut.",
    "The bank forecast shows growth.",
    "The weather forecast the crew had was wrong.",
  ])("is no forecast that somebody has made: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is a noun behind a count of several, or “these”", () => {
    expect(rows("The port read 28 questions it got from pilots.")).toEqual([]);
    expect(rows("It was for these very reasons that the boat sank.")).toEqual([]);
    expect(rows("One questions the plan.")).toHaveLength(1);
    expect(rows("Channel 4 reports that the boat sank.")).toHaveLength(1);
  });

  it("is “makes clear” without “it”", () => {
    expect(rows("The law makes clear that boats may be sold.")).toEqual([
      ["The law", "makes clear", "that boats may be sold"],
    ]);
  });

  it("reports before a deed", () => {
    expect(rows("Most sailors support closing the port.")).toEqual([
      ["Most sailors", "support", "closing the port"],
    ]);
  });

  it("reports behind a person named before, at the head of a sentence", () => {
    expect(rows("Ana Ruiz left the port.", "Ruiz calls for a ban on boats.")).toEqual([
      ["Ruiz", "calls for", "a ban on boats"],
    ]);
    expect(rows("Ana Ruiz left the port.", "Phone calls for help came.")).toEqual([]);
  });

  it.each([
    ["Lind termed the deal illegal.", "the deal illegal"],
    ["The mayor raises concerns that the pier is old.", "that the pier is old"],
  ])("has a thing called so, or a worry with its clause, for its content: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each(["estimates", "forecasts", "claims"])("reports what its sentence ends in: %s", (verb) => {
    expect(rows(`Prices will rise in Elm, the bank ${verb}.`)).toEqual([
      ["the bank", verb, "Prices will rise in Elm"],
    ]);
  });

  it("reports nothing where it describes, more or most of all", () => {
    expect(rows("Lind left and took a more detailed plan.")).toEqual([]);
    expect(rows("It was the most detailed plan of the port.")).toEqual([]);
  });

  it("has “outright” and “flat-out” before it as adverbs", () => {
    expect(rows("The port flat-out denied the theft.")[0]?.[0]).toBe("The port");
    expect(rows("The port outright denied the theft.")[0]?.[0]).toBe("The port");
  });

  it("reports nothing where it is one of a list", () => {
    expect(rows("Lind lost the boat, the pier, the claims.")).toEqual([]);
    expect(rows("On Monday, the port will close, the mayor claims.")).toEqual([
      ["the mayor", "claims", "On Monday, the port will close"],
    ]);
  });

  it("has no thing called so where nothing tells how", () => {
    expect(rows("The mayor termed the old pier deal last week.")).toEqual([]);
  });

  it("describes those who are told something, or what is counted", () => {
    expect(rows("Lind told cheering pilots that they were safe.")).toEqual([
      ["Lind", "told", "that they were safe"],
    ]);
    expect(rows("With three confirmed diagnoses of scurvy, the crew left.")).toEqual([]);
    expect(rows("There were 12 boats reported missing on Monday.")).toEqual([]);
    expect(rows("There were pilots who said the pier was old.")[0]?.[2]).toBe("the pier was old");
  });

  it.each([
    ["There were tears as the mayor announced the port would shut.", "the port would shut"],
    ["There were protests in Elm after Lind said he would stay.", "he would stay"],
    ["There was applause and Ruiz said she was proud.", "she was proud"],
    ["There were gasps because Lind said no.", "no"],
  ])("tells of no more than what there is: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["The two confirmed reports of theft.", "The two", "theft"],
    ["Nine predicted gains for the party.", "Nine", "gains for the party"],
    ["Two confirmed reports that the port was shut.", "Two", "that the port was shut"],
  ])("is what a number of people do where no verb follows: %s", (text, speaker, content) => {
    const [row] = rows(text);
    expect([row?.[0], row?.[2]]).toEqual([speaker, content]);
  });

  it("describes what is counted where its verb follows", () => {
    expect(rows("Two proposed changes were rejected.")).toEqual([]);
    expect(rows("All three confirmed losses on the pier came in May.")).toEqual([]);
    expect(rows("Three announced candidates dropped out of the race.")).toEqual([]);
    expect(rows("Four declared candidates for mayor said it was late.")[0]?.[0]).toBe(
      "Four declared candidates for mayor",
    );
  });

  it.each([
    ["Ruiz told grieving parents that help was on its way.", "that help was on its way"],
    ["Ruiz told striking pilots that work would go on.", "that work would go on"],
    ["Ruiz assured investing partners that the boat was safe.", "that the boat was safe"],
    ["Ruiz told grieving families help was coming.", "help was coming"],
    ["Ruiz told reporters plans were ready.", "plans were ready"],
  ])("is a noun behind those who are told of it: %s", (text, content) => {
    expect(rows(text)).toEqual([["Ruiz", expect.stringMatching(/^(?:told|assured)$/), content]]);
  });

  it("has its particle behind how long it was said", () => {
    expect(rows("The crew has called for years for a ban on boats.")).toEqual([
      ["The crew", "has called for years for", "a ban on boats"],
    ]);
    expect(rows("Lind has argued for months against the port.")).toEqual([
      ["Lind", "has argued for months against", "the port"],
    ]);
    expect(rows("Lind has asked for years why the pier was shut.")).toEqual([
      ["Lind", "has asked", "why the pier was shut"],
    ]);
  });

  it("has no “for” that only tells how long for its particle", () => {
    expect(rows("Oslo argued for decades that the pier was safe.")).toEqual([
      ["Oslo", "argued", "that the pier was safe"],
    ]);
    expect(rows("Oslo argued for centuries that the pier was safe.")[0]?.[1]).toBe("argued");
    expect(rows("The pilots called for weeks of talks.")[0]?.[1]).toBe("called for");
    expect(rows("Lind asked for days to think.")[0]?.slice(1)).toEqual([
      "asked for",
      "days to think",
    ]);
    expect(rows("Oslo argued for seasons that the pier was safe.")[0]?.[1]).toBe("argued");
  });
});

describe("a participle behind an infinitive", () => {
  it("describes what somebody will do something with", () => {
    expect(rows("They had until May to submit detailed plans for the pier.")).toEqual([]);
    expect(rows("The mayor, asked to leave, detailed plans for the pier.")).toHaveLength(1);
  });
});
