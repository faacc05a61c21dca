/** Holds what is content without a clause: what someone names or attacks, and what a poll shows. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("what someone names or attacks", () => {
  it("is content with what it is called", () => {
    expect(rows("Critics described the plan as a gift to builders.")).toEqual([
      ["Critics", "described", "the plan as a gift to builders"],
    ]);
    expect(rows("The union calls it a mistake.")).toEqual([["The union", "calls", "it a mistake"]]);
    expect(rows("The union sees the new plan as a mistake.")).toEqual([
      ["The union", "sees", "the new plan as a mistake"],
    ]);
    expect(rows("The union sees the new plan.")).toEqual([]);
    expect(rows("The plan is seen as a mistake.")).toEqual([]);
    expect(rows("The plan is seen in the hall.")).toEqual([]);
  });

  it("is content where only “what” stands for it", () => {
    expect(rows("The pier fell in what Lind called a cowardly act by the crew.")).toEqual([
      ["Lind", "called", "a cowardly act by the crew"],
    ]);
    expect(rows("Crews resisted what pilots described as a prank.")).toEqual([
      ["pilots", "described as", "a prank"],
    ]);
    expect(rows("The pier fell in what pilots call the Gap.")).toEqual([]);
    expect(rows("What pilots called a prank was none.")).toEqual([]);
  });

  it("is content with what it is attributed to", () => {
    expect(rows("“It is over,” Lind said, attributing the split to the storm.")).toEqual([
      ["Lind", "attributing", "the split to the storm"],
    ]);
    expect(rows("The letter attributed to Lind was found.")).toEqual([]);
    expect(rows("The split was attributed to the storm.")).toEqual([]);
  });

  it("is content of what somebody begins to say or goes on with", () => {
    expect(rows("Lind continues to call for a ban.")[0]?.[1]).toBe("continues to call for");
    expect(rows("Ruiz said little, but the crew continued to criticize the plan.").at(-1)).toEqual([
      "the crew",
      "continued to criticize",
      "the plan",
    ]);
    expect(rows("Lind may continue to criticize the plan.")).toEqual([]);
  });

  it.each([
    ["The plan is seen as unfair by many pilots.", "many pilots", "The plan is seen as unfair"],
    [
      "The plan was seen by many pilots as a threat.",
      "many pilots",
      "The plan was seen by many pilots as a threat",
    ],
    ["The plan is seen as a bid by the port.", undefined, undefined],
    ["Lind was quoted by the paper as leaving.", undefined, undefined],
    [
      "The boat, identified by pilots as an old tug, sank.",
      "pilots",
      "The boat, identified by pilots as an old tug",
    ],
    ["Lind left, with one crew seen by many as rude.", "many", "one crew seen by many as rude"],
    ["Lind made a speech seen by many as unfair.", undefined, undefined],
    ["A boat identified by pilots on Monday sank.", undefined, undefined],
    ["A boat praised by pilots for its speed sank.", undefined, undefined],
    ["Lind was praised by the mayor even as 40 boats sank.", "the mayor", "Lind"],
  ])("is content without those who see it so: %s", (text, speaker, content) => {
    const [row] = rows(text);
    expect([row?.[0], row?.[2]]).toEqual([speaker, content]);
  });

  it.each([
    ["accused", "Lind, who grew up in Oslo, of taking bribes"],
    ["accused", "the council, the largest on the coast, of hiding the report"],
    ["praised", "Lind, the former mayor, for her work on the pier"],
    ["described", "the deal, struck in March, as a disgrace to the town"],
    ["called for", "the wage, now $7 an hour, to be raised by 2030"],
  ])("takes in an aside before what is said of it: %s %s", (cue, content) => {
    expect(rows(`The union ${cue} ${content}.`)).toEqual([["The union", cue, content]]);
  });

  it.each([
    ["the council, the largest on the coast, on Monday", "the council"],
    ["the council, and turned to Lind, to her delight", "the council"],
    ["the council, in 2009, as a governor", "the council"],
  ])("ends before an aside that nothing is said behind: %s", (printed, content) => {
    expect(rows(`The union endorsed ${printed}.`)[0]?.[2]).toBe(content);
  });

  it("ends before the date", () => {
    expect(rows("The governor criticized the plan last week.")).toEqual([
      ["The governor", "criticized", "the plan"],
    ]);
    expect(rows("Lind criticized the deal the following month.")[0]?.[2]).toBe("the deal");
  });

  it.each([
    ["The bank predicted a cut in December.", "a cut in December"],
    ["Lind urged the port to close the pier last week.", "the port to close the pier last week"],
    ["Lind promised to close the pier next year.", "to close the pier next year"],
    ["Pilots complained of smoke on Monday.", "smoke"],
  ])("keeps the date of what is to come, or of a verb in it: %s", (text, content) => {
    expect(rows(text).map(([, , found]) => found)).toEqual([content]);
  });
});

describe("a verb and its particles", () => {
  it.each([
    ["Ruiz lashed out at the port tolls.", "lashed out at", "the port tolls"],
    ["The mayor doubled down on the curfew.", "doubled down on", "the curfew"],
    ["The mayor spoke about how the mill was lost.", "spoke about", "how the mill was lost"],
    ["Lind urged a strong stand.", "urged", "a strong stand"],
    ["The ministry put the toll at three.", "put", "the toll at three"],
    ["A poll puts the Reds on 31%.", "puts", "the Reds on 31%"],
    ["Lind reminded growers of the frost of May.", "reminded", "the frost of May"],
    ["Lind warned the port about the frost.", "warned", "the frost"],
    ["The former clerk has admitted to theft.", "has admitted to", "theft"],
    ["Lind admitted to stealing the boat.", "admitted to", "stealing the boat"],
    ["Okafor confessed to the theft.", "confessed to", "the theft"],
    ["The mayor laid out a plan for the pier.", "laid out", "a plan for the pier"],
    ["The mayor walked back his comments.", "walked back", "his comments"],
    ["Ruiz shrugged off a new ban.", "shrugged off", "a new ban"],
    ["Ruiz went after Lind for her vote.", "went after", "Lind for her vote"],
    ["The port has committed to a review.", "has committed to", "a review"],
    ["The port committed to mending the pier.", "committed to", "mending the pier"],
    ["The port committed to mend the pier.", "committed", "to mend the pier"],
    ["Ruiz has long favored a new pier.", "has long favored", "a new pier"],
  ])("have a thing for their object: %s", (text, cue, content) => {
    expect(rows(text).map(([, found, said]) => [found, said])).toEqual([[cue, content]]);
  });

  it("tells nothing of where a thing is put", () => {
    expect(rows("Lind put the cup at the edge.")).toEqual([]);
    expect(rows("Lind put her hand on one pier.")).toEqual([]);
  });

  it("is no noun by its form, but goes on with an infinitive behind “and”", () => {
    expect(rows("Three in four anglers see quotas as a burden.")[0]?.[1]).toBe("see");
    expect(rows("Lind went home to rest and apologize to the crew.")).toEqual([]);
  });
});

describe("an infinitive", () => {
  it.each([
    ["The port went so far as to accuse Lind of theft.", "The port", "Lind of theft"],
    ["Lind took to the web to say she was leaving.", "Lind", "she was leaving"],
    ["Two pilots came forward to accuse Lind of theft.", "Two pilots", "Lind of theft"],
    ["Lind broke her silence to reassure all that it was safe.", "Lind", "that it was safe"],
    ["The mayor used a speech to accuse Elm of fraud.", "The mayor", "Elm of fraud"],
    ["The port updated its forecast to say it would rain.", "The port", "it would rain"],
    ["The port issued a statement to warn of a storm.", "The port", "a storm"],
  ])("is what somebody goes somewhere, or uses something, to say: %s", (text, by, content) => {
    expect(rows(text).map(([speaker, , found]) => [speaker, found])).toEqual([[by, content]]);
  });

  it.each([
    ["Lind took a boat to say goodbye."],
    ["Lind wants to use a speech to accuse Elm of fraud."],
    ["Lind used a hammer to claim the prize."],
  ])("is not what else somebody does: %s", (text) => {
    expect(rows(text).filter(([, cue]) => cue?.includes("to "))).toEqual([]);
  });

  it("tells what was said behind a few words that lead to it", () => {
    expect(rows("Lind was quick to add that the tunnel was dry.")).toEqual([
      ["Lind", "to add", "that the tunnel was dry"],
    ]);
    expect(rows("He went on to criticize the choir.")).toEqual([
      ["He", "to criticize", "the choir"],
    ]);
    expect(rows("Elm and Oslo continue to insist on the ban.")).toEqual([
      ["Elm and Oslo", "continue to insist on", "the ban"],
    ]);
    expect(rows("He would be quick to add that it was dry.")).toEqual([]);
    expect(rows("Elm must continue to insist on the ban.")).toEqual([]);
    expect(rows("The pier is a way to report the wind.")).toEqual([]);
  });
});

describe("an idiom", () => {
  it.each([
    ["The bishop took issue with the hymnal.", "took issue with", "the hymnal"],
    ["Lind made no secret of her dislike.", "made no secret of", "her dislike"],
    ["Lind cast doubt on polls.", "cast doubt on", "polls"],
    [
      "Lind left, raising doubts about whether it would hold.",
      "raising doubts about",
      "whether it would hold",
    ],
  ])("attributes what stands behind it: %s", (text, cue, content) => {
    const found = rows(text);
    expect(found.map(([, by, said]) => [by, said])).toEqual([[cue, content]]);
  });

  it("does so with a verb of its own, of somebody, and of something", () => {
    expect(rows("The bishop found issue with the hymnal.")).toEqual([]);
    expect(rows("The bishop may take issue with the hymnal.")).toEqual([]);
    expect(rows("The bishop took issue with it.")).toEqual([]);
  });
});

describe("what someone reports to have met with", () => {
  it.each([
    ["Pilots report being dazzled.", "being dazzled"],
    ["Two women reported hearing a bang.", "hearing a bang"],
    ["The port reported having few boats left.", "having few boats left"],
  ])("is content without a subject: %s", (text, content) => {
    expect(rows(text).map(([, , found]) => found)).toEqual([content]);
  });
});

describe("what a poll shows", () => {
  it("is content past what else is told of the poll", () => {
    expect(rows("The poll, taken in May, shows Ruiz with 47 percent.")).toEqual([
      ["The poll", "shows", "Ruiz with 47 percent"],
    ]);
    expect(rows("The mayor, who left, showed Ruiz the port.")).toEqual([]);
  });

  it("is content without a clause", () => {
    expect(rows("The latest poll shows the mayor far ahead of her rivals.")).toEqual([
      ["The latest poll", "shows", "the mayor far ahead of her rivals"],
    ]);
  });

  it("is what an aside says of a known person, but not what tells some people apart", () => {
    expect(rows("Ada Lind, who denies the charge, has left.")).toEqual([
      ["who", "denies", "the charge"],
    ]);
    expect(rows("Ada Lind fled to Norland, which accuses her of fraud.")).toEqual([
      ["which", "accuses", "her of fraud"],
    ]);
    expect(rows("Those who deny the charge have left.")).toEqual([]);
    expect(rows("Ada Lind, who backed the mayor, has left.")).toEqual([]);
  });

  it("is a thing that is pointed at with its noun", () => {
    expect(rows("A clerk for the mayor rejected that version of events.")[0]?.[2]).toBe(
      "that version of events",
    );
    expect(rows("The plan she outlined that day was old.")).toEqual([]);
    expect(rows("Lind rejected that Monday during a debate.")).toEqual([]);
  });

  it("is what somebody is advised against", () => {
    expect(rows("The port is advising pilots against a trip to the pier.")[0]?.[2]).toBe(
      "pilots against a trip to the pier",
    );
  });

  it("goes on to what it is the best of, with a shortened verb", () => {
    expect(rows("He described it as the best day he’d had.")).toEqual([
      ["He", "described", "it as the best day he’d had"],
    ]);
  });
});
