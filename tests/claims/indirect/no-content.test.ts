/** Holds what looks like content behind a reporting verb, and is none. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("content after the cue", () => {
  it("is not what “whose” tells of", () => {
    const text = "The pier fell, according to the port, whose figures the town considers good.";
    expect(rows(text).map(([speaker]) => speaker)).toEqual(["the port"]);
  });

  it("is not what somebody is only supposed to say", () => {
    expect(rows("The port will close if the council rejects the plan.")).toEqual([]);
    expect(rows("Unless Lind agrees to stay, it will close.")).toEqual([]);
    expect(rows("Even if Lind agreed to stay, it was closed.")).toHaveLength(1);
  });

  it.each(["I think", "I’ve heard", "We know", "My fear is", "If you think"])(
    "is not what whoever writes the article thinks, or reads it: %s",
    (words) => {
      expect(rows(`${words} that the pier is shut.`)).toEqual([]);
    },
  );

  it("is not what stands around those who write", () => {
    expect(rows("The pier, I think, is shut.")).toEqual([]);
    expect(rows("I think Lind said that the pier is shut.")).toHaveLength(1);
  });

  it.each(["avoided saying", "stopped saying"])("is not what somebody %s", (avoids) => {
    expect(rows(`Lind ${avoids} the pier was shut.`)).toEqual([]);
  });

  it("is not what breaks off before what it leads to", () => {
    expect(rows("Lind says that the list includes:")).toEqual([]);
    expect(rows("Lind said he answered: “No.”")).toEqual([]);
    expect(rows("Lind said the crew was ignored: “We sank.”")).toHaveLength(1);
  });

  it("is not what somebody only hears, unless a court does", () => {
    expect(rows("Lind heard in June that the boat would sail.")).toEqual([]);
    expect(rows("The court heard that the boat sank.")).toHaveLength(1);
  });

  it("is not a thing of which only whose it is is told", () => {
    expect(rows("Lind explains his approach.")).toEqual([]);
    expect(rows("Lind explains his approach to boats.")).toHaveLength(1);
  });

  it("is not the thing that ends what stands in front of the main clause", () => {
    const left = "Lind left the port";
    expect(rows(`As she concluded the debate, ${left}.`)).toEqual([]);
    expect(rows(`At a rally announcing the plan, ${left}.`)).toEqual([]);
    expect(rows(`Since announcing the plan, Lind has left the port.`)).toHaveLength(1);
  });

  it("is not what things lined up “with” something tell", () => {
    expect(rows("The street was full, with signs denouncing the plan on lawns.")).toEqual([]);
    expect(rows("The street was full, with pilots denouncing the plan.")).toHaveLength(1);
  });

  it("is not what a question asks of somebody's wish", () => {
    expect(rows("Crews will vote on what they want the hall to be.")).toEqual([]);
  });

  it("is not what something is done for", () => {
    expect(rows("Crews report their catch so that the port can plan ahead.")).toEqual([]);
    expect(rows("Lind explained the plan so that the council could vote on it.")).toEqual([
      ["Lind", "explained", "the plan so that the council could vote on it"],
    ]);
  });

  it.each(["required", "obliged", "asked", "invited"])(
    "is not what somebody is %s to say",
    (imposed) => {
      const text = `Crews were ${imposed} to report that they had left the port.`;
      expect(rows(text).filter(([speaker]) => speaker !== null)).toEqual([]);
    },
  );

  it("is not what somebody has yet to show", () => {
    expect(rows("Crews had to prove that the port was shut.")).toEqual([]);
    expect(rows("The port needs to explain why it was shut.")).toEqual([]);
    expect(rows("A test was used to show that the port was shut.")).toEqual([]);
    expect(rows("Lind had to admit that the port was shut.")).toHaveLength(1);
  });

  it("is what somebody is forced to say", () => {
    expect(rows("Lind was forced to admit that the pier was shut.")).toHaveLength(1);
  });

  it("is not the noun that looks like a verb before a relative clause", () => {
    expect(rows("The states that vote today are large.")).toEqual([]);
    expect(rows("The emails that were found are old.")).toEqual([]);
  });

  it("is not what a noun in -ing or a measure leads to", () => {
    expect(rows("The town needs new thinking that expands the port.")).toEqual([]);
    expect(rows("Pilots worried so much about ice that the port closed.")).toEqual([]);
  });

  it.each([
    ["If all goes according to plan, the port will open."],
    ["The pier fell according to schedule."],
  ])("is not what goes as planned: %s", (text) => expect(rows(text)).toEqual([]));

  it("is not whom an outlet names for its source, but is a reason", () => {
    const text = "The pier fell, the NTB reported, citing two officials.";
    expect(rows(text).map(([speaker, cue]) => [speaker, cue])).toEqual([["the NTB", "reported"]]);
    expect(rows("The pier fell, citing two officials in Elm.")).toEqual([]);
    expect(rows("Lind left, citing fears for the pier.")).toHaveLength(1);
  });

  it("is not when something was made known", () => {
    expect(rows("The loss was confirmed when Lind called the port.")).toEqual([]);
    expect(rows("Lind was told when to call the port.")).toHaveLength(1);
  });

  it("is not what a passive only tells one thing from others by", () => {
    expect(rows("The boat that is planned to sail in June is old.")).toEqual([]);
    expect(rows("The boat is planned to sail in June.")).toHaveLength(1);
  });

  it("is not what would or will be felt", () => {
    expect(rows("Some would have been shaken by the storm.")).toEqual([]);
    expect(rows("Some have been shaken by the storm.")).toHaveLength(1);
  });

  it("is not the day of a statement", () => {
    expect(rows("Ada Lind issued a statement on Monday.")).toEqual([]);
    expect(rows("Ada Lind issued a statement on the port.")).toHaveLength(1);
  });

  it("is not what “that” only points at behind a preposition", () => {
    expect(
      rows("Low rates let the town borrow and it worried about the cost of that debt."),
    ).toEqual([]);
  });

  it("is not what “that” tells more of", () => {
    expect(rows("Maps show boats near Elm, a point that juts into the sea.")).toEqual([]);
    expect(rows("Lind considered Elm, a town that in June had been shut, a gem.")).toEqual([]);
  });

  it("is not what a participle behind a comma tells", () => {
    expect(rows("The effects are felt in the year after it, showing that the sea warms.")).toEqual([
      ["The effects", "showing", "that the sea warms"],
    ]);
  });

  it("is not the speaker whom a quotation names behind its verb", () => {
    expect(rows("Lind called it “sound,” said Ada Okafor, a clerk who saw it.")).toEqual([]);
  });

  it("is not a thing that is ruled, observed or countered", () => {
    expect(rows("Wild goats ruled this island for over a hundred years.")).toEqual([]);
    expect(rows("The crew observed the usual rite at the end of the pier.")).toEqual([]);
  });

  it("is not more of something", () => {
    expect(rows("Divers identify more as sailors than as swimmers.")).toEqual([]);
  });

  it("is not a thing that is written or declared", () => {
    expect(rows("Ruiz declared victory, and both her rivals left the hall.")).toEqual([]);
  });

  it("is not a thing that is only pointed at", () => {
    expect(rows("Ruiz criticized it.")).toEqual([]);
    expect(rows("Ruiz announced it two years ago because he was ill.")).toEqual([]);
    expect(rows("Lind opposed the idea.")).toEqual([]);
  });

  it("is not what goes with a thing that “what” leaves open", () => {
    expect(rows("It is not clear what the two agreed on boats.")).toEqual([]);
    expect(rows("He ignored what Lind urged the port to do.")).toEqual([]);
    expect(rows("It is what critics denounced as a gift.")).toEqual([
      ["critics", "denounced as", "a gift"],
    ]);
    expect(rows("He scorned what Lind considers unfair rules for boats.")).toEqual([
      ["Lind", "considers", "unfair rules for boats"],
    ]);
    expect(rows("Lind hit out at what he called a ruse, urging Ruiz to stop.")).toEqual([
      ["he", "called", "a ruse"],
      ["he", "urging", "Ruiz to stop"],
    ]);
  });

  it("is not what only points at the words quoted behind a colon", () => {
    expect(rows("Ruiz recalls that day clearly: “It rained.”")).toEqual([]);
    expect(rows("She remembers it well: “It rained.”")).toEqual([]);
  });

  it("is not what is said inside another report", () => {
    expect(rows("The idea that she wants to leave is old.")).toEqual([]);
    expect(rows("It is not easy to say they want to leave.")).toEqual([]);
  });

  it("is not the clause of a noun that the verb has for its object", () => {
    expect(rows("Ruiz published his claim that the pier is safe.").map(([, cue]) => cue)).toEqual([
      "claim",
    ]);
  });

  it("is not what a source asks for itself", () => {
    expect(rows("A pilot declined to be named.", "A pilot did not wish to be identified.")).toEqual(
      [],
    );
    expect(rows("A pilot asked not to be named.")).toEqual([]);
  });
});
