/** Holds what is said to its condition, and to its time. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a condition in front", () => {
  it.each([
    "if Lind does not win, Ruiz said he would leave",
    "even if Lind wins, Ruiz said he would leave",
    "if the mill closes, Ruiz said he would leave",
    "as long as the mill runs, Ruiz said he would stay",
  ])("is part of what is said: %j", (content) => {
    expect(rows(`But ${content}.`)).toEqual([["Ruiz", "said", content]]);
  });

  it.each([
    ["If Lind wins, Ruiz believes that the mill would close.", "believes"],
    ["Unless Lind wins, Ruiz has argued the mill will close.", "has argued"],
  ])("is part of what somebody thinks will be: %j", (text, cue) => {
    expect(rows(text)).toEqual([["Ruiz", cue, text.slice(0, -1)]]);
  });

  it("is none of what is so in any case", () => {
    expect(rows("If Lind has doubts, Ruiz has argued that the mill is safe.")).toEqual([
      ["Ruiz", "has argued", "that the mill is safe"],
    ]);
  });

  it("is none of what a participle adds", () => {
    const text = "If Lind wins, Ruiz said he would leave, adding he would sell the mill.";
    expect(rows(text)[1]).toEqual(["Ruiz", "adding", "he would sell the mill"]);
  });

  it.each(["If asked, Ruiz said he would leave.", "When Lind came, Ruiz said he would leave."])(
    "is none in %j",
    (text) => {
      expect(rows(text)).toEqual([["Ruiz", "said", "he would leave"]]);
    },
  );
});

describe("a time in front", () => {
  it.each([
    ["Ever since the mill fell, Ruiz says she's been ill", "says"],
    ["Until the vote, Ruiz said she had loved Elm", "said"],
    ["Before this, Ruiz says no boat had ever been seen", "says"],
    ["As of May 2, Ruiz said 40 boats had left", "said"],
  ])("is part of what has been so: %j", (text, cue) => {
    expect(rows(`${text}.`)).toEqual([["Ruiz", cue, text]]);
  });

  it.each([
    ["Before the vote, Ruiz said she had been ill.", "she had been ill"],
    ["Since the vote, Ruiz said she would leave.", "she would leave"],
    ["After the vote, Ruiz went on to say she had been ill.", "she had been ill"],
  ])("is when it was said: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});
