/** Tests of letters that stand for a body's name. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "./last-speaker.ts";

describe("letters in brackets behind a name", () => {
  it.each([
    ["The Joint Chiefs of Staff (JCS) met. “It was time,” the JCS said.", "Joint Chiefs of Staff"],
    [
      "The Elm Fish and River Service (EFRS) met. “It was time,” the EFRS said.",
      "Elm Fish and River Service",
    ],
    ["Rapid Elm Forces (REF) met. REF said it was “time”.", "Rapid Elm Forces"],
    ["“It was time,” the REF said. Rapid Elm Forces (REF) met.", "Rapid Elm Forces"],
  ])("stand for it: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ["The Green Net (XYZ) met. “It was time,” the XYZ said.", "XYZ"],
    ["Ana Ruiz (AR) left. “It was time,” the AR said.", "AR"],
    ["The Rapid Elm Forces met (REF). “It was time,” the REF said.", "REF"],
  ])("stand for nothing else: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });
});
