/** Holds the subject of a verb behind a relative clause: the noun before it, with the clause where that alone tells who is meant. */
import { describe, expect, it } from "vitest";
import { articleOf, claimsOf, rows } from "../indirect/read-rows.ts";

describe("the subject of a verb behind a relative clause", () => {
  it.each([
    ["Those who built the port", "Those who built the port"],
    ["People who have met pilots", "People who have met pilots"],
    ["Sources who know both women", "Sources who know both women"],
    ["A woman who called herself his aunt", "A woman who called herself his aunt"],
    ["A pilot who landed after the storm", "A pilot who landed after the storm"],
    ["The pilot who landed on Monday", "The pilot"],
    ["The pilot who stayed back", "The pilot"],
    ["The pilot who stayed", "The pilot"],
    ["The owner of the bar where two pilots stayed", "The owner of the bar"],
    ["Ada Lind, who landed on Monday,", "Ada Lind"],
    ["The boat that reached Elm", "The boat"],
  ])("is told whole where the clause alone tells who is meant: %s", (subject, speaker) => {
    expect(rows(`${subject} said the pier was sound.`)[0]?.[0]).toBe(speaker);
  });

  it.each([
    ["A pilot who left after the mayor said the pier was sound.", "the mayor"],
    ["They met a pilot who left after a report showed the pier was sound.", "a report"],
    [
      "A pilot who came on Monday had called his aunt, saying the pier was sound.",
      "A pilot who came on Monday",
    ],
  ])("is who speaks where another verb stands between: %s", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
  });

  it("is nobody whom the clause names", () => {
    const text =
      "Ada Lind left. A woman who has met former mayor Ada Lind said the pier was sound.";
    expect(claimsOf(articleOf(text))[0]?.speaker?.name).toBe(
      "A woman who has met former mayor Ada Lind",
    );
  });
});
