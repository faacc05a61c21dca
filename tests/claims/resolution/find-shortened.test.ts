/** Tests of which body “the bank” is short for. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker", () => {
  it.each([
    ["The Bank of Elm met. “It was time,” the Bank said.", "Bank of Elm"],
    ["The Elm Commission met in the hall. “It was time,” the commission said.", "Elm Commission"],
    ["The Elm Court met. An appeals court left. “It was time,” the court said.", "the court"],
    ["The Elm Court met. Ada Lind left the court. “It was time,” the court said.", "Elm Court"],
    ["Ada Lind met the Elm Unions. “It was time,” the unions said.", "the unions"],
  ])("is the body last named in full with the word: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });
});
