/** Whether a cue denies what it gives. */
import { describe, expect, it } from "vitest";
import { denies } from "../../src/statements/denies.ts";

describe("denies", () => {
  it.each([
    "denied",
    "did not say",
    "never said",
    "didn’t mention",
    "declined to call",
    "refused to use",
    "stopped short of agreeing",
    "has yet to describe",
    "cannot confirm",
    "ruled out",
  ])("holds for %s", (cue) => expect(denies(cue)).toBe(true));

  it.each([
    null,
    "said",
    "did not deny",
    "refused to rule out",
    "never disputed",
    "did not only say",
    "don't hesitate to call",
    "noted",
  ])("does not hold for %s", (cue) => expect(denies(cue)).toBe(false));
});
