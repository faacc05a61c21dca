/** Tests of speech that its place beside a name tells, whatever the verb. */
import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

/** Sentences with their one speaker and quoted words. */
const FRAMES: readonly (readonly [sentence: string, said: string])[] = [
  ["“What a bridge!” beamed Ana Ruiz, who built it.", "Ana Ruiz: What a bridge!"],
  ["“The bridge is old,” Ana Ruiz began.", "Ana Ruiz: The bridge is old,"],
  ["“The bridge is old,” the letter began.", "the letter: The bridge is old,"],
  ["“The bridge is old,” she raged from the pier.", "she: The bridge is old,"],
  ["“The bridge is old,” an angry Ana Ruiz snarled.", "Ana Ruiz: The bridge is old,"],
  [
    "“It is old,” the vice-presidential nominee riffed on the day.",
    "the vice-presidential nominee: It is old,",
  ],
  [
    "“The bridge is old,” as Ana Ruiz put it on Monday, was the message.",
    "Ana Ruiz: The bridge is old,",
  ],
  ["Ana Ruiz issued a statement, “The bridge is safe.”", "Ana Ruiz: The bridge is safe."],
  [
    "Tolls hurt the poor, by Ana Ruiz: “The bridge costs them a day’s pay.”",
    "Ana Ruiz: The bridge costs them a day’s pay.",
  ],
  ["“The bridge is safe,” retired engineer Ana Ruiz said.", "Ana Ruiz: The bridge is safe,"],
  ["“The bridge is safe,” acting mayor Ana Ruiz said.", "Ana Ruiz: The bridge is safe,"],
  [
    "“The bridge is safe,” acting U.S. Attorney for Elm Ana Ruiz said.",
    "Ana Ruiz: The bridge is safe,",
  ],
  [
    "“The bridge is safe,” the city mayor and Democratic nominee said.",
    "the city mayor and Democratic nominee: The bridge is safe,",
  ],
  ["“The bridge is safe,” Prime Minister FranÃ§ois Rey said.", "Rey: The bridge is safe,"],
];

/** Sentences in which the verb beside the quoted words tells of something else. */
const NO_FRAMES = [
  "“The Long Bridge,” opened Ana Ruiz on Friday, runs to June.",
  "The “old bridge,” Ana Ruiz opened in May, was wide.",
  "“The bridge is old,” opened the second chapter.",
  "Workers tore a letter, “old and torn”, at the gate.",
];

describe("speech by its place", () => {
  it.each(FRAMES)("is read in %s", (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it.each(NO_FRAMES)("is not read in %s", (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
