/** Holds the speaker of indirect speech to whom people mark. */
import { describe, expect, it } from "vitest";
import { articleOf, claimsOf, rows } from "./read-rows.ts";

describe("the speaker", () => {
  it("is none of the negation, which is the verb's", () => {
    expect(rows("The mayor no longer blames Lind for it.")).toEqual([
      ["The mayor", "no longer blames", "Lind for it"],
    ]);
  });

  it("is whom somebody quotes", () => {
    for (const quoted of ["quoted an official as saying", "cited an official, Ada Lind, as saying"])
      expect(rows(`Elm News ${quoted} that the pier was sound.`)).toEqual([
        ["an official", "saying", "that the pier was sound"],
      ]);
    expect(rows("Elm News quoted pilots describing how the pier fell.")).toEqual([
      ["pilots", "describing", "how the pier fell"],
    ]);
    expect(rows("Elm News quoted the law as the reason.")[0]?.[1]).toBe("quoted");
  });

  it("is “who” of the clause that “and” alone goes on with", () => {
    expect(
      rows("Ruiz cited a pilot, who left and told Elm that the pier was safe.").at(-1),
    ).toEqual(["who", "told", "that the pier was safe"]);
    expect(
      rows("Ruiz cited a pilot, who left, and told Elm that the pier was safe.").at(-1),
    ).toEqual(["Ruiz", "told", "that the pier was safe"]);
    expect(rows("The video shows Ruiz saying that the pier was safe.").at(-1)?.[0]).toBe("Ruiz");
    expect(rows("The clip shows pilots saying they were safe.").at(-1)?.[0]).toBe("pilots");
  });

  it.each([
    ["Ruiz admitted that the figure was wrong, but said the plan was safe.", "Ruiz"],
    ["Lind left the port, where drivers met Ruiz and said the pier was safe.", "drivers"],
    ["Lind left the port, where drivers met, and said the pier was safe.", "Lind"],
    ["The leak led the mayor to say that the plan was safe.", "the mayor"],
    ["The pier leaked, prompting drivers to ask whether the plan was safe.", "drivers"],
    ["The mayor released a statement saying that the plan was safe.", "The mayor"],
    ["The zoo had posted on its page saying that the plan was safe.", "The zoo"],
    ["Alerts being sent in Elm saying that the plan was safe were false.", "Alerts"],
    ["Lind was heard on a radio saying that the plan was safe.", "Lind"],
    ["Lind was named in a report saying that the plan was safe.", "a report"],
    ["A letter saying that the plan was safe was found.", "A letter"],
    ["He fired the man who left after a report showed sales had fallen.", "a report"],
    ["The mayor thought the pilots knew the pier and promised to stay.", "The mayor"],
    ["When the storm rose, Lind left, saying that the pier was safe.", "Lind"],
    ["The council met, and Lind left, saying that the pier was safe.", "Lind"],
    ["When Ruiz said no, Lind left, saying that the pier was safe.", "Lind"],
    ["The council met Lind, who won them by saying that the pier was safe.", "who"],
    ["The plan fell after Lind left, saying that the pier was safe.", "Lind"],
    ["Word of the fall came as Lind left, saying that the pier was safe.", "Lind"],
    ["Okafor left the hall with Lind saying that the pier was safe.", "Lind"],
    ["Lind no longer believes that the pier is safe.", "Lind"],
    ["The council met while Lind slept, saying that the pier was safe.", "The council"],
    ["Ruiz said that after a talk Oslo had agreed the pier was old, adding it was safe.", "Ruiz"],
    ["Lind spoke, with some calling her out, saying that the pier was safe.", "some"],
    ["About 3 in 10 pilots say that the pier was safe.", "About 3 in 10 pilots"],
    [
      "Roughly three-quarters of pilots say that the pier was safe.",
      "Roughly three-quarters of pilots",
    ],
    ["Fewer than half said that the pier was safe.", "Fewer than half"],
    ["Those close to him say that the pier was safe.", "Those close to him"],
    ["Lind “flatly” denied that the pier was safe.", "Lind"],
    ["A lawyer for him said that the pier was safe.", "A lawyer for him"],
    ["Elm News host Ada Lind said that the pier was safe.", "Elm News host Ada Lind"],
    [
      "The average over the past two weeks shows that the pier was safe.",
      "The average over the past two weeks",
    ],
    ["The pier, an inside source said, was safe.", "an inside source"],
    ["The storm has pilots wondering if the pier was safe.", "pilots"],
  ])("is whoever says it in %j", (text, speaker) => {
    expect(rows(text).at(-1)?.[0]).toBe(speaker);
  });

  it.each([
    ["US officials said the pier was sound.", "US officials"],
    ["The US said it would stay.", "The US"],
    ["The WHO said it would stay.", "The WHO"],
    ["An IT company said it would stay.", "An IT company"],
    ["Downing Street said it would stay.", "Downing Street"],
    ["Reading Council has said it would stay.", "Reading Council"],
    ["Met Hull said it would stay.", "Met Hull"],
    ["In Elm, first minister Ada Lind said it would stay.", "first minister Ada Lind"],
    ["First Minister Ada Lind said it would stay.", "First Minister Ada Lind"],
  ])(
    "may hold a name that looks like a verb, or would be a pronoun in lower case: %j",
    (text, speaker) => {
      expect(rows(text)[0]?.[0]).toBe(speaker);
    },
  );

  it("begins behind the thing of which it speaks", () => {
    expect(rows("The council keeps a probe the agency said was open.")[0]?.[0]).toBe("the agency");
  });

  it("is whoever is close to somebody", () => {
    expect(rows("Sources close to the mayor told the Elm Post the vote could fail.")[0]?.[0]).toBe(
      "Sources close to the mayor",
    );
  });

  it.each([
    "The leak could lead the mayor to say that the plan was safe.",
    "The leak is likely to cause the mayor to say that the plan was safe.",
    "The leak did not lead the mayor to say that the plan was safe.",
    "The council ordered the mayor to say that the plan was safe.",
  ])("is nobody of whom it is left open whether he says it: %s", (text) => {
    expect(rows(text).filter(([, cue]) => cue === "to say")).toEqual([]);
  });

  it("is a name that looks like a verb", () => {
    expect(rows("Freed declined to say whether the pier was shut.")).toEqual([
      ["Freed", "declined to say", "whether the pier was shut"],
    ]);
  });

  it("is whoever is here, which is no part of the cue", () => {
    expect(rows("Officials here say the pier is shut.")).toEqual([
      ["Officials", "say", "the pier is shut"],
    ]);
  });

  it("is never whom the outlet talks to", () => {
    expect(rows("If you think that the pier is sound, you’re hoping that it never rains.")).toEqual(
      [],
    );
  });

  it("stands before appositions and relative clauses", () => {
    expect(
      rows("Ada Lind, 45, the port's director, who joined last year, said the pier was sound.")[0],
    ).toEqual(["Ada Lind", "said", "the pier was sound"]);
  });

  it("is shared past a plural that looks like a verb", () => {
    expect(rows("The council said it was late and called on all states to help.")[1]).toEqual([
      "The council",
      "called on",
      "all states to help",
    ]);
  });

  it("is shared by verbs that follow one another", () => {
    expect(rows("Ada Lind visited the pier and said the repairs would take a year.")).toEqual([
      ["Ada Lind", "said", "the repairs would take a year"],
    ]);
  });

  it('stands behind "with" before a participle', () => {
    expect(
      rows("Both sides agreed to talk, with the envoy, Ada Lind, saying that it was a start.").at(
        -1,
      ),
    ).toEqual(["the envoy", "saying", "that it was a start"]);
    expect(rows("The vote is near, with Ada Lind calling the plan a mistake.")).toEqual([
      ["Ada Lind", "calling", "the plan a mistake"],
    ]);
    expect(rows("The town is split, with some pilots calling for a vote.")).toEqual([
      ["some pilots", "calling for", "a vote"],
    ]);
    expect(rows("She filled the hall with pilots praising the plan.")).toEqual([]);
  });

  it("is not a date before a participle", () => {
    expect(rows("Ada Lind came home in March promising to open the pier.")).toEqual([
      ["Ada Lind", "promising", "to open the pier"],
    ]);
  });

  it("is the pronoun of a contraction, and all of “many of them”", () => {
    expect(rows("They’ve said that the pier is sound.")).toEqual([
      ["They", "said", "that the pier is sound"],
    ]);
    expect(rows("Many of them said the pier was sound.")).toEqual([
      ["Many of them", "said", "the pier was sound"],
    ]);
  });

  it.each([
    ["They met Ada Lind, a reader at the school in Elm, who said the pier was sound.", "Ada Lind"],
    ["Laura Lind spoke. Critics pounced on her claim that the pier is sound.", "Laura Lind"],
  ])("is named by whom the pronoun means: %s", (text, name) => {
    const speakers = claimsOf(articleOf(text)).map(({ speaker }) => speaker);
    expect(speakers.find((speaker) => /^(?:who|her)$/.test(speaker?.text ?? ""))?.name).toBe(name);
  });

  it.each([
    ["Lind got a fine from the Hull Port Board, which said the pier was old.", "Hull Port Board"],
    [
      "Lind joined the “Save Our Pier” group, which said the pier was old.",
      "the “Save Our Pier” group",
    ],
    [
      "Lind read a so-called “double-lock” plan, which said the pier was old.",
      "a so-called “double-lock” plan",
    ],
    ["Lind read a report from last May, which said the pier was old.", "a report from last May"],
  ])("is the body that “which” stands for: %s", (text, name) => {
    expect(claimsOf(articleOf(text))[0]?.speaker?.name).toBe(name);
  });

  it("of a relative clause is the pronoun, named by what it stands for", () => {
    const article = articleOf("The prize went to Ada Lind, who said the pier was sound.");
    const [claim] = claimsOf(article);
    expect(claim?.speaker?.text).toBe("who");
    expect(claim?.speaker?.name).toBe("Ada Lind");
  });

  it("is never “that”, nor a question word that stands for nothing", () => {
    expect(rows("The town built a pier that said it was safe.")).toEqual([]);
    expect(rows("What shows that the pier is safe?")).toEqual([]);
  });

  it("report once what somebody says that others believe", () => {
    expect(rows("The tunnel is believed to be shut, the port said.")).toEqual([
      ["the port", "said", "The tunnel is believed to be shut"],
    ]);
  });

  it("is nobody where the verb is passive, and the content has its subject", () => {
    expect(rows("The tunnel is thought to be shut.")).toEqual([
      [null, "is thought", "The tunnel is thought to be shut"],
    ]);
    expect(rows("The pilot, Bo Lind, is accused of stealing a boat.")).toEqual([
      [null, "is accused", "The pilot, Bo Lind, is accused of stealing a boat"],
    ]);
    expect(rows("Nobody saw the theft that Lind is accused of.")).toEqual([]);
    expect(rows("Lind is alleged to have sold the boat.")).toEqual([
      [null, "is alleged", "Lind is alleged to have sold the boat"],
    ]);
    expect(rows("But it was claimed the pier, which is old, was safe.")).toEqual([
      [null, "was claimed", "the pier, which is old, was safe"],
    ]);
    expect(rows("It's thought that the tunnel is shut.")).toEqual([
      [null, "'s thought", "that the tunnel is shut"],
    ]);
    expect(rows("It's not known how much the tunnel cost.")).toEqual([]);
    expect(rows("The pier was supposed to open.")).toEqual([]);
    expect(rows("The pier was declared it would open.")).toEqual([]);
  });

  it("tells of whom “who” and “which” stand for", () => {
    expect(rows("Ruiz met the mayor, who is thought to be ill.").at(-1)?.[2]).toBe(
      "the mayor, who is thought to be ill",
    );
    expect(rows("The tower, which is seen as a mistake by many, fell.")[0]?.[2]).toBe(
      "The tower, which is seen as a mistake",
    );
  });

  it.each([
    "The port has sold its boats and is thought to be at a loss.",
    "The tower was built by Ruiz and is seen as a mistake.",
    "There is thought to be a new boat.",
  ])("is no claim where whom it is told of is far, or nobody: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is whoever made what is quoted, and says what follows", () => {
    expect(rows("“Dust” director Ana Ruiz said that it was late.")[0]?.[2]).toBe(
      "that it was late",
    );
  });

  it("is nothing that ends in a preposition", () => {
    expect(rows("As well as being liable for reporting the loss, the firm paid the crew.")).toEqual(
      [],
    );
    expect(rows("A fine for reporting a false alarm to the guards")).toEqual([]);
  });

  it("is not the outlet's “it”", () => {
    expect(rows("It is worth noting that the pier has closed before.")).toEqual([]);
    expect(rows("It is doubtful that the pier will open.")).toEqual([
      [null, "is doubtful", "that the pier will open"],
    ]);
    expect(rows("It was later determined that the pier was sound.")).toEqual([
      [null, "was later determined", "that the pier was sound"],
    ]);
    expect(rows("It is satisfied that the pier will open.")[0]?.[0]).toBe("It");
  });

  it("is not what a participle behind “with” describes", () => {
    const text = "The pier is closed, with repairs expected to last until May.";
    expect(rows(text)).toEqual([]);
    expect(rows("She wrote in chalk, with each word repeated twice a line.")).toEqual([]);
  });

  it("is nobody where a clause of when leaves open who rejects a thing", () => {
    expect(rows("Ruiz was ill after the court upheld the law, rejecting the plan.")).toEqual([]);
    expect(rows("Ruiz went home, rejecting the plan.")).toEqual([
      ["Ruiz", "rejecting", "the plan"],
    ]);
  });
});
