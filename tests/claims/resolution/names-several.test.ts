/** Holds those who speak together to no name of one of them. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("those who speak together", () => {
  it.each([
    "The council and Ana Ruiz",
    "The Elm council and Ana Ruiz",
    "Luis Vega and Ana Ruiz",
    "School groups and Norwegians",
  ])("are not the last of them: %s", (label) => {
    const name = lastSpeaker(`${label} wrote: “It fell.”`)?.name ?? "";
    expect(label).toContain(name);
    expect(name).toContain(" and ");
  });

  it.each(["The author and pilot Ana Ruiz", "The author and Mayor Ana Ruiz"])(
    "are not one who has two callings: %s",
    (label) => {
      expect(lastSpeaker(`${label} wrote: “It fell.”`)?.name).toBe("Ana Ruiz");
    },
  );

  it.each(["Only two pilots", "Fewer than ten pilots", "Just three"])(
    "are told with what bounds their number: %s",
    (label) => {
      expect(lastSpeaker(`${label} wrote: “It fell.”`)).toEqual({ name: label, label });
    },
  );

  it("are not all of them where their number is bounded", () => {
    const text = "The Greens met in Elm. Only two Greens wrote: “It fell.”";
    expect(lastSpeaker(text)?.name).toBe("Only two Greens");
  });
});
