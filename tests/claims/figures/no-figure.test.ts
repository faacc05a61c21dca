/** Holds what is told in numbers, dates and places, and of no event. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("what is no figure of an event", () => {
  it.each([
    ["Two people were treated to a meal."],
    ["Two nurses have books on injuries."],
    ["Two people were placed under the tree."],
    ["It happens once every ten years."],
    ["Two nurses treated the injuries of a pilot."],
    ["Two pilots in custody like tea."],
    ["Chapter 14 has 30 pages."],
    ["The mayor has held sway in Oslo."],
    ["Nobody knows what happened in Oslo."],
    ["She is 45 and lives in Oslo."],
    ["Poll: 43 percent of voters favour the plan."],
    ["He was the first to arrive in 2022."],
    ["After the 9/11 attacks, the law changed."],
    ["The 2008 collapse of the bank is forgotten."],
    ["It is a two-front war."],
    ["After a two-hour call with the mayor, she left."],
    ["He paid tribute to the 49 people killed at the club."],
    ["The show began in March 2019."],
    ["Ruiz said they would leave if the mill moved its meeting from March 6."],
    ["Ruiz spoke for 77 minutes."],
    ["Ruiz left the two-year-old war."],
    ["The attacks in Oslo changed the campaign."],
    ["The group has $2 million for ads attacking the mayor."],
    ["“The flood killed 12 people.”"],
    ["Ruiz spoke at a town-hall meeting in Oslo."],
    ["Ruiz told the meeting in Oslo to wait."],
    ["Ruiz lost her hat during the mass shooting in Oslo."],
    ["The crew buried the mast of the boat that had killed three people."],
    ["Hull was not her first war zone."],
    ["The first lady calls it luck."],
    ["The harbor fears a film about 50 people killed at the pier."],
    ["Only four NATO members meet the target."],
    ["Flight MS804 crashes into the sea."],
    ["Ruiz left 12 books at the pier, meeting envoys in July."],
    ["The toll road has 12 lanes."],
    ["In a statement, it said it killed 40 “rebels”."],
    ["The storm has shaken the town, displaced millions, and sunk the pier."],
    ["The flu is the No. 1 cause of death."],
    ["He took two lives of saints from the shelf after the raid."],
    ["They saw the gunman that killed 12 people."],
    ["Lind called the raid that killed 12 people a crime."],
    ["Lind called it the raid that killed 12 people."],
    ["The envoy fled Oslo with $100 in his shoe."],
    [
      "The owner of the old grey boat on the northern shore of the lake near Hull saw the storm sink 12 vessels.",
    ],
  ])("is left alone in %j", (text) => {
    expect(rows(text)).toEqual([]);
  });
});
