/** Holds the subject that opens a sentence to its verb past the clauses that tell which one is meant. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";
import { said } from "../quotations/said.ts";

describe("the subject that opens a sentence", () => {
  it.each([
    [
      "A pilot at a port that lost a race to a boy who cheats said the pier was sound.",
      "A pilot at a port",
    ],
    [
      "The pilots who spoke to the Gazette — including two of the four who left — said the pier was sound.",
      "The pilots",
    ],
    [
      "A pilot whose boat is a wreck near Elm, recounting what the mayor told her, said the pier was sound.",
      "A pilot whose boat is a wreck near Elm",
    ],
    ["Even pilots who know what sank it said the pier was sound.", "pilots who know what sank it"],
    [
      "More than a third of pilots who once left Elm said the pier was sound.",
      "More than a third of pilots who once left Elm",
    ],
    ["A pilot who lost a boat, Ada Lind said, found the pier sound.", "Ada Lind"],
    ["The boat that left the port where Ada Lind said the pier was sound sank.", "Ada Lind"],
  ])("goes with the verb behind its clauses: %s", (text, speaker) => {
    expect(rows(text).at(-1)?.[0]).toBe(speaker);
  });

  it("quotes as well", () => {
    const clause = "A pilot whose boat is a wreck near Elm, recounting the storm,";
    expect(said(`${clause} said the pier was “a ruin”.`)).toEqual([
      "A pilot whose boat is a wreck near Elm: a ruin",
    ]);
  });
});
