/** Holds which clauses behind a comma are still of what is said. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";

/** Returns the first content of a sentence. */
const contentOf = (sentence: string): string | null | undefined => rows(sentence)[0]?.[2];

describe("a clause behind a comma", () => {
  it.each([
    ["Lind says the more boats she has, the more fees she pays."],
    ["Lind said that the longer crews wait, the harder it is to row."],
    ["Lind said the pier was sold, as crews couldn't pay for it."],
    ["Lind said she was well, even though she had been hurt in May."],
    ["Lind called for a rise in science, technology, engineering and maths."],
  ])("is held with what is said: %s", (sentence) => {
    expect(sentence.endsWith(` ${contentOf(sentence)}.`)).toBe(true);
  });

  it("is held with the deeds that somebody is accused of", () => {
    const text = "Lind was accused of taking bribes, hiding money and lying to the police";
    expect(contentOf(`${text}.`)).toBe(text);
  });

  it.each([
    ["Lind said the pier was shut, as crews had hoped.", "the pier was shut"],
    ["Lind said the pier was shut, as pilots would claim.", "the pier was shut"],
    ["Lind said the pier is safe, even though boats have sunk.", "the pier is safe"],
    ["Lind said the pier was shut, as he would learn years later.", "the pier was shut"],
    ["Lind said the boat was safe, even though it had sunk in May.", "the boat was safe"],
    ["Lind said the pier was safe, even though 12 men had died.", "the pier was safe"],
    ["Lind says the more boats she has, the pier is shut.", "the more boats she has"],
    ["Lind endorsed the port, smiling and waving.", "the port"],
  ])("is the outlet's in another time: %s", (sentence, content) => {
    expect(contentOf(sentence)).toBe(content);
  });

  it("goes on with a list of infinitives, and with what was done then", () => {
    const list = "they must close the pier, make sure any boats are safe, and save money";
    expect(rows(`Pilots say ${list}.`)[0]?.[2]).toBe(list);
    const then = "he wanted to double the toll, then cut it and asked for more";
    expect(rows(`Lind said ${then}.`)[0]?.[2]).toBe(then);
  });
});
