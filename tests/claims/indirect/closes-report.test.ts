/** Holds sentences whose last words tell who reports them, and verbs that lead to what is reported. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("who reports a sentence behind it", () => {
  it.each([
    ["The pier is older than the town, a new study reports.", "a new study", "reports"],
    [
      "The pier is older than the town, the team reports in the May issue of Elm News.",
      "the team",
      "reports",
    ],
    ["The pier is older than the town, says Jon Lind, a pilot who knows it.", "Jon Lind", "says"],
  ])("is found: %s", (text, speaker, cue) => {
    expect(rows(text)).toEqual([[speaker, cue, "The pier is older than the town"]]);
  });

  it("is nobody where “reports” is a noun", () => {
    expect(rows("The pier is shut, the police reports are late.")).toEqual([]);
    expect(rows("She sent the maps, the texts, the port reports.")).toEqual([]);
  });
});

describe("a verb that leads to what is reported", () => {
  it.each([
    ["Lind termed the deal illegal.", "the deal illegal"],
    ["The mayor raises concerns that the pier is old.", "that the pier is old"],
  ])("is found: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});
