/** Holds the verb “reports” at the end of a sentence apart from the noun. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";

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
