/** Tests of who only made a picture, and is not spoken of. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("whoever made a picture", () => {
  it.each([
    "REUTERS/Luis Lind",
    "REUTERS/Luis Lind/File Photo",
    "(AP Photo/Luis Lind)",
    "Photographer: Luis Lind/Elm Press",
    "Photo: Luis Martinez Lind/Elm Press",
    "Photograph: Luis Lind",
    "Photo by Luis Lind",
    "Luis Lind/Elm Images",
  ])("is nobody whom a pronoun means: %s", (credit) => {
    const text = `Tom Okafor came.\n\nTom Okafor waves to the crowd at the pier. ${credit}.\n\n“It was time,” he said.`;
    expect(lastSpeaker(text)?.name).toBe("Tom Okafor");
  });

  it.each(["Photo: Luis Lind waves to Elm.", "The Okafor/Lind plan of Luis Lind came."])(
    "is not who is shown or told of: %s",
    (told) => {
      expect(
        lastSpeaker(`${told} “It was time to go home, after all these years,” he said.`)?.name,
      ).toBe("Luis Lind");
    },
  );
});
