/** Holds that what is said goes on behind an aside and behind the semicolons of a list. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";

/** Returns the first content of a sentence. */
const contentOf = (sentence: string): string | null | undefined => rows(sentence)[0]?.[2];

describe("an aside between commas", () => {
  it.each([
    ["Lind announced plans to buy boats, including old ferries, that could row to Elm."],
    ["Lind disliked the talks of crews, called the Elm Days, that the port held."],
  ])("is held with what goes on behind it: %s", (sentence) => {
    expect(sentence.endsWith(` ${contentOf(sentence)}.`)).toBe(true);
  });

  it("is no word alone", () => {
    const sentence = "Lind promised a larger crew, though, that has yet to come.";
    expect(contentOf(sentence)).toBe("a larger crew");
  });
});

describe("an aside of saying", () => {
  it("is no aside of a thing, and has its own content", () => {
    const found = rows("Lind rejected the plan, saying it was late, that Rask had backed.");
    expect(found.map(([, , content]) => content)).toEqual(["the plan", "it was late"]);
  });
});

describe("an aside between dashes", () => {
  it.each([
    ["Lind was angry that Elm — once a poor town — is still a needy port."],
    ["Lind attacked the crews for rowing out after the last fines -- which he backed -- were set."],
    ["Lind pointed to dozens of pilots—all in their 30s—who have rowed to Hull."],
    ["Lind accused the port — an old rival — of theft."],
    ["Lind described the deal — struck in May — as a mistake."],
    ["Lind demanded an apology — in writing — from the mayor."],
    ["Lind rejected calls — some from her own crew — from pilots to quit."],
  ])("is held with what goes on behind it: %s", (sentence) => {
    expect(sentence.endsWith(` ${contentOf(sentence)}.`)).toBe(true);
  });

  it.each([
    ["Lind endorsed the crews of the port — who left.", "the crews of the port"],
    ["Lind attacked the pier — a ruin of old — and the port left it.", "the pier"],
    ["Lind denied the theft — or played it down — to save the port.", "the theft"],
    ["Lind praised the deal — signed in May — as crews left the port.", "the deal"],
    ["Lind endorsed the crew – 12 of whom were ill – as the boats came in.", "the crew"],
    ["Lind accused the port of theft — it denies that — for years.", "the port of theft"],
    ["Lind condemned the fees — the highest in years — from her office in Elm.", "the fees"],
    ["Lind praised the deal — struck in May — from Oslo.", "the deal"],
    ["Lind rejected the offer — a boat and a crew — when it came.", "the offer"],
    ["Lind denied the theft — told of in May — which cost the port a boat.", "the theft"],
  ])("ends a content behind which the outlet tells on: %s", (sentence, content) => {
    expect(contentOf(sentence)).toBe(content);
  });
});

describe("a list that semicolons part", () => {
  it.each([
    ["The report estimated that 7% of the oil had been burned; skimmed off Elm; or lost at sea."],
    ["Lind said that the pier leaks; that the port is late; and that the boats are old."],
    ["Lind said they had spoken out on fees; helped plan a vote; and put up a hall."],
    ["Police said those hurt were a man, 34; a woman, 22; and a boy, 12."],
    ["Lind called for weaker dock rules; lower fees for crews; and a new pier."],
    ["Lind plans to demand the resignation of the mayor; the end of fees; and open votes."],
  ])("is all of it what is said: %s", (sentence) => {
    expect(sentence.endsWith(` ${contentOf(sentence)}.`)).toBe(true);
  });

  it.each([
    ["Lind endorsed the crews; left Elm in May; and rowed home.", "the crews"],
    ["Lind said the pier is old; the port is late; and boats are lost.", "the pier is old"],
    ["Lind said the pier is old; and others agree.", "the pier is old"],
    [
      "The guests are Ana Lind, who denied the theft; Bo Rask, a pilot who left; and Eva Dahl.",
      "the theft",
    ],
    [
      "Lind said the pier would stay; Rask, that it would go; and Dahl, neither.",
      "the pier would stay",
    ],
    ["Lind predicted a win; the polls a loss; and the mayor a draw.", "a win"],
    ["Lind said the pier was shut; more on that below; and now the boats.", "the pier was shut"],
  ])("is none where a deed or a clause of its own follows: %s", (sentence, content) => {
    expect(contentOf(sentence)).toBe(content);
  });
});
