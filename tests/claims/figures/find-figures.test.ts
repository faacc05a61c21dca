/** Holds the finding of figures to events: what is told of them, by whom, and nothing else. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { rows } from "./read-rows.ts";

/** Finds the speakers of a text's figures, by all stages. */
function speakers(text: string): (string | null)[] {
  const figures = extractClaims(text).filter(({ kind }) => kind === "figure");
  return figures.map(({ speaker }) => speaker?.text ?? null);
}

describe("a figure of an event", () => {
  it.each([
    ["The barrage killed at least 14 civilians."],
    ["The crash killed all seven crew members."],
    ["That crash killed all 228 on board the ferry to Elm."],
    ["Both sides exchanged 1,000 prisoners each."],
    ["The presidents have spoken twice."],
    ["It was the fourth known talk of the two envoys."],
    ["The call lasted more than two hours."],
    ["The envoys met in Oslo."],
    ["The summit was held in Oslo."],
    ["The envoys held talks in Oslo."],
    ["The siege began in March 2019."],
    ["Dozens of houses were destroyed."],
    ["The envoys held a round of talks in Oslo."],
    ["The envoys held a short town meeting in Oslo."],
    ["It was the fourth known meeting of the envoys."],
    ["The talk, the fourth known call of the envoys since they met in May, was short."],
    ["More than 5,000 people have been evacuated."],
    ["About 50 other people were wounded."],
    ["Some 30 were injured in the crash."],
    ["The blast injured dozens."],
    ["The quake left 40 people dead."],
    ["The storm left 3,000 homes without power."],
    ["More than 3,000 homes were without electricity."],
    ["About 40,000 customers lost power."],
    ["The death toll rose to 41."],
    ["Twelve people were treated for minor injuries."],
    ["Twelve people were being treated at the scene."],
    ["The flood cost 12 lives."],
    ["The wildfire forced 10,000 people to flee."],
    ["More than 10,000 people were urged to evacuate."],
    ["The strikes killed 31 Norwegians."],
    ["The army shot down 60 of the 73 drones."],
    ["The crews destroyed and jammed 60 drones."],
    ["The death toll from that storm had risen to 41."],
    ["Twelve people, including two children, have lost their lives since May."],
    ["Some 3,000 people have escaped."],
    ["The crews found 39 people dead in the wreck."],
    ["Lind was among the six people who died in the fire."],
    ["A thief shoots dead 22 people in Hull."],
    ["The port allocated 5.5 million shekels for the pier."],
    ["The council approved a transfer of 40 million shekels to the port."],
    ["The number of injured rose to 782."],
    ["The fire in the port killed at least 12 Friday."],
    ["Around 40 people have been hospitalised."],
    ["The two women spoke for five minutes."],
    ["Two people suffered minor injuries."],
    ["Eight people have serious or grave injuries."],
    ["Six people in Elm were placed under arrest."],
    ["More than 31 patients were brought in by ambulance."],
    ["The town knew a crash that killed two people."],
    ["The town met after 22 homicides were recorded in March."],
    ["Border agents apprehended more than 2,000 people."],
    ["Lind trailed Ruiz by more than 700 votes."],
    ["Dozens of people are dead after a truck hit the crowd."],
    ["On that occasion 12 people died in the fire."],
    ["Eight suspects are currently in detention."],
    ["Two pilots remained in hospital."],
    ["Lind was charged with two counts of assault."],
    ["Lind faces 12 counts of fraud."],
    ["Two men were charged Monday in the death of a sailor."],
    ["The number of loans for boats rose to 94,385 in May."],
    ["Some 330,000 children became infected last year."],
    ["The proceedings lasted only seven hours."],
    ["The harbour shop has sold four million copies."],
    ["More than 300 drivers were employed at the mill."],
    ["Okafor has performed 1,100 operations over ten years."],
  ])("is found in %j, with what it counts and the event", (text) => {
    expect(rows(text)).toHaveLength(1);
    expect(text).toContain(rows(text)[0]?.[1]);
    expect(rows(text)[0]?.[1].length).toBeGreaterThan(text.length * 0.6);
  });

  it.each([
    ["At least 22 people, including nine children, have been killed in an air attack."],
    ["Three people, two men and a woman, have been detained in connection with the case."],
    ["The Senate voted 52-48 Tuesday to confirm him."],
    ["The bill passed the House 220-210."],
    ["Shares of both banks fell 2.1% and 3.4%."],
    [
      "A pilot, who owns a shop in Leeds and once led the port, was sentenced to two years in prison.",
    ],
    ["Around 1,200 people were killed in the Oslo-led attacks on October 7."],
  ])("is told with all of its clause in %j", (text) => {
    expect(rows(text)).toEqual([[null, text.replace(/\.$/, "")]]);
  });

  it("may be told where it tells which event is meant, with that event", () => {
    for (const event of [
      "the blast that killed 12 people in Elm",
      "the shooting spree that killed 12 and wounded 58 others",
    ])
      expect(rows(`Lind was hurt in ${event}.`)).toEqual([[null, event]]);
  });

  it("ends before what somebody calls it", () => {
    expect(rows("The blast killed 12 people in what the mayor called a cowardly act.")).toEqual([
      [null, "The blast killed 12 people"],
    ]);
  });

  it("ends before a clause that has no end of its own there", () => {
    expect(rows("Sterling fell 0.8 per cent after figures showed that prices rose.")).toEqual([
      [null, "Sterling fell 0.8 per cent"],
    ]);
  });

  it("is none of a year that is told of on the way, nor of things that a participle tells of", () => {
    expect(rows("It is the worst since 2011, when 200 people died in a fire.")).toEqual([]);
    expect(rows("These boats are among hundreds destroyed by pilots.")).toEqual([]);
    expect(rows("The mass attacks two years ago shocked the port.")).toEqual([]);
    expect(rows("The port is to fire three times on Monday.")).toEqual([]);
    expect(rows("The firm is to cut 300 jobs.")).toEqual([]);
  });

  it("is asserted by the outlet where nobody is named", () => {
    expect(rows("The flood killed 12 people.")).toEqual([[null, "The flood killed 12 people"]]);
  });

  it("is asserted by the speaker who is reported to give it", () => {
    expect(rows("The governor said the flood had killed 12 people.")).toEqual([
      ["The governor", "the flood had killed 12 people"],
    ]);
  });

  it("is found in what is said, whatever verb reports it", () => {
    expect(rows("They said 42 other people had been wounded.")).toEqual([
      ["They", "42 other people had been wounded"],
    ]);
    expect(rows("The port said its crews jammed 33 drones.")).toEqual([
      ["The port", "its crews jammed 33 drones"],
    ]);
  });

  it("is none of those known already, nor of where something was that somebody is blamed for", () => {
    expect(rows("The two men spoke of how they clung to hope.")).toEqual([]);
    expect(rows("Elm accused it of backing the attack in Oslo.")).toEqual([]);
    expect(rows("It was the worst since the Second World War.")).toEqual([]);
    expect(rows("The port received a 911 call on Monday.")).toEqual([]);
  });

  it("is the speaker's in what is retold around quoted words, but in no aside", () => {
    expect(speakers("Ada Lind said the storm had killed 12 people and hit “many lives”.")).toEqual([
      "Ada Lind",
    ]);
    expect(
      speakers("Ada Lind said the call, the third call since they met in May, was “too short”."),
    ).toEqual([null]);
    expect(speakers("Two people were hurt in a fire that Ada Lind called “odd.”")).toEqual([null]);
    expect(speakers("Ada Lind called it a “good” call that lasted more than two hours.")).toEqual([
      null,
    ]);
  });

  it("is the outlet's in what it tells more of somebody whom a source speaks of", () => {
    for (const phrase of ["according to", "as reported by"]) {
      const text = `The gunman, who killed 12 people, fled Elm, ${phrase} the mayor.`;
      expect(rows(text)).toEqual([[null, "The gunman, who killed 12 people"]]);
    }
    expect(rows("The gunman killed 12 people, according to the mayor.")).toEqual([
      ["the mayor", "The gunman killed 12 people"],
    ]);
  });

  it("is not the speaker's where it stands outside what he is reported to say", () => {
    expect(rows("The flood had killed 12 people when the governor blamed the dam.")).toEqual([]);
  });

  it("keeps to its clause", () => {
    expect(rows("The mayor resigned, and the flood killed 12 people, a record.")).toEqual([
      [null, "the flood killed 12 people"],
    ]);
  });

  it("goes on past a place to the larger one that it is in", () => {
    const fire = "The June fire at the Elm club in Hull, Florida killed 49 people";
    expect(rows(`${fire}.`)).toEqual([[null, fire]]);
    expect(rows("In Hull, Florida killed 49 people.")).toEqual([
      [null, "Florida killed 49 people"],
    ]);
    expect(rows("After a raid in Oslo, Chile killed 49 people.")).toEqual([
      [null, "Chile killed 49 people"],
    ]);
  });

  it("may be told by a participle, or with “with”, of what came before", () => {
    expect(rows("A bus hit it, killing 19 people, among them a boy, and injuring 20.")).toEqual([
      [null, "A bus hit it, killing 19 people, among them a boy, and injuring 20"],
    ]);
    expect(rows("He left, fined for killing 19 people, and injuring 20.")).toEqual([]);
    expect(rows("They call it an “attack,” killing at least 13 people.")).toEqual([
      [null, "killing at least 13 people"],
    ]);
    expect(rows("It was the worst attack in years, with 22 people killed.")).toEqual([
      [null, "with 22 people killed"],
    ]);
    expect(rows("It was the worst attack in years, with more than 40 others wounded.")).toEqual([
      [null, "with more than 40 others wounded"],
    ]);
  });

  it.each([
    "Gunmen opened fire, killing at least 19 people",
    "Gunmen opened fire, leaving at least six dead",
    "The boat ran aground, trapping 12 people",
    "A man who knew it drove a lorry into the fair, which was full, killing 12 people",
  ])("begins with what a participle came of: %j", (text) => {
    expect(rows(`In Hull it rained. Before the vote, ${text}.`)).toEqual([[null, text]]);
  });

  it("goes on past an aside to its verb", () => {
    const text = "At least eight people, among them a small boy, were killed on Monday.";
    expect(rows(text)).toEqual([[null, text.slice(0, -1)]]);
    expect(rows("The first to fight in Oslo, Ada Lind, was hurt.")).toEqual([]);
  });

  it("may be told in a clause of when", () => {
    expect(rows("A man was charged after two children died in a fire.")).toEqual([
      [null, "two children died in a fire"],
    ]);
    expect(rows("The road was closed after the flood.")).toEqual([]);
  });

  it("takes the subject that its verb hangs on", () => {
    expect(rows("The siege, which began in March 2019, goes on.")).toEqual([
      [null, "The siege, which began in March 2019"],
    ]);
  });
});

describe("the date of a figure", () => {
  it.each([
    ["Last year, police arrested 12 people in Elm."],
    ["On Friday, police arrested 12 people in Elm."],
    ["Earlier this month, a fire killed 12 people."],
    ["In 2015, a fire killed 12 people."],
  ])("is told with it where it opens the sentence: %s", (text) => {
    expect(rows(text).map(([, content]) => `${content}.`)).toEqual([text]);
  });

  it("is no other phrase in front", () => {
    expect(rows("In the port, police arrested 12 people.")).toEqual([
      [null, "police arrested 12 people"],
    ]);
  });
});
