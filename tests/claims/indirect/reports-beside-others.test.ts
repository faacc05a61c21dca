/** Holds reports beside quoted words, behind what they come of, and in messages to whoever speaks in them. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a report after a quotation", () => {
  it("has the quotation's speaker", () => {
    expect(rows("“It is sound,” Ada Lind said, adding that the pier would last.")).toEqual([
      ["Ada Lind", "adding", "that the pier would last"],
    ]);
  });

  it.each(["the port board said", "said the port board"])(
    "has not the subject of a clause that the quotation ends: %s",
    (said) => {
      expect(rows(`All drivers were “safe and dry,” ${said}, adding that it was late.`)).toEqual([
        ["the port board", "adding", "that it was late"],
      ]);
    },
  );
});

describe("a report beside another's", () => {
  it("ends before “while” and what the other says", () => {
    expect(rows("Lind said the pier must close while Rask said it could not.")).toEqual([
      ["Lind", "said", "the pier must close"],
      ["Rask", "said", "it could not"],
    ]);
  });

  it("goes on over “while” with what its own speaker tells", () => {
    const told = "the pier must close while many of those who said no were ill";
    expect(rows(`Lind said ${told}.`)[0]).toEqual(["Lind", "said", told]);
  });
});

describe("a report of what comes of something", () => {
  it.each(["The pier was so cold", "It was such a storm at sea"])("is a report: %s", (cause) => {
    expect(rows(`${cause} that a pilot said the boat was lost.`)).toEqual([
      ["a pilot", "said", "the boat was lost"],
    ]);
  });

  it("is none that somebody supposes", () => {
    expect(rows("It was the first time that a pilot said the boat was lost.")).toEqual([]);
  });
});

describe("a message in which somebody speaks", () => {
  it.each([
    "a message posted online",
    "a statement emailed to drivers",
    "a letter sent to the port",
    "a notice issued by the crew",
  ])("says nothing of its own: %s", (message) => {
    expect(rows(`Ruiz said on Monday in ${message} that the pier was safe.`)).toEqual([
      ["Ruiz", "said", "that the pier was safe"],
    ]);
  });

  it.each([
    ["Whoever saw the pier after the release said it was safe.", "said"],
    ["Ruiz in a letter said that the pier was safe.", "said"],
  ])("leaves the verb of others alone: %s", (sentence, cue) => {
    expect(rows(sentence).map((row) => row[1])).toEqual([cue]);
  });
});

describe("a report beside another", () => {
  it.each([
    [
      "Lind admitted to taking it and the port clerk admitted to lying.",
      [
        ["Lind", "admitted to", "taking it"],
        ["the port clerk", "admitted to", "lying"],
      ],
    ],
    [
      "They part, with Ruiz saying it is safe and Moe insisting that it is not.",
      [
        ["Ruiz", "saying", "it is safe"],
        ["Moe", "insisting", "that it is not"],
      ],
    ],
    [
      "Lind said the pier was “old,” adding that the port would mend it.",
      [["Lind", "adding", "that the port would mend it"]],
    ],
    [
      "Lind said that it is late and according to the crew, the boat sank.",
      [
        ["Lind", "said", "that it is late"],
        ["the crew", "according to", "the boat sank"],
      ],
    ],
    [
      "As Lind asked how it sank between Elm and Hull, Ana Ruiz, a pilot, said it leaked.",
      [
        ["Lind", "asked", "how it sank between Elm and Hull"],
        ["Ana Ruiz", "said", "it leaked"],
      ],
    ],
  ])("ends it: %s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
