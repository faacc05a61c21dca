/** Holds where a clause without "that" begins behind its verb. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a clause without that", () => {
  it.each([
    ["Pilots say only four were built.", "only four were built"],
    ["Ruiz said usually the pier was closed.", "usually the pier was closed"],
    ["Ruiz said only that the pier was closed.", "that the pier was closed"],
    ["Ruiz said winter was mild.", "winter was mild"],
    ["Ruiz said winter storms hit the pier.", "winter storms hit the pier"],
  ])("begins with an adverb or a season of its own: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it("is what somebody projects, but not what he casts somewhere", () => {
    expect(rows("The port projects the boats will be gone by 2030.")).toEqual([
      ["The port", "projects", "the boats will be gone by 2030"],
    ]);
    expect(rows("Each pilot projected a film onto the wall.")).toEqual([]);
  });

  it.each([
    "the day before Lind left, he gave him a letter",
    "since the day Lind left, he was in touch with the crew",
    "in the early hours of Sunday while still asleep, he received a call",
    "after Lind left, the crew was told to wait",
  ])("begins with the time in front of it: %j", (content) => {
    expect(rows(`Ruiz said ${content}.`)).toEqual([["Ruiz", "said", content]]);
  });

  it.each([
    "masks help",
    "storms cause delays",
    "the rules harm farmers",
    "the deal harms farmers",
  ])("is short, with a verb that may be a noun: %j", (content) => {
    expect(rows(`Pilots say ${content}.`)).toEqual([["Pilots", "say", content]]);
    expect(rows("Ruiz said his prayers.")).toEqual([]);
  });

  it("begins with an adjective that may be an adverb", () => {
    expect(rows("Ruiz said long lines kept many away.")[0]?.[2]).toBe("long lines kept many away");
    expect(rows("Ruiz said quarterly fees will rise.")[0]?.[2]).toBe("quarterly fees will rise");
  });

  it("stands behind verbs of stating", () => {
    expect(rows("Ruiz restated the pier was safe.")).toEqual([
      ["Ruiz", "restated", "the pier was safe"],
    ]);
    expect(rows("Ruiz stated crews and hired hands left.")).toEqual([
      ["Ruiz", "stated", "crews and hired hands left"],
    ]);
  });

  it.each([
    "Ruiz stated his case and sat down.",
    "Ruiz stated his case and answered questions.",
    "Ruiz stated the facts and took questions.",
  ])("is none where a thing is stated: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("may have a verb that no list knows", () => {
    expect(rows("Ruiz said the pier prides itself on its staff, and Lind left.")).toEqual([
      ["Ruiz", "said", "the pier prides itself on its staff"],
    ]);
    expect(rows("Ruiz said little about the plan, and Lind left.")).toEqual([]);
  });

  it.each([
    ["believe", "if the port closes, crews will leave"],
    ["think", "if it rains, they'll stay"],
  ])("begins with its condition behind %j", (cue, content) => {
    expect(rows(`Officials ${cue} ${content}.`)).toEqual([["Officials", cue, content]]);
  });

  it("begins behind a comma with what leads up to it", () => {
    expect(rows("Ruiz said, for want of rain, the fair would open.")).toEqual([
      ["Ruiz", "said", "for want of rain, the fair would open"],
    ]);
    expect(rows("Ruiz said, in a loud voice, that the fair would open.")[0]?.[2]).toBe(
      "that the fair would open",
    );
  });

  it("does not begin with where or when somebody spoke", () => {
    expect(rows("Ruiz said in a statement on Monday, the pier was closed.")[0]?.[2]).toBe(
      "the pier was closed",
    );
    for (const place of ["a statement", "a regulatory filing", "a Dec. 22 filing"]) {
      expect(rows(`Ruiz said in ${place} it could close.`)[0]?.[2]).toBe("it could close");
    }
    expect(rows("Ruiz said in an interview Piet Lind was ill.")[0]?.[2]).toBe("Piet Lind was ill");
    expect(rows("Ruiz said in a note the pier will go, although plans are late.")[0]?.[2]).toBe(
      "the pier will go",
    );
    expect(rows("The pier is closed, Ruiz said after the vote, because it rains.")).toEqual([
      ["Ruiz", "said", "The pier is closed, Ruiz said after the vote, because it rains"],
    ]);
  });
});

describe("a clause with that", () => {
  it("stands behind those whom a report cites", () => {
    expect(rows("The Elm Post reported, citing two pilots, that a boat had sunk.")).toEqual([
      ["The Elm Post", "reported", "that a boat had sunk"],
    ]);
  });

  it.each([
    ["considers the boat that it bought in May to be unsafe", /^the boat that/],
    ["says the rise in prices that pilots decry may end", /^the rise in prices that/],
    ["said the same day that it had left", /^that it had/],
    ["sees it as a sign that the port is lost", /^that the port/],
    ["highlights the fact that it leaks", /^that it leaks/],
    ["denies any loss and points out that it had left", /^that it had/],
  ])("is not what only tells which thing is meant: %s", (told, content) => {
    expect(rows(`The port ${told}.`).at(-1)?.[2]).toMatch(content);
  });
});

describe("a verb with its particle", () => {
  it.each([
    ["The port disputed on Monday whether a boat was hit.", "disputed", "whether a boat was hit"],
    ["Ruiz did not rule out that it would fall.", "did not rule out", "that it would fall"],
    ["Pilots cautioned against a plan for the pier.", "cautioned against", "a plan for the pier"],
    ["Ruiz singled out the plan as a mistake.", "singled out", "the plan as a mistake"],
    ["Ruiz has rubbished talk of a boycott.", "has rubbished", "talk of a boycott"],
  ])("takes what follows it: %j", (text, cue, content) => {
    expect(rows(text)).toEqual([[expect.anything(), cue, content]]);
  });
});

describe("what is said to somebody", () => {
  it.each([
    ["Lind had told me on the drive up that he would not talk.", "that he would not talk"],
    ["The court asked the mayor, Ana Ruiz, who was present, whether she knew.", "whether she knew"],
    ["Lind told pilots Ruiz had left the port.", "Ruiz had left the port"],
    ["Lind told Reuters Ruiz had left the port.", "Ruiz had left the port"],
    ["Lind told the mayor, Ana Ruiz, who was present, that she knew.", "that she knew"],
    ["Lind told the paper in a story that ran this week that she knew.", "that she knew"],
    ["Lind said when she was chosen that she was glad.", "that she was glad"],
    ["Lind said after the boat sank that she knew.", "that she knew"],
    ["Lind told Ruiz that, as she grew up, she knew.", "that, as she grew up, she knew"],
    ["Pilots fear that, as prices rise, it will shut.", "that, as prices rise, it will shut"],
    ["Lind announced in 2017 her plan to leave.", "her plan to leave"],
    ["Lind said in February 2017 the firm was sold.", "the firm was sold"],
    ["Lind said in February 2017, the firm was sold.", "in February 2017, the firm was sold"],
  ])("begins behind what is told of where and to whom: %j", (text, content) => {
    expect(rows(text).map((row) => row[2])).toEqual([content]);
  });
});

describe("a report with a date", () => {
  it("is the subject behind an aside", () => {
    expect(
      rows("A study from last year, published by the Elm Post, found that nine boats sank."),
    ).toEqual([["A study from last year", "found", "that nine boats sank"]]);
    expect(rows("Last week, Ana Ruiz, the mayor, said that nine boats sank.")[0]?.[0]).toBe(
      "Ana Ruiz",
    );
  });

  it("is what somebody states, but none of the states", () => {
    expect(rows("Two crews sent a letter, stating they never had a boat.")).toEqual([
      ["Two crews", "stating", "they never had a boat"],
    ]);
    expect(rows("Pilots left for coastal states Norland had lost.")).toEqual([]);
  });
});

describe("a thing that ends a relative clause", () => {
  it.each([
    ["The nurse who reported the theft recalled that he was ill.", "recalled", "that he was ill"],
    ["The officer who announced the arrest said the man was ill.", "said", "the man was ill"],
    ["The lawyer who wrote the letter claimed that it was late.", "claimed", "that it was late"],
  ])("is no subject of the main verb: %s", (sentence, cue, content) => {
    expect(rows(sentence).map((row) => row.slice(1))).toEqual([[cue, content]]);
  });

  it("is none where another verb is the main one", () => {
    expect(rows("The pilot who claimed the mayor had lied was jailed.")).toEqual([
      ["who", "claimed", "the mayor had lied"],
    ]);
  });
});
