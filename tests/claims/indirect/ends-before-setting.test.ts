/** Holds that a content ends before what only tells of the saying: when and how it was said, and what came of it. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("the end of a content", () => {
  it("comes before “even as”", () => {
    expect(rows("Ruiz endorsed the nurses even as she left.")[0]?.[2]).toBe("the nurses");
  });

  it.each([
    ["Lind says the pier is sold – a claim the port refutes.", "the pier is sold"],
    ["Lind ruled that the pier is shut, another blow to the port.", "that the pier is shut"],
    ["Lind ruled that the pier is shut, a victory for the crews.", "that the pier is shut"],
    ["Lind said he knew the owner, who reportedly sold it.", "he knew the owner"],
    ["Lind confirmed that it met Elm, which will reportedly sue.", "that it met Elm"],
    ["Lind replied that it is safe, while also conceding that it is old.", "that it is safe"],
    ["Lind defended the mayor's plan despite the cost of it.", "the mayor's plan"],
    ["Lind said the port should stay but turned to crews who left.", "the port should stay"],
    ["Rask, a pilot who said that the pier is shut, was late.", "that the pier is shut"],
    ["Lind said that he likes boats, though he admitted he has none.", "that he likes boats"],
    ["Lind said that he would stay, as did the mayor.", "that he would stay"],
    ["Lind said that he would stay, as is the rule.", "that he would stay, as is the rule"],
  ])("comes before what the outlet or others set beside it: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind said the pier is shut, throwing the port into panic.", "the pier is shut"],
    ["Lind announced he would shut all mills earlier this month.", "he would shut all mills"],
    ["Lind predicted chaos after the boats left.", "chaos after the boats left"],
    ["Lind promised a vote after the strike ended.", "a vote after the strike ended"],
    [
      "Lind repeated his call for a vote before Elm stops fishing.",
      "his call for a vote before Elm stops fishing",
    ],
  ])("comes before what came of it, and when it was said: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind endorsed the mayor of Elm on Thursday night.", "the mayor of Elm"],
    ["Lind attacked the plan late Tuesday evening.", "the plan"],
    ["Lind attacked the plan the following month.", "the plan"],
    ["Lind attacked the plan on Monday and Tuesday.", "the plan"],
    ["Lind announced his plan for the port in June 2015.", "his plan for the port"],
    ["Lind praised the plan for her Saturday night.", "the plan for her Saturday night"],
  ])("comes before a date of more than one word: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind mocked the plan on Monday in a set of slides.", "the plan"],
    ["Lind attacked the plan in June when the mill shut.", "the plan"],
    ["Lind rejected the plan Friday by closing his port.", "the plan"],
    ["Lind praised the plan on Monday for a pier.", "the plan on Monday for a pier"],
    ["Lind praised the vote on Monday in Elm.", "the vote on Monday in Elm"],
    ["Lind has praised the win in June when Elm lost.", "the win in June when Elm lost"],
  ])("comes before a date with more of the saying behind: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind confirmed the plan on condition of anonymity.", "the plan"],
    ["Lind confirmed the plan on the condition that it stay dry.", "the plan"],
    ["Lind backs the sale on the condition of the hull.", "the sale on the condition of the hull"],
    ["Lind attacked the plan by calling it late.", "the plan"],
    ["Lind walked back his words while speaking in Elm.", "his words"],
    ["Lind endorsed Ada Ruiz during the vote.", "Ada Ruiz"],
    ["Lind praised the use of boats during the storm.", "the use of boats during the storm"],
    ["Lind mocked the plan to win by calling him late.", "the plan to win by calling him late"],
    ["Lind rejected a port built by using sand.", "a port built by using sand"],
  ])("comes before how and when it was said: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind condemned the strike as Elm closed its port.", "the strike"],
    ["Lind praised the plan, as pilots have left the port.", "the plan"],
    ["Elm reported a loss of a third, as the port was shut.", "a loss of a third"],
    ["Elm reported no fires, although the pier fell.", "no fires"],
    ["Lind praised the deal, reflecting Elm's view of it.", "the deal"],
    ["Lind praised Elm as the raised pier.", "Elm as the raised pier"],
    ["Lind praised the plan, as well as Elm's port.", "the plan, as well as Elm's port"],
  ])("comes before what else was so: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind said the boat was sound, without giving details.", "the boat was sound"],
    ["Lind claimed a record without offering proof.", "a record"],
    [
      "Lind said that it had sold a boat, the first time it has done so.",
      "that it had sold a boat",
    ],
    ["Lind said he had shut a mill, a move that has angered crews.", "he had shut a mill"],
  ])("comes before what the outlet adds on what was said: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    "that he left the boat, the first time that he tried",
    "he would leave without food",
    "at the time the boat sank, a storm was near",
  ])("comes behind what the speaker adds, and a time in front: %j", (content) => {
    expect(rows(`Lind said ${content}.`)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Lind vowed to sell the boat when he took office.", "to sell the boat"],
    ["Lind refused to speak as she left the hall.", "to speak"],
    ["Lind rejected the plan while saying he was sorry.", "the plan"],
    ["Lind vows to sell the boat when he takes office.", "to sell the boat when he takes office"],
    ["Lind vowed to stay when the vote is held.", "to stay when the vote is held"],
    ["Lind rejected the law on sailing while ill.", "the law on sailing while ill"],
  ])("comes before what somebody did as he spoke: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["A motion calling on Elm to mend the pier was lost.", "Elm to mend the pier"],
    ["A note urging pilots to stay was found on Monday.", "pilots to stay"],
    ["Lind signed a note urging pilots who are ill to stay.", "pilots who are ill to stay"],
  ])("comes before the main verb whose subject it stands in: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    [
      "Pilots said he was alive but they had to walk and along the way, Lind fell.",
      "he was alive but they had to walk",
    ],
    [
      "Pilots said boats had left in May and in June, and the crews slept.",
      "boats had left in May and in June",
    ],
  ])("comes before what stands in front of the next clause: %j", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["The port reported a loss on Sunday after two boats sank.", "a loss"],
    ["Lind acknowledged some losses even as he defended the plan.", "some losses"],
    ["Lind acknowledged staffing shortages Tuesday.", "staffing shortages"],
    ["Lind condemned ports holding fairs Tuesday.", "ports holding fairs Tuesday"],
  ])("is no part of a thing: %s", (text, content) => {
    expect(rows(text)[0]?.[2]).toBe(content);
  });
});
