/** Holds sentences that tell only what nobody has told. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("what nobody told", () => {
  it.each([
    "The port has not disclosed details of the plan.",
    "Lind did not reveal the price of the boat.",
    "Rask has not yet announced a visit to Hull.",
    "Lind said nothing during the hearing at the port.",
    "The letter says nothing about the pier.",
    "The pilots were not sure of her age.",
  ])("is no claim: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    ["Lind disclosed the price of the boat.", "the price of the boat"],
    ["Lind said nothing had changed.", "nothing had changed"],
    ["Lind said nothing in the report was true.", "nothing in the report was true"],
    ["The pilots are sure of the harbour.", "the harbour"],
  ])("is not what somebody says: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});
