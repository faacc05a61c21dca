/** Tests of who is found to say the quoted words, in articles of our own. */
import { describe, expect, it } from "vitest";
import { said } from "./said.ts";

/** Sentences with their one speaker and quoted words; Ana Ruiz is the mayor and Tom Okafor her rival. */
const ATTRIBUTIONS: readonly (readonly [sentence: string, said: string])[] = [
  // The cue after, before and inside.
  ["On Monday, elmfan7 wrote, “The bridge is safe.”", "elmfan7: The bridge is safe."],
  ["“The bridge is safe,” elmfan7 posted.", "elmfan7: The bridge is safe,"],
  ["Ana Ruiz‘s aunt confirmed, “The bridge is safe.”", "Ana Ruiz‘s aunt: The bridge is safe."],
  ["“The bridge is safe,” Ana Ruiz said.", "Ana Ruiz: The bridge is safe,"],
  ["“The bridge is safe,” said Ana Ruiz, the mayor of Elm.", "Ana Ruiz: The bridge is safe,"],
  ["“Is the bridge safe?” Ana Ruiz asked.", "Ana Ruiz: Is the bridge safe?"],
  ["Ana Ruiz said: “The bridge is safe.”", "Ana Ruiz: The bridge is safe."],
  ["Ana Ruiz told reporters on Monday, “The bridge is safe.”", "Ana Ruiz: The bridge is safe."],
  ["The bridge was “safe” said Ana Ruiz, mayor of Elm.", "Ana Ruiz: safe"],
  ["“The bridge,” Ana Ruiz said, “is safe.”", "Ana Ruiz: The bridge, | is safe."],
  ["Ana Ruiz: “The bridge is safe.”", "Ana Ruiz: The bridge is safe."],
  ["Ana Ruiz, 34, teacher: “The bridge is safe.”", "Ana Ruiz: The bridge is safe."],
  ["The mayor of Elm, Ana Ruiz: “The bridge is safe.”", "Ana Ruiz: The bridge is safe."],
  ["The 80-year-old, a baker: “The bridge is safe.”", "The 80-year-old: The bridge is safe."],
  ["“The bridge is safe.” — Ana Ruiz", "Ana Ruiz: The bridge is safe."],
  ["'The bridge is safe,' Ana Ruiz said.", "Ana Ruiz: The bridge is safe,"],
  // A clause that tells more of a body, and what is told of words behind them.
  ["Ana Ruiz, who led a firm that builds bridges, said he was “late”.", "Ana Ruiz: late"],
  ["Ana Ruiz, who, as chief of Elm, led a firm, said he was “late”.", "Ana Ruiz: late"],
  ["Ana Ruiz called it “a ruin,” a phrase critics have used.", "Ana Ruiz: a ruin,"],
  ["Ana Ruiz spoke – with some critics calling it “a ruin”.", "some critics: a ruin"],
  ["Aides reported that Ana Ruiz had answered saying “it will stand.”", "Ana Ruiz: it will stand."],
  ["Ana Ruiz said crews were shouting and there was “dust”.", "Ana Ruiz: dust"],
  ["Ana Ruiz said crews were assessing the toll and that it was “bad”.", "Ana Ruiz: bad"],
  [
    "Ana Ruiz said it was “bad” and that the rise in tolls demanded “an answer”.",
    "Ana Ruiz: bad | an answer",
  ],
  [
    "Ana Ruiz said it was late and that the rise in tolls demanded “an answer”.",
    "Ana Ruiz: an answer",
  ],
  ["Ana Ruiz reacted to a pilot's claim that it was “late”.", "a pilot: late"],
  ["Ana Ruiz said crews were shouting it was “late”.", "crews: late"],
  ["Ana Ruiz said Okafor told her it was “late”.", "Ana Ruiz: late"],
  ["Ana Ruiz said Okafor told crews it was “late”.", "Okafor: late"],
  ["They said he then asked: “Is it late?”", "he: Is it late?"],
  ["Ana Ruiz found that the crews failed to flag a set of “bad” bolts.", "Ana Ruiz: bad"],
  [
    "Ana Ruiz said the tax and fire reports that were lost had been “pre-typed”.",
    "Ana Ruiz: pre-typed",
  ],
  [
    "Ana Ruiz said Okafor fled when a guard told him to stop and “hit the gate”.",
    "Ana Ruiz: hit the gate",
  ],
  // A clause that ends before the verb of what it is about.
  ["The claim that Okafor lied was “false,” according to Ana Ruiz.", "Ana Ruiz: false,"],
  ["All that Okafor said was “no”.", "Okafor: no"],
  ["The line that Okafor repeated was “never”.", "Okafor: never"],
  ["The only thing that Okafor admitted was “bad luck”.", "Okafor: bad luck"],
  ["France, Norway and Chile said it was “late”.", "France, Norway and Chile: late"],
  ["On Sunday, France, Norway and Chile called it “late”.", "France, Norway and Chile: late"],
  // Who goes on with a thing, or ought to, in what another says.
  ["Ana Ruiz said Okafor would lead if crews continued “the dig”.", "Ana Ruiz: the dig"],
  ["Ana Ruiz said the firm has concluded its dig and left it “open”.", "Ana Ruiz: open"],
  ["Rather than wait for “calm,” Okafor should answer them, Ana Ruiz said.", "Ana Ruiz: calm,"],
  [
    "Ana Ruiz said her crews have taken no steps following the recent floods, nor do they plan “drills”.",
    "Ana Ruiz: drills",
  ],
  // A clause in front of the main one, which only tells what came of it.
  ["When Ana Ruiz called it “a ruin,” the crowd cheered.", "Ana Ruiz: a ruin,"],
  ["“It is a ruin,” the crowd cheered.", "the crowd: It is a ruin,"],
  // Whoever only passes on what another said.
  ["Ana Ruiz said the bridge was “safe enough,” the Elm Post reported.", "Ana Ruiz: safe enough,"],
  ["Ana Ruiz stated that it was “safe enough,” according to the NTB.", "Ana Ruiz: safe enough,"],
  ["The bridge was “safe enough,” the Elm Post reported.", "Elm Post: safe enough,"],
  // A headline that sets the words first, and a passive.
  ["‘A ruin’: Ana Ruiz attacks the new bridge", "Ana Ruiz: A ruin"],
  ["Tom Okafor told to “go home” by Ana Ruiz", "Ana Ruiz: go home"],
  [
    "According to an official quoted by the Elm Post, it was “late”.",
    "an official quoted by the Elm Post: late",
  ],
  // A verb in the present in what somebody said; what is asked, or said to be so.
  ["Ana Ruiz said the old bridge reminds “us all” of it.", "Ana Ruiz: us all"],
  ["Asked about the “toll deal,” Ana Ruiz said it was “late”.", "Ana Ruiz: late"],
  ["Ana Ruiz stayed, saying she would wait to see “who wins”.", "Ana Ruiz: who wins"],
  // A claim of somebody named that others answer.
  [
    "Commenting on the statement by Ana Ruiz that the bridge was “a ruin,” Tom Okafor left.",
    "Ana Ruiz: a ruin,",
  ],
  ["Tom Okafor denied Ana Ruiz’s claim that it was “a ruin”.", "Ana Ruiz: a ruin"],
  ["Asked about the claim by Ana Ruiz that it was “a ruin,” he laughed.", "Ana Ruiz: a ruin,"],
  // A verb behind quoted words that has a thing for its object.
  ["While Ana Ruiz calls it “a ruin,” Tom Okafor praised the bridge.", "Ana Ruiz: a ruin,"],
  // A noun before its verb; a thing that no list of speakers has.
  ["Ana Ruiz said it was for Norwegian attacks on “the port”.", "Ana Ruiz: the port"],
  [
    "Ana Ruiz, the mayor, said the tax, the toll and the fine make clear that it is “theft”.",
    "Ana Ruiz: theft",
  ],
  // A participle of a thing.
  ["Ana Ruiz told the Elm Post that the figures published are “false”.", "Ana Ruiz: false"],
  // A negation between the subject and its verb.
  ["Ana Ruiz no longer calls it “safe and sound”.", "Ana Ruiz: safe and sound"],
  // Somebody and others.
  ["Ana Ruiz said he and Okafor never used the word “ruin”.", "Ana Ruiz: ruin"],
  // Whoever speaks in a clause behind another, or the one of whom the sentence tells.
  ["It felt as if she slept before the crew came and said “it is over”.", "the crew: it is over"],
  ["It felt like a long night until drivers came and said “it is over”.", "drivers: it is over"],
  ["Ana Ruiz left when it rained and said it was “over”.", "Ana Ruiz: over"],
  ["Ana Ruiz drove to the port, where drivers met and said it was “over”.", "drivers: over"],
  [
    "Ana Ruiz spoke of the port – where drivers met in May – and said it was “over”.",
    "Ana Ruiz: over",
  ],
  // A verb that gives a thing its name, or somebody his.
  [
    "Elm-based Lind Corp, which has begun to move, called the bid its “last word”.",
    "Lind Corp: last word",
  ],
  ["Ana Ruiz pressed: “Why is it shut?”", "Ana Ruiz: Why is it shut?"],
  ["An aide to the mayor called the “deal” late.", "An aide to the mayor: deal"],
  ["The way Ana Ruiz tells it, the port was “asleep”.", "Ana Ruiz: asleep"],
  ["“It is late,” one driver called Mo Dahl wrote.", "Mo Dahl: It is late,"],
  ["“It is late,” said a man known as Big Luis.", "Big Luis: It is late,"],
  ["“It is late,” said a driver named Mo Dahl on Monday.", "Mo Dahl: It is late,"],
  ["One driver called Mo Dahl “a liar” in Elm.", "One driver: a liar"],
  ["Ana Ruiz warned that a dam called Elm had “begun to talk”.", "Ana Ruiz: begun to talk"],
  // A verb in what somebody says gives way.
  ["The town sees “worrying signs” in Elm, Ana Ruiz said on Monday.", "Ana Ruiz: worrying signs"],
  ["She said he then announced: “We will stay.”", "he: We will stay."],
  ["Ana Ruiz said it would help Elm and its crews respond to “any storm”.", "Ana Ruiz: any storm"],
  ["Ana Ruiz said Elm keeps the right to respond “in kind”.", "Ana Ruiz: in kind"],
  ["Ana Ruiz said it was a move intended to highlight “a flaw”.", "Ana Ruiz: a flaw"],
  // Other cues.
  ["According to Ana Ruiz, the bridge is “as safe as ever”.", "Ana Ruiz: as safe as ever"],
  ["The bridge is “as safe as ever,” according to Ana Ruiz.", "Ana Ruiz: as safe as ever,"],
  ["In a post on X, Ana Ruiz called the bridge “a marvel”.", "Ana Ruiz: a marvel"],
  ["Ana Ruiz called the vote a “clear sign” of trust.", "Ana Ruiz: clear sign"],
  ["The bridge was described by Ana Ruiz as “a marvel”.", "Ana Ruiz: a marvel"],
  ["A deal that would close the port was called “a farce” by Ana Ruiz.", "Ana Ruiz: a farce"],
  ["Ana Ruiz heard the verdict saying “It is old.”", "Ana Ruiz: It is old."],
  ["Ana Ruiz was quoted as saying “the bridge is safe”.", "Ana Ruiz: the bridge is safe"],
  ["Ana Ruiz said it was old, adding that more would be said “very soon”.", "Ana Ruiz: very soon"],
  ["Ana Ruiz, as quoted by the Elm Post, said the bridge was “safe”.", "Ana Ruiz: safe"],
  ["Ana Ruiz opened the bridge, calling it “a marvel”.", "Ana Ruiz: a marvel"],
  [
    "The flood prompted Ana Ruiz to say that “the bridge will hold”.",
    "Ana Ruiz: the bridge will hold",
  ],
  // Words between the speaker and the cue.
  ["Ana Ruiz, who built the bridge, said it was “safe”.", "Ana Ruiz: safe"],
  ["Ana Ruiz, mayor of Elm since 2019, said it was “safe”.", "Ana Ruiz: safe"],
  [
    "Ana Ruiz repeated her view that the “root causes” remain — shorthand, pilots say, for the tolls.",
    "Ana Ruiz: root causes",
  ],
  ["Ana Ruiz wrote that it was “safe,” a claim the port denied.", "Ana Ruiz: safe,"],
  ["Ana Ruiz says it is late, but her office calls it “safe”.", "her office: safe"],
  ["Ana Ruiz, on the bridge: “It is safe.”", "Ana Ruiz: It is safe."],
  ["The wardens all called it “safe”.", "The wardens: safe"],
  ["The bridge, dismissed as “cold” by Ana Ruiz, is shut.", "Ana Ruiz: cold"],
  ["The bridge was called “cold” by Ana Ruiz.", "Ana Ruiz: cold"],
  ["She left a bridge described by Ana Ruiz as “cold”.", "Ana Ruiz: cold"],
  ["Ana Ruiz — an engineer by trade — said it was “safe”.", "Ana Ruiz: safe"],
  [
    "An engineer who inspected the bridge said it was “safe”.",
    "An engineer who inspected the bridge: safe",
  ],
  ["On Monday, Ana Ruiz reportedly said it was “safe”.", "Ana Ruiz: safe"],
  ["Ana Ruiz praised the crew and said the bridge was “safe”.", "Ana Ruiz: safe"],
  // Cues in asides, closing cues with much behind them, signatures.
  [
    "The council met. Ana Ruiz insisted that the bridge was “a gamble.”--Tom Okafor",
    "Ana Ruiz: a gamble.",
  ],
  [
    "“You squeezed drivers” to fill your purse, Ana Ruiz said, referring to the tolls, which rose again last year after a long and bitter debate.",
    "Ana Ruiz: You squeezed drivers",
  ],
  [
    "“We are happy” about the bridge, said Ana Ruiz, an engineer from Elm whose firm has built more bridges than any other since the war.",
    "Ana Ruiz: We are happy",
  ],
  [
    "Although Ana Ruiz says that the bridge “broke the bank” of Elm, others argue that Tom Okafor did.",
    "Ana Ruiz: broke the bank",
  ],
  [
    "BRIDGES ARE SAFE - Ana Ruiz and Tom Okafor: “Although the bridge shook, it stood.”",
    "Ana Ruiz and Tom Okafor: Although the bridge shook, it stood.",
  ],
  ["Engineers agree - Ana Ruiz: “The bridge will stand.”", "Ana Ruiz: The bridge will stand."],
  [
    "Ana Ruiz asked whether the bridge, which Tom Okafor estimates would cost a million, would be “a gift to Elm”.",
    "Ana Ruiz: a gift to Elm",
  ],
  [
    "Ana Ruiz, in response to a rude word used to describe her, accused him of a “love of tolls”.",
    "Ana Ruiz: love of tolls",
  ],
  // Speech with no comma, in a verb with a capital, and of those who chant.
  [
    "“As an engineer, she saw it shake, too” Okafor said after the vote in Elm.",
    "Okafor: As an engineer, she saw it shake, too",
  ],
  [
    "“We wrote to her!” Ana Ruiz, the mayor, Tweeted on Friday with a picture of it.",
    "Ana Ruiz: We wrote to her!",
  ],
  [
    "Many came to the hall, with marchers and spectators chanting “We are Elm” and waving flags.",
    "marchers and spectators: We are Elm",
  ],
  // Marks that lead to it.
  [
    "Ana Ruiz also embraced the toll -- “I think that it is a very small price.”",
    "Ana Ruiz: I think that it is a very small price.",
  ],
  [
    "From the letter of the council: “For the sake of Elm, move on.”",
    "the letter of the council: For the sake of Elm, move on.",
  ],
  [
    "The timing of the noise does not surprise Ana Ruiz: “People love a bridge.”",
    "Ana Ruiz: People love a bridge.",
  ],
  // What only looks like a cue.
  ["Ana Ruiz: Polls prove Tom Okafor ‘candidate of the past’", "Ana Ruiz: candidate of the past"],
  [
    "According to Ana Ruiz, the toll is partly to blame, but so is “the price of steel”.",
    "Ana Ruiz: the price of steel",
  ],
  // What somebody calls for.
  ["The drivers denounced Ana Ruiz and her call for “a fair price”.", "Ana Ruiz: a fair price"],
  // Groups and sources without a name.
  ["One said the driver told them he thought he had “slept”.", "One: slept"],
  ["Some say the driver called the road “a ruin”.", "the driver: a ruin"],
  ["Officials said the bridge was “safe”.", "Officials: safe"],
  [
    "One person familiar with the plan said the bridge was “doomed”.",
    "One person familiar with the plan: doomed",
  ],
  ["The White House said the bridge was “safe”.", "White House: safe"],
];

describe("the speaker of quoted words", () => {
  it.each([
    ["While Ana Ruiz called it “safe,” Lind spoke of “a waste.”", "Lind: a waste."],
    ["What Ana Ruiz calls “safe,” Lind calls “late.”", "Lind: late."],
    ["After Ana Ruiz called it “safe,” Lind said “not so”.", "Lind: not so"],
    ["It is “safe,” according to Ana Ruiz, whom Lind called “a gift.”", "Lind: a gift."],
  ])("is each one's own in %s", (sentence, second) => {
    expect(said(sentence)).toEqual(["Ana Ruiz: safe,", second]);
  });

  it.each(ATTRIBUTIONS)("is found in %s", (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it("goes on through further quoted sentences and paragraphs without a cue", () => {
    const text =
      "Ana Ruiz defended the plan. “It is a good bridge,” she said. “It will stand.”\n\n“It has to.”";
    expect(said(text)).toEqual([
      "Ana Ruiz: It is a good bridge,",
      "Ana Ruiz: It will stand.",
      "Ana Ruiz: It has to.",
    ]);
  });

  it("is one over paragraphs that each open the quotation again", () => {
    const text = "“It is a good bridge.\n\n“It will stand,” Ana Ruiz said.";
    expect(said(text).every((line) => line.startsWith("Ana Ruiz"))).toBe(true);
    expect(said(text)).toHaveLength(2);
  });

  it("is the person before the colon of the line above", () => {
    const text = "Ana Ruiz answered her critics with one line:\n\n“Come and walk over it.”";
    expect(said(text)).toEqual(["Ana Ruiz: Come and walk over it."]);
  });
});
