/** Holds a family name alone to the bearer whom the text has just told of, where several bear it. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

const FIRST = "Ana Ruiz, 40, left. Ruiz was late. ";

describe("a family name of several bearers", () => {
  it("means whom the sentence before it is about, where it speaks", () => {
    const text = `${FIRST}Ruiz’s father Luis Ruiz stayed. “It fell,” Ruiz said.`;
    expect(lastSpeaker(text)?.name).toBe("Luis Ruiz");
    const other = `${FIRST}They met Luis Ruiz. On Monday Luis Ruiz came. A man asked, and Ruiz said: “It fell.”`;
    expect(lastSpeaker(other)?.name).toBe("Luis Ruiz");
  });

  it.each([
    "Ruiz’s father, Luis Ruiz, stayed. “It fell,” Ruiz said.",
    "They met Luis Ruiz. “It fell,” Ruiz said.",
    "Luis Ruiz stayed. They told Ruiz aides. Elm came with Luis Ruiz. “It fell,” Ruiz said.",
  ])("means the first one, where another is only named beside: %s", (text) => {
    expect(lastSpeaker(FIRST + text)?.name).toBe("Ana Ruiz");
  });
});
