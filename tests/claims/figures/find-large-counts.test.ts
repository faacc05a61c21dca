/** Holds large counts to what is told to have happened: to whom something was done, and who did it. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a large count", () => {
  it.each([
    ["Lind interviewed more than 300 families for the book."],
    ["The fair drew more than 10,000 people to the harbour."],
    ["The ferry firm will shed about 325 drivers in May."],
    ["The ferry firm will also shed a further 120 contractors."],
    ["The ferry firm has hired a record 120 contractors."],
    ["Elm has built 400 homes since May."],
    ["The Elm Daily received 400 letters on Monday."],
    ["Some 30 ports adopted the rule in May."],
    ["More than 20 ports, among them Elm and Hull, signed the deal."],
    ["About 40 lamps were hung over the pier."],
    ["A cluster of more than 100 lamps broke during the storm."],
    ["Close to 300 people stood in the rain to hear her."],
    ["The ferry took 40 passengers to Hull."],
    ["The film drew 40 guests to the harbour."],
  ])("is told in %j", (text) => {
    expect(rows(text)).toEqual([[null, text.slice(0, -1)]]);
  });

  it.each([
    ["The mill has 160 drivers."],
    ["Each box contained 30 lamps."],
    ["You will need 12 eggs."],
    ["Add 12 eggs and stir."],
    ["The rule would shut 30 ports."],
    ["Lind did not interview 300 families."],
    ["Some 40 songs are sung in Elm."],
    ["The ferry carried 400 lamps a day."],
    ["Lind usually drew 40 guests."],
    ["Lind walked 30 miles."],
    ["Lind mended two boats."],
    ["Dozens of guests waved flags."],
    ["Lind opened the 2020 games."],
    ["The 12 drivers signed the deal."],
    ["Lind sold his 12 boats."],
    ["The mast of 40 boats broke."],
    ["A team of 90 nurses linked to the port"],
    ["Lind told 40 drivers that the port was shut."],
    ["About 40 drivers said the port was shut."],
    ["It took 40 drivers to lift the boat."],
    ["The fair, which drew 400 guests, was short."],
    ["About 30 boats are mostly or wholly painted red."],
    ["There are 40 seats - 30 pledged seats allocated based on the vote and 10 others."],
    ["They walked 20 blocks to the pier."],
    ["In the film, 40 drivers beat the storm."],
    ["In a dream, Lind saw 40 boats."],
  ])("is not told in %j", (text) => {
    expect(rows(text).filter(([speaker]) => speaker === null)).toEqual([]);
  });
});
