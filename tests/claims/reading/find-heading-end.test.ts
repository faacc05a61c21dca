/** Holds where a paragraph begins behind a heading in capitals. */
import { describe, expect, it } from "vitest";
import { findHeadingEnd } from "../../../src/claims/reading/find-heading-end.ts";
import { readTokens } from "../../../src/claims/reading/tokens.ts";
import { said } from "../quotations/said.ts";

/** Returns what stands behind the heading of a paragraph. */
function behind(text: string, end = text.length): string {
  const tokens = readTokens(text, [{ start: 0, end: text.length }]);
  return text.slice(tokens.starts[findHeadingEnd(text, tokens, 0, end)]);
}

describe("a heading", () => {
  it.each(["FLOOD ALERT IN ELM ", "ELM'S NEW PORT ", "PORT, PIER & 2 SHIPS "])(
    "is told from what it stands before: %j",
    (heading) => {
      expect(behind(`${heading}The pier fell.`)).toBe("The pier fell.");
    },
  );

  it.each([
    "BBC NEWS Ruiz left.",
    "US NAVY SEAL Ruiz left.",
    "THE OLD PIER fell.",
    "THE OLD PIER: It fell.",
    "THE OLD PIER",
  ])("is no name, nor anything else: %j", (text) => {
    expect(behind(text)).toBe(text);
  });

  it("does not go on into the next paragraph", () => {
    expect(behind("THE OLD PIER\n\nIt fell.", 12)).toBe("THE OLD PIER\n\nIt fell.");
  });

  it("is no part of a name behind it", () => {
    expect(said("ELM TO CLOSE PORT Mayor Ana Ruiz said it was “time”.")).toEqual([
      "Ana Ruiz: time",
    ]);
  });
});
