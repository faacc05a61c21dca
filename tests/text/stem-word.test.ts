/** Stems: forms of one word meet, different words do not. */
import { describe, expect, it } from "vitest";
import { stemWord } from "../../src/text/stem-word.ts";

describe("stemWord", () => {
  it.each([
    ["negotiate", "negotiating", "negotiation", "negotiations"],
    ["favour", "favor", "favours", "favored"],
    ["go", "went", "gone", "goes"],
    ["crisis", "crises"],
    ["frank", "frankly"],
    ["eliminate", "eliminated", "elimination"],
    ["organise", "organize", "organisation", "organizing"],
    ["travelled", "traveled", "travel"],
    ["centre", "center", "centers"],
    ["party", "parties"],
  ])("brings the forms of %s together", (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });

  it.each([
    ["news", "new"],
    ["united", "unit"],
    ["during", "dure"],
    ["us", "use"],
    ["police", "policy"],
    ["government", "governor"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(stemWord(a)).not.toBe(stemWord(b));
  });
});
