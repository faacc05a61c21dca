import { describe, expect, it } from "vitest";
import { isSameSpeaker } from "../../src/statements/same-speaker.ts";

describe("isSameSpeaker", () => {
  it.each([
    ["Ana Ruiz", "Ruiz"],
    ["Interior Minister Ana Ruiz", "Ana Ruiz"],
    ["ECB", "Elm County Board"],
    ["BTA", "Board of Trade and Agriculture"],
  ])("takes %s and %s for one, whichever comes first", (a, b) => {
    expect([isSameSpeaker(a, b), isSameSpeaker(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["Ana Ruiz", "Bo Ruiz"],
    ["ECB", "Elm Council"],
    ["ECB", "East County Boat Club"],
    ["Ana", "Association of Norwegian Architects"],
  ])("keeps %s and %s apart", (a, b) => {
    expect([isSameSpeaker(a, b), isSameSpeaker(b, a)]).toEqual([false, false]);
  });

  it("says nothing of a speaker who is not known", () => {
    expect(isSameSpeaker(null, "Ana Ruiz")).toBeNull();
  });
});
