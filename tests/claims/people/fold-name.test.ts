/** Tests of names across spellings. */
import { describe, expect, it } from "vitest";
import { foldName, sameParts } from "../../../src/claims/people/fold-name.ts";

/** Tells whether two names, as printed, may name one person. */
const areSame = (a: string, b: string): boolean => sameParts(foldName(a), foldName(b));

describe("sameParts", () => {
  it.each([
    ["Volodymyr Zelenskyy", "Zelensky"],
    ["Volodymyr Zelenskiy", "Volodymyr Zelenskyy"],
    ["Dmitri Peskov", "Dmitry Peskov"],
    ["J.D. Vance", "JD Vance"],
    ["Mr Merz", "Friedrich Merz"],
    ["Sergei Lavrov", "Sergey Lavrov"],
    ["Alexander Novak", "Aleksander Novak"],
    ["François Hollande", "Francois Hollande"],
    ["K. Dahl", "Kari Dahl"],
  ])("takes %s and %s for one person", (a, b) => {
    expect(areSame(a, b)).toBe(true);
    expect(areSame(b, a)).toBe(true);
  });

  it.each([
    ["Bill Clinton", "Hillary Clinton"],
    ["Vladimir Putin", "Volodymyr Zelenskyy"],
    ["Kari Dahl", "Kari Moe"],
    ["", "Kari Dahl"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(areSame(a, b)).toBe(false);
  });
});
