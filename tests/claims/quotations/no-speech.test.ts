/** Holds quoted words that nobody says to having no speaker. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { said } from "./said.ts";

/** Sentences whose quoted words nobody says in them. */
const NO_SPEECH = [
  "The driver opens the gate by pressing ‘start’ and leaves.",
  "The driver pushed the “exit” button and left Elm.",
  "Lind Corp builds what it calls “Open Harbour,” a set of piers.",
  "Tom Okafor paid a toll called the “river price” that was old.",
  "Ana Ruiz built a hall — “The Long House at Elm” — beside the bridge.",
  "Her first novel, “The Long Bridge,” sold well in Elm.",
  "The so-called “ghost bridge” closed in 1998 after a flood.",
  "They met on “Good Morning Elm” to talk about the bridge.",
  "A film called “The Bridge” opened in Elm this week.",
  "It is laid bare in what has been dubbed a “list of shame”.",
  "Elm is often called the “old gem of the long northern coast”.",
  "In the film, drivers see Ana “Iron Hand” Lind open the gate.",
  "The play tells of Samson ‘John’ Okafor and his boat.",
  "He's voiced by Ana Ruiz, who made “Dust 2.”",
  "Ana Ruiz and Tom Lind LIVE: “Old” pair lose in Elm",
  "Ana Ruiz tweeted a link to a film called “Behind the scenes with Lind”.",
  "The company offers something called “free data” to ports.",
  "A group of pilots, who call themselves “boat men”, camped there.",
  "Two pilots told Elm News that Ruiz spoke at an event dubbed a “cold night”.",
  "Ruiz went to see if they would sell the “old ruin”.",
  "The pier row sees crews throw stones at a “safe zone”.",
  "Two pilots claimed that the hunter, better known as “Dash”, was shot.",
  "It was known by early sailors as the “long moon”.",
  "The figures published are “false and old”.",
  "The fall was predicted by Lind’s theory, and the rings that form are known as “Lind rings”.",
];

describe("the speaker of quoted words", () => {
  it.each(NO_SPEECH)("is not looked for in %s", (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe("“you”", () => {
  it("says nothing that is quoted", () => {
    const text = "There is a list where you can see which boats “only sail in June”.";
    expect(extractClaims(text)).toEqual([]);
  });

  it("is what somebody would say in such a case", () => {
    expect(said("As my aunt would say, “Work first.”")).toEqual([]);
    expect(said("As the French would say, “Work first.”")).toEqual([]);
    expect(said("As my aunt said, “Work first.”")).not.toEqual([]);
    expect(said("As Lind would say, “Work first.”")).not.toEqual([]);
    expect(said("As she would put it, “Work first.”")).not.toEqual([]);
  });
});

describe("“it”", () => {
  it("is nobody of whom an adjective tells what they think", () => {
    expect(said("It was certain that the vote would be “a farce”.")).toEqual([]);
    expect(said("Lind was certain that the vote would be “a farce”.")).not.toEqual([]);
  });
});

describe("what somebody is known for", () => {
  it("is not what they say", () => {
    expect(said("The coach, known for his hats and his “no risk” game, left Elm.")).toEqual([]);
  });
});

describe("a word in -ing for what a firm does", () => {
  it("is no cue", () => {
    expect(
      said("Lind runs a marketing and branding firm behind the plan “Begin with one.”"),
    ).toEqual([]);
  });
});

describe("“cheered on”", () => {
  it("is one cue", () => {
    const claims = extractClaims("The fans cheered on the “historic” move.");
    expect(claims.map(({ cue }) => cue?.text)).toEqual(["cheered on"]);
  });
});

describe("a surname that is mostly an adverb", () => {
  it("is part of the name behind the verb", () => {
    expect(said("“It is late,” says Chris Early, who runs the pier.")).toEqual([
      "Chris Early: It is late,",
    ]);
    expect(said("“It is late,” said Chris early on Monday.")[0]).toMatch(/^Chris:/);
  });
});
