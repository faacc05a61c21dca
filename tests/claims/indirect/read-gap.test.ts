/** Holds what is said in a relative clause: where it begins, and where it ends. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("content after the cue", () => {
  it.each([
    [
      "Lind, who has been critical of the port and the county, calls for a new pier.",
      ["the port and the county", "a new pier"],
    ],
    ["Anyone who thinks this is a fair price is out of luck.", ["this is a fair price"]],
    ["Those who admit that the vote was a mistake regretted it.", ["that the vote was a mistake"]],
    [
      "Ada Lind, who said that the vote, and the toll, was a mistake, left.",
      ["that the vote, and the toll, was a mistake"],
    ],
  ])("ends with the relative clause that reports it in %j", (text, contents) => {
    expect(rows(text).map((row) => row[2])).toEqual(contents);
  });

  it("is of a relative clause that clause with what it tells of, but not what is left open", () => {
    expect(rows("Lind fixed a pier that pilots said was unsafe.")).toEqual([
      ["pilots", "said", "a pier that pilots said was unsafe"],
    ]);
    expect(rows("Boats that pilots say are breaking the rules are old.")).toEqual([
      ["pilots", "say", "Boats that pilots say are breaking the rules"],
    ]);
    expect(rows("Lind met the owner of the pier, which pilots say is unsafe.")).toEqual([
      ["pilots", "say", "the pier, which pilots say is unsafe"],
    ]);
    expect(rows("Lind met the owner of the pier, who pilots say is unfit.")).toEqual([
      ["pilots", "say", "the owner of the pier, who pilots say is unfit"],
    ]);
    expect(rows("Lind met him in June, which pilots say was a mistake.")).toEqual([
      ["pilots", "say", "was a mistake"],
    ]);
    expect(rows("Lind said six boats that pilots say are lost were old.")).toEqual([
      ["Lind", "said", "six boats that pilots say are lost were old"],
    ]);
    expect(rows("The pier fell, but how a pilot responds can be a test.")).toEqual([]);
    expect(rows("Lind took a step they say was unsafe.")).toEqual([["they", "say", "was unsafe"]]);
    expect(rows("While not everything they said was true, Lind left.")).toEqual([]);

    expect(rows("The pier, which pilots say is unsafe, was built by Lind.")).toMatchObject([
      ["pilots", "say", "The pier, which pilots say is unsafe"],
    ]);
    expect(rows("Lind fixed what pilots say is safe.")).toEqual([]);
  });

  it("is what a thing is said to be that has no other name", () => {
    expect(rows("The boat sank after what the police said was a fire.")).toEqual([
      ["the police", "said was", "a fire"],
    ]);
    expect(rows("Crews fired what they say is their best rocket, and left.")).toEqual([
      ["they", "say is", "their best rocket"],
    ]);
    expect(rows("What pilots say is a test.")).toEqual([]);
  });

  it.each([
    [
      "Lind read the claim, which Elm has vowed to ignore.",
      "the claim, which Elm has vowed to ignore",
    ],
    ["Lind met a man whom Elm refused to pay in May.", "a man whom Elm refused to pay in May"],
    ["Lind met a man, which Elm hopes to see as a win.", "a man, which Elm hopes to see as a win"],
    ["Lind read the claim that Elm refused to pay him.", "that Elm refused to pay him"],
    ["Lind met a man to whom Elm refused to speak.", "to speak"],
  ])("is what somebody will do with what he does it with: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});

describe("what somebody tells", () => {
  it.each([
    "It is clear the story the port is telling doesn't hold up.",
    "The story the mayor is telling does not hold up.",
  ])("is not what the outlet says of it: %s", (sentence) => {
    expect(rows(sentence)).toEqual([]);
  });

  it("is said by whoever a clause behind a text names", () => {
    expect(rows("The statement the mayor issued said the pier was old.")[0]?.[2]).toBe(
      "the pier was old",
    );
  });
});
