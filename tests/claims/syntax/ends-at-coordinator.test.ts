/** Holds where a content ends at "and" and "but". */
import { describe, expect, it } from "vitest";
import { rows } from "../indirect/read-rows.ts";

describe("the end of a content at a coordinator", () => {
  it("comes before a coordinator that leads on past an aside", () => {
    expect(rows("Lind endorsed the pilots and, in May, left.")[0]?.[2]).toBe("the pilots");
  });

  it.each(["the crowd cheered", "the crowd was silent"])(
    "comes before what happened behind “and” and a clause in front: %s",
    (deed) => {
      const text = `Ruiz said the boat was safe, and when it came, ${deed}.`;
      expect(rows(text)[0]?.[2]).toBe("the boat was safe");
    },
  );

  it("comes before what another one says behind “and”", () => {
    expect(rows("A woman asked for a photo and Ruiz said that she was late.")).toEqual([
      ["A woman", "asked for", "a photo"],
      ["Ruiz", "said", "that she was late"],
    ]);
  });

  it.each([
    ["Lind accused the crew of theft and the men were sent away.", "the crew of theft"],
    ["Lind vowed to stay and she won.", "to stay"],
    ["Lind attacked the plan and the way it was made.", "the plan and the way it was made"],
    ["Lind condemned the raid and the men sent there.", "the raid and the men sent there"],
    [
      "Lind vowed to go if Elm agreed and the crew was paid.",
      "to go if Elm agreed and the crew was paid",
    ],
  ])("comes before a subject with its verb behind a thing or a deed: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind praised the pilots whom she had met and walked off in May.", "and walked"],
    ["Lind spoke of the boat that he had built and left for Oslo.", "and left"],
  ])("comes before a deed of the speaker's with where or when: %s", (text, deed) => {
    expect(text).toContain(`${rows(text)[0]?.[2]} ${deed}`);
  });

  it.each([
    ["Ruiz spoke of", "the boats that the men had built and lost in the war"],
    ["Ruiz spoke of", "the boats that Lind had found and sold"],
  ])("does not come before a participle that shares “had”: %s", (cue, content) => {
    expect(rows(`${cue} ${content}.`)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind denied the theft and Rask took the boat.", "the theft"],
    ["Lind confessed to the theft and the court took an hour to find him guilty.", "the theft"],
    ["Lind rejected the offer and his lawyer filed a suit.", "the offer"],
  ])("ends a thing before a clause of the outlet's own: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Rask warned that the pier would sink, and nothing was done.", "that the pier would sink"],
    ["Rask said the pier leaked, and nobody listened.", "the pier leaked"],
    ["Rask complained that it was cold, and no steps were taken.", "that it was cold"],
  ])("ends before what the outlet tells nobody did: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind rejected the plan and the boats hired by her.", "the plan and the boats hired by her"],
    ["Lind rejected the deal and the plan Rask drew up.", "the deal and the plan Rask drew up"],
    [
      "Police said that Lind was there, and no boats were lost.",
      "that Lind was there, and no boats were lost",
    ],
    [
      "Rask said boats were sold, and none have been returned.",
      "boats were sold, and none have been returned",
    ],
    ["Police said the fire was out, and nobody was hurt.", "the fire was out, and nobody was hurt"],
    ["Lind said pilots must stay but are free to row.", "pilots must stay but are free to row"],
  ])("goes on with what else is told or denied: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});
