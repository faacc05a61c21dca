/** Holds where a content goes on behind the comma of its reporting clause, and where it ends before it. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a content behind its reporting clause", () => {
  it.each([
    "The sea is low there, say pilots, but the wind is strong",
    "The port may lose, Lind said, as each new fee deters the ships",
    "The crew will miss Rask, Lind said, as he is away in Hull",
    "The dam broke, Lind said, drowning six sailors",
    "The dam broke, Lind said, trapping at least six sailors",
    "The dam broke, Lind said, destroying a mill",
    "Crews raided the pier, Lind said, capturing two sailors and burning a boat",
    "The dam broke, Lind said, bringing the toll to six",
  ])("goes on behind who reports it: %s", (sentence) => {
    expect(rows(`${sentence}.`)[0]?.[2]).toBe(sentence);
  });

  it.each([
    ["The port may lose, Lind said, as crews rowed to Elm.", "The port may lose"],
    ["Fuel is short, the port said, as crews are rowing to Elm.", "Fuel is short"],
    ["The vote may fail, Lind said, as the mayor is set to meet crews.", "The vote may fail"],
    ["The talks failed, Lind said, as both sides have accused Rask of theft.", "The talks failed"],
    ["Fees are high, Lind said on Monday, as the port is full of boats.", "Fees are high"],
  ])("ends before what went on as somebody spoke: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["The law is popular, say officials, but critics call it cruel.", "The law is popular"],
    ["The film is a hit, says Lind, but the studio has refused to comment.", "The film is a hit"],
    ["The boat is safe, say pilots, but some parents remain worried.", "The boat is safe"],
  ])("ends before what others have to say: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("ends before what happened as somebody spoke", () => {
    expect(rows("The pier is closed, Lind said on Monday, as crews met at the port.")).toEqual([
      ["Lind", "said", "The pier is closed"],
    ]);
    expect(rows("The pier is closed, Lind said, as a warning to crews.")[0]?.[2]).toBe(
      "The pier is closed, Lind said, as a warning to crews",
    );
  });

  it("begins behind it where it stands behind “because”", () => {
    const text = "Ruiz lives on a boat because, he says, the town is too loud for him.";
    expect(rows(text)).toEqual([["he", "says", "the town is too loud for him"]]);
  });

  it.each([
    "The plan failed because, Lind said, of the storm",
    "Lind left because, he said, without elaborating, the pier was unsafe",
    "The crew left because, Lind said, citing a poll, it was late",
  ])("is held whole where no clause of its own stands behind “because”: %s", (sentence) => {
    expect(rows(`${sentence}.`)[0]?.[2]).toBe(sentence);
  });

  it.each([
    "The pier is a wreck, Lind said, capturing the mood of the crowd.",
    "The pier is a wreck, Lind said, drowning his sorrows in beer.",
    "The pier is a wreck, Lind said, trapping his rivals.",
  ])("ends before what somebody does as he speaks, by a verb of harm: %s", (text) => {
    expect(rows(text)[0]?.[2]).toBe("The pier is a wreck");
  });

  it("ends before what somebody does not tell", () => {
    const text = "Elm makes boats, tubs and rafts, the port said, without citing a source.";
    expect(rows(text)[0]?.[2]).toBe("Elm makes boats, tubs and rafts");
  });

  it.each([
    "Elm now has a plan — and the port is to pay for it",
    "Most of the crews are safe — but then there are the boats",
    "The crews left the pier — but met again in Hull",
  ])("holds both of the clauses that a dash joins before it: %s", (content) => {
    expect(rows(`${content}, Lind said.`)[0]?.[2]).toBe(content);
  });

  it("begins behind a dash before “but” where the outlet tells what was", () => {
    const text = "Rask lost the vote — but she will run again, Lind said.";
    expect(rows(text)[0]?.[2]).toBe("but she will run again");
  });

  it("ends before the condition that somebody speaks on", () => {
    const text = "The pier is closed, she said, on condition of anonymity to speak of the port.";
    expect(rows(text)).toEqual([["she", "said", "The pier is closed"]]);
  });
});
