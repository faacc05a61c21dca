/** The sources' words stay apart in the texts that hold them, whatever they are. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillIn, fromSource } from "../../../popup/words/phrase.ts";
import { stubMessages } from "../stub-messages.ts";

beforeAll(() => stubMessages("de"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

describe("fillIn", () => {
  it("keeps the sources' words apart, in the order of the reader's language", () => {
    const [here, there] = [fromSource("twice"), fromSource("third")];
    expect(fillIn("differsInValue", here, there, "Elm News")).toEqual([
      "hier „",
      here,
      "“, in ",
      "Elm News",
      " „",
      there,
      "“",
    ]);
  });

  it("takes nothing in a value for the place of another", () => {
    const hostile = fromSource("\uE0001\uE000 $2");
    expect(fillIn("differsInSpeaker", "Elm News", hostile)).toEqual([
      "Elm News",
      " schreibt es ",
      hostile,
      " zu",
    ]);
  });
});
