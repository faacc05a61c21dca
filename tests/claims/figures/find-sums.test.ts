/** Holds sums, shares and votes to what somebody pays, wins, changes or counts. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("a sum, a share or a vote", () => {
  it.each([
    ["The council fined the mill €2.4 million on Tuesday."],
    ["The jury awarded her $83.3 million."],
    ["About $5 million was stolen."],
    ["The mill gave $5 million to the port."],
    ["The mill has contributed $5 million to the fund."],
    ["The mill raised £5,000 last month."],
    ["The mill spent £5,000 on boats."],
    ["About $5 million was spent on boats."],
    ["The mill allocated R5bn to the port."],
    ["The grant has been cut from R11bn to R5.5bn."],
    ["Allocations to the port were cut by R2bn."],
    ["The mill paid Rs 20 lakh to the port."],
    ["The mill was fined RM900,000 on Monday."],
    ["The mill was fined ₹20 lakh on Monday."],
    ["The mill made a $12 million offer for the pier."],
    ["The mill raised its bid for the pier to $14 million."],
    ["Lawmakers passed a new $300 million aid package."],
    ["The mill suffered a loss of $2 million."],
    ["A judge set bail at $500,000."],
    ["The damage is estimated at $4 billion."],
    ["The deal is worth about $13 billion."],
    ["The mill paid about $13 million in taxes."],
    ["Ruiz won more than 54 percent of the vote."],
    ["The mill was given about $13 million by the bank."],
    ["The bank gave the mill $13 million."],
    ["Ferry sales rose to $40 million."],
    ["The war has cost the island $500 million."],
    ["Unemployment fell to 4.1% in October."],
    ["The bank raised interest rates to 5.25 percent."],
    ["The mill's shares fell 12 percent on Monday."],
    ["Shares in the mill closed up 5.1 percent."],
    ["The gift brings the fund's total to $600 million."],
    ["Turnout was 63 percent."],
    ["The harbour's budget deficit was $438 million."],
    ["The mill took on £1.7bn of debt in September."],
    ["Rask is being held on $50,000 bail."],
    ["Rask was freed in lieu of $1 million bond."],
    ["The pier has cost the island $30 million."],
    ["The loans amounted to £1.2bn."],
    ["The mill's rents totaled $70 million in 2010."],
    ["About 9 percent of the harbour's lines were down on Monday."],
    ["Eighty percent of the boats were destroyed."],
    ["The mill reeled in $500,000 in May."],
    ["Rask has shelled out $200,000 for a boat."],
    ["The mill grossed $23 million over the weekend."],
    ["Ruiz leads Lind by 4 percentage points."],
    ["Ruiz led Lind 47 percent to 43 percent in May."],
    ["Ruiz trails Lind by about 4 points among drivers."],
    ["He imposed a 25 percent tariff on boats."],
    ["Ruiz won 54 percent of the vote."],
    ["The Senate voted 52-48 to confirm her."],
    ["Parliament approved the bill by 312 votes to 218."],
    ["Lawmakers passed the measure, 220 to 210."],
    ["The rovers won 3-1."],
    ["The ferry firm will cut 1,200 jobs."],
    ["Ruiz's party lost 12 seats."],
    ["The pier will be funded by $7 million from Lind."],
    ["The ferry firm sold shares worth a combined $3 million."],
    ["The harbor seized boats worth more than $2 million."],
    ["He was jailed for 12 years."],
    ["He was found guilty of two counts of arson, one count of fraud and five of theft."],
    ["The death toll rose to 41 people."],
    ["Three young girls were wounded."],
    ["She was sentenced on Friday to serve 12 years in prison."],
    ["The envoys spoke for more than two hours."],
    ["The call lasted two and a half hours."],
    ["An estimated 20,000 people took part in the protest."],
    ["Twelve people were taken to a nearby hospital."],
    ["Gunmen took 14 people hostage."],
    ["Officers took 22 protesters into custody."],
    ["More than 1,000 flights were cancelled."],
    ["The ferry was carrying 181 people."],
    ["The strike left 3,000 flights cancelled."],
    ["A 7.2-magnitude earthquake hit the island."],
    ["The bill was adopted by a 329-275 vote."],
    ["The Senate bill authorizes $14 billion for the port."],
    ["Today the fine stands at over $7 million."],
    ["The mill bought the ferry for 40 million pounds."],
    ["Ruiz beat Lind in Elm by more than 29 points."],
    ["Ruiz won by 700 votes."],
    ["Ruiz won 12 of the 16 delegates."],
    ["Ruiz gets 11 percent support."],
    ["Ruiz's approval rating came in at 38%."],
    ["The boat index was down 0.3% at noon."],
    ["Ferry sales were 7% lower than in May."],
    ["The infant death rate increased by 3 percent in 2022."],
    ["He faces up to 20 years in prison."],
    ["They had already spent 44 months in jail."],
    ["More than 3,700 cases of flu were reported in 2022."],
    ["Norway has recorded about 157,000 cases."],
    ["Four million people have been diagnosed with flu."],
    ["The storms have also destroyed over 500 structures."],
    ["The town surveyed 1,051 voters in May."],
    ["The closure sidelined 1,200 workers."],
    ["The mill took a charge of $15 million."],
    ["The mill will take a charge of close to $15 million."],
    ["The mill has reserved $500,000 of boats in Elm."],
    ["The mill will build a $3 million pier in Elm."],
    ["Rask drew $3 million to his fund in May."],
    ["Some $11 billion moved over the network in 2011."],
    ["Nearly $495,000 went to the mill."],
    ["About $9 million was dedicated to the pier."],
    ["The mill gave him boats worth about $75,000."],
    ["Rask carried Elm with slightly more than 60 percent of the vote."],
    ["Rask won by six percentage points."],
    ["Their part of the catch grew from 9% in 2008 to 10% in May."],
  ])("is told in %j", (text) => {
    expect(rows(text).map(([, said]) => said)).toEqual([text.slice(0, -1)]);
  });

  it("is told without what nobody knows to have led to it", () => {
    const text = "They are looking into what caused the mill to burn, killing 12 people.";
    expect(rows(text)).toEqual([[null, "killing 12 people"]]);
  });

  it("may be what a tally comes to", () => {
    expect(rows("Three more were found, bringing the total to 309.")).toEqual([
      [null, "Three more were found, bringing the total to 309"],
    ]);
  });

  it.each([
    ["The house costs $400,000."],
    ["He drove a $200,000 car."],
    ["Ruiz leads a firm with 4 percent of the boats."],
    ["Ruiz made two points and left."],
    ["The line carries 120,000 passengers a day."],
    ["The pier pays $15 an hour."],
    ["Ruiz lost more than 20 pounds."],
    ["Ruiz, who donated $5,000, left early."],
    ["Ruiz praised the mills that raised $5,000."],
    ["The mill gave £5,000 worth of boats."],
    ["The mill is working to raise $5,000."],
    ["The mill set a goal of raising $5,000."],
    ["The mill raised the R21."],
    ["The mill would pay $5 million."],
    ["We paid $5 million."],
    ["The firm did not pay $5 million."],
    ["The plan to fine the mill €2 million failed."],
    ["Ruiz owns boats worth $2 million."],
    ["While unemployment fell to 4 percent, Ruiz left."],
    ["The law barring 17-year-olds from voting was changed."],
    ["There are half a dozen votes to come."],
    ["It takes 1,200 delegates to win."],
    ["The nets were adopted by about 19 other ports."],
    ["The pier is 7% of the port."],
    ["Ruiz faces 20 years in office."],
    ["The third call began late."],
    ["Two people were taken to see the mayor of the hospital."],
    ["Ruiz never sold 30 boats."],
    ["The battery lasts ten hours."],
    ["Her $3 million home was painted."],
    ["Rask opened the $3 million pier."],
    ["Rask wanted $3 million."],
    ["Rask mended a $300 boat."],
    ["The pier became a $3 million ruin."],
    ["Sums of $3 million go a long way."],
    ["Rask beat Lind with 40 percent of the drivers."],
  ])("is not told in %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("ends before a phrase that would be cut", () => {
    const [row] = rows(
      "The flood killed 12 people on the farms at the edge of the long bay between the old town and the new harbour of the fishing crews.",
    );
    expect(row?.[1]).toBe("The flood killed 12 people on the farms at the edge of the long bay");
  });

  it("is told to the end of its sentence where little of it is left", () => {
    const text =
      "Two people were hurt when a barge with the lamps of the May fair caught fire at an old beach.";
    expect(rows(text)).toEqual([[null, text.slice(0, -1)]]);
  });

  it.each([
    ["The number of thefts rose 3 percent, to 410."],
    ["Trade fell 40 percent in May, to $5 million."],
  ])("is told with what it rose or fell to: %s", (text) => {
    expect(rows(text).map(([, content]) => `${content}.`)).toEqual([text]);
  });
});
