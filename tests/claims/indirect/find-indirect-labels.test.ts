/** Holds headlines that name who speaks behind a dash, and the turns of a transcript with what is told in them. */
import { describe, expect, it } from "vitest";
import { leastTime } from "../../least-time.ts";
import { rows } from "./read-rows.ts";

describe("a headline with a dash", () => {
  it.each([
    ["The drill is aimed at nobody — Defense Ministry", "Defense Ministry"],
    ["The pier is closed - mayor", "mayor"],
  ])("is what the speaker behind it says: %j", (headline, speaker) => {
    expect(rows(headline, "Ships came.")[0]?.[0]).toBe(speaker);
  });

  it("is nobody's where an outlet or a thing stands there", () => {
    expect(rows("The pier is closed - The Elm Post", "Ships came.")).toEqual([]);
    expect(rows("The pier is closed - for now", "Ships came.")).toEqual([]);
    expect(rows("Ana Ruiz: Who is she?", "Ana Ruiz came.")).toEqual([]);
  });

  it("is nobody's where it tells what the reader will be told", () => {
    expect(rows("Elm Papers: Here's What You Need To Know", "Elm Papers sank.")).toEqual([]);
    expect(rows("Elm Papers: How the boat was lost", "Elm Papers sank.")).toEqual([]);
  });
});

describe("a label", () => {
  it("is nobody's who speaks where its paragraph tells of whoever bears it", () => {
    const list = [
      "Ana Ruiz: You can write to Ruiz at the port of Elm.",
      "Tom Dahl: You can write to Dahl at the port of Hull.",
    ];
    expect(rows(...list)).toEqual([]);
  });

  it("is nobody's where it names a matter, again and again", () => {
    const text =
      "Gauges\n\nAccuracy: It is off by a percent.\n\nCost: It is sold for a dollar.\n\n" +
      "Accuracy: The accuracy is low here.\n\nCost: Its cost has fallen since May.";
    expect(rows(text)).toEqual([]);
    const spoken = text.replaceAll("Accuracy", "Lind").replaceAll("Cost", "Okafor");
    expect(rows(spoken).map(([speaker]) => speaker)).toContain("Lind");
  });

  it("is nobody's where it leads to an example", () => {
    const text = "Example: The pier is long. Example 2 is short.";
    expect(rows(text, "Example: The boats are old.")).toEqual([]);
  });
});

describe("a transcript", () => {
  it("is told turn by turn, without those that come to a question or to thanks", () => {
    const turns = [
      "LIND: Is the bridge safe?",
      "RUIZ: The bridge is safe. We built it well.",
      "LIND: You were there. Is it safe?",
      "RUIZ: It is old, and it is safe.",
      "LIND: I believe the mayor says so. Has he seen it?",
      "LIND: That was Ana Ruiz in Elm. Thanks very much.",
      "RUIZ: You're welcome, Lind.",
    ];
    expect(rows("The port of Elm", ...turns)).toEqual([
      ["RUIZ", ":", "The bridge is safe. We built it well"],
      ["RUIZ", ":", "It is old, and it is safe"],
    ]);
  });

  it("tells who else has said what, and not what only the two of them know of", () => {
    const turns = [
      "LIND: Is the bridge safe?",
      "RUIZ: The mayor says it is safe, and I say it is old. They say it swings. She wants to close it.",
      "LIND: It is shut now.",
      "RUIZ: It is.",
    ];
    expect(rows("The port of Elm", ...turns)).toEqual([
      ["RUIZ", ":", turns[1]?.slice("RUIZ: ".length, -1)],
      ["The mayor", "says", "it is safe"],
      ["LIND", ":", "It is shut now"],
    ]);
  });

  const turns = [
    "The port of Elm",
    "LIND: What fell?",
    "RUIZ: The bridge fell at noon.",
    "LIND: It was old.",
    "RUIZ: It was built in the war.",
  ];

  it("lets a turn go on over paragraphs without a name, to the next one that has one", () => {
    const more = ["It was dark, I guess, and the port was full.", "We ran to the port."];
    expect(rows(...turns.slice(0, 3), ...more, ...turns.slice(3), "It is shut now.")).toEqual([
      ["RUIZ", ":", "The bridge fell at noon"],
      ["RUIZ", ":", "It was dark, I guess, and the port was full"],
      ["RUIZ", ":", "We ran to the port"],
      ["LIND", ":", "It was old"],
      ["RUIZ", ":", "It was built in the war"],
    ]);
  });

  it.each(["(APPLAUSE)", "Is the bridge shut?", "WOMAN 1: It is shut."])(
    "ends a turn at what another may have said: %s",
    (other) => {
      const told = rows(...turns.slice(0, 3), other, "It is dark now.", ...turns.slice(3));
      expect(told.map(([, , content]) => content)).not.toContain("It is dark now");
    },
  );

  it("lets nothing go on that is no talk of several", () => {
    const list = [
      "The port of Elm",
      "Ana Ruiz: It is old.",
      "It is shut now.",
      "Ada Lind: It is long.",
    ];
    const told = rows(...list, "Ana Ruiz and Ada Lind left.");
    expect(told.map(([, , content]) => content)).toEqual(["It is old", "It is long"]);
  });

  it.each(["RUIZ: Now, I believe...", "RUIZ: The bridge has been..."])(
    "tells nothing where somebody breaks in: %s",
    (turn) => {
      expect(rows(...turns, turn)).toEqual(rows(...turns));
    },
  );
});

describe("a paragraph that a verb and its colon lead to", () => {
  const block = "I believe that the bridge is old. It has to go.";

  it("is what is said, without the one behind it", () => {
    expect(rows("Ana Ruiz left the port.", "She added:", block, "It was late.")).toEqual([
      ["She", "added", block.slice(0, -1)],
    ]);
  });

  it.each(["She did not say:", "She was told:", "She wants:", "The boat breaks port rules:"])(
    "is the outlet's behind other words: %s",
    (lead) => {
      const told = rows("Ana Ruiz left the port.", lead, block);
      expect(told.map(([, , content]) => content)).not.toContain(block.slice(0, -1));
    },
  );

  it.each(["“It is old.” She smiled.", "- It is old.", "Is it old?", "Lind: It is old."])(
    "is no quotation, list, question or turn of another: %s",
    (other) => {
      expect(rows("Ana Ruiz left the port.", "She added:", other)).toEqual([]);
    },
  );
});

/** Writes paragraphs in each of which somebody else speaks, who came before. */
const makeTurns = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => [
    `Lind${i} and Lind${i} came.`,
    `Lind${i}: It is old.`,
  ]).flat();

/** Writes paragraphs behind one name again and again. */
const makeLabels = (count: number): string[] =>
  Array.from({ length: count }, () => "Lind: It is off by a percent and leaks at sea.");

describe("many names before colons", () => {
  it.each([
    { make: makeTurns, times: 20 },
    { make: makeLabels, times: 40 },
  ])("take time that grows with their number: $times times as many", ({ make, times }) => {
    const once = leastTime(() => rows(...make(400)));
    // That often as many: the square of it would be so many times the time again.
    const limit = 3 * times * Math.max(once, 5);
    expect(leastTime(() => rows(...make(400 * times)), limit)).toBeLessThan(limit);
  });
});
