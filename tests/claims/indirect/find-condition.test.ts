/** Holds what is said to its condition. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a condition in front", () => {
  it("is part of what is said", () => {
    const text = "But if Lind does not win, Ruiz said he would leave";
    expect(rows(`${text}.`)).toEqual([["Ruiz", "said", text.slice("But ".length)]]);
  });

  it.each(["If asked, Ruiz said he would leave.", "When Lind came, Ruiz said he would leave."])(
    "is none in %j",
    (text) => {
      expect(rows(text)).toEqual([["Ruiz", "said", "he would leave"]]);
    },
  );
});
