/** Holds what nouns, adjectives, questions and names with a colon attribute to how people mark it. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a noun or an adjective", () => {
  it("attributes to whom it belongs", () => {
    expect(rows("Nobody trusts the mayor's claim that the bridge is safe.")).toEqual([
      ["the mayor", "claim", "that the bridge is safe"],
    ]);
  });

  it("attributes to whoever stands behind “by”, however long his name, without the day", () => {
    const text = "Pilots echo the warning by the former head of the port Bo Lind on Monday that";
    expect(rows(`${text} it is too late.`)).toEqual([
      ["the former head of the port Bo Lind", "warning", "that it is too late"],
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

  it("attributes to who comes to it", () => {
    expect(rows("The council came to the conclusion that the bridge is safe.")).toEqual([
      ["The council", "came to the conclusion", "that the bridge is safe"],
    ]);
    expect(rows("When it comes to the claim that the bridge is safe, they left.")).toEqual([]);
  });

  it("takes the thing that it is about, where it is the object of a verb", () => {
    expect(rows("The mayor issued praise for the pilots.")).toEqual([
      ["The mayor", "issued praise for", "the pilots"],
    ]);
    expect(rows("The mayor lost praise for the pilots.")).toEqual([]);
  });

  it("takes a clause without that, and the thing that a stance is about", () => {
    expect(rows("The coach was sure the team would win.")).toEqual([
      ["The coach", "was sure", "the team would win"],
    ]);
    expect(rows("The coach is critical of the new rules.")).toEqual([
      ["The coach", "is critical of", "the new rules"],
    ]);
  });

  it("attributes what it is, to whom it belongs", () => {
    expect(rows("The coach's fear is that the team will lose.")).toEqual([
      ["The coach", "fear", "that the team will lose"],
    ]);
    expect(rows("The fear is that the team will lose.")).toEqual([]);
  });

  it.each([
    ["The mayor's claim that the pier is safe has angered pilots.", "that the pier is safe"],
    ["Her claim that pilots who left were paid is false.", "that pilots who left were paid"],
    ["Her claim that many armed pilots are men is false.", "that many armed pilots are men"],
    ["Her claim that the pier they built was safe is false.", "that the pier they built was safe"],
    ["They deny her claim that the pier is safe.", "that the pier is safe"],
  ])("ends its content where its own verb begins: %s", (text, content) => {
    expect(rows(text).map(([, , found]) => found)).toEqual([content]);
  });

  it("tells of a vow by its deed, up to the verb of which the vow is the subject", () => {
    expect(rows("Pilots fear Lind's vow to shut the pier by May.")).toContainEqual([
      "Lind",
      "vow",
      "to shut the pier by May",
    ]);
    expect(rows("The mayor's promise to mend the pier was late.")).toEqual([
      ["The mayor", "promise", "to mend the pier"],
    ]);
    expect(rows("A promise to mend the pier was late.")).toEqual([]);
    expect(rows("Lind's promise to say that it rained was kept.")).toEqual([]);
  });

  it("says nothing that a verb before it already reports", () => {
    expect(rows("Lind admitted in his plea that the pier fell.")).toEqual([
      ["Lind", "admitted", "that the pier fell"],
    ]);
  });

  it("ends its content before the main clause where it stands in a setting", () => {
    expect(rows("Despite Lind's claims that the pier was safe, the boats left.")).toEqual([
      ["Lind", "claims", "that the pier was safe"],
    ]);
  });

  it.each([
    ["The union is lukewarm about the toll.", "is lukewarm about", "the toll"],
    ["Anglers have been outraged by the ban.", "have been outraged by", "the ban"],
    ["The pilots are furious about the toll.", "are furious about", "the toll"],
  ])("takes what a stance is about, by its preposition: %s", (text, cue, content) => {
    expect(rows(text).map(([, found, said]) => [found, said])).toEqual([[cue, content]]);
  });

  it("attributes to whose verb it is the object of, whatever the verb, what is no fact", () => {
    expect(rows("Buyers never bought the idea that the mill would reopen.")).toEqual([
      ["Buyers", "never bought the idea", "that the mill would reopen"],
    ]);
    expect(rows("Buyers never bought the fact that the mill was old.")).toEqual([]);
    expect(rows("It was the idea that the mill would reopen.")).toEqual([]);
    expect(rows("It restores our faith in the idea that the mill will reopen.")).toEqual([]);
  });

  it("may stand apart from its clause, or follow a verb like “be”", () => {
    expect(rows("The coach left, confident that the team would win.")).toEqual([
      ["The coach", "confident", "that the team would win"],
    ]);
    expect(rows("The coach felt confident that the team would win.")).toEqual([
      ["The coach", "felt confident", "that the team would win"],
    ]);
    expect(rows("The coach left the confident team that won.")).toEqual([]);
  });

  it("has the verb that turns it in its cue", () => {
    const [row] = rows("The ministry rebuffed rumors that the bridge is unsafe.");
    expect(row?.[1]).toBe("rebuffed rumors");
    expect(rows("The ministry denied reports that the bridge is unsafe.")).toEqual([
      ["The ministry", "denied reports", "that the bridge is unsafe"],
    ]);
  });

  it("attributes nothing where its clause is a relative one", () => {
    expect(rows("The claims that were filed are open.")).toEqual([]);
  });
});

describe("a question or a name with a colon", () => {
  it("gives what is asked where it is said by whom", () => {
    expect(rows("Ada Lind was asked by a reporter why the pier had closed.")).toEqual([
      ["a reporter", "asked", "why the pier had closed"],
    ]);
    expect(rows("Asked about the pier, Ada Lind left the room.")).toEqual([]);
  });

  it("gives what follows the name of someone whom the article names again", () => {
    expect(rows("Ada Lind: The pier is safe", "Ada Lind runs the port of Leeds.")).toEqual([
      ["Ada Lind", ":", "The pier is safe"],
    ]);
    expect(rows("Breaking: The pier is safe", "The port of Leeds is open.")).toEqual([]);
  });

  it("gives what follows a poll or a body in a headline, also without a verb", () => {
    expect(rows("Leeds Poll: Pier popular with pilots", "The port is open.")).toEqual([
      ["Leeds Poll", ":", "Pier popular with pilots"],
    ]);
    expect(rows("The port is open.", "Poll: Pier popular with pilots")).toEqual([]);
  });
});

describe("a speech under its speaker's name", () => {
  it("holds what is reported inside it", () => {
    const [first, ...more] = rows("Lind: I think the bridge is safe.", "Lind left the hall.");
    expect(first).toEqual(["Lind", ":", "I think the bridge is safe"]);
    expect(more).toEqual([]);
  });

  it("is not where the report was written", () => {
    const dateline = rows(
      "The pier is closed",
      "OSLO: The mayor said the pier was sound. OSLO is wet.",
    );
    expect(dateline).toEqual([["The mayor", "said", "the pier was sound"]]);
  });

  it("is of whoever denies it in a second verb", () => {
    expect(rows("Lind admits he paid but denies claims that he knew of it.").at(-1)).toEqual([
      "Lind",
      "denies claims",
      "that he knew of it",
    ]);
  });

  it("is none of whom people have a view of", () => {
    expect(rows("Two thirds of pilots have a favorable view of Lind.")).toEqual([]);
    expect(rows("Lind holds the view that the pier is safe.")).toHaveLength(1);
  });
});

describe("a noun that somebody owns", () => {
  it.each([
    ["The reason was her claim that the boat was lost.", "her"],
    ["It contradicts her statement to police that she was alone.", "her"],
    ["Police dismissed her claim that the boat was lost.", "her"],
    ["The council has rejected its claim that the boat was lost.", "its"],
    ["Ruiz repeated her claim that the boat was lost.", "Ruiz"],
  ])("is of who owns it where the subject may not: %s", (sentence, speaker) => {
    expect(rows(sentence).map(([who]) => who)).toEqual([speaker]);
  });
});
