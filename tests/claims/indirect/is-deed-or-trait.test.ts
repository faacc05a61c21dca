/** Holds sentences in which a word that often reports tells of a deed, a trait or an example. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a deed, a trait or an example", () => {
  it.each([
    "The rebels unleashed air attacks on villages in the hills.",
    "Lind remains fiercely proud of the harbour.",
    "They made many choices — say buying a boat or a car.",
  ])("is no claim: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each(["The port defended its record.", "Lind then defended the decision."])(
    "is also a thing defended and no more: %s",
    (text) => {
      expect(rows(text)).toEqual([]);
    },
  );

  it.each([
    "Soldiers defended the mayor.",
    "Two guards defended the pier on Monday.",
    "Lawyers defended the pilot in court.",
  ])("is done with arms or in court: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    ["Lind defended the plan to close the pier.", "the plan to close the pier"],
    ["Lind defended the mayor.", "the mayor"],
    ["Lawyers defended the plan to close the pier.", "the plan to close the pier"],
    ["Lind launched an attack on the plan.", "the plan"],
  ])("is not made of what somebody says: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});
