/** Tests of who gave the statement that speaks on. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("the statement", () => {
  it.each([
    ["In a statement to Elm TV, a lawyer for Luis Vega said he left.", "a lawyer for Luis Vega"],
    ["But in a statement, the Elm Council called it late.", "Elm Council"],
    ["Ana Ruiz, the mayor, told Elm TV in a short written statement that it fell.", "Ana Ruiz"],
    ["It fell, said Ana Ruiz in a statement issued by Luis Vega.", "Ana Ruiz"],
    ["The Elm Council met. In a statement, it said the storm came.", "Elm Council"],
    ["Ana Ruiz issued a statement on Monday.", "Ana Ruiz"],
    ["It fell by a statement issued by the Elm Council late on Monday.", "Elm Council"],
    ["Ana Ruiz said in a statement that it fell. The statement named Luis Vega.", "Ana Ruiz"],
  ])("is whose it was said to be: %s", (text, name) => {
    const after = "\n\nLuis Vega said it stood.";
    for (const told of [text, text + after]) {
      expect(lastSpeaker(`${told}\n\nThe statement called it “time”.`)?.name).toBe(name);
    }
  });

  it("is who spoke last where it was nobody's", () => {
    const text = "They saw a statement in Elm. Luis Vega said it stood. “We agree,” the statement";
    expect(lastSpeaker(`${text} said.`)?.name).toBe("Luis Vega");
  });
});
