/** Holds what follows a reporting verb to how people mark it: where it begins and ends. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("content after the cue", () => {
  it("is no question word alone, and ends before what else the speaker said", () => {
    expect(rows("Lind did not say when, and claimed that the pier was sound.")).toEqual([
      ["Lind", "claimed", "that the pier was sound"],
    ]);
  });

  it("is a that-clause, past the hearer, the place and the day", () => {
    expect(
      rows("The mayor told reporters in Leeds on Monday that the bridge would reopen."),
    ).toEqual([["The mayor", "told", "that the bridge would reopen"]]);
    expect(rows("Ana Ruiz, the owner of the pier, said by telephone that she was glad.")).toEqual([
      ["Ana Ruiz", "said", "that she was glad"],
    ]);
    expect(rows("The words, said by phone makers in Leeds that day, were sold.")).toEqual([]);
  });

  it.each([
    ["The mayor said — without a reason — that the pier was shut.", "that the pier was shut"],
    ["The mayor claimed – rightly or not – to have won.", "to have won"],
    ["Lind made it very clear that the pier was shut.", "that the pier was shut"],
    ["Ana Ruiz told the jury Lind was ill.", "Lind was ill"],
  ])(
    "stands behind an aside between dashes, what stresses the cue, and a jury: %j",
    (text, content) => {
      expect(rows(text).map(([, , found]) => found)).toEqual([content]);
    },
  );

  it("is none behind dashes that part a noun from its verb", () => {
    const text = "The day on which he asked Lind to submit to questioning — in May — is late.";
    expect(rows(text).map(([, cue]) => cue)).not.toContain("questioning");
  });

  it("is a clause behind the title of what somebody speaks on, and a that-clause on a sum", () => {
    expect(rows("In a talk on “Elm News Sunday,” Ruiz said the pier was closed.")).toEqual([
      ["Ruiz", "said", "the pier was closed"],
    ]);
    expect(rows("On “Elm News Sunday,” Ruiz, a driver, said the pier was closed.")).toEqual([
      ["Ruiz", "said", "the pier was closed"],
    ]);
    for (const that of ["that ", ""]) {
      const lost = `${that}$5 million in aid was lost`;
      expect(rows(`Ruiz said ${lost}.`)).toEqual([["Ruiz", "said", lost]]);
    }
  });

  it.each([
    "said on “Elm News Sunday”",
    "said on Elm’s “Meet the Mayor” on Sunday",
    "told “Elm News Sunday”",
    "told Elm’s “Meet the Mayor” on Sunday",
  ])("is a that-clause past the title of what somebody speaks on: %s", (said) => {
    const [row] = rows(`Ruiz ${said} that the pier was closed.`);
    expect([row?.[0], row?.[2]]).toEqual(["Ruiz", "that the pier was closed"]);
  });

  it("is a that-clause past what is told of the hearers, but “who” alone opens a question", () => {
    expect(rows("Ada Lind told the crowd who had come that the pier was sound.")[0]?.[2]).toBe(
      "that the pier was sound",
    );
    expect(rows("Ada Lind told the crowd who had built the pier.")[0]?.[2]).toBe(
      "who had built the pier",
    );
  });

  it("is a clause without that", () => {
    expect(rows("Officials said the river had risen overnight.")).toEqual([
      ["Officials", "said", "the river had risen overnight"],
    ]);
  });

  it("is the clause of a pronoun behind any verb that takes a clause, but not behind a noun", () => {
    expect(
      rows("The pier, a US- and Oslo-built one, fell. Lind denied there was a storm."),
    ).toEqual([["Lind", "denied", "there was a storm"]]);
    expect(rows("The mayor has long maintained he was ill.")[0]?.[2]).toBe("he was ill");
    expect(rows("He came under fire about comments he made at the pier.")).toEqual([]);
  });

  it("is what somebody orders or asks to be", () => {
    expect(rows("The mayor ordered flags be lowered on Monday.")).toEqual([
      ["The mayor", "ordered", "flags be lowered on Monday"],
    ]);
    expect(rows("The council asked the pier be closed.")[0]?.[2]).toBe("the pier be closed");
  });

  it("is found past a month that looks like a verb", () => {
    expect(rows("Lind said on May 19 that the pier was safe.")[0]?.[2]).toBe(
      "that the pier was safe",
    );
  });

  it("is a clause where a hearer might stand, and a that-clause behind an aside", () => {
    expect(rows("Lind warned storms would close the pier.")[0]?.[2]).toBe(
      "storms would close the pier",
    );
    expect(rows("In a post, Lind claimed, without proof, that the pier was safe.")[0]?.[2]).toBe(
      "that the pier was safe",
    );
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
    ["Only days after Ruiz said it was safe, the pier fell.", "Ruiz", "it was safe"],
    ["Ruiz, who in two letters had said it was safe, left.", "who", "it was safe"],
    ["Connolly warned that it was unsafe.", "Connolly", "that it was unsafe"],
    ["The dean would not say whether it was safe.", "The dean", "whether it was safe"],
    ["Ruiz urged pilots to mobilise at once.", "Ruiz", "pilots to mobilise at once"],
    ["Ruiz has in fact said it was safe.", "Ruiz", "it was safe"],
    ["Ruiz said yes and took the train.", "Ruiz", "yes"],
    ["Ruiz said no one took the train.", "Ruiz", "no one took the train"],
    ["Few believe their plan will work.", "Few", "their plan will work"],
    ["The same polling suggests that few agree.", "The same polling", "that few agree"],
    ["A poll released Monday showed Ruiz leading.", "A poll", "Ruiz leading"],
    ["Ruiz said in a statement that the pier is safe.", "Ruiz", "that the pier is safe"],
    ["Ruiz said during a taping in Leeds that it rains.", "Ruiz", "that it rains"],
    ["Ruiz told the Hull and Leeds Gazette that it rains.", "Ruiz", "that it rains"],
    ["The pilots agreed that they'd stay.", "The pilots", "that they'd stay"],
    ["Ruiz argued that close friends may stay.", "Ruiz", "that close friends may stay"],
    ["Ruiz insisted that was not true.", "Ruiz", "that was not true"],
    ["Ruiz disavowed the letter.", "Ruiz", "the letter"],
    ["Ruiz touched on the price of the pier.", "Ruiz", "the price of the pier"],
    ["Ruiz said in a statement the pier is safe.", "Ruiz", "the pier is safe"],
    ["Ruiz said about half of the boats had sunk.", "Ruiz", "about half of the boats had sunk"],
    ["After Ruiz refused to sign, Mr. Lind left.", "Ruiz", "to sign"],
    ["After Ruiz refused to sign, Senator Lind (R) left.", "Ruiz", "to sign"],
    ["Ruiz claimed the credit and was cheered by all.", "Ruiz", "the credit"],
    ["Pilots expect the harbour to freeze.", "Pilots", "the harbour to freeze"],
    ["Polls show voters trust Lind more than Ruiz.", "Polls", "voters trust Lind more than Ruiz"],
    ["The mayor herself said the deal was on.", "The mayor herself", "the deal was on"],
    [
      "The poll found that, relative to June, voters said they left.",
      "The poll",
      "that, relative to June, voters said they left",
    ],
    ["Ruiz, who said on Monday that all was well, left.", "who", "that all was well"],
    ["In addition to saying that it rains, Ruiz left.", "Ruiz", "that it rains"],
    ["Ruiz, though, said he would stay.", "Ruiz", "he would stay"],
    ["In Leeds, a June poll found Ruiz leading.", "a June poll", "Ruiz leading"],
    [
      "One author of that 2013 book, Ada Lind, said all was well.",
      "One author of that 2013 book",
      "all was well",
    ],
    ["For now, another says the port is safe.", "another", "the port is safe"],
    ["Pilots reported at least six boats were sunk.", "Pilots", "at least six boats were sunk"],
    ["She says despite all that, the pier was safe.", "She", "despite all that, the pier was safe"],
    ["That clerk said the pier was safe.", "That clerk", "the pier was safe"],
    ["Ruiz wants the town to wait.", "Ruiz", "the town to wait"],
    ["Ruiz confirmed the pier was safe.", "Ruiz", "the pier was safe"],
    ["Ruiz explained her plan for the port.", "Ruiz", "her plan for the port"],
    ["Ruiz disclosed the price.", "Ruiz", "the price"],
    ["Voters prefer the old bridge.", "Voters", "the old bridge"],
    ["Exit polling shows few agree with him.", "Exit polling", "few agree with him"],
  ])("is found in %j", (text, speaker, content) => {
    expect(rows(text)).toEqual([[speaker, expect.anything(), content]]);
  });

  it.each([
    ["Ruiz criticized the plan in an interview on Monday.", "the plan"],
    ["Ruiz criticized the plan in speeches on Monday.", "the plan"],
    [
      "Ruiz criticized the plan because the river had risen.",
      "the plan because the river had risen",
    ],
    ["Ruiz left early, criticizing the plan and calling for a vote.", "the plan"],
    [
      "Ruiz said the plan, which came late, was a success.",
      "the plan, which came late, was a success",
    ],
    ["Ruiz said the plan was a success, but the council is against it.", "the plan was a success"],
    ["Ruiz said he liked the plan and hoped to stay.", "he liked the plan and hoped to stay"],
    ["Ruiz said the river rose and she called for a vote.", "the river rose"],
    ["Ruiz said the river rose — but nobody listened.", "the river rose"],
    ["Ruiz praised the nurses and others who stayed.", "the nurses and others who stayed"],
    [
      "Ruiz promised to close the bar where crime and noise rose.",
      "to close the bar where crime and noise rose",
    ],
    ["Ruiz promised to come — by boat.", "to come — by boat"],
    ["Ruiz promised to come but nobody waited.", "to come"],
    ["Ruiz endorsed the nurses — by name.", "the nurses"],
    ["Ruiz attacked the plan after Lind accused her of it.", "the plan"],
    ["Ruiz praised the nurses as she left.", "the nurses"],
  ])("ends where the outlet speaks again in %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("is found behind “before”, which dates the saying", () => {
    expect(rows("Ada Lind has hinted before that the pier is closed.")).toEqual([
      ["Ada Lind", "has hinted", "that the pier is closed"],
    ]);
  });

  it("is a list of places with all its parts", () => {
    expect(rows("Lind proposed talks in Turkey, the Vatican, or Oslo.")[0]?.[2]).toBe(
      "talks in Turkey, the Vatican, or Oslo",
    );
  });

  it("is a list with all its parts, up to what the outlet tells next", () => {
    expect(rows("The mayor endorsed the nurses, teachers and firefighters.")).toMatchObject([
      [expect.anything(), "endorsed", "the nurses, teachers and firefighters"],
    ]);
    expect(rows("The mayor endorsed the nurses, and the council left.")).toMatchObject([
      [expect.anything(), "endorsed", "the nurses"],
    ]);
    expect(rows("Officials said the river had risen, the council left early.")).toMatchObject([
      [expect.anything(), "said", "the river had risen"],
    ]);
  });

  it.each([
    [
      "Ada Lind wanted the town to find old, mossy, cracked, or sunken piers with ease.",
      "the town to find old, mossy, cracked, or sunken piers with ease",
    ],
    [
      "Lind called for weaker port, dock, and safety rules; more ships; and calm.",
      "weaker port, dock, and safety rules; more ships; and calm",
    ],
    ["Lind asked who was safe, injured, or lost.", "who was safe, injured, or lost"],
    ["Lind promised to stay, smiled, and left the hall.", "to stay"],
    [
      "Lind said the council had the full, unredacted report and would print it.",
      "the council had the full, unredacted report and would print it",
    ],
    ["Lind said he was a kind, loving and patient man.", "he was a kind, loving and patient man"],
  ])("holds all of a series in %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind said earlier this month the pier was sound.", "said", "the pier was sound"],
    [
      "Lind announced this fall that work on a ship had begun.",
      "announced",
      "that work on a ship had begun",
    ],
    ["Lind promised last year to leave the pier.", "promised", "to leave the pier"],
    ["Lind warned in June of a flood on the coast.", "warned", "a flood on the coast"],
    ["Lind warned of a flood on the coast.", "warned of", "a flood on the coast"],
    ["Lind called on Monday for a ban on boats.", "called", "a ban on boats"],
    ["Lind said Monday's vote was a mistake.", "said", "Monday's vote was a mistake"],
    ["Lind said last week's vote was a mistake.", "said", "last week's vote was a mistake"],
    ["Lind said this week was hard.", "said", "this week was hard"],
    ["Lind says now is not the time.", "says", "now is not the time"],
    ["Lind spoke of how the boat sank.", "spoke of", "how the boat sank"],
    ["Lind testified about the fire.", "testified about", "the fire"],
  ])("begins behind when it was said: %j", (text, cue, content) => {
    expect(rows(text)).toEqual([["Lind", cue, content]]);
  });

  it("is none behind “said so”, as what was said stands before", () => {
    expect(rows("Lind said so when the port was shut.")).toEqual([]);
    expect(rows("Lind said so because the law is unjust.")).toEqual([]);
    expect(rows("Lind said so many boats were lost.")).toEqual([
      ["Lind", "said", "so many boats were lost"],
    ]);
  });

  it("is what those who hear it are told of, or those whom “of” tells apart", () => {
    for (const thing of ["his plan to mend the pier", "the plan to sell it", "a move to sell it"]) {
      expect(rows(`Lind reminded residents of ${thing}.`)[0]?.[2]).toBe(thing);
    }
    for (const told of ["residents of Elm to stay", "people of the town not to drink the water"]) {
      expect(rows(`Lind warned ${told}.`)[0]?.[2]).toBe(told);
    }
  });
});
