import { describe, expect, it } from "vitest";
import { wantsOfReader } from "../../src/article/judge-appeal.ts";
import { measureLine } from "../../src/article/measure-line.ts";

describe("wantsOfReader", () => {
  it.each([
    "Like this story? Share it with a friend!",
    "The Courier prints letters from all sides. We’d like to hear what you think about this one.",
    "The Harbour Bell is what pilots read in port. Sign up for the free weekly newsletter.",
    "Join our harbour forum to keep talking of ships.",
    "Write to Ada Lund at ada.lund@courier.test",
    "Email Ada Lund at ada@courier.test or follow her @adalund.",
    "Listen to the Harbour Hour live at noon on weekdays, or listen back here.",
  ])("knows what the outlet asks for: %s", (line) => {
    expect(wantsOfReader(measureLine(line))).toBe(true);
  });

  it.each([
    "You can take your contributions out of the fund at any time, free of tax.",
    "The crew shared it with the pilots of Elm.",
    "Contact with the ship was lost at noon.",
    "See what became of the port, and you will know how the town lives.",
  ])("leaves a sentence of the article: %s", (line) => {
    expect(wantsOfReader(measureLine(line))).toBe(false);
  });
});
