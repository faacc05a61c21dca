/** A label is shown where the outlet chose it. */
import { describe, expect, it } from "vitest";
import { chosenLabel, labelOf } from "../../../popup/words/speaker-label.ts";

describe("chosenLabel", () => {
  it("passes over a pronoun and a plain name", () => {
    for (const label of ["he", "They", "Mr Okafor", "Grace Okafor", null])
      expect(chosenLabel(label, "Grace Okafor")).toBeNull();
  });

  it("keeps what the outlet chose to call the speaker", () => {
    expect(chosenLabel("the embattled mayor", "Grace Okafor")).toBe("the embattled mayor");
    expect(chosenLabel("a spokesman", null)).toBe("a spokesman");
  });
});

describe("labelOf", () => {
  it("keeps every name", () => {
    expect(labelOf("Mr Okafor")).toBe("Mr Okafor");
    expect(labelOf("she")).toBeNull();
  });
});
