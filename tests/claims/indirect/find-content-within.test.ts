/** Holds where a content begins and ends that a source phrase stands in: "The pier is, according to Lind, shut". */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a content with its source between commas", () => {
  it.each([
    [
      "The deal is, according to the port, the biggest in Elm.",
      "The deal is, according to the port, the biggest in Elm",
    ],
    [
      "Elm closed the pier, which, according to the port, is unsafe.",
      "the pier, which, according to the port, is unsafe",
    ],
    [
      "Elm lost six boats which, according to the port, were unsafe.",
      "six boats which, according to the port, were unsafe",
    ],
    [
      "Lind wrote to Elm; her friend Ana Ruiz, according to the port, objected and left.",
      "her friend Ana Ruiz, according to the port, objected and left",
    ],
    [
      "She had, according to the port, sold the boat.",
      "She had, according to the port, sold the boat",
    ],
    ["They have, according to the port, two boats.", "They have, according to the port, two boats"],
    ["It will, according to the port, sail in May.", "It will, according to the port, sail in May"],
    ["Rot is, according to the port, rare.", "Rot is, according to the port, rare"],
    [
      "Elm burned, and Lind, according to the port, was ill.",
      "Lind, according to the port, was ill",
    ],
    ["It will, according to the port, also sink.", "It will, according to the port, also sink"],
    ["It would, according to the port, not sink.", "It would, according to the port, not sink"],
  ])("is the whole clause where its verb or its sense is to come: %s", (text, content) => {
    expect(rows(text).find(([speaker]) => speaker === "the port")?.[2]).toBe(content);
  });

  it("ends before the source where it is whole", () => {
    const text = "The pier is shut, according to the port, but boats are late.";
    expect(rows(text)[0]?.[2]).toBe("The pier is shut");
  });

  it("does not end a report around it behind “is”", () => {
    const content = "that the deal is, according to Ana Ruiz, the biggest";
    expect(rows(`The port said ${content}.`)[0]?.[2]).toBe(content);
    expect(rows(`The port is on record saying ${content}.`)[0]?.[0]).toBe("The port");
  });
});
