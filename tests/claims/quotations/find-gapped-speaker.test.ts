/** Holds who says quoted words whose verb is left out. */
import { describe, expect, it } from "vitest";
import { readQuotations } from "./read-quotations.ts";

/** Returns the quotation claims of a paragraph, each as speaker and content. */
const read = (paragraph: string): [string | undefined, string][] =>
  readQuotations(paragraph).map(([speaker, , content]) => [speaker, content]);

describe("quoted words whose verb is left out", () => {
  it.each([
    [
      "The port made an offer that Ruiz described as “great” and Lind as “cold”.",
      "an offer that Ruiz described as “great”",
    ],
    ["The offer was called “great” by Ruiz and “cold” by Lind.", "great"],
    ["The offer, dismissed as “mean” by Ruiz and as “cold” by Lind, is dead.", "mean"],
    ["Ruiz called the offer “great”; Lind, “cold”.", "the offer “great”"],
    ["Ruiz said it was “great,” Lind that it was “cold”.", "it was “great,”"],
    ["Ruiz said “great,” and Lind “cold”.", "great,"],
    ["Ruiz spoke of “great” and Lind of “cold”.", "great"],
  ])("are another speaker's in %j", (text, first) => {
    expect(read(text)).toEqual([
      ["Ruiz", first],
      ["Lind", "cold"],
    ]);
  });

  it("leaves the next words to the other speaker", () => {
    expect(read("Ruiz called it “great”; Lind, “cold.” “It is a loss for us all.”").at(-1)).toEqual(
      ["Lind", "It is a loss for us all."],
    );
  });

  it.each([
    ["Ruiz described the offer as “great” and the port as “cold”."],
    ["Ruiz said it was “great” and that Lind was “cold”."],
    ["Ruiz said it was “sent” by Elm and “saved” by Lind."],
  ])("are the same speaker's in %j", (text) => {
    expect(read(text)).toEqual([["Ruiz", text.slice(text.indexOf(" ", 5) + 1, -1)]]);
  });
});
