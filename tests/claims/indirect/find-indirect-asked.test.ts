/** Holds the question that opens an answer to its own words. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("content behind “asked”", () => {
  it("is what someone is asked on a day", () => {
    const [asked] = rows("Asked on Sunday whether she was considering a ban, Lind laughed.");
    expect(asked?.[2]).toBe("whether she was considering a ban");
  });

  it("is what someone is asked who answers in his own words", () => {
    const text = "Asked if the storm had scared them as well, Lind said, “Not a bit.”";
    expect(rows(text)).toEqual([[null, "Asked", "if the storm had scared them as well"]]);
  });

  it("is what someone is asked, without whoever answers", () => {
    const text = "Asked if he was surprised by the win, Cole Lind, who was out, said it was sound.";
    expect(rows(text)[0]?.[2]).toBe("if he was surprised by the win");
  });
});
