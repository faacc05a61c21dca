/** Holds what a content goes on over: an aside, a series, another adjective, the parts of a list, another infinitive. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";

/** Returns the first content of a sentence. */
const contentOf = (sentence: string): string | null | undefined => rows(sentence)[0]?.[2];

describe("findJoinedEnd", () => {
  it.each([
    ["an aside between commas", "Lind accused Rask, the mayor, of theft."],
    ["an aside between dashes", "Lind accused Rask — the mayor — of theft."],
    ["a series", "Lind endorsed the crews, boats and nets of Elm."],
    ["a second adjective behind a comma", "Lind praised the full, unredacted report."],
    ["a second adjective behind “but”", "Lind praised the rough but gifted old singer."],
    ["the parts of a list", "Lind called for weaker dock rules; lower fees; and a new pier."],
    ["another infinitive", "Lind promised to mend the pier and to pay the crew."],
    ["the last of many", "Lind promised to plant trees, clean the pier, then lower taxes."],
  ])("goes on over %s: %s", (_, sentence) => {
    expect(sentence.endsWith(` ${contentOf(sentence)}.`)).toBe(true);
  });

  it.each([
    ["a comma before a deed", "Lind endorsed the crews, smiled and left.", "the crews"],
    ["a dash that no other follows", "Lind endorsed the crews — she once led one.", "the crews"],
    ["a semicolon before a clause", "Lind endorsed the crews; the port is shut.", "the crews"],
    ["a coordinator before a deed", "Lind endorsed the crews and left.", "the crews"],
  ])("does not go on over %s: %s", (_, sentence, content) => {
    expect(contentOf(sentence)).toBe(content);
  });
});
