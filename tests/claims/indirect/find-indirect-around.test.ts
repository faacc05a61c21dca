/** Holds what stands before or around a reporting clause to how people mark it. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("content before or around the cue", () => {
  it("ends before who reports it at the end of the sentence", () => {
    const text =
      "In Elm, crews slept, Elm TV reported, while in Hull all stayed up, Hull TV reported.";
    expect(rows(text).map(([speaker]) => speaker)).toEqual(["Elm TV", "Hull TV"]);
    expect(rows(text)[0]?.[2]).not.toContain("Hull TV");
  });

  it.each([
    ["The pier is safe, said Ada Lind at the time.", "Ada Lind"],
    ["The pier is safe, said a pilot here on Monday.", "a pilot"],
    ["The pier is safe, said Laura Monday.", "Laura"],
    ["The pier is safe, said the mayor of Elm last week.", "the mayor of Elm"],
    ["The pier is safe, said Ada Lind June 10, 2019.", "Ada Lind"],
    ["The pier is safe, said one week later the mayor.", "one week later the mayor"],
    ["The pier is safe, said Laura May.", "Laura May"],
    ["The pier is safe, said a Sunday newspaper.", "a Sunday newspaper"],
  ])("is said by somebody, and not by where or when: %s", (text, speaker) => {
    expect(rows(text)).toEqual([[speaker, "said", "The pier is safe"]]);
  });

  it.each([
    "The pier is shut, a spokesman confirmed to Elm News.",
    "The pier is shut, a source close to the talks revealed to reporters on Monday.",
  ])("is told to somebody behind its verb: %s", (text) => {
    expect(rows(text).map((row) => row[2])).toEqual(["The pier is shut"]);
  });

  it("is no speaker that opens what is said", () => {
    const text = "The port, where the boat was lost, said it would open.";
    expect(rows(text)).toEqual([["The port", "said", "it would open"]]);
  });

  it("is no speaker that only points back", () => {
    const text = "A spokeswoman for the port, where the boat was lost, said the same.";
    expect(rows(text)[0]?.[0]).toBe("A spokeswoman for the port");
  });

  it("ends before who reports it behind a noun that ends like an adjective", () => {
    expect(rows("Elm agreed to close the plant, two people told Hull TV.")).toEqual([
      ["two people", "told", "Elm agreed to close the plant"],
    ]);
  });

  it.each([
    "this week",
    "on Monday after she left",
    "as fears grew",
    "amid fears it could fall",
    "in opening the port",
    "after meeting the mayor",
    "in a statement that thanked the crew",
  ])("ends before who says it, whatever tells when, why or where: %s", (setting) => {
    expect(rows(`The pier is safe, a pilot said ${setting}.`)[0]).toEqual([
      "a pilot",
      "said",
      "The pier is safe",
    ]);
  });

  it("is told in court, whoever tells it there", () => {
    expect(rows("The court heard the pilot had lost two boats.")).toEqual([
      ["The court", "heard", "the pilot had lost two boats"],
    ]);
    expect(rows("The pilot had lost two boats, the jury was told.")).toEqual([
      [null, "was told", "The pilot had lost two boats"],
    ]);
    expect(rows("The court heard the case on Monday.")).toEqual([]);
  });

  it("is told by verbs that look like nouns behind a noun", () => {
    expect(rows("Apart from coal, the report adds, other fuels are wood and gas.")[0]).toEqual([
      "the report",
      "adds",
      "Apart from coal, the report adds, other fuels are wood and gas",
    ]);
  });

  it("is what somebody declares, where it is a clause", () => {
    expect(rows("The pier was safe, Lind declared.")).toEqual([
      ["Lind", "declared", "The pier was safe"],
    ]);
    expect(rows("Lind declared the pier was safe.")).toEqual([
      ["Lind", "declared", "the pier was safe"],
    ]);
    expect(rows("Lind declared war on the port before the boats were lost.")).toEqual([]);
  });

  it("is of sources that a word in -ing describes", () => {
    expect(rows("The port made a loss, according to banking analysts in Elm.")).toEqual([
      ["banking analysts in Elm", "according to", "The port made a loss"],
    ]);
  });

  it("is of sources that a word in -ing describes, with it", () => {
    expect(rows("The port is shut, acting mayor Ana Ruiz told the crew.")).toEqual([
      ["acting mayor Ana Ruiz", "told", "The port is shut"],
    ]);
    expect(rows("Ruiz left, saying sailors said the port was shut.")[0]?.[1]).toBe("saying");
  });

  it("is told by any verb that is no noun", () => {
    expect(rows("The port seems likely to close, said Bo Rask.")).toEqual([
      ["Bo Rask", "said", "The port seems likely to close"],
    ]);
  });

  it("is all of two clauses before a calling with its bearer's name", () => {
    expect(rows("The pier was shut and the road open, the mayor, Ada Lind, said.")).toEqual([
      ["the mayor", "said", "The pier was shut and the road open"],
    ]);
  });

  it("is the sentence up to the reporting clause", () => {
    expect(rows("The harbour will stay closed until Friday, the port authority said.")).toEqual([
      ["the port authority", "said", "The harbour will stay closed until Friday"],
    ]);
  });

  it.each([
    ["As Ada Lind noted, the harbour is closed.", "Ada Lind", "the harbour is closed"],
    ["As Ada Lind told the Elm Post, two roads are shut.", "Ada Lind", "two roads are shut"],
    [
      "As Ada Lind explained, when the boat flies, it will carry a crew.",
      "Ada Lind",
      "when the boat flies, it will carry a crew",
    ],
    ["The harbour is closed, as Ada Lind noted.", "Ada Lind", "The harbour is closed"],
    ["The harbour is closed, a pilot told the paper.", "a pilot", "The harbour is closed"],
    [
      "The harbour is closed, a pilot told The Hull Post, a daily from Hull.",
      "a pilot",
      "The harbour is closed",
    ],
    [
      "The harbour is closed, Ada Lind said in Hull, a town that lives by it.",
      "Ada Lind",
      "The harbour is closed",
    ],
    ["The wind fell; the harbour is closed, pilots say.", "pilots", "the harbour is closed"],
    [
      "It is no loan; rather, it is a gift, pilots say.",
      "pilots",
      "It is no loan; rather, it is a gift",
    ],
    [
      "Ana Ruiz, 30, of Elm; and Tom Moe, 41, of Hull, are charged, pilots say.",
      "pilots",
      "Ana Ruiz, 30, of Elm; and Tom Moe, 41, of Hull, are charged",
    ],
    ["The harbour is closed, he said, wiping his face.", "he", "The harbour is closed"],
    ["Most pilots are happy, a new poll found.", "a new poll", "Most pilots are happy"],
    [
      "The pier was unsafe, the port commission found.",
      "the port commission",
      "The pier was unsafe",
    ],
    ["The pier was unsafe, Ada Lind stated.", "Ada Lind", "The pier was unsafe"],
  ])("is told from the reporting clause in %j", (text, speaker, content) => {
    expect(rows(text)).toEqual([[speaker, expect.anything(), content]]);
  });

  it.each([
    ["Man killed in crash, police say", "police", "Man killed in crash"],
    ["Vote to be held in May, says Lind", "Lind", "Vote to be held in May"],
    ["Lind wins the vote, poll says", "poll", "Lind wins the vote"],
  ])(
    "is a headline up to the reporting clause, whatever stands below: %j",
    (text, speaker, content) => {
      expect(rows(text, "Police came.")).toEqual([[speaker, expect.anything(), content]]);
    },
  );

  it("is found where the verb stands before its subject", () => {
    expect(
      rows("The harbour will stay closed until Friday, said Ada Lind, the port's director."),
    ).toEqual([["Ada Lind", "said", "The harbour will stay closed until Friday"]]);
  });

  it("is found where more is told of the speaker, and where it begins with “that”", () => {
    expect(rows("But that is not enough, said a pilot who knows the pier.")).toEqual([
      ["a pilot", "said", "But that is not enough"],
    ]);
  });

  it("is found before “said” where only its reason holds a verb that the lists know", () => {
    const text = "Many divers shun town because pay is better elsewhere, said Ada Lind.";
    expect(rows(text)).toEqual([
      ["Ada Lind", "said", "Many divers shun town because pay is better elsewhere"],
    ]);
  });

  it.each([
    ["Ada Lind and her sons, Max and Will, were pilots, said Tom Okafor in a post shared online."],
    ["Two pilots died, Mayor Luis Dahl Vega Ruiz said in a statement posted on the web."],
  ])("is found where more is told of the statement that it was said in: %s", (text) => {
    expect(rows(text).map(([, cue, content]) => [cue, content])).toEqual([
      ["said", text.slice(0, text.search(/, (?:said|Mayor)/))],
    ]);
  });

  it.each([
    ["Women like Lind challenge that picture, said Ana Ruiz, a teacher.", "Ana Ruiz"],
    ["Many pilots travel by road, Tom Okafor said.", "Tom Okafor"],
    ["It was, one pilot observed drily, not what he had asked for.", "one pilot"],
    ["If anything, Elm has been too meek, said Ana Ruiz, who leads the port.", "Ana Ruiz"],
  ])("is found though its verb is not told for sure, and past an adverb: %j", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
  });

  it("is told by who stands before “told”, past a clause about them", () => {
    expect(
      rows("The harbour is closed, the pilot, who said he had been there, told Reuters.")[0],
    ).toEqual(["the pilot", "told", "The harbour is closed"]);
  });

  it("is found where a participle tells more of the speaker", () => {
    expect(rows("Most pilots are happy, says a report citing their boss.")[0]).toEqual([
      "a report",
      "says",
      "Most pilots are happy",
    ]);
  });

  it.each([
    ["The pier is safe, said a note issued by the port.", "a note"],
    ["The pier is safe, said a pilot known for his boats.", "a pilot"],
  ])("is found where a participle tells which one speaks: %s", (text, speaker) => {
    expect(rows(text)).toEqual([[speaker, "said", "The pier is safe"]]);
  });

  it("goes on after a reporting clause in the middle", () => {
    expect(rows("The tunnel is safe, the engineer said, and it will open in spring.")).toEqual([
      ["the engineer", "said", "The tunnel is safe, the engineer said, and it will open in spring"],
    ]);
  });

  it.each([
    "Despite opening weeks after the port closed, the market has shown signs of life.",
    "A boat steered by Ada Lind, no age reported, was heading north when it struck the pier.",
    "Tastes will change with the cooks, fresh waters added from springs, different salts.",
    "The divers who came in May counted six wrecks; the latest count, from June, showed 9.",
  ])("is nothing where the verb has its own object, or no one to tell it in %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    ["The pier, she told pilots, was closed.", "she", "told"],
    ["The pier is closed, a study of harbours has found.", "a study of harbours", "has found"],
    ["Rents fell by half, federal data shows.", "federal data", "shows"],
    ["If the dam breaks, the valley floods, Lind said.", "Lind", "said"],
    ["The pilot lost his temper, Leeds Crown Court heard.", "Leeds Crown Court", "heard"],
  ])("stands around or before whoever tells or shows it: %s", (text, speaker, cue) => {
    expect(rows(text).map(([by, found]) => [by, found])).toEqual([[speaker, cue]]);
  });

  it.each([
    ["She said that it was shut, as pilots had claimed, and that it leaked.", "She", "said"],
    ["The pier was shut, as pilots had claimed, and it leaked.", "pilots", "had claimed"],
  ])("is another report's where it stands in it behind “as”: %s", (text, speaker, cue) => {
    expect(rows(text).map(([by, found]) => [by, found])).toEqual([[speaker, cue]]);
  });

  it("is not what only leads to a colon, nor what goes on", () => {
    expect(rows("In a letter to the port, Lind said: It leaks.")).toEqual([]);
    expect(rows("The storm, which hit the port, continued, and boats sank.")).toEqual([]);
  });

  it("is not seen in a date before the subject", () => {
    expect(rows("On Monday, the engineer said the tunnel was safe.")).toEqual([
      ["the engineer", "said", "the tunnel was safe"],
    ]);
  });

  it("parts a subject from its verb with who tells it behind the verb of telling", () => {
    const text = "The press dinner, says Lind, was a way to calm the town.";
    expect(rows(text)).toEqual([["Lind", "says", text.slice(0, -1)]]);
    expect(rows("The deal, announced Friday, was signed in Elm.")).toEqual([]);
  });

  it("is said by nobody whom a whole answer names", () => {
    expect(rows("Lind, asked about it, said no.")).toEqual([["Lind", "said", "no"]]);
    expect(rows("Lind, asked whether it leaks, said nothing.")).toEqual([]);
  });
});
