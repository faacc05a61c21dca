/** Tests of how those are named whom the article sets in capitals. */
import { describe, expect, it } from "vitest";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("a speaker set in capitals", () => {
  it.each([
    ["LUIS VEGA has left. “It was time,” Vega said.", "Luis Vega"],
    ["LUIS Vega has left. “It was time,” he said.", "Luis Vega"],
    ["LUIS McVEGA has left. Luis McVega cried. “It was time,” McVega said.", "Luis McVega"],
    ["OAKLINE has left. Then Oakline said it was “time”.", "Oakline"],
    ["NTBX has left. Then NTBX said it was “time”.", "NTBX"],
  ])("is named as the article or people print names: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });
});
