/** Tests of which names are persons', and which name the same one. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "./last-speaker.ts";

describe("a name", () => {
  it("is no person's by a title that ends the sentence before it", () => {
    const text = "Luis Vega spoke to the mayor. Granite rises there. “It was time,” he said.";
    expect(lastSpeaker(text)?.name).toBe("Luis Vega");
  });

  it("is no verb behind a noun in a line set as a title", () => {
    const text = "Laura Dahl left.\n\nWoman Sees Bridge Fall in Elm\n\n“It was time,” she said.";
    expect(lastSpeaker(text)?.name).toBe("Laura Dahl");
  });
});
