/** Tests of who is found to be the subject of a cue, in sentences of our own. */
import { describe, expect, it } from "vitest";
import { said } from "../quotations/said.ts";
import { lastSpeaker } from "./last-speaker.ts";

/** Sentences with the name of their one speaker and the quoted words. */
const SUBJECTS: readonly (readonly [sentence: string, said: string])[] = [
  // Without "not" it would be the opposite.
  ["Not everyone called it “a marvel”.", "Not everyone: a marvel"],
  // How many they are is part of them.
  [
    "About four in ten drivers say that the toll is “a fair price”.",
    "About four in ten drivers: a fair price",
  ],
  // Who obtained a paper is not what it says.
  ["Emails obtained by Ana Ruiz say the toll is “a fair price”.", "Emails: a fair price"],
  // Whom a verb makes speak does, behind "and" as well.
  [
    "The storms, which cost millions and prompted Ana Ruiz to warn of “a fair price”, went on.",
    "Ana Ruiz: a fair price",
  ],
  // An aside says what the sentence says, whatever verb stands before it.
  ["Toll estimates, she added, were “a second tax” for Elm.", "she: a second tax"],
  [
    "The charm of the toll, says Ana Ruiz, an engineer, is that it is “a fair price”.",
    "Ana Ruiz: a fair price",
  ],
  // The day of a thing is part of it.
  ["Saturday's report described the toll as “a fair price”.", "Saturday's report: a fair price"],
  // A preposition in a capital is part of a body's name.
  [
    "It was described by the Campaign Against Tolls as “a fair price”.",
    "Campaign Against Tolls: a fair price",
  ],
  // Whoever did it that year is no year.
  ["In 2014, the year Ruiz called it “a fair price”, it rained.", "Ruiz: a fair price"],
  // How much later it was is nobody.
  [
    "Two years later, a pilot, Tom Lind, came back, telling her it was “a fair price”.",
    "Tom Lind: a fair price",
  ],
  // What a speaker speaks of is no part of the name.
  ["“It was a hard year,” quipped Ana Ruiz of her role.", "Ana Ruiz: It was a hard year,"],
  // Nor is where that is.
  ["“It was a hard year,” said Ana Ruiz at an event for it.", "Ana Ruiz: It was a hard year,"],
  // A name may have its capital late.
  ["According to eFlot, the bridge was “safe at last”.", "eFlot: safe at last"],
  // "Since" may stand inside a verb.
  ["Ana Ruiz has since told The Elm Post it was “safe at last”.", "Ana Ruiz: safe at last"],
  // A time may stand by itself before the verb.
  ["Ana Ruiz, who runs the port, on Friday called it “a fair price”.", "Ana Ruiz: a fair price"],
  ["Ana Ruiz left the port, and last month called it “a fair price”.", "Ana Ruiz: a fair price"],
  // Behind a comma "and" goes on with the main clause.
  [
    "The driver left after saying he was ill, and called it “a fair price”.",
    "The driver: a fair price",
  ],
  // So may one in words, with no comma.
  ["The toll is a “fair price”, said a later pilot, in 2017.", "a later pilot: fair price"],
  ["Ana Ruiz a week later called it “a fair price”.", "Ana Ruiz: a fair price"],
  ["Ana Ruiz left and two days later called it “a fair price”.", "Ana Ruiz: a fair price"],
  ["Ana Ruiz at the time called it “a fair price”.", "Ana Ruiz: a fair price"],
  ["Ana Ruiz more recently has called it “a fair price”.", "Ana Ruiz: a fair price"],
  ["Ana Ruiz has at times called it “a fair price”.", "Ana Ruiz: a fair price"],
  // A name may have two callings before it.
  [
    "“It was a hard year,” said old strategist and Elm News contributor Ana Ruiz.",
    "Ana Ruiz: It was a hard year,",
  ],
  ["According to author and pilot Ana Ruiz, “it was a hard year”.", "Ana Ruiz: it was a hard year"],
  // A month's short name may be a given name.
  ["“It was a hard year,” said Mar Okafor, an engineer.", "Mar Okafor: It was a hard year,"],
  // The whole of a body speaks behind "as".
  [
    "But, as the Council on Roads and Bridges has pointed out, it would be “a dream”.",
    "Council on Roads and Bridges: a dream",
  ],
  // A verb in the present stands behind an adverb and a plural.
  ["Road builders often deflect blame for noise by arguing “need”.", "Road builders: need"],
  // No phrase ends in a preposition, or in an infinitive.
  [
    "That did not stop a judge from allowing the mayor to give prepared talks: “I alone built the bridge.”",
    "the mayor: I alone built the bridge.",
  ],
  [
    "The council opened the bridge just after Ana Ruiz called it “a fair price”.",
    "Ana Ruiz: a fair price",
  ],
  // What stands in brackets parts no asides, and a firm's name has its end.
  [
    "Elm Water, Inc. (Hull: ELM), a small builder, called it “a fair price”.",
    "Elm Water: a fair price",
  ],
  [
    "Cllr Ana Ruiz (Green, Elm and Hull), head of roads, called it “a fair price”.",
    "Ana Ruiz: a fair price",
  ],
  [
    "Ana Ruiz, Chief Engineer at the Elm Board (EB), called it “a fair price”.",
    "Ana Ruiz: a fair price",
  ],
  [
    "In Elm, the head of the Elm Board (EB), called it “a fair price”.",
    "the head of the Elm Board: a fair price",
  ],
  // Whom a participle describes is told more of behind the name.
  [
    "Retired pilot Ana Ruiz, who has lived in Elm all her life, called it “a fair price”.",
    "Ana Ruiz: a fair price",
  ],
  // "Between" has two parts.
  [
    "Drivers in the Council on Talks Between the Elm Towns and the Hull Towns, led by Ana Ruiz, sought “a fair price”.",
    "Drivers in the Council on Talks Between the Elm Towns and the Hull Towns: a fair price",
  ],
  [
    "Mossi Granli, head of Elm Roads (a council), called it “a fair price”.",
    "Mossi Granli: a fair price",
  ],
  [
    "Tom Okafor could get 100 votes, and Ana Ruiz (Elm), called it “a fair price”.",
    "Ana Ruiz: a fair price",
  ],
  ["Drivers were upset after Ana Ruiz called it “a fair price”.", "Ana Ruiz: a fair price"],
  // A dash opens what a comma closes.
  ["Mossi Granli – a builder from Elm, called it “a fair price”.", "Mossi Granli: a fair price"],
  // Whose ally it is does not speak.
  [
    "Afterwards in the hall an ally of Ana Ruiz told us it was “a fair price”.",
    "an ally of Ana Ruiz: a fair price",
  ],
  // A time leads to a clause of its own.
  [
    "Tom Okafor left Elm, a month after Ana Ruiz announced “a fair price” for the bridge.",
    "Ana Ruiz: a fair price",
  ],
  // Of a list of names all speak; a thing before the name does not.
  [
    "Ana Ruiz, Tom Okafor and Jo Vos called it “a gamble”.",
    "Ana Ruiz, Tom Okafor and Jo Vos: a gamble",
  ],
  [
    "Ana Ruiz, Tom Okafor, and Jo Vos called it “a gamble”.",
    "Ana Ruiz, Tom Okafor, and Jo Vos: a gamble",
  ],
  [
    "Neither Ana Ruiz nor Tom Okafor called it “a gamble”.",
    "Neither Ana Ruiz nor Tom Okafor: a gamble",
  ],
  ["Tom Okafor left over a demand Ana Ruiz calls “a gamble”.", "Ana Ruiz: a gamble"],
  ["Tom Okafor left over a charge his office called “a gamble”.", "his office: a gamble"],
  [
    "Ana Ruiz stayed in Elm and, on June 30, posted, “It is a gamble.”",
    "Ana Ruiz: It is a gamble.",
  ],
  ["She and her crew called it “a gamble”.", "She and her crew: a gamble"],
  ["He and Ana Ruiz called it “a gamble”.", "He and Ana Ruiz: a gamble"],
  ["The bridge closed after Ana Ruiz called it “a gamble”.", "Ana Ruiz: a gamble"],
  ["Ana Ruiz accused Tom Okafor of calling it “a gamble”.", "Tom Okafor: a gamble"],
  ["Ana Ruiz apologised to Tom Okafor for calling it “a gamble”.", "Ana Ruiz: a gamble"],
  ["An official briefed on the plan called it “a gamble”.", "An official: a gamble"],
  // One that opens the sentence, or stands in an aside.
  ["Noting that it was “late”, Ana Ruiz on Monday left.", "Ana Ruiz: late"],
  [
    "After saying that the bridge was “safe at last,” Ana Ruiz left Elm.",
    "Ana Ruiz: safe at last,",
  ],
  ["Ana Ruiz, despite admitting that it was “a gamble”, built on.", "Ana Ruiz: a gamble"],
  // Clauses and phrases before the subject, and inside it.
  [
    "As one driver told the Elm Post, “It shakes in the wind.”",
    "one driver: It shakes in the wind.",
  ],
  [
    "An official who spoke softly to discuss private talks said the bridge was “doomed”.",
    "An official who spoke softly to discuss private talks: doomed",
  ],
  [
    "As Ana Ruiz, an engineer from Elm, put it, “It shakes in the wind.”",
    "Ana Ruiz: It shakes in the wind.",
  ],
  [
    "The toll was opposed by Ana Ruiz, who in 2010 said it was “a second tax”.",
    "Ana Ruiz: a second tax",
  ],
  [
    "The crowd waved to Tom Okafor, who thinks that Elm “needs a bridge”.",
    "Tom Okafor: needs a bridge",
  ],
  ["Elm News quoted Ana Ruiz as saying: “It shakes.”", "Ana Ruiz: It shakes."],
  ["“It shakes,” Elm News quoted Ana Ruiz as saying on Monday.", "Ana Ruiz: It shakes,"],
  ["“It shakes,” Elm News said, quoting Ana Ruiz.", "Elm News: It shakes,"],
  ["Elm News cited Ana Ruiz, an engineer, as saying it “shakes”.", "Ana Ruiz: shakes"],
  ["Ana Ruiz was quoted by Elm News as saying it “shakes”.", "Ana Ruiz: shakes"],
  ["“It shakes in the wind,” tweeted another.", "another: It shakes in the wind,"],
  ["In the poll, 21 percent said the bridge was “not too safe”.", "21 percent: not too safe"],
  [
    "It was a copy of Tom Okafor’s bridge, when Ana Ruiz, who had built it, called it “her own work”.",
    "Ana Ruiz: her own work",
  ],
  [
    "On Friday at Elm Hall in Elm, OH, after the vote, Gov. Ana Ruiz (D-OH), said the bridge was “safe at last”.",
    "Ana Ruiz: safe at last",
  ],
  // A day ends the phrase of a plural that stands farther off.
  [
    "While Tom Okafor has condemned the plan, the drivers who wrote to her on Thursday say they are “worried sick about it”.",
    "the drivers: worried sick about it",
  ],
  // Past participles, clauses between commas, and objects of verbs before.
  [
    "A letter from the Elm League obtained by The Daily Bell warns that the bridge “may fall any day”.",
    "A letter from the Elm League: may fall any day",
  ],
  [
    "A source speaking to The Daily Bell said the bridge was “safe at last”.",
    "A source: safe at last",
  ],
  [
    "It was kinder than that of the officers, who, on a call Friday, criticized Tom Okafor for “hiding what he knew”.",
    "the officers: hiding what he knew",
  ],
  [
    "At Elm West, where it costs drivers a fortune to park, Ana Ruiz, an engineer, suggested that the trouble was “a second tax”.",
    "Ana Ruiz: a second tax",
  ],
  [
    "Ana Ruiz raised her hand as if to stop the noise, then leaned in and boomed: “Let us build it now.”",
    "Ana Ruiz: Let us build it now.",
  ],
  ["Ana Ruiz, an engineer, then called the bridge “safe at last”.", "Ana Ruiz: safe at last"],
  [
    "Tom Okafor sold his share — and it’s much the same thing as Ana Ruiz referring to the bridge as “a gamble”.",
    "Ana Ruiz: a gamble",
  ],
  [
    "“There are fish that have more spine,” reads a Wednesday editorial in the Elm Post.",
    "a Wednesday editorial: There are fish that have more spine,",
  ],
  // Marks inside a word, two persons without a noun, and a word between an owner and a noun.
  [
    "“It shook in the wind,” Nate Okafor, the guru who founded elm.com tweeted on Monday.",
    "Nate Okafor: It shook in the wind,",
  ],
  ["“You closed it in the night,” the two write.", "the two: You closed it in the night,"],
  ["“It shook in the wind,” SarukhÃÂ¡n added.", "SarukhÃÂ¡n: It shook in the wind,"],
  [
    "The council of Elm will not join Ana Ruiz after her March comment that, “We are going to close the bridge.”",
    "Ana Ruiz: We are going to close the bridge.",
  ],
  // A place and an agency before the sentence.
  [
    "ELM (Post) - Ana Ruiz said on Monday that the bridge was “safe at last”.",
    "Ana Ruiz: safe at last",
  ],
];

describe("the subject of a cue", () => {
  it.each(SUBJECTS)("is found in %s", (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it("has no part of what a preposition before it leads to", () => {
    const text = "In the clip mum Ana Ruiz can be heard saying: “Help me.”";
    expect(lastSpeaker(text)).toEqual({ name: "Ana Ruiz", label: "mum Ana Ruiz" });
  });

  it("is no number alone", () => {
    expect(said("On May 2, Ana Ruiz, an engineer, said it was “safe at last”.")).toEqual([
      "Ana Ruiz: safe at last",
    ]);
  });
});
