/** Holds sentences in which a word for saying or wishing reports nothing. */
import { describe, expect, it } from "vitest";
import { rows } from "./read-rows.ts";

describe("no report", () => {
  it.each([
    "Elm holds the key to the world's largest confirmed reserves.",
    "He was named in this latest alleged scandal.",
    "The letter tells of threats and alleged secret rooms in Elm.",
    "A local host considered one of the best has left.",
    "The town has six projects intended to be joined to the port.",
    "There are bacteria predicted to be living in the port.",
    "Elm is one of six towns committed to the plan.",
    "Lind was committed to a ward in Hull.",
    "The boats reported lost were found on Monday.",
    "It was taken from credit reporting company Elm Inc. in June.",
  ])("is made by a participle that describes a noun: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    "Lind had high hopes that the mayor would return.",
    "She had her own plans to close the pier.",
    "They met to map out plans to close the pier.",
    "Bond yields climbed 11 basis points to 8.02%.",
    "There is a common understanding within the port that the pier is vital.",
    "A severe warning means there is a danger to life.",
  ])("is made by a noun that looks like a verb: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    "The Elm index added 256.81 points to close at 19,508.",
    "The usual expected payment is a ticket, not a boat.",
    "It was a dissonant siren, repeated six times, with a note.",
    "Lind kept writing drafts as the tale grew.",
    "The play is a key that, as its name suggests, is long.",
  ])("is made by a word that tells of a deed or a thing: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    "The mayor's attitude indicates that the port is unlikely to act.",
    "The logic of the plan assumes that the pier is safe.",
  ])("is made by a thing from which the outlet infers: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is told apart from what a text or those asked indicate", () => {
    expect(rows("The report indicates that the pier is safe.")).toHaveLength(1);
    expect(rows("Twelve percent indicated that they were not sure.")).toHaveLength(1);
  });

  it("is made by a noun for people that looks like a verb", () => {
    expect(rows("Lind was among African figures named in the files.")).toEqual([]);
  });

  it("is made by a verb that tells what somebody does", () => {
    expect(rows("Lind added a late goal and Ruiz made it three.")).toEqual([]);
    expect(rows("Lind added the goal was late.")).toHaveLength(1);
    expect(rows("Crews have protested weekly against the toll.")).toEqual([]);
    expect(rows("Crews have protested the toll.")).toHaveLength(1);
  });

  it("is made by one half of what is left open, nor by the source of a report", () => {
    expect(rows("The mayor declined to confirm or deny the report.")).toEqual([
      ["The mayor", "declined", "to confirm or deny the report"],
    ]);
    expect(rows("The mayor could neither confirm nor deny the report.")).toEqual([]);
    expect(rows("The council has not settled whether it considers the deal a loss.")).toEqual([]);
    expect(rows("The Elm Post, citing Lind, reported that the pier was shut.")).toEqual([
      ["The Elm Post", "reported", "that the pier was shut"],
    ]);
    expect(
      rows("The pier is shut, the Elm Post reported, citing two people close to Lind."),
    ).toEqual([["the Elm Post", "reported", "The pier is shut"]]);
  });

  it("is made by a thing that somebody claims, but by him", () => {
    expect(rows("The group, based in Oslo, claimed responsibility.")).toEqual([
      ["The group", "claimed", "responsibility"],
    ]);
  });

  it("is made by a question, nor by a participle that describes whatever shows something", () => {
    expect(rows("But does she think an octopus can be lonely?")).toEqual([]);
    expect(rows("Would Lind rather the council wait, or will she want to stay?")).toEqual([]);
    expect(rows("Leaked letters show that Lind knew of it.")).toHaveLength(1);
  });

  it.each([
    "Fast-moving storms are threatening towns in the north.",
    "The feud threatened to split the port.",
    "The fire engulfed the tower, raising questions about whether the walls were safe.",
    "It will stay shut, even if the council agrees to pay a part of the cost.",
    "Anyone with a boat is asked to call the port.",
    "Lind was not asked to enter a plea.",
    "The wardens closed the shaft, which threatens to collapse.",
    "The piers have welcomed ships for a century.",
    "The harbour is a busy place, boasting two bars and a park.",
    "The new bridge promises to cut the way to an hour.",
    "The old mill claimed four lives.",
    "Police questioned its crew members for two days.",
    "Police questioned Ana Ruiz about the fire.",
    "The port issued a statement on behalf of the crew.",
    "The port issued a statement on Monday.",
    "Okafor wrote to the council, describing the scene.",
    "The Elm Post has sought comment from the port.",
    "Okafor volunteered to help the pilots.",
    "The team identified microbes aboard the old boat.",
    "The port had to find somebody to insure said boat and its crew of nine.",
    "This slide shows the price, however, as the wide port appears more open in it.",
    "Not everybody admired her.",
    "Lind sought refuge at the port in Hull.",
    "Elm has sought closer ties with Hull.",
    "Lind was not seeking a new term.",
    "Elm has sought a fleet of its own.",
    "Police are seeking a man from Hull.",
    "Lind explained the rule.",
    "The new law is intended to cut the cost of boats.",
    "Lind likes to sail at night.",
    "Critics figured out the plan, and the pier was shut.",
    "Many pilots were unaware that the pier was shut.",
    "Lind showed courage as the boat sank.",
    "Okafor revealed a plan that few had seen.",
    "Okafor has shown a courage she did not have in May.",
    "A pilot, who did not want to appear on camera, left.",
    "Police found several rooms used to police criticism of the mayor.",
    // What the outlet takes for its grounds.
    "The boats may be lost soon, considering the age of the pier.",
    "Both boats turned back, seeing that the pier was shut.",
    // A gloss, a skill, and what a text leaves out.
    "Lind left, referring to the fire at the mill.",
    "Okafor was alluding to a fire at the mill.",
    "Lind often referred to the age of the mill.",
    "Many pilots near Elm refer to the notion of rest.",
    "Pilots know how to sail in a storm.",
    "The letter does not mention the cost of the pier.",
    "The leaflet, which is old, does not promise new boats.",
    // What somebody knows, nobody knew, or is told to know.
    "The crew knew what was in the hold because it was open.",
    "The port knows when a boat is late.",
    "The pilots did not realise that the boat had sunk.",
    "The crew left before they knew whether the boat had sunk.",
    // What somebody takes, and who tries to do something.
    "Lind claimed her third title on Monday.",
    "Ruiz won the vote, claiming 41 percent of it.",
    "Pilots gave free rides to people seeking to leave the port.",
    // What a picture opens to the eye.
    "Footage emerged on Monday revealing some of the moments of the time the boat was lost.",
    "Images taken on Monday appear to show boats tied up at the pier.",
    "Dramatic footage of the fire shows pilots jumping from the boat as it sank.",
    // What no one side thinks.
    "Pilots were divided on the plan for the pier.",
    // What things show, or favour, without words.
    "Cold winds favor the boats.",
    "Great music expresses things that last.",
    // What nobody says, nor the contrary.
    "It has not been suggested that the mayor was aware of the leak.",
    "It is not known how many boats were lost.",
    // What nobody says, and was said before.
    "The driver was initially reported to be 20 years old.",
    "The boat had previously been thought to be lost.",
    // Who has not spoken so far.
    "The port did not immediately say whether the boat had sunk.",
    "The port has not confirmed the report.",
    // What things leave open.
    "The mayor's announcement raised doubts about the pier.",
    "The fire in Hull's hall raised questions about the walls.",
    // What somebody sees happen.
    "Lind saw his team end their drought.",
    // What is ended in court.
    "Lind dismissed the lawsuit the following month.",
    "The judge dismissed an appeal by the port.",
    // What somebody is refused.
    "The judge denied Lind a new hearing.",
    "The port denied bail to six pilots.",
    // Whom somebody meets.
    "Ana Ruiz and Bo Lind welcomed a baby boy on Monday.",
    "The actress welcomed their new arrival on Monday.",
    "Ana Ruiz welcomed several hundred guests.",
    // What is put up to be looked at.
    "Ruiz tweeted photos of the pier as she waited.",
    // What is only taken for once.
    "If she narrows the gap to, say, five boats, she could help.",
    // The signs of a thing.
    "Two sirens were heard, signaling that the boats were late.",
    "The prices were up at noon, indicating the sale was off.",
    "Okafor grew up near a mill adding two new wheels a year.",
    // What the reporter asks, and what was told before shows.
    "I asked the mayor whether he would stay.",
    "I wonder if the pier will hold.",
    "This shows that the pier is lost.",
    // Where somebody only points.
    "The report points to Hull, which has no boats.",
    // What a thing is meant for.
    "Lind built six new boats, intended to please pilots.",
    // What the outlet makes of a thing, and what comes to light of it.
    "Her tone suggests that the pier is lost.",
    "The wall came down, revealing some of the old pier.",
    // Whom somebody chooses.
    "Most pilots favored Ana Lind.",
    // What is asked, what a thing is for, and who is meant.
    "How boats aim to stay in use",
    "The old plan aims to cut the cost of boats.",
    "It will please anyone wishing to avoid the port.",
    "They replied to pilots in a way that no others could.",
    // What somebody only seems to think, or what is not meant.
    "The mayor seems to believe that the pier is safe.",
    "This is not to say the pier is safe.",
    "They are designed to reply that the pier is shut.",
    // What nobody spoke for.
    "Lind has not stressed her youth at sea.",
    "Okafor did not commit to the plan.",
    // Who only asks not to be known.
    "The pilot, who wanted to remain anonymous, left.",
    // What the outlet itself expects.
    "Storms are expected to reach the port on Monday.",
    "Pilots are currently expected to pay for their boats.",
  ])("is made where nobody speaks: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is none of what people do by saying, and of what papers show", () => {
    expect(rows("The mayor threatened to close the port.")).toHaveLength(1);
    expect(rows("Lind questioned Mr. Okafor's motives.")).toHaveLength(1);
    expect(rows("The port issued a statement on the fire.")).toHaveLength(1);
    expect(rows("Okafor described the scene as a battle.")).toHaveLength(1);
    expect(rows("The board, which threatens to close the port, met.")).toHaveLength(1);
    expect(rows("The findings point to a fall in prices.")).toHaveLength(1);
    expect(rows("Ruiz raised questions about the walls.")).toHaveLength(1);
    expect(rows("Lind is seeking a ban on boats.")).toHaveLength(1);
    expect(rows("Lind explained the rule that shut the pier.")).toHaveLength(1);
    expect(rows("Lind would like to sail at night.")).toHaveLength(1);
    expect(rows("They’d like to sail at night.")).toHaveLength(1);
    expect(rows("Lind revealed the pier was shut.")).toHaveLength(1);
    expect(rows("A poll showed the mayor well ahead as voters left.")).toHaveLength(1);
  });

  it("is none of what people know, or leave out", () => {
    expect(rows("Okafor referred to the pier as a mistake.")).toHaveLength(1);
    expect(rows("Pilots do not know how the boat sank.")).toHaveLength(1);
    expect(rows("Pilots do not know whether the boat sank.")).toHaveLength(1);
    expect(rows("Pilots do not know that the boat sank.")).toHaveLength(1);
    expect(rows("Pilots welcomed the boy's release.")).toHaveLength(1);
    expect(rows("Footage emerged revealing that the boat was lost.")).toHaveLength(1);
    expect(rows("Images show that the boat was lost.")).toHaveLength(1);
    expect(rows("Photographs reveal how the boat sank.")).toHaveLength(1);
    expect(rows("The judge dismissed the claim.")).toHaveLength(1);
    expect(rows("The port would not confirm whether the boat sank.")).toHaveLength(1);
    expect(rows("Lind claimed victory on Monday.")).toHaveLength(1);
    expect(rows("Lind denied a role in the fire.")).toHaveLength(1);
    expect(rows("Pilots met on Monday, with Lind hoping to win them over.")).toHaveLength(1);
    expect(rows("Lind mentioned the cost of the pier.")).toHaveLength(1);
    expect(rows("Lind demurred, seeing it as a mistake.")).toHaveLength(1);
    expect(rows("The council is considering a ban on boats.")).toHaveLength(1);
    expect(rows("Lind built six boats and intended to sell them.").at(-1)?.[1]).toBe("intended");
    expect(rows("Early data suggest that the pier is lost.")).toHaveLength(1);
    expect(rows("One suggested that the pier was lost.")).toHaveLength(1);
  });

  it("is made by a noun that looks like a verb, before its verb", () => {
    expect(rows("The attack, which local figures say killed two, went on.")).toEqual([
      ["local figures", "say", "The attack, which local figures say killed two"],
    ]);
  });

  it.each([
    "Lind, a pilot, left the hall, citing county data.",
    "Lind compared prices across towns.",
    "Commenting on the strike, Lind left the hall.",
    "Lind brought up the mayor's daughter.",
    "Lind did not mention the mayor.",
    "Lind has been honest about her work.",
    "Okafor was falsely accused of stealing a boat.",
    "It was discovered that the boat had sunk.",
    "Trade is projected to grow by a third.",
  ])("is made by what is only named, measured or found out: %j", (text) => {
    expect(rows(text)).toEqual([]);
  });

  it("is told apart from a reason, a likeness and a charge", () => {
    expect(rows("Lind left the hall, citing the cost of the pier.")).toHaveLength(1);
    expect(rows("Lind compared the mayor to a pirate.")).toHaveLength(1);
    expect(rows("Okafor was accused of stealing a boat.")).toHaveLength(1);
    expect(rows("Lind did not mention that the boat had sunk.")).toHaveLength(1);
  });

  it("is what is told of a noun right behind another verb", () => {
    expect(rows("The port faced repeated calls to close the pier.")).toEqual([]);
    expect(rows("The port has faced repeated calls to return tainted gifts.")).toEqual([]);
    expect(rows("Lind repeated calls to close the pier.")).toHaveLength(1);
  });
});
