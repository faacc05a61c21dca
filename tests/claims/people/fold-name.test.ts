/** Tests of names across spellings. */
import { describe, expect, it } from "vitest";
import { sameName } from "../../../src/claims/people/fold-name.ts";

describe("sameName", () => {
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
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ["Bill Clinton", "Hillary Clinton"],
    ["Vladimir Putin", "Volodymyr Zelenskyy"],
    ["Kari Dahl", "Kari Moe"],
    ["", "Kari Dahl"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});
