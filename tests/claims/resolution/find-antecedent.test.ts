/** Tests of what “they” and “it” go back to. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { lastSpeaker } from "../speakers/last-speaker.ts";

describe("“who” behind what its person is", () => {
  it.each([
    "Tom Hill married Anna Smith, a pilot, who said it was “old”.",
    "Tom Hill met Anna Smith, a pilot in Leeds, who said it was “old”.",
    "The prize went to Anna Smith, 94, who said it was “old”.",
    "Tom Hill met Anna Smith, a pilot from Leeds, New York, who said it was “old”.",
  ])("is the person: %s", (text) => {
    expect(extractClaims(text)[0]?.speaker?.name).toBe("Anna Smith");
    expect(extractClaims(text.replaceAll(/[“”]/g, ""))[0]?.speaker?.name).toBe("Anna Smith");
  });
});

describe("“who” and “which” behind where it was", () => {
  it.each([
    ["It fell, said Mossi Granli on Twitter, who called it “old”.", "Mossi Granli"],
    ["They met the Elm Drivers Group in Norway, which called it “old”.", "Elm Drivers Group"],
    ["They told of the war in Norway, which called it “old”.", "Norway"],
  ])("are not the place: %s", (text, name) => {
    expect(extractClaims(text).at(-1)?.speaker?.name).toBe(name);
  });
});

describe("a speaker", () => {
  it.each(["The drivers believe that it fell.", "The drivers alleged that it fell."])(
    "that is “they” is the phrase before the verb: %s",
    (before) => expect(lastSpeaker(`${before} They called it “time”.`)?.name).toBe("The drivers"),
  );

  it.each([
    ["The army said it fell.\n\n“It was time,” it said.", "The army"],
    ["The Green Net said it fell.\n\n“It was time,” it said.", "Green Net"],
    ["Elm Helicopters confirmed it fell. “It was time,” it said.", "Elm Helicopters"],
    ["Investors said it fell. “It was time,” it said.", "it"],
    ["The mayor said it fell. “It was time,” it said.", "it"],
  ])("that is “it” is the body of the sentence before: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    [
      "Ana Ruiz left. Drivers from Elm have seen a ring which they called “late”.",
      "Drivers from Elm",
    ],
    [
      "Ana Ruiz left. Elm Helicopters set a mark in June when it called the port “late”.",
      "Elm Helicopters",
    ],
    ["Ana Ruiz left. Elm Council wants the port open, and it called it “late”.", "Elm Council"],
    ["Ana Ruiz left. The drivers want the port open, but they called it “late”.", "The drivers"],
    ["Ana Ruiz left. Ask most drivers of the port, and they called it “late”.", "they"],
    ["Ana Ruiz left. Letters from Elm Council fell when it called the port “late”.", "it"],
    ["Ana Ruiz left. A driver had a plan which they called “late”.", "they"],
    ["Ana Ruiz left. Drivers from Elm have a ring they believe is “late”.", "Drivers from Elm"],
    ["Ana Ruiz left. Police have held a man after they called him “late”.", "Police"],
    ["Six companies wrote to Elm. They called it “late”.", "Six companies"],
    ["Ana Ruiz left. While drivers from Elm are late, they called it “late”.", "drivers from Elm"],
    ["Ana Ruiz left. Although the Elm Council has left, it called the port “late”.", "Elm Council"],
    ["Ana Ruiz left. While drivers are late, it rained, and they called it “late”.", "they"],
  ])("that is “they” or “it” in a clause is the subject of its sentence: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ["Elm Helicopters confirmed it fell. “It was time,” the company said.", "Elm Helicopters"],
    ["The Green Net said it fell. “It was time,” the group said.", "Green Net"],
    ["Ada Lind said it fell. “It was time,” the company said.", "the company"],
    ["The firm said it fell. “It was time,” the company said.", "the company"],
    ["Elm Helicopters confirmed it fell. “It was time,” the mayor said.", "the mayor"],
    ["Elm’s flight authority confirmed it fell. “It was time,” the airline said.", "the airline"],
  ])("that is “the company” is the body of the sentence before: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ["Ana Ruiz left. Elm Council said it fell. “It was time,” the statement said.", "Elm Council"],
    [
      "Elm Council, led by Ana Ruiz, has said it fell. “It was time,” the post read.",
      "Elm Council",
    ],
    ["Ana Ruiz said it fell. “It was time,” the statement said.", "Ana Ruiz"],
    ["Ana Ruiz and Tom Okafor left. “It was time,” the statement said.", "the statement"],
    ["THE FACTS: It fell. “It was time,” the statement said.", "the statement"],
  ])("that is “the statement” is who spoke before, a body too: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ["Two fell, the bus drivers said late on Monday. They called it “time”.", "the bus drivers"],
    ["It fell, the drivers said. Teachers grew louder as they denied it was “time”.", "Teachers"],
    ["It fell, the rescue service said. “It was time,” it said.", "the rescue service"],
    [
      "“It fell,” the rescue service said on Monday.\n\n“It was time,” it added.",
      "the rescue service",
    ],
    ["“It fell,” said the rescue service. “It was time,” it added.", "the rescue service"],
    [
      "It fell, the official Elm News Agency reported.\n\n“It was time,” it added.",
      "Elm News Agency",
    ],
    ["It fell, according to drivers. They called it “time”.", "drivers"],
    ["It fell, according to the Elm Council. “It was time,” the group said.", "Elm Council"],
    ["“It fell,” said drivers. They called it “time”.", "drivers"],
    ["It fell, so data from the Elm Net show. “It was time,” the agency said.", "the agency"],
    ["The crew of the port, the group charged with it, fell. “It was time,” it added.", "it"],
  ])("that is “they” or “it” is who speaks at the end of the sentence before: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ["In a letter, Elm Helicopters said it fell. “It was time,” it added.", "Elm Helicopters"],
    ["The army said it fell. “We ran. It rained. It was time,” it added.", "The army"],
    ["The army said it fell. It also said it rained. It added that it was “time”.", "The army"],
    ["Elm Gran has sold its boats. It says the port is “time”.", "Elm Gran"],
    ["Elm Gran has sold its boats. It was called “time”.", undefined],
    ["But Elm Gran has sold its boats. “It was time,” it added.", "Elm Gran"],
    ["Elm Gran has sold its boats. It described the port as “late”.", "Elm Gran"],
    ["Though it rained, Elm Gran was glad. It did not describe the port as “late”.", "Elm Gran"],
    ["Though it rained, Ana Ruiz was glad. It described the port as “late”.", "It"],
    ["On Monday the report came out. It described the port as “late”.", "the report"],
    ["Late last week Elm Gran said it fell. The company said the port is “late”.", "Elm Gran"],
    ["According to Elm Helicopters, it fell. “It was time,” the company said.", "Elm Helicopters"],
    ["In a letter, Ana Ruiz said the army fell. “It was time,” it added.", "it"],
    ["In a letter, Elm Helicopters said it fell. It was called “time”.", undefined],
  ])("that is “it” and speaks is the body that spoke right before: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it.each([
    ["Some drivers say it fell.\n\nThey also said it was “time”.", "Some drivers"],
    ["The drivers said it fell. They said it rained. They added it was “time”.", "The drivers"],
    ["Some drivers left.\n\nThey also said it was “time”.", "Some drivers"],
    ["But some drivers left.\n\nThey also said it was “time”.", "some drivers"],
    ["Some drivers left.\n\nBefore that, they say, it was “time”.", "Some drivers"],
    ["It fell, according to the drivers.\n\nIn Elm, they say, it was “time”.", "the drivers"],
    ["Ana Ruiz and Luis Vega say it fell. They also said it was “time”.", "Ana Ruiz and Luis Vega"],
    ["On Monday, drivers met.\n\nThey said it was “time”.", "drivers"],
    ["In May, Ana Ruiz and Luis Vega met. They said it was “time”.", "Ana Ruiz and Luis Vega"],
    ["In May, the Elm and Hull boats met. They said it was “time”.", "They"],
    ["In May, boats of the council left. They said it was “time”.", "They"],
    ["A spokesman for Elm Net said it fell.\n\nThey said: “No.”", "A spokesman for Elm Net"],
    ["A driver said it fell.\n\nThey said: “No.”", "They"],
    ["Ana Ruiz met Luis Vega. They said it was “time”.", "They"],
    ["The driver said it fell.\n\nThey also said it was “time”.", "They"],
  ])("that is “they” and speaks is who spoke right before: %s", (text, name) => {
    expect(lastSpeaker(text)?.name).toBe(name);
  });

  it("that is “they” is nobody who is known to be one", () => {
    expect(lastSpeaker("The driver fled. They called it “time”.")?.name).toBe("They");
    expect(lastSpeaker("One driver fled. They called it “time”.")?.name).toBe("One driver");
  });

  it("that is “they” is no message", () => {
    expect(lastSpeaker("The letter came. They called it “time”.")?.name).toBe("They");
  });
});
