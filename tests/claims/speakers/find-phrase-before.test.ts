/** Tests of where the phrase before a cue begins and ends, in sentences of our own. */
import { describe, expect, it } from "vitest";
import { said } from "../quotations/said.ts";

/** Sentences with the name of their one speaker and the quoted words. */
const SUBJECTS: readonly (readonly [sentence: string, said: string])[] = [
  // Where no verb stands before it, "and" joins two of whatever kind.
  [
    "Norway and the other ports have shut the bridge, saying it was “a gamble”.",
    "Norway and the other ports: a gamble",
  ],
];

describe("the phrase before a cue", () => {
  it.each(SUBJECTS)("is read whole, and no more, in %s", (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });
});
