/** Holds a reporting clause that closes its sentence to what stands before it, whatever verb that has. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a reporting clause that closes its sentence", () => {
  it.each([
    ["More than half of that coal came in May, port records show.", "port records", "show"],
    ["Many pilots romanticize their first boat, Lind said.", "Lind", "said"],
    ["This accounted for a tenth of all boats, Rask said.", "Rask", "said"],
    ["The firm may have paid thousands to pilots, an Elm News inquiry found.", "", "found"],
    ["Half of the sailors have left the port, Hull University found.", "Hull University", "found"],
    ["The port has sold its last boat, the Elm Courier has learned.", "", "has learned"],
    ["Timing unclear on whether the pier stays shut, experts say.", "experts", "say"],
  ])("reports what is before it: %s", (text, speaker, cue) => {
    expect(rows(text)).toEqual([
      [speaker || expect.any(String), cue, text.slice(0, text.lastIndexOf(","))],
    ]);
  });

  it("reports a sentence that opens with a phrase, whoever it tells more of", () => {
    const told = "In general, boats such as the Elm, yachts and rafts remain at sea";
    expect(rows(`${told}, said Ada Lind, a pilot.`)).toEqual([["Ada Lind", "said", told]]);
  });

  it("reports words without a verb, whoever it tells more of", () => {
    expect(rows("More rain likely, says Ada Lind, a pilot.")).toEqual([
      ["Ada Lind", "says", "More rain likely"],
    ]);
  });

  it.each([
    "In a long letter to the town, Lind said.",
    "Leaving the old port of Elm, Lind said.",
    "Ada Lind, head of the pier, a club, says.",
    "The port has learned.",
  ])("reports nothing where no clause goes before it: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });
});
