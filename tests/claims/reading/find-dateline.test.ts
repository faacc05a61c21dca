/** Holds where a paragraph begins behind its dateline. */
import { describe, expect, it } from "vitest";
import { datelineEnd } from "../../../src/claims/reading/find-dateline.ts";
import { readTokens } from "../../../src/claims/reading/tokens.ts";

/** Returns what stands behind the dateline of a paragraph. */
function behind(text: string, isFirst = false): string {
  const tokens = readTokens(text, [{ start: 0, end: text.length }]);
  const at = datelineEnd(text, tokens, 0, text.length, isFirst);
  return text.slice(tokens.starts[at]);
}

describe("a dateline", () => {
  it.each([
    "OSLO (NTB) — ",
    "ELM — ",
    "ELM, Nov. 27 (News) - ",
    "WASHINGTON, D.C. – ",
    "Hull, Elm County – ",
    "ELM/HULL – ",
    "MOSCOW (Elm News) ",
    "Elm Hill, Florida (NTB) ",
    "Oslo (NTB) ",
    "Kyiv: ",
    "Sydney — ",
    "(Elm News) ",
    "(NTB) - ",
    "(NTB/EN) HULL, Norway - ",
  ])("is told from what it stands before: %j", (dateline) => {
    expect(behind(`${dateline}The pier fell.`)).toBe("The pier fell.");
  });

  it.each([
    "Ruiz — who fell — rose.",
    "Ruiz — The pier fell.",
    "Ruiz: The pier fell.",
    "Ruiz, Lind (Elm) The pier fell.",
    "KYIV (the city) The pier fell.",
    "(Ana Ruiz) The pier fell.",
    "(CEO) Ana Ruiz fell.",
    "(USA) Ana Ruiz fell.",
    "(NTB) and the pier fell.",
    "The pier fell, Ruiz – The mayor – said.",
    "OSLO (NTB) — ",
  ])("is no name, nor anything else: %j", (text) => {
    expect(behind(text)).toBe(text);
  });

  it("is no place that speaks in a headline", () => {
    expect(behind("Kyiv: The pier fell", true)).toBe("Kyiv: The pier fell");
  });

  it("does not go on into the next paragraph", () => {
    const text = "OSLO\n\n— The pier fell.";
    const tokens = readTokens(text, [
      { start: 0, end: 4 },
      { start: 6, end: text.length },
    ]);
    expect(datelineEnd(text, tokens, 0, 4, false)).toBe(0);
  });
});
