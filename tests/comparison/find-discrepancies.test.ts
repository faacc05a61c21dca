import { describe, expect, it } from "vitest";
import { findDiscrepancies } from "../../src/comparison/find-discrepancies.ts";
import type { RecordedClaim } from "../../src/record/record.ts";
import { makeClaim, makeOutletRecord } from "./make-claim.ts";
import { plantedReports, type Planted } from "./planted-reports.ts";

/** Finds the differences between two claims of two outlets, published on one day. */
function differencesOf(here: RecordedClaim, there: RecordedClaim): string[][] {
  const [one, other] = [
    makeOutletRecord("Merrow Courier", [here]),
    makeOutletRecord("Coast Herald", [there]),
  ];
  return findDiscrepancies(
    { claim: here, article: one.article },
    { claim: there, article: other.article },
  ).map((found) => [found.type, found.here, found.there]);
}

const quoted = (words: string) => makeClaim({ excerpt: `“${words}”`, content: words });
const indirect = (content: string, speaker = "Rhea Dunn", cue = "said") =>
  makeClaim({ excerpt: `${speaker} ${cue} that ${content}.`, content, speaker, cue });

describe("findDiscrepancies", () => {
  it("finds at least 90 of 100 planted changes, each with its type", () => {
    const kinds: Planted[] = ["number", "place", "date", "speaker", "negation"];
    const missed = plantedReports.flatMap(({ said, speaker, changed }) =>
      kinds
        .filter((kind) => {
          const other =
            kind === "speaker" ? indirect(said, changed[kind]) : indirect(changed[kind], speaker);
          const types = differencesOf(indirect(said, speaker), other).map(([type]) => type);
          return types.length !== 1 || types[0] !== kind;
        })
        .map((kind) => `${kind}: ${changed[kind]}`),
    );
    expect(plantedReports.length * kinds.length).toBe(100);
    expect(missed.length).toBeLessThanOrEqual(10);
  });

  it("flags at most 5 of 100 rewordings and roundings that do no harm", () => {
    const flagged = plantedReports.flatMap(({ said, speaker, harmless }) =>
      harmless.filter(
        (other) => differencesOf(indirect(said, speaker), indirect(other, speaker)).length > 0,
      ),
    );
    expect(plantedReports.flatMap(({ harmless }) => harmless)).toHaveLength(100);
    expect(flagged.length).toBeLessThanOrEqual(5);
  });

  it("shows both values in the sources' own characters", () => {
    expect(
      differencesOf(
        indirect("at least 14 people were hurt in the square"),
        indirect("forty-one people were hurt in the square"),
      ),
    ).toEqual([["number", "14", "forty-one"]]);
    expect(
      differencesOf(
        indirect("he skipped the peace talks in Turkey"),
        indirect("he skipped the peace talks in Ankara"),
      ),
    ).toEqual([["place", "Turkey", "Ankara"]]);
  });

  it("compares how often with which one it is", () => {
    expect(
      differencesOf(
        indirect("it was the third call between the two since January"),
        indirect("the two have spoken in a call twice since January"),
      ),
    ).toEqual([["number", "third", "twice"]]);
  });

  it("takes a number of other things for no difference", () => {
    expect(
      differencesOf(
        indirect("the two spoke for 90 minutes"),
        indirect("the two spoke about 400 prisoners"),
      ),
    ).toEqual([]);
  });

  it("takes a sum for no count, in any currency", () => {
    expect(
      differencesOf(
        indirect("the dam needs 400 million kronor for repairs"),
        indirect("the dam needs 300 workers for repairs"),
      ),
    ).toEqual([]);
  });

  it("resolves a weekday by the day of publication", () => {
    const monday = indirect("the council voted on Monday");
    expect(differencesOf(monday, indirect("the council voted on May 19"))).toEqual([]);
    expect(differencesOf(monday, indirect("the council voted today"))).toEqual([]);
    expect(differencesOf(monday, indirect("the council voted yesterday"))).toEqual([
      ["date", "Monday", "yesterday"],
    ]);
  });

  it("names the words that two translations put in each other's place", () => {
    expect(
      differencesOf(
        quoted("a memorandum on a possible future peace agreement"),
        quoted("a memorandum on a possible future peace treaty"),
      ),
    ).toEqual([["wording", "agreement", "treaty"]]);
  });

  it("names whole quotations where little of the wording is common", () => {
    expect(
      differencesOf(
        quoted("very meaningful and quite frank"),
        quoted("informative, open and very useful"),
      ),
    ).toEqual([
      ["wording", "very meaningful and quite frank", "informative, open and very useful"],
    ]);
  });

  it("takes spelling for no difference of wording", () => {
    expect(
      differencesOf(
        quoted("we favour an organised cease-fire"),
        quoted("we favor an organized ceasefire"),
      ),
    ).toEqual([]);
  });

  it("finds a condition that one outlet cut", () => {
    const whole = "a ceasefire is possible if appropriate agreements are reached";
    expect(differencesOf(quoted(whole), quoted("a ceasefire is possible"))).toEqual([
      ["cut", whole, "a ceasefire is possible"],
    ]);
  });

  it("finds what one calls certain and the other possible", () => {
    expect(
      differencesOf(
        indirect("the troops will leave in spring"),
        indirect("the troops may leave in spring"),
      ),
    ).toEqual([["modality", "will leave", "may leave"]]);
  });

  it("takes a denial of the one for the negation of the other", () => {
    const content = "a summit was planned";
    expect(
      differencesOf(indirect(content, "Rhea Dunn", "denied"), indirect("a summit was not planned")),
    ).toEqual([]);
    expect(
      differencesOf(indirect(content, "Rhea Dunn", "denied"), indirect(content)).map(
        ([type]) => type,
      ),
    ).toEqual(["negation"]);
  });

  it("takes what one did not say for a denial, and a denial denied for none", () => {
    const content = "a summit was planned";
    const typesOf = (cue: string) =>
      differencesOf(indirect(content, "Rhea Dunn", cue), indirect(content)).map(([type]) => type);
    expect(typesOf("did not say")).toEqual(["negation"]);
    expect(typesOf("did not deny")).toEqual([]);
  });

  it("takes a body and the person who speaks for it for one speaker", () => {
    const content = "the bridge is closed";
    expect(
      differencesOf(indirect(content, "White House"), indirect(content, "Dana Brooks")),
    ).toEqual([]);
    expect(differencesOf(indirect(content, "Dunn"), indirect(content, "Rhea Dunn"))).toEqual([]);
  });
});
