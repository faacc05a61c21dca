/** Holds the finding of indirect speech to how people mark it: content, speaker and cue, on prose of our own. */
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { findIndirect } from "../../../src/claims/indirect/find-indirect.ts";
import { makeReading } from "../../../src/claims/make-reading.ts";
import { readSyntax } from "../../../src/claims/syntax/read-syntax.ts";

/** Makes an article of paragraphs. */
function articleOf(...paragraphs: string[]): Article {
  const text = paragraphs.join("\n\n");
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: "paragraph" as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  const none = { title: null, outlet: null, byline: null, published: null, url: null };
  return { ...none, language: "en", text, blocks };
}

/** Finds the indirect speech of an article. */
function claimsOf(article: Article): Claim[] {
  const reading = makeReading(article);
  return findIndirect(reading, readSyntax(reading));
}

/** Reads paragraphs as rows of speaker, cue and content. */
function rows(...paragraphs: string[]): (string | null)[][] {
  const article = articleOf(...paragraphs);
  return claimsOf(article).map((claim) => [
    claim.speaker?.text ?? null,
    claim.cue?.text ?? null,
    article.text.slice(claim.start, claim.end),
  ]);
}

/** Returns the milliseconds of processor time that a sentence and many sentences of some length take. */
function timeOf(times: number): number {
  const sentence = "Said that the mayor of , and who told him ".repeat(20);
  const article = articleOf(`${sentence}. `.repeat(times), sentence.repeat(times));
  const before = process.cpuUsage();
  claimsOf(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe("content after the cue", () => {
  it("is a that-clause, past the hearer, the place and the day", () => {
    expect(
      rows("The mayor told reporters in Leeds on Monday that the bridge would reopen."),
    ).toEqual([["The mayor", "told", "that the bridge would reopen"]]);
  });

  it("is a clause without that", () => {
    expect(rows("Officials said the river had risen overnight.")).toEqual([
      ["Officials", "said", "the river had risen overnight"],
    ]);
  });

  it("is a clause that shares its subject with the verb before", () => {
    expect(rows("Ruiz met the council on Monday and said was ready to sign.")).toEqual([
      ["Ruiz", "said", "was ready to sign"],
    ]);
  });

  it("is what a known person is said to have promised in an aside, but not what “who” wants", () => {
    expect(rows("Ms. Okafor, who has promised to publish the figures, left early.")).toMatchObject([
      [expect.anything(), "has promised", "to publish the figures"],
    ]);
    expect(rows("Voters who want to keep the bridge left early.")).toEqual([]);
  });

  it.each([
    ["Officials said there was no danger.", "Officials", "there was no danger"],
    ["Ruiz said that was no surprise.", "Ruiz", "that was no surprise"],
    ["Ruiz said if it rains, the bridge will close.", "Ruiz", "if it rains, the bridge will close"],
    ["Ruiz said at least 20 houses had burned.", "Ruiz", "at least 20 houses had burned"],
    ["Ruiz has said for weeks he will stay.", "Ruiz", "he will stay"],
    ["Most voters said yes.", "Most voters", "yes"],
    ["Few believe their plan will work.", "Few", "their plan will work"],
    ["The same polling suggests that few agree.", "The same polling", "that few agree"],
    ["A poll released Monday showed Ruiz leading.", "A poll", "Ruiz leading"],
  ])("is found in %j", (text, speaker, content) => {
    expect(rows(text)).toEqual([[speaker, expect.anything(), content]]);
  });

  it.each([
    ["Ruiz criticized the plan in an interview on Monday.", "the plan"],
    ["Ruiz criticized it because the river had risen.", "it"],
    ["Ruiz left early, criticizing the plan and calling for a vote.", "the plan"],
    [
      "Ruiz said the plan, which came late, was a success.",
      "the plan, which came late, was a success",
    ],
    ["Ruiz said the plan was a success, but the council left.", "the plan was a success"],
    ["Ruiz said he liked the plan and hoped to stay.", "he liked the plan and hoped to stay"],
    ["Ruiz said the river rose and she called for a vote.", "the river rose"],
    ["Ruiz said the river rose — but nobody listened.", "the river rose"],
  ])("ends where the outlet speaks again in %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("is not the noun that looks like a verb before a relative clause", () => {
    expect(rows("The states that vote today are large.")).toEqual([]);
    expect(rows("The emails that were found are old.")).toEqual([]);
  });

  it("is not a thing that is written or declared", () => {
    expect(rows("Ruiz declared victory, and both her rivals left the hall.")).toEqual([]);
  });

  it("is a list with all its parts, up to what the outlet tells next", () => {
    expect(rows("The mayor praised the nurses, teachers and firefighters.")).toMatchObject([
      [expect.anything(), "praised", "the nurses, teachers and firefighters"],
    ]);
    expect(rows("The mayor praised the nurses, and the council left.")).toMatchObject([
      [expect.anything(), "praised", "the nurses"],
    ]);
    expect(rows("Officials said the river had risen, the council left early.")).toMatchObject([
      [expect.anything(), "said", "the river had risen"],
    ]);
  });

  it("is an infinitive after a promise or a refusal", () => {
    expect(rows("Ms. Okafor promised to publish the figures.")).toEqual([
      ["Ms. Okafor", "promised", "to publish the figures"],
    ]);
  });

  it("is what someone asks", () => {
    expect(rows("The senator asked whether the fund was empty.")).toEqual([
      ["The senator", "asked", "whether the fund was empty"],
    ]);
  });

  it("ends where the speaker's next verb begins", () => {
    expect(
      rows("The union said the offer was too low, adding that a strike remained possible."),
    ).toEqual([
      ["The union", "said", "the offer was too low"],
      ["The union", "adding", "that a strike remained possible"],
    ]);
  });

  it("ends at the main clause where the cue opens the sentence", () => {
    expect(
      rows("Insisting that the vote was fair, Minister Brandt left the hall without a word."),
    ).toEqual([["Minister Brandt", "Insisting", "that the vote was fair"]]);
  });
});

describe("content before or around the cue", () => {
  it("is the sentence up to the reporting clause", () => {
    expect(rows("The harbour will stay closed until Friday, the port authority said.")).toEqual([
      ["the port authority", "said", "The harbour will stay closed until Friday"],
    ]);
  });

  it.each([
    ["As Ada Lind noted, the harbour is closed.", "Ada Lind", "the harbour is closed"],
    ["The harbour is closed, as Ada Lind noted.", "Ada Lind", "The harbour is closed"],
    ["The harbour is closed, a pilot told the paper.", "a pilot", "The harbour is closed"],
    ["The wind fell; the harbour is closed, pilots say.", "pilots", "the harbour is closed"],
  ])("is told from the reporting clause in %j", (text, speaker, content) => {
    expect(rows(text)).toEqual([[speaker, expect.anything(), content]]);
  });

  it("is found where the verb stands before its subject", () => {
    expect(
      rows("The harbour will stay closed until Friday, said Ada Lind, the port's director."),
    ).toEqual([["Ada Lind", "said", "The harbour will stay closed until Friday"]]);
  });

  it("goes on after a reporting clause in the middle", () => {
    expect(rows("The tunnel is safe, the engineer said, and it will open in spring.")).toEqual([
      ["the engineer", "said", "The tunnel is safe, the engineer said, and it will open in spring"],
    ]);
  });

  it("is not seen in a date before the subject", () => {
    expect(rows("On Monday, the engineer said the tunnel was safe.")).toEqual([
      ["the engineer", "said", "the tunnel was safe"],
    ]);
  });
});

describe("a phrase that names the source", () => {
  it("may stand before or after the content", () => {
    expect(rows("According to the ministry, two roads are closed.")).toEqual([
      ["the ministry", "According to", "two roads are closed"],
    ]);
    expect(rows("Two roads are closed, according to the ministry.")).toEqual([
      ["the ministry", "according to", "Two roads are closed"],
    ]);
  });
});

describe("a noun or an adjective", () => {
  it("attributes to whom it belongs", () => {
    expect(rows("Nobody trusts the mayor's claim that the bridge is safe.")).toEqual([
      ["the mayor", "claim", "that the bridge is safe"],
    ]);
  });

  it("attributes to the subject of its verb", () => {
    expect(rows("Farmers had a suspicion that the river might rise.")).toEqual([
      ["Farmers", "had a suspicion", "that the river might rise"],
    ]);
    expect(rows("The coach was very confident that the team would win.")).toEqual([
      ["The coach", "was very confident", "that the team would win"],
    ]);
  });

  it("takes a clause without that, and the thing that a stance is about", () => {
    expect(rows("The coach was sure the team would win.")).toEqual([
      ["The coach", "was sure", "the team would win"],
    ]);
    expect(rows("The coach is critical of the new rules.")).toEqual([
      ["The coach", "is critical", "the new rules"],
    ]);
  });

  it("has the verb that turns it in its cue", () => {
    const [row] = rows("The ministry rebuffed rumors that the bridge is unsafe.");
    expect(row?.[1]).toBe("rebuffed rumors");
  });

  it("attributes nothing where its clause is a relative one", () => {
    expect(rows("The claims that were filed are open.")).toEqual([]);
  });
});

describe("a question or a name with a colon", () => {
  it("gives what is asked, and by whom where that is said", () => {
    expect(rows("Asked whether the pier was safe, Ada Lind left the room.")).toEqual([
      [null, "Asked", "whether the pier was safe"],
    ]);
    expect(rows("Ada Lind was asked by a reporter why the pier had closed.")).toEqual([
      ["a reporter", "asked", "why the pier had closed"],
    ]);
  });

  it("gives what follows the name of someone whom the article names again", () => {
    expect(rows("Ada Lind: The pier is safe", "Ada Lind runs the port of Leeds.")).toEqual([
      ["Ada Lind", ":", "The pier is safe"],
    ]);
    expect(rows("Breaking: The pier is safe", "The port of Leeds is open.")).toEqual([]);
  });
});

describe("a speech under its speaker's name", () => {
  it("holds what is reported inside it", () => {
    const [first, ...more] = rows("Lind: I think the bridge is safe.", "Lind left the hall.");
    expect(first).toEqual(["Lind", ":", "I think the bridge is safe"]);
    expect(more).toEqual([]);
  });
});

describe("what someone names or attacks", () => {
  it("is content with what it is called", () => {
    expect(rows("Critics described the plan as a gift to builders.")).toEqual([
      ["Critics", "described", "the plan as a gift to builders"],
    ]);
    expect(rows("The union calls it a mistake.")).toEqual([["The union", "calls", "it a mistake"]]);
  });

  it("ends before the date", () => {
    expect(rows("The governor criticized the plan last week.")).toEqual([
      ["The governor", "criticized", "the plan"],
    ]);
  });
});

describe("a report after a quotation", () => {
  it("has the quotation's speaker", () => {
    expect(rows("“It is sound,” Ada Lind said, adding that the pier would last.")).toEqual([
      ["Ada Lind", "adding", "that the pier would last"],
    ]);
  });
});

describe("what a poll shows", () => {
  it("is content without a clause", () => {
    expect(rows("The latest poll shows the mayor far ahead of her rivals.")).toEqual([
      ["The latest poll", "shows", "the mayor far ahead of her rivals"],
    ]);
  });
});

describe("the speaker", () => {
  it.each([
    ["Ruiz admitted that the figure was wrong, but said the plan was safe.", "Ruiz"],
    ["The mayor released a statement saying that the plan was safe.", "The mayor"],
    ["A letter saying that the plan was safe was found.", "A letter"],
  ])("is whoever says it in %j", (text, speaker) => {
    expect(rows(text).at(-1)?.[0]).toBe(speaker);
  });

  it("stands before appositions and relative clauses", () => {
    expect(
      rows("Ada Lind, 45, the port's director, who joined last year, said the pier was sound.")[0],
    ).toEqual(["Ada Lind", "said", "the pier was sound"]);
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
  });

  it("is not a date before a participle", () => {
    expect(rows("Ada Lind took office in January promising to open the pier.")).toEqual([
      ["Ada Lind", "promising", "to open the pier"],
    ]);
  });

  it("of a relative clause is the pronoun, named by what it stands for", () => {
    const article = articleOf("The prize went to Ada Lind, who said the pier was sound.");
    const [claim] = claimsOf(article);
    expect(claim?.speaker?.text).toBe("who");
    expect(claim?.speaker?.name).toBe("Ada Lind");
  });

  it("is nobody where the verb is passive", () => {
    expect(rows("The tunnel is expected to open in spring.")).toEqual([
      [null, "is expected", "to open in spring"],
    ]);
  });
});

describe("what is no indirect speech", () => {
  it("is a noun that looks like a verb", () => {
    expect(rows("The report on the claims was late, and the plan changed.")).toEqual([]);
  });

  it("is a relative clause after a noun that looks like a verb", () => {
    expect(rows("The tax claims that were open are settled.")).toEqual([]);
  });

  it("is what stands in quotation marks, or holds some", () => {
    expect(rows("“The pier is sound and she said it would last,” said Ada Lind.")).toEqual([]);
    expect(rows("Ada Lind said the pier was “quite sound” and would last.")).toEqual([]);
  });

  it("is what someone says inside what someone else is reported to say", () => {
    expect(rows("The union said the minister believed the offer was fair.")).toHaveLength(1);
  });
});

describe("every claim", () => {
  const words = constantFrom(
    ..."the mayor said that , who told reporters according to “ ” ( ) . - — 's Ada Lind 45 promised denied it was is and while Monday 🙂 naïve \u200b".split(
      " ",
    ),
  );

  it("lies in one block and says what the text says at its place", () => {
    assert(
      property(array(array(words, { maxLength: 40 }), { maxLength: 4 }), (paragraphs) => {
        const article = articleOf(...paragraphs.map((paragraph) => paragraph.join(" ")));
        for (const claim of claimsOf(article)) {
          const home = article.blocks.find((b) => b.start <= claim.start && claim.end <= b.end);
          expect(home).toBeDefined();
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.quotes).toEqual([]);
          for (const part of [claim.speaker, claim.cue]) {
            if (part) expect(article.text.slice(part.start, part.end)).toBe(part.text);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is found in linear time, however long a sentence is", () => {
    timeOf(20);
    expect(timeOf(320)).toBeLessThan(40 * Math.max(timeOf(40), 5));
  });
});
