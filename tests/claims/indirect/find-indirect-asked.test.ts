/** Holds the question that opens an answer to whoever puts it. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("content behind “asked”", () => {
  it("is what someone asks of whoever answers", () => {
    expect(rows("Asked by drivers whether she was considering a ban, Lind laughed.")).toEqual([
      ["drivers", "Asked", "whether she was considering a ban"],
    ]);
  });

  it.each([
    "Asked on Sunday whether she was considering a ban, Lind laughed.",
    "Asked if the storm had scared them as well, Lind said, “Not a bit.”",
    "Asked if she thought the storm had scared them, Lind laughed.",
    "When asked why she had left, Lind laughed.",
    "Lind was asked whether she would stay.",
  ])("is nothing where nobody is told to ask, nor anything in the question: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("leaves the answer alone", () => {
    const text = "Asked if he was surprised by the win, Cole Lind, who was out, said it was sound.";
    expect(rows(text)).toEqual([["Cole Lind", "said", "it was sound"]]);
    expect(rows("Asked by pilots why he left, Lind, who was ill, said it was late.")).toEqual([
      ["pilots", "Asked", "why he left"],
      ["Lind", "said", "it was late"],
    ]);
  });
});
