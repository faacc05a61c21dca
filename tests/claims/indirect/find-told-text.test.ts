/** Holds what a text tells in a relative clause with "that". */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("findToldText", () => {
  it("is the text that the clause tells of", () => {
    expect(rows("The firm published a blog post that said the ferry would be free.")).toEqual([
      ["a blog post", "said", "the ferry would be free"],
    ]);
    expect(rows("A day after the leak of a letter that said the pier was old, he left.")).toEqual([
      ["a letter", "said", "the pier was old"],
    ]);
    expect(rows("He has a letter from the port that says the pier is old.")).toEqual([
      ["a letter from the port", "says", "the pier is old"],
    ]);
  });

  it("is no other thing", () => {
    expect(rows("The storm that showed the pier was weak left in May.")).toEqual([]);
  });

  it.each([
    "The report that says the port lied angered Lind.",
    "Documents that show Rask in debt surfaced in May.",
    "The memo that urged pilots to stay home was withdrawn.",
    "The pilots that said he lied quit.",
  ])("tells nothing where the verb of the main clause would be part of it: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    ["The report that said the port was unsafe was withdrawn.", "the port was unsafe"],
    ["After a letter that said the pier was old, Rask left.", "the pier was old"],
    ["Rask read a letter that said the pier was old.", "the pier was old"],
  ])("tells what ends before the next verb: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});
