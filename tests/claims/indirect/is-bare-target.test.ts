/** Holds verbs of attack that have somebody alone for their object. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("whom somebody attacks", () => {
  it.each([
    "Okafor slammed the mayor three months ago.",
    "Okafor went after Ada Lind in Elm.",
    "Okafor attacked one of the pilots.",
    "Okafor criticized him at a meeting.",
    "Okafor fired back at Ada Lind.",
    "Okafor launched a scathing attack on Ada Lind.",
    "Okafor took a swipe at the mayor.",
    "Okafor slammed the mayor after the vote.",
  ])("is alone no claim: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    ["Okafor slammed the mayor for closing the pier.", "the mayor for closing the pier"],
    ["Okafor attacked Lind over her vote.", "Lind over her vote"],
    ["Okafor mocked the mayor as a fraud.", "the mayor as a fraud"],
    [
      "Okafor went after a mayor whose plan would close the pier.",
      "a mayor whose plan would close the pier",
    ],
    ["Okafor criticized the judge who had freed him.", "the judge who had freed him"],
    ["Okafor criticized the mayor's plan.", "the mayor's plan"],
    ["Okafor mocked the complaint.", "the complaint"],
    ["Okafor praised Lind.", "Lind"],
    ["Okafor took a swipe at Lind over her vote.", "Lind over her vote"],
  ])("is one with the reason, as a thing is: %j", (text, content) => {
    expect(rows(text).map((row) => row[2])).toEqual([content]);
  });

  it("speaks no less after it", () => {
    expect(rows("Okafor slammed Ada Lind, adding that the pier was unsafe.")).toEqual([
      ["Okafor", "adding", "that the pier was unsafe"],
    ]);
    expect(rows("Okafor launched an attack on the judge, calling her a fraud.")).toEqual([
      ["Okafor", "calling", "her a fraud"],
    ]);
  });

  it("is who is praised alone, but not what for", () => {
    expect(rows("Lind praised the mayor.")).toEqual([]);
    expect(rows("Lind also praised Okafor and Tom Rask.")).toEqual([]);
    expect(rows("Lind praised the mayor for the new pier.")).toHaveLength(1);
    expect(rows("Lind praised the plan.")).toHaveLength(1);
  });
});
