/** Where what somebody says begins. */
import { describe, expect, it } from "vitest";
import { readQuotations as read } from "./read-quotations.ts";

describe("findContent", () => {
  it.each([
    ["Ana Ruiz told MPs the worst of the storm was “near”.", "the worst of the storm was “near”"],
    [
      "Ana Ruiz told the NTB the cranes themselves were “late”.",
      "the cranes themselves were “late”",
    ],
    ["Ana Ruiz told the hall she’d heard “every word”.", "she’d heard “every word”"],
    ["Ana Ruiz warned the number of fires “may rise”.", "the number of fires “may rise”"],
    ["Ana Ruiz warned Tom Lind would be “late”.", "Tom Lind would be “late”"],
    ["Ana Ruiz warned pilots Lind would be “late”.", "Lind would be “late”"],
    ["Ana Ruiz told reporters in May that it was “late”.", "it was “late”"],
    ["Ana Ruiz vowed Sunday at a rally to end “the old tax”.", "to end “the old tax”"],
    ["Ana Ruiz vowed in a long address to aid Elm and “fight”.", "to aid Elm and “fight”"],
    ["As Ana Ruiz explained then, the delay was “short”.", "the delay was “short”"],
    ["Ana Ruiz said that, in Oslo, nobody “had a boat”.", "in Oslo, nobody “had a boat”"],
    [
      "Ana Ruiz said in an interview that Elm remained open, provided that it was “safe”.",
      "Elm remained open, provided that it was “safe”",
    ],
    ["According to papers obtained under the act, the port was “a ruin”.", "the port was “a ruin”"],
    ["Ana Ruiz said the log shows that Elm was “late”.", "the log shows that Elm was “late”"],
    ["Ana Ruiz repeated, as she did in May, that Elm was “late”.", "Elm was “late”"],
    ["Ana Ruiz reported a boat that “looked” old.", "a boat that “looked” old"],
    ["Ana Ruiz said the same day that Elm was “late”.", "Elm was “late”"],
    ["Ana Ruiz said it included tests that were “late”.", "it included tests that were “late”"],
    ["Ana Ruiz said in an interview, Elm was “late”.", "Elm was “late”"],
    ["Ana Ruiz vowed in her plans for Elm to “stay on”.", "to “stay on”"],
    ["However, Ana Ruiz said, “We are one.”", "We are one."],
    ["But, Ana Ruiz said, the port was “shut”.", "the port was “shut”"],
    ["In May, Ana Ruiz said, the port was “shut”.", "In May, Ana Ruiz said, the port was “shut”"],
    ["If it rains, Ana Ruiz said, “Elm shuts.”", "If it rains, Ana Ruiz said, “Elm shuts.”"],
    ["If asked, Ana Ruiz said, “Elm is shut.”", "Elm is shut."],
    [
      "Ana Ruiz told Elm News in an interview that aired on Monday that Elm was “late”.",
      "Elm was “late”",
    ],
    ["Ana Ruiz recalls that day clearly: “It rained all of it.”", "It rained all of it."],
    ["Ana Ruiz urged crews to “stay”.", "crews to “stay”"],
    ["Ana Ruiz cited a need to “stay” and mend boats.", "a need to “stay” and mend boats"],
    ["Ana Ruiz said it was “fair”, but not for long.", "it was “fair”, but not for long"],
    ["Ana Ruiz told the crew not to “leave”.", "the crew not to “leave”"],
    [
      "In a letter sent to the NTB, Ana Ruiz said, “Elm is shut. We left.”",
      "Elm is shut. We left.",
    ],
    ["News in brief “The port of Elm is shut,” Ana Ruiz said.", "The port of Elm is shut,"],
    ["Her “Letter to the port of Elm,” Ana Ruiz said.", "Her “Letter to the port of Elm,”"],
    [
      "Elm has a plan that Ana Ruiz once called “rash.”",
      "a plan that Ana Ruiz once called “rash.”",
    ],
    [
      "The shop was praised by Ana Ruiz as a “gem” and shut in May.",
      "The shop was praised by Ana Ruiz as a “gem”",
    ],
    [
      "The storm has been described as “near” by Ana Ruiz.",
      "The storm has been described as “near”",
    ],
    ["Elm praised what was described by Ana Ruiz as a “gem”.", "a “gem”"],
    [
      "Elm fears the storm, which Ana Ruiz described as “near”.",
      "the storm, which Ana Ruiz described as “near”",
    ],
    ["Elm fears Tom Lind, whom Ana Ruiz called “rash.”", "Tom Lind, whom Ana Ruiz called “rash.”"],
    [
      "Elm fears the storm, which was described by Ana Ruiz as “near”.",
      "the storm, which was described by Ana Ruiz as “near”",
    ],
    ["Ana Ruiz recalled the fear of “storms” when, in May, boats sank.", "the fear of “storms”"],
    ["Ana Ruiz said crews need “care” when mending boats.", "crews need “care” when mending boats"],
    ["Ana Ruiz called Tom Lind, the mayor, “rash”.", "Tom Lind, the mayor, “rash”"],
    ["Ana Ruiz called the plan “late” before leaving.", "the plan “late”"],
    [
      "Ana Ruiz said she was “late” and had not read it before leaving.",
      "she was “late” and had not read it before leaving",
    ],
    ["It is odd that Ana Ruiz would denounce “the storm”.", "the storm"],
    [
      "Port police were told about the “odd man” on board and were asked to have a crew and two boats ready when the old ferry came back, Ana Ruiz said.",
      "Port police were told about the “odd man” on board",
    ],
    [
      "Ana Ruiz said the port was “shut,” and that the crew had left.",
      "the port was “shut,” and that the crew had left",
    ],
    ["Ana Ruiz called the port “a ruin” in a long speech in Elm.", "the port “a ruin”"],
    ["Ana Ruiz blasted the plan as a “ruin” on Monday.", "the plan as a “ruin”"],
    ["Ana Ruiz said the port was “shut” on Monday.", "the port was “shut” on Monday"],
    ["There were shouts of “go home” as the mayor left.", "go home"],
    ["There were chants of “go” and “stay” until Ruiz spoke.", "“go” and “stay”"],
    ["If it rains, “I stay in the port,” Ana Ruiz said.", "If it rains, “I stay in the port,”"],
    ["In Elm, Ana Ruiz said, “nobody sleeps.”", "In Elm, Ana Ruiz said, “nobody sleeps.”"],
    [
      "Ana Ruiz said she was “shocked” by a fire at an open-air market beside the old harbour wall in Elm that left so many families of the crew without any work.",
      "she was “shocked” by a fire at an open-air market beside the old harbour wall in Elm",
    ],
    [
      "Ana Ruiz said the launch of an old ferry (OF) was to replace the boats and was a first step of the port to “save” Elm.",
      "the launch of an old ferry (OF) was to replace the boats and was a first step of the port to “save” Elm",
    ],
    [
      "Ana Ruiz said it was a “small matter” although somebody at the port who had seen all of the letters later told the NTB another story.",
      "it was a “small matter”",
    ],
    [
      "Ana Ruiz said some “old hands” were only doing half of their work by leaving early on Fridays yet asking for more money.",
      "some “old hands” were only doing half of their work by leaving early on Fridays yet asking for more money",
    ],
    ["Ana Ruiz said it was a “small matter” although many laughed.", "it was a “small matter”"],
    [
      "Ana Ruiz said that while the plan is “new,” nobody may need it.",
      "while the plan is “new,” nobody may need it",
    ],
    ["Ana Ruiz said that if it rains “we stay,” and left.", "if it rains “we stay,”"],
    ["The way Ana Ruiz tells it, the port was “asleep”.", "the port was “asleep”"],
    ["As Ana Ruiz tells it, the port was “asleep”.", "the port was “asleep”"],
    ["“A woman with no hobbies,” as Ana Ruiz puts it.", "A woman with no hobbies,"],
    ["Ana Ruiz called the fire a “crime” and, after a call, left.", "the fire a “crime”"],
    [
      "Ana Ruiz said it was “glad”, and was waiting for a boat.",
      "it was “glad”, and was waiting for a boat",
    ],
    ["Ana Ruiz said the act is “no joke,” but is a duty.", "the act is “no joke,” but is a duty"],
    ["Ana Ruiz said the port could be “shut,” and was cheered.", "the port could be “shut,”"],
    [
      "Ana Ruiz praised the “fine” aid from Elm, Hull and Oslo, and left.",
      "the “fine” aid from Elm, Hull and Oslo",
    ],
    [
      "Ana Ruiz warned of a “hard” cut in boats, nets and ropes.",
      "a “hard” cut in boats, nets and ropes",
    ],
    ["Ana Ruiz called the plan “rash” in a letter, smiled and left.", "the plan “rash”"],
    ["Crews that said the fees were “high” have left.", "the fees were “high”"],
    [
      "Crews that said the “high” fees were unfair have left the port.",
      "the “high” fees were unfair have left the port",
    ],
    ["Ana Ruiz feared a “late” call by Tom Lind, a pilot and pastor.", "a “late” call by Tom Lind"],
  ])("begins and ends with what is said: %s", (sentence, content) => {
    expect(read(sentence).map(([, , own]) => own)).toEqual([content]);
  });

  it.each([
    ["“I am glad,” said Ana Ruiz, who wore a “W” cap."],
    ["“I am glad,” said Ana Ruiz, 25, a guest of the “old” port."],
    ["“I am glad,” said Ana Ruiz as she waved a “W” flag."],
    ["“I am glad,” Ana Ruiz said of what she heard from her “old” crew."],
  ])("ends before the attribution, and not behind the outlet's own words: %s", (sentence) => {
    expect(read(sentence)).toEqual([["Ana Ruiz", "said", "I am glad,"]]);
  });

  it("ends before what names a thing in other quoted words", () => {
    const text = "Ana Ruiz said Elm could “never agree” to what she called a “foul deal”.";
    expect(read(text).map(([, , own]) => own)).toEqual([
      "Elm could “never agree”",
      "a “foul deal”",
    ]);
  });

  it("ends behind a phrase before other quoted words", () => {
    const text =
      "Tom Lind welcomed Ana Ruiz’s “quick” answer to Elm’s hopes that it would be a “gem”.";
    expect(read(text)[0]?.[2]).toBe("Ana Ruiz’s “quick” answer");
  });

  it("does not part a noun from what it says where it is too long", () => {
    const text =
      "Tom Lind responded with a “long list” from Ana Ruiz’s suggestion that the small old port and both its boats and all three crews and many old sailors could sail again.";
    expect(read(text)[0]?.[2]).toBe("with a “long list”");
  });

  it.each([
    [
      "Ana Ruiz described the mayor as a “disgrace” after she left the port.",
      "the mayor as a “disgrace”",
    ],
    ["Ana Ruiz called the mayor “rash” though he had won.", "the mayor “rash”"],
    ["Ana Ruiz called the mayor “rash” even after the vote.", "the mayor “rash”"],
    ["Ana Ruiz called the mayor “rash” without proof.", "the mayor “rash”"],
    [
      "Ana Ruiz condemned the “paid crews” without offering proof that they were.",
      "the “paid crews”",
    ],
    [
      "Ana Ruiz called the mayor “rash” because he had left.",
      "the mayor “rash” because he had left",
    ],
  ])("ends before what the outlet sets beside a name that somebody gives: %s", (text, content) => {
    expect(read(text)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Ana Ruiz referred to him as “a gem” in an interview with Elm News.", "him as “a gem”"],
    ["Ana Ruiz called the port “late” in a long brief on the pier.", "the port “late”"],
    ["Ana Ruiz vowed “not to leave” as she sold her boat.", "not to leave"],
    ["Ana Ruiz said it is “not a port” in response to a query from Elm.", "it is “not a port”"],
  ])("ends before when and where it was said: %s", (text, content) => {
    expect(read(text)[0]?.[2]).toBe(content);
  });

  it.each([
    [
      "Ana Ruiz said it was a “farce,” because nobody had seen it.",
      "it was a “farce,” because nobody had seen it",
    ],
    ["Ana Ruiz called it “dead,” in order to please voters.", "it “dead,”"],
    ["Ana Ruiz, who called the plan “a farce” was freed on Monday.", "the plan “a farce”"],
    ["Ana Ruiz said he was “sorry,” instead of leaving.", "he was “sorry,”"],
    [
      "Ana Ruiz said the tax must be “cut,” instead of raised.",
      "the tax must be “cut,” instead of raised",
    ],
    ["Ana Ruiz said he had “sold it,” in order to pay.", "he had “sold it,” in order to pay"],
    ["Ana Ruiz said it was “a gift,” rather than a loan.", "it was “a gift,” rather than a loan"],
  ])(
    "goes on to the ground of what is said, and not to the aim of saying it: %s",
    (text, content) => {
      expect(read(text)[0]?.[2]).toBe(content);
    },
  );

  it("ends before what somebody says of what it names", () => {
    const text = "Ana Ruiz called the charge a “farce” saying it was late.";
    expect(read(text)[0]?.[2]).toBe("the charge a “farce”");
  });

  it("goes on behind the attribution where the quoted words do, and begins and ends with their marks", () => {
    const sentence = "“I am glad,” said Ana Ruiz, who led the crew, “but not now.”";
    expect(read(sentence).map(([, , own]) => own)).toEqual([sentence]);
  });

  it("holds the last words of a list, though a sentence ends in those before", () => {
    const list = "“sad loss,” “so good. Such a man” and “rest well”";
    expect(read(`Ana Ruiz wrote of her friend, saying ${list}.`)[0]?.[2]).toBe(list);
  });

  it("takes the name behind a semicolon for who says what a colon leads to", () => {
    expect(read("Lind claims a deal; Ana Ruiz: “There is none.”")).toContainEqual([
      "Ana Ruiz",
      ":",
      "There is none.",
    ]);
  });
});
