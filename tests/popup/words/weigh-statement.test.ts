/** Which statements the popup shows first. */
import { describe, expect, it } from "vitest";
import { differs, pickTelling } from "../../../popup/words/weigh-statement.ts";
import type { Discrepancy } from "../../../src/comparison/comparison.ts";
import { sampleClaim, sampleStatement } from "../make-samples.ts";
import { sampleComparison } from "../sample-comparison.ts";

const claim = sampleClaim({ excerpt: ["“", "we will see", "”"], speaker: "A" });
const difference = (type: Discrepancy["type"]): Discrepancy => ({
  type,
  here: "a",
  there: "b",
  outlet: "The Ledger",
});
const idsOf = (statements: { id: string }[]): string[] => statements.map(({ id }) => id);

describe("pickTelling", () => {
  it("ranks another speaker above another wording, and both above the same words", () => {
    const same = sampleStatement("same", claim, []);
    const wording = sampleStatement("wording", claim, [], {
      discrepancies: [difference("wording")],
    });
    const speaker = sampleStatement("speaker", claim, [], {
      discrepancies: [difference("speaker")],
    });
    expect(idsOf(pickTelling([same, wording, speaker], 3))).toEqual(["speaker", "wording", "same"]);
  });

  it("ranks a statement that is set against another above one that is not", () => {
    const { counterpoints } = sampleComparison.statements.find(({ id }) => id === "went-well")!;
    const plain = sampleStatement("plain", claim, []);
    const contrast = sampleStatement("contrast", claim, [], { counterpoints });
    expect(idsOf(pickTelling([plain, contrast], 1))).toEqual(["contrast"]);
  });

  it("counts a contrast once, however many statements it stands against", () => {
    const { counterpoints } = sampleComparison.statements.find(({ id }) => id === "went-well")!;
    const first = sampleStatement("first", claim, [], { counterpoints });
    const second = sampleStatement("second", claim, [], { counterpoints });
    const other = sampleStatement("other", claim, [], { discrepancies: [difference("cut")] });
    expect(idsOf(pickTelling([first, second, other], 2))).toEqual(["first", "other"]);
  });

  it("keeps reading order among equals and leaves its input as it was", () => {
    const statements = ["a", "b", "c", "d"].map((id) => sampleStatement(id, claim, []));
    expect(idsOf(pickTelling(statements, 3))).toEqual(["a", "b", "c"]);
    expect(idsOf(statements)).toEqual(["a", "b", "c", "d"]);
  });
});

describe("differs", () => {
  it("holds only where both sources state what differs", () => {
    expect(sampleComparison.statements.filter(differs).map(({ id }) => id)).toEqual([
      "frank",
      "root-causes",
      "peaceful",
    ]);
  });
});
