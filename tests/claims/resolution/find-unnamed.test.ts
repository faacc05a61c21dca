/** Holds a pronoun behind somebody whom the article does not name to nobody named above. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a pronoun behind somebody unnamed", () => {
  it.each([
    ["On Sunday, according to a driver, three crews left. “They were late,” he said.", "a driver"],
    ["And in Oslo one man was held when he said: “They were late.”", "he"],
    ["When I asked a driver who was there, he said: “They were late.”", "he"],
  ])("is no name above: %s", (text, name) => {
    expect(lastSpeaker(`Luis Ruiz wrote the law. ${text}`)?.name).toBe(name);
  });

  it.each([
    "On Sunday, according to a spokeswoman, three crews left. “They were late,” he said.",
    "When he met a driver who was there, he said: “They were late.”",
  ])("is who is named above, where it cannot be meant: %s", (text) => {
    expect(lastSpeaker(`Luis Ruiz wrote the law. ${text}`)?.name).toBe("Luis Ruiz");
  });
});
