/** Holds the lexicon of attribution to its own form: known classes and frames, each word once. */
import { describe, expect, it } from "vitest";
import { findReportingVerbs } from "../../../src/claims/lexicons/find-reporting-verbs.ts";
import { reportingNouns } from "../../../src/claims/lexicons/reporting-nouns.ts";
import { reportingVerbs } from "../../../src/claims/lexicons/reporting-verbs.ts";
import { stanceAdjectives } from "../../../src/claims/lexicons/stance-adjectives.ts";

const FRAMINGS = ["neutral", "doubting", "endorsing", "forceful", "evasive"];
const FRAMES = new Set(["at", "quote", "that", "bare", "wh", "to", "as", "object", "hearer"]);

/** Reads a word as each reporting verb it is a form of. */
const read = (word: string) =>
  findReportingVerbs(word).map(({ verb, form }) => [verb.lemma, verb.particle, form]);

/** Tells how a word frames what is said. */
const framing = (word: string) => findReportingVerbs(word)[0]?.verb.framing;

describe("reporting verbs", () => {
  it("have a known framing and known frames", () => {
    const wrong = reportingVerbs.filter(
      (verb) =>
        !FRAMINGS.includes(verb.framing) ||
        verb.frames.size === 0 ||
        [...verb.frames].some((frame) => !FRAMES.has(frame)),
    );
    expect(wrong).toEqual([]);
  });

  it("are listed once", () => {
    const names = reportingVerbs.map(({ lemma, particle }) => `${lemma} ${particle}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("are found by any form, with the particle they need", () => {
    expect(read("denies")).toEqual([["deny", null, "third"]]);
    expect(read("said")).toEqual([
      ["say", null, "past"],
      ["say", null, "participle"],
    ]);
    expect(read("pointed")).toContainEqual(["point", "out", "past"]);
    expect(read("table")).toEqual([]);
  });

  it("tell plain cues from loaded ones", () => {
    expect(framing("said")).toBe("neutral");
    expect(framing("boasted")).toBe("doubting");
    expect(framing("acknowledged")).toBe("endorsing");
    expect(framing("slammed")).toBe("forceful");
    expect(framing("hinted")).toBe("evasive");
  });
});

describe("reporting nouns and adjectives", () => {
  it("have a known framing and open their content with some word", () => {
    for (const { framing, takes } of [...reportingNouns.values(), ...stanceAdjectives.values()]) {
      expect(FRAMINGS).toContain(framing);
      expect(takes.size).toBeGreaterThan(0);
    }
  });
});
