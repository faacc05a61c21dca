/** Tests of whose a participle is that quotes, in sentences of our own. */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";
import { said } from "../quotations/said.ts";
import { lastSpeaker } from "./last-speaker.ts";

/** Sentences with the name of their one speaker and the quoted words. */
const SUBJECTS: readonly (readonly [sentence: string, said: string])[] = [
  // A participle that stands apart belongs to the main clause.
  [
    "Ana Ruiz came close to admitting that engineers had walked the bridge at night, saying, “They had work to do.”",
    "Ana Ruiz: They had work to do.",
  ],
  // Whom something shows speaking does, and whoever is heard himself.
  ["The video shows Ana Ruiz telling Elm it was “a fair price”.", "Ana Ruiz: a fair price"],
  ["Ana Ruiz was heard saying it was “a fair price”.", "Ana Ruiz: a fair price"],
  ["Ana Ruiz heard soldiers saying it was “a fair price”.", "soldiers: a fair price"],
  ["Witnesses heard a voice saying it was “a fair price”.", "a voice: a fair price"],
  ["Ana Ruiz heard the crowd saying it was “a fair price”.", "the crowd: a fair price"],
  ["A video showed police saying it was “a fair price”.", "police: a fair price"],
  // Whoever gets a message does not say what is in it, as whoever sends one does.
  ["Ana Ruiz got a call saying it was “a fair price”.", "a call: a fair price"],
  ["Ana Ruiz found a letter saying it was “a fair price”.", "a letter: a fair price"],
  ["Ana Ruiz sent a letter saying it was “a fair price”.", "Ana Ruiz: a fair price"],
  // Behind a name "with" leads to another who speaks, and anywhere to what tells something.
  [
    "That led to a reply from Ana Ruiz and Tom Lind with Lind calling it “a fair price”.",
    "Tom Lind: a fair price",
  ],
  [
    "She met him at a hearing with data from the Elm Board saying it was “a fair price”.",
    "data from the Elm Board: a fair price",
  ],
  [
    "Tom Okafor sought a month to answer, but the council refused, saying “a fair price” would be paid.",
    "the council: a fair price",
  ],
  [
    "Ana Ruiz knew the council was late to vote, using her last speech to criticise its “lazy ways”.",
    "Ana Ruiz: lazy ways",
  ],
  [
    "Before the vote, Ana Ruiz ended the rumours that Tom Okafor planned a bridge by telling Elm it was “a dream”.",
    "Ana Ruiz: a dream",
  ],
  [
    "Ana Ruiz raised her voice, telling Elm that Tom Okafor was late and asking why he had “lost his way”.",
    "Ana Ruiz: lost his way",
  ],
  [
    "The mayor will stay, Ana Ruiz said, adding that the bridge “is hers to build”.",
    "Ana Ruiz: is hers to build",
  ],
  [
    "Ana Ruiz scolded an engineer who said the bridge would fall, adding that it was “a gamble”.",
    "Ana Ruiz: a gamble",
  ],
  [
    "In 2012, the mayor withdrew her bid for the bridge, saying it was “a gamble”.",
    "the mayor: a gamble",
  ],
  // Who sends a message asks in it, and not whom it goes to.
  ["Norway sent a letter Monday to Ana Ruiz asking why it was “a gamble”.", "Norway: a gamble"],
  // What comes as somebody leaves says nothing.
  ["The vote came as Ana Ruiz left the port, calling it “a gamble”.", "Ana Ruiz: a gamble"],
  // A participle after "with" has a subject of its own.
  [
    "Tom Okafor lost again, with the teachers of Elm calling him “the ghost of the bridge”.",
    "the teachers of Elm: the ghost of the bridge",
  ],
  [
    "The toll has sparked concern with some drivers calling it “a gamble”.",
    "some drivers: a gamble",
  ],
  [
    "The man with several signs calling it “a gamble” left.",
    "The man with several signs: a gamble",
  ],
  ["The film ends with Ana Ruiz calling it “a fair price”.", "Ana Ruiz: a fair price"],
];

describe("the subject of a participle", () => {
  it.each(SUBJECTS)("is found in %s", (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it("is that of the main clause for a participle that quoted words stand before", () => {
    expect(
      said("Tom Okafor met the drivers, whom many deem “heroes,” saying: “The tolls will stay.”"),
    ).toEqual(["many: heroes,", "Tom Okafor: The tolls will stay."]);
  });

  it("is the whole phrase behind “came as”", () => {
    const envoy = "his envoy to the United Ports Ana Ruiz";
    const text = `The vote came as ${envoy} rejected it, calling it “a gamble”.`;
    expect(lastSpeaker(text)?.label).toBe(envoy);
  });

  it("is of whoever acts behind “when”, where something else was near", () => {
    expect(rows("They were near a deal when Lind left, saying it was dead.")).toEqual([
      ["Lind", "saying", "it was dead"],
    ]);
  });

  it.each([
    ["Ada was calm when police held her, saying she was ill.", "Ada", "she was ill"],
    ["The firm was silent when police came, saying it was ill.", "The firm", "it was ill"],
    ["He was in the hall when Lind quit, saying it was late.", "He", "it was late"],
    ["Ada was near the pier when police held her, saying she was ill.", "Ada", "she was ill"],
  ])("is of the one whose state it was where nothing was near: %s", (text, who, content) => {
    expect(rows(text)).toEqual([[who, "saying", content]]);
  });
});
