/** Holds where what is said ends: before what the outlet tells next, and not in the middle of it. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";

/** Returns the first content of a sentence. */
const contentOf = (sentence: string): string | null | undefined => rows(sentence)[0]?.[2];

describe("what is said", () => {
  it.each([
    ["Lind said the pier was safe, and the port is booming.", "the pier was safe"],
    ["Lind said that the pier was safe, but the town is wary.", "that the pier was safe"],
    ["Lind said the pier was safe and others said it was old.", "the pier was safe"],
    ["Pilots said the pier was safe and Ruiz accused them of lying.", "the pier was safe"],
    ["Pilots say the pier is safe, poll finds.", "Pilots say the pier is safe"],
    ["Lind said the pier is safe, a claim that many deny.", "the pier is safe"],
    ["Lind said the pier is safe, a view rejected by pilots.", "the pier is safe"],
    ["Lind said the pier is safe, something that pilots deny.", "the pier is safe"],
    ["Lind said the pier is safe - something pilots deny.", "the pier is safe"],
    ["Lind said that he will stay, even as his crew has left.", "that he will stay"],
    ["Lind said the pier is safe - a claim that pilots deny.", "the pier is safe"],
    ["Lind said the pier is safe - as pilots have said.", "the pier is safe"],
    ["Lind said the pier is safe - even though boats have sunk.", "the pier is safe"],
    ["Lind said the pier is safe - even as Mr. Ruiz left it.", "the pier is safe"],
    ["Lind said the pier is safe - a possibility that Mr. Ruiz denied.", "the pier is safe"],
    ["Lind said that he would sell it, an approach few had tried.", "that he would sell it"],
    ["Lind said that he would sell it, marking the end of the port.", "that he would sell it"],
    ["Lind said that he would sell it, contradicting Ruiz.", "that he would sell it"],
    ["While some, like Tom Lind, said that it was safe, the port was shut.", "that it was safe"],
    ["While half said it is safe, a third of those who rowed there left.", "it is safe"],
    [
      "On top of a report that told how pilots kept logs, the port paid a fine.",
      "how pilots kept logs",
    ],
    ["The pier is safe, Lind said, a claim the port called false.", "The pier is safe"],
    ["The pier is safe, Lind said, an apparent nod to his critics.", "The pier is safe"],
  ])("ends before another clause of the outlet's: %s", (sentence, content) => {
    expect(contentOf(sentence)).toBe(content);
  });

  it.each([
    ["Lind said the pier was safe, and the port would open."],
    ["Lind said the pier was safe, and that the port is booming."],
    ["Lind said the pier was safe and others were not."],
    ["Lind said the captain, Ada Ruiz, had been told about the swell."],
    ["Lind said the pier was safe - and that boats would return."],
    ["Lind said the pier was safe - and the boats would return."],
    ["Lind said the pier was safe - or at least sound."],
    ["Lind said the pier was safe - as long as the wind fell."],
    ["Lind said that the pier was safe, even as it had been old."],
    ["Lind said the pier - as pilots have said - was safe."],
    [
      "Lind said the pier - even as he says that it is old and in want of a good new roof - is safe.",
    ],
    ["Lind said the pier was safe, something to build on."],
    ["Lind said the pier needs a plan, a promise to mend it, and money."],
  ])("goes on in a clause that is the speaker's: %s", (sentence) => {
    expect(`Lind said ${contentOf(sentence)}.`).toBe(sentence);
  });

  it.each([
    ["Lind said that he would mend it, but stopped short of a vow.", "that he would mend it"],
    ["Lind said that he lost it, but has not looked for it.", "that he lost it"],
    ["Lind was sorry that the crew left, but is glad it is safe.", "that the crew left"],
  ])("ends before what the speaker did, by its time: %s", (sentence, content) => {
    expect(contentOf(sentence)).toBe(content);
  });

  it.each([
    ["that the crew would have left, but stayed in Elm"],
    ["that the crew left, but had no boats"],
    ["that the crew would leave, but were late"],
  ])("goes on in the same time: %s", (content) => {
    expect(contentOf(`Lind said ${content}.`)).toBe(content);
  });

  it("ends at a dash before what the outlet tells", () => {
    expect(contentOf("Lind said the pier was safe - and pilots laughed.")).toBe(
      "the pier was safe",
    );
    expect(contentOf("Lind said the pier was safe - but the boats would leave.")).toBe(
      "the pier was safe",
    );
  });
});

describe("what somebody will not say", () => {
  it.each([
    ["Lind refused to say whether it was safe.", "refused to say", "whether it was safe"],
    ["Lind declined to discuss the pier.", "declined to discuss", "the pier"],
    ["Lind declined to comment on Monday.", "declined", "to comment on Monday"],
    ["Lind refused to rule out a strike.", "refused", "to rule out a strike"],
    ["Lind refused to leave the pier.", "refused", "to leave the pier"],
  ])("stands behind both verbs: %s", (sentence, cue, content) => {
    expect(rows(sentence)).toEqual([["Lind", cue, content]]);
  });
});

describe("a participle behind a preposition", () => {
  it("says little of whoever is blamed for what he said", () => {
    expect(rows("The court jailed Lind for saying the pier was safe.")).toEqual([]);
    expect(rows("Lind left after saying the pier was safe.")).toHaveLength(1);
  });
});
