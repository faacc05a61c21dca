/** Holds the subject of a verb to all of whoever speaks: not fewer, and not what they are counted by. */
import { describe, expect, it } from "vitest";
import { articleOf, claimsOf, rows } from "../indirect/read-rows.ts";

/** Returns the name of the first speaker of a text. */
const nameIn = (text: string): string | undefined => claimsOf(articleOf(text))[0]?.speaker?.name;

describe("the subject of a verb", () => {
  it.each([
    ["Half of the voters said the pier was sound.", "Half of the voters"],
    ["The key, pilots and drivers say, is to repair the pier.", "pilots and drivers"],
    ["More than twice as many pilots said the pier was sound.", "More than twice as many pilots"],
    ["It was the year Lind said the pier was sound.", "Lind"],
    ["Oslo, which along with the other ports said the pier was sound, left.", "which"],
    ["Its mayor, Ada Lind, has met Tom Moe, Jr., and said the pier was sound.", "Its mayor"],
    ["Last week the mayor told them the pier was sound.", "the mayor"],
    ["Last month our guide Ada Lind said the pier was sound.", "our guide Ada Lind"],
    ["On Monday night Oslo confirmed the pier was sound.", "Oslo"],
    ["An Elm report issued in June 2025 said the pier was sound.", "An Elm report"],
    ["The ministry in a statement on Monday said the pier was sound.", "The ministry"],
    ["The pilot in a video said the pier was sound.", "The pilot in a video"],
    ["Ada Lind, head of the Elm Board said the pier was sound.", "Ada Lind"],
    ["Ada Lind, a pilot in the Ruiz files, says the pier was sound.", "Ada Lind"],
    ["Figures published on Monday suggest that the pier is sound.", "Figures"],
    ["This year only 32 percent of pilots opposed the pier.", "only 32 percent of pilots"],
    ["More than half of those asked said the pier was sound.", "More than half of those asked"],
    ["Those in favor of a ban said the pier was unsafe.", "Those in favor of a ban"],
    ["On Monday, few on either side believed the pier would hold.", "few on either side"],
    ["The mayor previously had said the pier was sound.", "The mayor"],
    ["Lind more recently has said the pier was sound.", "Lind"],
    ["Lind at the time said the pier was sound.", "Lind"],
    ["The mayor at the time said the pier was sound.", "The mayor at the time"],
    ["Lind at that time said the pier was sound.", "Lind"],
    ["The port in 2017 said the pier was sound.", "The port"],
    ["The pilots still in Elm said the pier was sound.", "The pilots still in Elm"],
    ["A pilot now in custody said the pier was sound.", "A pilot now in custody"],
    ["But half a year later the port said the pier was sound.", "the port"],
    ["A few days later, Lind, a pilot, said the pier was sound.", "Lind"],
    ["Two days earlier Ada Lind said the pier was sound.", "Ada Lind"],
    ["Lind just a few days later said the pier was sound.", "Lind"],
    ["The port left in May, and two days later said the pier was sound.", "The port"],
    ["Last year's report said the pier was sound.", "Last year's report"],
    ["But last week Lind said the pier was sound.", "Lind"],
    ["Six years ago Lind said the pier was sound.", "Lind"],
    ["Mark Winter said the pier was sound.", "Mark Winter"],
    ["Elm Winter pilots said the pier was sound.", "Elm Winter pilots"],
    ["Last winter Lind said the pier was sound.", "Lind"],
    ["Last week critics said the pier was sound.", "critics"],
    ["This summer pilots at the port said the pier was sound.", "pilots at the port"],
    ["Last week it said the pier was sound.", "it"],
    ["The port left, and earlier this month it said the pier was sound.", "it"],
    ["Pilots in Elm, Norway, said the pier was sound.", "Pilots in Elm, Norway"],
    ["Pilots from Elm, Norway, Chile, said the pier was sound.", "Pilots from Elm"],
    ["The port in Norway, Chile, said the pier was sound.", "The port in Norway"],
    ["After talks in Oslo, Chile, in a note, said the pier was sound.", "Chile"],
    ["At the talks in Oslo, Chile, for its part, said the pier was sound.", "Chile"],
    ["Ahead of talks in Oslo, Chile, which owns it, said the pier was sound.", "Chile"],
    ["As pilots met in Oslo, Chile - a rival - said the pier was sound.", "Chile"],
    ["Ada Lind, 40, of Elm, Ohio, who is a pilot, said the pier was sound.", "Ada Lind"],
    ["This summer Elm pilot Ada Lind said the pier was sound.", "Elm pilot Ada Lind"],
    ["Lind at one point said the pier was sound.", "Lind"],
    ["The mayor at times said the pier was sound.", "The mayor"],
    ["The pilots each said the pier was sound.", "The pilots"],
    ["Lind and Moe both said the pier was sound.", "Lind and Moe"],
    ["Lind and Moe (Elm) both said the pier was sound.", "Lind and Moe (Elm)"],
    ["The pilots, who are old, either said it was sound or left.", "The pilots"],
    ["Virtually all pilots said the pier was sound.", "Virtually all pilots"],
    ["The Elm Morning Post said the pier was sound.", "The Elm Morning Post"],
    ["Pilots took to the news in large numbers to discuss how old the pier was.", "Pilots"],
    ["He was hit once in the leg and pilots believe the pier is sound.", "pilots"],
  ])(
    "is told with how many there are of them, and without a date or an adverb, in %j",
    (text, speaker) => {
      expect(rows(text)[0]?.[0]).toBe(speaker);
    },
  );

  it.each([
    "One pilot not on the board, Ada Lind, said the pier was sound.",
    "A pilot supporting the mayor, Ada Lind of Hull, said the pier was sound.",
    "One lawyer that has met him in court, Ada Lind, said the pier was sound.",
    "Another woman whose son left, Ada Lind, said the pier was sound.",
  ])("is the name behind what it is of: %s", (text) => {
    expect(rows(text).map(([speaker]) => speaker)).toEqual([expect.stringMatching(/^Ada Lind/)]);
  });

  it("is none where its clause hangs on a noun with a date behind it", () => {
    expect(rows("The plan last week critics said was late has passed.")).toEqual([]);
  });

  it("is before what a body is, and when it was founded", () => {
    const text = "The Elm Trust, a club founded in May that seeks a vote, says the pier is sound.";
    expect(rows(text)[0]?.[0]).toBe("The Elm Trust");
  });

  it.each([
    ["Norway, Oslo and Bergen have threatened to leave.", "Norway, Oslo and Bergen"],
    ["Norway, Oslo and Bergen - known as the three - say it is over.", "Norway, Oslo and Bergen"],
    ["Norway, Oslo and Bergen, known as the three, say it is over.", "Norway, Oslo and Bergen"],
    ["Friends, pilots and former foes say it is over.", "Friends, pilots and former foes"],
    [
      "States including Chile, Peru and Norway said it is over.",
      "States including Chile, Peru and Norway",
    ],
    ["But firms such as Elm, Ruiz and Lind said it is over.", "firms such as Elm, Ruiz and Lind"],
    ["In a note to firms such as Elm and Lind, pilots said it is over.", "pilots"],
    ["This week, Oslo and Bergen have threatened to leave.", "Oslo and Bergen"],
    ["A year later, Oslo and Bergen threatened to leave.", "Oslo and Bergen"],
    ["In Norway, Oslo and Bergen have threatened to leave.", "Oslo and Bergen"],
    ["The pier is weak in the old and red wing, pilots and sailors said.", "pilots and sailors"],
    ["Ada Lind, an actor and singer, said the town was full.", "Ada Lind"],
    ["Norway's and Chile's pilots said the town was full.", "Norway's and Chile's pilots"],
    ["Ada Lind, Chief Pilot at the Elm Board (EB), said the town was full.", "Ada Lind"],
    ["In Elm, the mayor (Elm Party), said the town was full.", "the mayor (Elm Party)"],
    ["Ada Lind, 36, and her crew said the town was full.", "Ada Lind, 36, and her crew"],
    [
      "Ada Lind, the mayor, and Tom Ruiz, a pilot, said the town was full.",
      "Ada Lind, the mayor, and Tom Ruiz",
    ],
    ["But pilots, sailors, and drivers said the town was full.", "pilots, sailors, and drivers"],
    ["In May, he and Tom Ruiz said the town was full.", "he and Tom Ruiz"],
    ["It was full because the port and the crew said the town was full.", "the port and the crew"],
    ["It was full because of the storm and the crew said the town was full.", "the crew"],
    ["The fair drew sailors from Elm, and pilots said the town was full.", "pilots"],
    ["In May, the fair was full, and pilots said the town was full.", "pilots"],
    ["After weeks of talks, Oslo and Bergen said the town was full.", "Oslo and Bergen"],
    ["The mayor, however, left the hall, and pilots said the town was full.", "pilots"],
    ["Ada Lind, the mayor, left in May, and the port said the town was full.", "the port"],
    [
      "The singer, 36, known as Ada, and her crew said it was full.",
      "The singer, 36, known as Ada, and her crew",
    ],
    ["Fares rose by 0.7% but the port said the town was full.", "the port"],
  ])("is all of a list in %j, and no more", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
    expect(nameIn(text)).toBe(speaker);
  });

  it.each([
    ["In a statement Ada Lind said the pier was sound.", "Ada Lind"],
    ["In a statement Mr. Lind said the pier was sound.", "Mr. Lind"],
    ["Ahead of the vote Lind said the pier was sound.", "Lind"],
    ["At the pier mayor Ada Lind said the pier was sound.", "mayor Ada Lind"],
    ["On the steps of the court the lawyer said the pier was sound.", "the lawyer"],
    ["In a letter to the port its new owners said the pier was sound.", "its new owners"],
    ["At least a dozen of the owners said the pier was sound.", "At least a dozen of the owners"],
    ["On the day Lind said the pier was sound, it fell.", undefined],
    ["In a note Ada Lind, a driver, said the pier was sound.", "Ada Lind"],
    ["In a note the union, with close links to the port, said the pier was sound.", "the union"],
    ["In a note, Ada Lind, a driver in Elm, said the pier was sound.", "Ada Lind"],
  ])("is told from a setting that no comma parts from it in %j", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
  });

  it.each([
    ["Several pilots she met on the pier said it was sound.", "Several pilots"],
    ["Two suits being heard in Elm accused the port of theft.", "Two suits"],
    ["Ada Lind has on two occasions called for a ban.", "Ada Lind"],
    ["Ada Lind left in May, but on both occasions said the pier was sound.", "Ada Lind"],
    ["Pilots in Elm and around the port said it was sound.", "Pilots in Elm and around the port"],
    ["Many in Elm and at the port said it was sound.", "Many in Elm and at the port"],
    ["Ada Lind at least thinks that the pier is sound.", "Ada Lind"],
    ["At least some of the pilots said the pier was sound.", "At least some of the pilots"],
    ["At least two pilots said the pier was sound.", "At least two pilots"],
    ["But at least two pilots said the pier was sound.", "at least two pilots"],
    ["The pier closed after two pilots said it was unsafe.", "two pilots"],
    ["They all said the pier was sound.", "They"],
    ["We all know that the pier is sound.", undefined],
  ])("is nothing that a preposition leads to in %j", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
  });

  it("is no verb that opens a noun of two words", () => {
    const text =
      "Ada Lind, a fellow at the group and think tank Harbor Watch, said the pier was sound.";
    expect(rows(text).map(([speaker, cue]) => [speaker, cue])).toEqual([["Ada Lind", "said"]]);
  });
});

describe("what a relative pronoun stands for", () => {
  it("is those whom a number counts", () => {
    expect(nameIn("The number of adults who said they had swum rose last year.")).toBe("adults");
  });

  it("is the last of two who meet, where the meeting speaks to nobody", () => {
    const text =
      "There were talks between the port and the Lindists, who have said they would strike.";
    expect(nameIn(text)).toBe("Lindists");
  });

  it("is whom a thing befalls", () => {
    expect(nameIn("It is a blow to Mayor Ada Lind, who has said the pier was sound.")).toBe(
      "Ada Lind",
    );
  });

  it("is the first noun where that is somebody", () => {
    const text = "The prize went to a spokesman for the city, who said the pier was sound.";
    expect(nameIn(text)).toBe("a spokesman for the city");
  });

  it("is found past how many of them speak", () => {
    const text = "The hall was full of swimmers, many of whom said the pier was unsafe.";
    expect(nameIn(text)).toBe("swimmers");
  });
});

describe("the subject of a verb behind what describes it", () => {
  it.each([
    ["Leading sailors said the pier was sound.", "Leading sailors"],
    ["Newly leaked letters show the pier was sound.", "Newly leaked letters"],
    ["Retired pilot Ada Lind said the pier was sound.", "Retired pilot Ada Lind"],
    ["Police gave no name, but loved ones said it was Tom Lind.", "loved ones"],
    ["Selling boats shows that the pier is sound.", "boats"],
  ])(
    "holds a participle that opens the clause and tells which ones are meant in %j",
    (text, speaker) => {
      expect(rows(text)[0]?.[0]).toBe(speaker);
    },
  );

  it("is no verb with its auxiliary", () => {
    const text = "The bill that left pilots fuming, is raising pilots’ hopes they can stay.";
    expect(rows(text)).toEqual([]);
  });

  it("is what comes after a participle that reports, or one of a setting", () => {
    expect(rows("In a note opening the talks the mayor said the pier was sound.")[0]?.[0]).not.toBe(
      "a note",
    );
    expect(rows("A letter saying the mayor called for a ferry was found.").at(-1)).toEqual([
      "A letter",
      "saying",
      "the mayor called for a ferry was found",
    ]);
  });

  it("is what goes before, and nothing behind “with”", () => {
    const text = "The plan, drawn up in May, with piles sunk during storms proposes to dig.";
    expect(rows(text)).toEqual([["The plan", "proposes", "to dig"]]);
  });

  it("is all of what is counted", () => {
    const text = "The owner of much of the town's old pier called for repairs.";
    expect(rows(text)[0]?.[0]).toBe("The owner of much of the town's old pier");
  });

  it("is with where it still is", () => {
    expect(rows("The crews still in Elm are said to be ill.")[0]?.[2]).toBe(
      "The crews still in Elm are said to be ill",
    );
  });

  it("is what was published or held in two places", () => {
    const text = "A poll conducted in Elm and the Ash valley found that few swim.";
    expect(rows(text)[0]?.[0]).toBe("A poll conducted in Elm and the Ash valley");
    expect(rows("The mayor stayed in Elm and Ada Lind said that few swim.")[0]?.[0]).toBe(
      "Ada Lind",
    );
  });

  it("is both of two joined before a participle", () => {
    const text = "The pier was hung with red and blue signs pointing out that it was closed.";
    expect(rows(text)[0]?.[0]).toBe("red and blue signs");
  });

  it.each([
    ["As the storm passed over Elm, the port, in a note, said the pier was sound.", "the port"],
    ["After the storm, Ada Lind, by radio, said the pier was sound.", "Ada Lind"],
    ["After Ada Lind, a pilot, said the pier was sound, it fell.", "Ada Lind"],
    ["Ada Lind left after it was lent to the port and said that the pier was sound.", "Ada Lind"],
  ])("is nothing that a clause before it tells of in %j", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
  });

  it.each([
    ["The pilots and others are skeptical about the plan.", "The pilots and others"],
    ["Ada Lind, the port and others say the pier was sound.", "Ada Lind, the port and others"],
    ["She and others said they had left.", "She and others"],
    ["Ruiz sold the boats and others said the port was closed.", "others"],
  ])("is somebody and others in %j", (text, speaker) => {
    expect(rows(text)[0]?.[0]).toBe(speaker);
  });

  it("is told with the place that it is in, and the larger one, before a dash", () => {
    const text = "Pilots in Elm County, Florida — where it rained — said the pier was unsafe.";
    expect(rows(text)[0]?.[0]).toBe("Pilots in Elm County, Florida");
  });
});

describe("how many speak", () => {
  it.each(["Not everyone", "Not all pilots", "Hardly anyone", "Almost everyone"])(
    "is told with the word that turns it: %s",
    (speaker) => {
      expect(rows(`${speaker} thought the pier was safe.`).map(([who]) => who)).toEqual([speaker]);
    },
  );
});
