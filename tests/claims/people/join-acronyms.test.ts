/** Tests of letters that stand for a body's name. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("letters alone", () => {
  it.each([
    ["The Green Elm Board met. “It was time,” the GEB said.", "Green Elm Board"],
    ["“It was time,” the GEB said. The head of the Green Elm Board left.", "Green Elm Board"],
    [
      "The Elm Board of the Red Cross met. “It was time,” the EBRC said.",
      "Elm Board of the Red Cross",
    ],
    [
      "The Board for Elm Control and Safety (BEC) met. “It was time,” the BEC said.",
      "Board for Elm Control and Safety",
    ],
    ["The Green Elm Board (GEB) met. “It was time,” the GEB said.", "Green Elm Board"],
    ["The Rapid Elm Forces met (REF). “It was time,” the REF said.", "Rapid Elm Forces"],
  ])("stand for the name that begins so: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ["The Green Elm Board and the Grey Elm Board met. “It was time,” the GEB said.", "GEB"],
    ["The Elm Board met. “It was time,” the EB said.", "EB"],
    ["Ana Ruiz Lind left. “It was time,” the ARL said.", "ARL"],
  ])("stand for none of several, for no two words and for nobody: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });
});

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
  ])("stand for nothing else: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });
});
