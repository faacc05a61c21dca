/** Holds sentences that tell only what nobody has told. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("what nobody told", () => {
  it.each([
    "The port has not disclosed details of the plan.",
    "Lind did not reveal the price of the boat.",
    "Lind did not immediately deny the theft.",
    "Rask has not yet announced a visit to Hull.",
    "Lind said nothing during the hearing at the port.",
    "The letter says nothing about the pier.",
    "The pilots were not sure of her age.",
    "Lind and Rask called it quits after nine years.",
    "On Monday Lind called it a day.",
  ])("is no claim: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    ["Lind disclosed the price of the boat.", "the price of the boat"],
    ["Lind said nothing had changed.", "nothing had changed"],
    ["Lind would only say that it was late.", "that it was late"],
    ["Lind would say only that it was late.", "that it was late"],
    ["Lind said nothing in the report was true.", "nothing in the report was true"],
    ["The pilots are sure of the harbour.", "the harbour"],
    ["Lind called it a scandal.", "it a scandal"],
  ])("is not what somebody says: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    "Lind made no mention of the loss.",
    "Lind gave few details about the loss.",
    "Lind has not offered an opinion on the loss.",
  ])("is no thing of which an idiom tells nothing: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is not what an idiom tells of", () => {
    expect(rows("Lind made mention of the loss.")[0]?.[2]).toBe("the loss");
    expect(rows("Lind made no secret of his dislike.")[0]?.[2]).toBe("his dislike");
  });
});
