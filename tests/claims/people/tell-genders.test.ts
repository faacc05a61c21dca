/** Tests of who is “he” and “she” by what they say of themselves. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a pronoun", () => {
  it.each([
    ["Senator Osha Dahl said she was ill.", "he", "Mossi Granli"],
    ["Senator Osha Dahl said that he was ill.", "she", "Mossi Granli"],
    ["Senator Osha Dahl said he was ill.", "he", "Osha Dahl"],
    ["Senator Osha Dahl said he was ill. Dahl said she was well.", "he", "Osha Dahl"],
    ["Osha alleges she was ill.", "she", "Osha"],
    ["Osha alleges he was ill.", "she", "Mossi Granli"],
    ["Osha believes she was ill.", "she", "Mossi Granli"],
    ["The Gazette alleges she was ill.", "she", "Mossi Granli"],
    ["Norway alleges she was ill.", "she", "Mossi Granli"],
    ["Senator Luis Dahl said she was ill.", "he", "Luis Dahl"],
    ["Senator Tulsi Dahl was ill.", "he", "Mossi Granli"],
    ["Senator Tulsi Dahl was ill.", "she", "Tulsi Dahl"],
  ])("is nobody who says of himself or herself the other, as in %s", (told, pronoun, name) => {
    const text = `Mossi Granli, a pilot, left. ${told} “It was time,” ${pronoun} said.`;
    expect(lastSpeaker(text)?.name).toBe(name);
  });
});
