/** Holds what a participle or an infinitive behind the noun of a subject is to it. */
import { describe, expect, it } from "vitest";
import { articleOf, claimsOf, rows } from "../indirect/read-rows.ts";

describe("the subject of a verb behind what tells more of it", () => {
  it.each([
    "Firms selling new boats",
    "People living in Elm",
    "Supporters of building a new pier",
    "Divers seeking work in towns facing the sea",
    "Two sailors running for mayor",
    "Old pilots running for mayor",
    "At least two sailors running for mayor",
    "The family of a pilot waiting for a boat",
    "A woman claiming to be the sister of the pilot",
    "A man hoping to buy the pier",
  ])("is told whole where nobody is meant without it: %s", (subject) => {
    expect(rows(`${subject} said the pier was sound.`)[0]?.[0]).toBe(subject);
  });

  it.each([
    ["The trust spending more than $2 million on the pier refused to meet.", "The trust"],
    ["The plan to close the old pier proposed to dig.", "The plan"],
    ["Firms including Elm Air said the pier was sound.", "Firms"],
  ])("is the noun before a participle or an infinitive in %j", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
  });

  it.each([
    ["The state housing office said the pier was sound.", "The state housing office"],
    ["A new spending plan proposed to dig.", "A new spending plan"],
    [
      "Firms selling carpet cleaning tools have said they would leave.",
      "Firms selling carpet cleaning tools",
    ],
  ])("holds a participle that tells what kind of thing it is in %j", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
  });

  it("is nobody whom a participle names", () => {
    const text = "Ada Lind left. Old pilots backing Ada Lind said the pier was sound.";
    expect(claimsOf(articleOf(text))[0]?.speaker?.name).toBe("Old pilots backing Ada Lind");
  });

  it("is told with its participle, which a date parts from whose deed that was", () => {
    const text = "A study released last week by four pilots suggests that the pier leaks.";
    expect(rows(text)[0]?.[0]).toBe("A study released last week by four pilots");
  });
});
