/** Holds sentences in which a verb that often reports tells of a deed, or of what nobody told. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("no statement", () => {
  it.each([
    "The port has not disclosed details of the plan.",
    "Lind did not reveal the price of the boat.",
    "Rask has not yet announced a visit to Hull.",
    "Lind said nothing during the hearing at the port.",
    "The letter says nothing about the pier.",
    "The pilots were not sure of her age.",
  ])("is what nobody told: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    "Rask fraudulently claimed £13,000 in benefits.",
    "Lind reshuffled the crew, dismissing one officer and hiring two.",
    "The judge denied a request by the port to speak.",
    "The hotel has a hall, updating its guest books to let pilots know the way.",
    "The rebels unleashed air attacks on villages in the hills.",
    "Lind remains fiercely proud of the harbour.",
    "They made many choices — say buying a boat or a car.",
  ])("is a deed, a trait or an example: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each(["The port defended its record.", "Lind then defended the decision."])(
    "is a thing defended and no more: %s",
    (text) => {
      expect(rows(text)).toEqual([]);
    },
  );

  it.each([
    ["Lind disclosed the price of the boat.", "the price of the boat"],
    ["Lind said nothing had changed.", "nothing had changed"],
    ["Lind said nothing in the report was true.", "nothing in the report was true"],
    ["The firm dishonestly claimed its boats were clean.", "its boats were clean"],
    ["Rask wrongfully claimed victory in Elm.", "victory in Elm"],
    ["Rask claimed £13,000 had gone.", "£13,000 had gone"],
    ["The port denied a claim by Lind.", "a claim by Lind"],
    ["Lind defended the plan to close the pier.", "the plan to close the pier"],
    ["The pilots are sure of the harbour.", "the harbour"],
    ["Lind launched an attack on the plan.", "the plan"],
  ])("is not made of what somebody says: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});
