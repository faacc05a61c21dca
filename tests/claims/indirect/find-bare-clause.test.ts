/** Holds where a clause without "that" begins behind its verb. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a clause without that", () => {
  it.each([
    ["Pilots say only four were built.", "only four were built"],
    ["Ruiz said usually the pier was closed.", "usually the pier was closed"],
    ["Ruiz said only that the pier was closed.", "that the pier was closed"],
  ])("begins with an adverb of its own: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    "the day before Lind left, he gave him a letter",
    "since the day Lind left, he was in touch with the crew",
    "in the early hours of Sunday while still asleep, he received a call",
    "after Lind left, the crew was told to wait",
  ])("begins with the time in front of it: %j", (content) => {
    expect(rows(`Ruiz said ${content}.`)).toEqual([["Ruiz", "said", content]]);
  });

  it("does not begin with where or when somebody spoke", () => {
    expect(rows("Ruiz said in a statement on Monday, the pier was closed.")[0]?.[2]).toBe(
      "the pier was closed",
    );
    expect(rows("The pier is closed, Ruiz said after the vote, because it rains.")).toEqual([
      ["Ruiz", "said", "The pier is closed, Ruiz said after the vote, because it rains"],
    ]);
  });
});

describe("a clause with that", () => {
  it("stands behind those whom a report cites", () => {
    expect(rows("The Elm Post reported, citing two pilots, that a boat had sunk.")).toEqual([
      ["The Elm Post", "reported", "that a boat had sunk"],
    ]);
  });
});

describe("a verb with its particle", () => {
  it.each([
    ["The port disputed on Monday whether a boat was hit.", "disputed", "whether a boat was hit"],
    ["Ruiz did not rule out that it would fall.", "did not rule out", "that it would fall"],
    ["Pilots cautioned against a plan for the pier.", "cautioned against", "a plan for the pier"],
    ["Ruiz singled out the plan as a mistake.", "singled out", "the plan as a mistake"],
    ["Ruiz has rubbished talk of a boycott.", "has rubbished", "talk of a boycott"],
  ])("takes what follows it: %j", (text, cue, content) => {
    expect(rows(text)).toEqual([[expect.anything(), cue, content]]);
  });
});
