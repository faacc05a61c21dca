/** Holds what nobody says, only supposes, or has yet to say, to being no report. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

const speakers = (text: string) => rows(text).map(([speaker]) => speaker);

describe("what nobody says", () => {
  it.each([
    "The port had come to such a low point that the pilots left.",
    "No one Lind knows thinks the pier is safe.",
    "No official has said that the pier is safe.",
    "No Elmer has said that the pier is safe.",
    "Nobody laments the end of the pier.",
    "Pilots left, and none has said they want the pier.",
    "Neither pilot said the pier was safe.",
  ])("is no report: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is told apart from what few, or a house by its number, say", () => {
    expect(speakers("Few pilots believe that the pier is safe.")).toEqual(["Few pilots"]);
    expect(speakers("On Monday No 10 confirmed the pier was shut.")).toEqual(["No 10"]);
  });

  it("is no clause that hangs on “nothing”", () => {
    expect(rows("Lind said nothing about the idea that the pier was safe.")).not.toContainEqual([
      "Lind",
      "said",
      "that the pier was safe",
    ]);
  });
});

describe("what is only supposed", () => {
  it.each([
    "It was as if the pilots had decided, after a month, that there was no hope.",
    "If Lind were serious about the pier, the port would mend it.",
    "When you were worried about the pier, it was shut.",
    "The port mends the pier, lest pilots think it is idle.",
  ])("is no report: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is told apart from what is so", () => {
    expect(rows("Lind is serious about the pier.")).toHaveLength(1);
  });
});

describe("what somebody has not said", () => {
  it.each([
    "Lind did not say why the pier was shut.",
    "Okafor has not spoken about the fire.",
    "Boats leave whenever someone says that a storm is near.",
  ])("is no report: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is told apart from what he will not say", () => {
    expect(rows("Lind would not say why the pier was shut.")).toHaveLength(1);
    expect(rows("Lind isn’t saying why the pier was shut.")).toHaveLength(1);
  });
});

describe("what has yet to be said", () => {
  it.each([
    "The pilots were not willing to sign the plan or tell the port what to do.",
    "Pilots may listen and conclude that the pier is safe.",
    "It is hard to look at the pier and see that it is safe.",
  ])("goes with an infinitive before it: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is told apart from what several people do", () => {
    expect(rows("Pilots want to leave and say that the pier is shut.")).toContainEqual([
      "Pilots",
      "say",
      "that the pier is shut",
    ]);
    expect(rows("Pilots have to work nights and say they are tired.")).toEqual([
      ["Pilots", "say", "they are tired"],
    ]);
  });

  it.each([
    "While these ports will grow, don’t expect the pier to open soon.",
    "Tom Lind has left the port, but don’t expect him to stay away.",
  ])("is what the reader is told not to do: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is told apart from what firms that speak say, and from what “given that” leads to", () => {
    expect(rows("Two ports are among firms that said they had lost boats.")).toEqual([
      ["firms", "said", "they had lost boats"],
    ]);
    expect(rows("Given that pilots warn that the pier leaks, the fair was shut.")).toEqual([
      ["pilots", "warn", "that the pier leaks"],
    ]);
    expect(rows("The storm that showed it leaks came in May.")).toEqual([]);
  });
});
