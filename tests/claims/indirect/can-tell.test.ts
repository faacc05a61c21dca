/** Holds which noun beside a reporting verb may report what stands before both. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("canTell", () => {
  it.each([
    "Orlen bought the pier, a deal announced on Monday.",
    "The mayor shut the pier, a decision announced in May.",
    "The pier would be shut, a verdict announced on Monday.",
    "Boats would be scarce, a result confirmed by Lind.",
  ])("is no thing of which a participle tells: %s", (sentence) => {
    expect(rows(sentence)).toEqual([]);
  });

  it.each([
    "a source confirmed",
    "a study found",
    "an inquiry heard",
    "an audit found",
    "a loudspeaker announced",
    "a radio station announced on Monday",
  ])("is who or what tells: %s", (clause) => {
    expect(rows(`The pier was unsafe, ${clause}.`)[0]?.[2]).toBe("The pier was unsafe");
  });
});
