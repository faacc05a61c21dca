/** Tests of whom one word of a name means above where somebody is named with it. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("one word of a name", () => {
  it.each([
    ["Pilot Mossi Granli came.", "Granli", "Pilot Ana Granli", "Mossi Granli"],
    ["Pilot Granli Moe came.", "Granli", "Pilot Ana Granli", "Granli Moe"],
    ["Mossi Granli said it rained.", "Granli", "Pilot Ana Granli", "Mossi Granli"],
    ["It rained.", "Granli", "Pilot Ana Granli", "Ana Granli"],
    ["Pilot Mossi Granli came.", "Mr. Granli", "Pilot Ana Granli", "Mossi Granli"],
  ])("is the one's who was named before: %s", (before, label, after, name) => {
    const text = `${before} “It was time,” ${label} said.`;
    expect(lastSpeaker(`${text} Later ${after} left.`)?.name).toBe(name);
  });

  it("is a whole name that a longer one of no person below ends in", () => {
    const text = "Oakline said it was “time”.\n\nThey met at Camp Oakline.";
    expect(lastSpeaker(text)?.name).toBe("Oakline");
    expect(lastSpeaker(`${text} Oakline said: “No.”`)?.name).toBe("Oakline");
  });

  it("is short for the longer one behind that, or in a headline", () => {
    expect(lastSpeaker("The Elm Oakline came. Oakline said it was “time”.")?.name).toBe(
      "Elm Oakline",
    );
    const headline = "Oakline Says Bridges Fell “In Time”\n\nElm Oakline told of bridges.";
    expect(lastSpeaker(headline)?.name).toBe("Elm Oakline");
  });

  it("is a country's before it is a given name", () => {
    const text = "Mayor Israel Ruiz came. Israel said it was “time”.";
    expect(lastSpeaker(text)?.name).toBe("Israel");
    const person = "Mayor Israel Ruiz came. Mr. Israel said it was “time”.";
    expect(lastSpeaker(person)?.name).toBe("Israel Ruiz");
  });
});
