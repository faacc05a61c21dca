/** Holds phrases that name the source of what is told: "According to the crew, it sank". */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a phrase that names the source", () => {
  it("leads on to the content where what stands before cannot end a clause", () => {
    expect(rows("Lind left because, according to the mayor, the pier is closed.")).toMatchObject([
      ["the mayor", "according to", "the pier is closed"],
    ]);
  });

  it("may name one poll at the head of a sentence", () => {
    expect(rows("In a Leeds Gazette poll, most voters like the pier.")).toMatchObject([
      ["a Leeds Gazette poll", "In", "most voters like the pier"],
    ]);
    expect(rows("In the polls, most voters like the pier.")).toEqual([]);
    expect(rows("In a long report on the poll, most voters like the pier.")).toEqual([]);
  });

  it("comes to an end where the next paragraph begins with a comma", () => {
    expect(rows("According to Lind, 34", ", it rained and the pier was shut.")).toEqual([]);
  });

  it("may stand before or after the content", () => {
    expect(rows("According to the ministry, two roads are closed.")).toEqual([
      ["the ministry", "According to", "two roads are closed"],
    ]);
    expect(rows("Two roads are closed, according to the ministry.")).toEqual([
      ["the ministry", "according to", "Two roads are closed"],
    ]);
  });

  it.each([
    "Harbour reviews",
    "a leaked recording of an all-hands meeting obtained by the Gazette",
    "data released Friday by the port",
  ])("names the whole of its source: %s", (source) => {
    expect(rows(`The pier is safe, according to ${source}.`)[0]?.[0]).toBe(source);
  });

  it("names what is known by a word in -ing", () => {
    expect(rows("The pier is safe, according to new modelling that Lind will use.")).toEqual([
      ["new modelling", "according to", "The pier is safe"],
    ]);
  });

  it("stands behind the last clause that “and” joins", () => {
    expect(rows("The pier is shut, and boats are banned, according to the port.")[0]?.[2]).toBe(
      "boats are banned",
    );
  });

  it.each([
    ["a pilot briefed on the plan", "a pilot briefed on the plan"],
    ["papers obtained by the port", "papers obtained by the port"],
    ["a poll released Friday", "a poll released Friday"],
    ["a regulatory filing", "a regulatory filing"],
    ["pilots, wading through the mud", "pilots"],
    ["people who have met pilots", "people who have met pilots"],
    ["the pilots who have met people", "the pilots"],
    ["pilots, who have met people", "pilots"],
  ])(
    "is told with the participle or clause that tells which source is meant: %s",
    (source, speaker) => {
      expect(rows(`Two roads are closed, according to ${source}.`)[0]?.[0]).toBe(speaker);
    },
  );

  it.each([
    ["As noted by Ada Lind, two roads are closed.", "Ada Lind", "two roads are closed"],
    ["As explained by Ada Lind, two roads are closed.", "Ada Lind", "two roads are closed"],
    ["Two roads are closed, as first reported by NTB.", "NTB", "Two roads are closed"],
    ["Two roads are closed, as confirmed by the mayor.", "the mayor", "Two roads are closed"],
  ])("may be “as” with a verb of saying and “by”: %s", (text, speaker, content) => {
    expect(rows(text).map(([by, , found]) => [by, found])).toEqual([[speaker, content]]);
  });

  it.each([
    ["According to Eva Ruiz, a pilot at the port, the pier is closed.", "the pier is closed"],
    ["According to Eva Ruiz, 45, writing for Hull Live, the pier is closed.", "the pier is closed"],
    ["According to Eva Ruiz the pier is closed, though open.", "the pier is closed, though open"],
    ["According to Eva Ruiz, who built it, the pier is closed.", "the pier is closed"],
    ["According to Eva Ruiz, 45, the pier is closed.", "the pier is closed"],
    ["According to Eva Ruiz, 45, in May, the pier was open.", "in May, the pier was open"],
    [
      "According to Eva Ruiz, the pier is closed, but Tom Lind disputes that.",
      "the pier is closed",
    ],
    [
      "According to Eva Ruiz, the pier is closed, but the port is open.",
      "the pier is closed, but the port is open",
    ],
    ["According to Eva Ruiz, the pier, a ruin, is closed.", "the pier, a ruin, is closed"],
    ["According to the poll, in the north, half are lost.", "in the north, half are lost"],
  ])("may tell more of the source between commas: %s", (text, content) => {
    expect(rows(text).map(([, , found]) => found)).toEqual([content]);
  });

  it.each([
    ["The old port was hit, according to Lind, injuring six.", true],
    ["The old port was hit, according to Lind, leaving 12 crews homeless.", true],
    ["The old port was hit, according to Lind, leaving for Hull.", false],
    ["The old port was hit, according to Lind, sparking outrage.", false],
    ["The old port was hit, according to Lind, and the mayor left on Monday.", false],
  ])("goes on behind its phrase with the harm done alone: %s", (text, goesOn) => {
    expect(`${rows(text)[0]?.[2]}.`).toBe(goesOn ? text : "The old port was hit.");
  });

  it.each([
    ["The old port is shut, according to Lind, citing a clerk at the mill."],
    ["The old port is shut, according to Lind, and the crews said they left it."],
  ])("ends before its phrase where others are heard behind it: %s", (text) => {
    expect(rows(text)[0]?.[2]).toBe("The old port is shut");
  });

  it.each([
    [
      "Two boats sank, killing two, according to Elm, and hurting six, according to Hull.",
      "Hull",
      "hurting six",
    ],
    [
      "The mill is sold, Lind said, which costs jobs, according to Elm News.",
      "Elm News",
      "which costs jobs",
    ],
  ])("begins behind what another is the source of: %s", (text, speaker, content) => {
    expect(rows(text)).toContainEqual([speaker, "according to", content]);
  });

  it("goes on behind a semicolon where the reporting clause stands inside", () => {
    expect(rows("The first storms, Ruiz said, were mild; this one is not.")[0]?.[2]).toBe(
      "The first storms, Ruiz said, were mild; this one is not",
    );
    expect(rows("The first storms, Ruiz said, were mild; Lind said this one is not.")).toHaveLength(
      2,
    );
  });

  it("may name rules that somebody has made", () => {
    expect(rows("According to the rules that the port adopted, the pier must close.")).toEqual([
      ["the rules", "According to", "the pier must close"],
    ]);
    expect(rows("The pier was built according to the rules that the port adopted.")).toEqual([]);
  });

  it.each([
    "The entries were ranked according to a survey.",
    "The entries were sorted again according to their total scores.",
    "The crew worked according to the strict standards of the time.",
    "The work is carried out in accordance with sea law.",
    "The seats were divided according to party.",
  ])("names no measure: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    [
      "The crew were treated according to police at a nearby hospital.",
      "police at a nearby hospital",
    ],
    ["The boat was priced according to the company at $500.", "the company"],
    ["Tolls differ according to the mayor, who left.", "the mayor"],
    ["The pier has failed, according to the head of standards.", "the head of standards"],
  ])("names who speaks beside a verb or a noun of measuring: %j", (text, speaker) => {
    expect(rows(text)[0]?.slice(0, 2)).toEqual([speaker, "according to"]);
  });

  it("names a survey that says so", () => {
    expect(rows("The port is the oldest, according to a survey.")).toEqual([
      ["a survey", "according to", "The port is the oldest"],
    ]);
  });

  it("tells a source with the clause that tells which one is meant", () => {
    expect(rows("The pier has no owner, according to records that date to 1999.")[0]?.[0]).toBe(
      "records that date to 1999",
    );
  });
});

describe("“per”", () => {
  it.each([
    ["The virus, per the board, is found in bats.", "the board"],
    ["The pier will shut, per Elm News.", "Elm News"],
    ["The pier will shut, per local police.", "local police"],
    ["Per the Elm Post, the pier will shut.", "the Elm Post"],
  ])("leads to a source: %s", (sentence, source) => {
    expect(rows(sentence).map(([speaker]) => speaker)).toEqual([source]);
  });

  it.each(["It costs $5 a day, per person, to sail.", "The pier earns 60 kroner per visitor."])(
    "leads to a measure: %s",
    (sentence) => {
      expect(rows(sentence)).toEqual([]);
    },
  );

  it("is led to by “per”, and not by the name “Per”", () => {
    expect(rows("The pier is shut, per Ana Ruiz.")[0]?.[0]).toBe("Ana Ruiz");
    expect(rows("Her deputy, Per Lund, was less sure.")).toEqual([]);
    expect(rows("The pier is shut, Per Lund said.")).toEqual([
      ["Per Lund", "said", "The pier is shut"],
    ]);
  });
});
