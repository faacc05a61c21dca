import { describe, expect, it } from "vitest";
import { isNotice } from "../../src/article/judge-notice.ts";
import { measureLine } from "../../src/article/measure-line.ts";

describe("isNotice", () => {
  it.each([
    "Updated May 19, 2031, at 5 p.m.",
    "Updated at 5:07 p.m. with comments from the mayor.",
    "Updated to include the mayor’s answer.",
    "Published online on Monday.",
    "Posted on May 19, 2031, in Harbour News.",
    "Ada Lund contributed reporting from North Elm.",
    "Note: we are moderating all comments to keep out advertising.",
  ])("takes a line on the copy for a notice: %s", (line) => {
    expect(isNotice(measureLine(line))).toBe(true);
  });

  it.each([
    "Updated rules for the port take effect next month.",
    "Updated figures from the ministry show that the port grew by a third.",
    "Published in May, the book tells how the port was built.",
    "Published in 2029, Lund’s second book tells how the port was built.",
    "Posted on a wall of the harbour office, the list names twelve ships.",
    "Odd Rask contributed two goals to the win.",
  ])("takes a sentence that begins as one for the article’s: %s", (line) => {
    expect(isNotice(measureLine(line))).toBe(false);
  });
});
