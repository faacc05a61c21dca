/** Holds how quoted spans become claims: what is one content, and what is two. */
import { describe, expect, it } from "vitest";
import { readQuotations as read } from "./read-quotations.ts";

describe("attributeQuotations", () => {
  it("keeps the quoted parts of one content together", () => {
    const claims = read(
      "Mayor Ana Ruiz said the port would “open in spring” with “every crane” in place.",
    );
    expect(claims).toEqual([
      ["Ana Ruiz", "said", "the port would “open in spring” with “every crane” in place"],
    ]);
  });

  it.each([
    ["The port was concerned that Elm was “selling coal” to Hull.", "The port"],
    ["Ana Ruiz is still worried that Elm was “selling coal” to Hull.", "Ana Ruiz"],
  ])("is told by an adjective with “that”: %s", (text, speaker) => {
    expect(read(text).map(([by, , content]) => [by, content])).toEqual([
      [speaker, "Elm was “selling coal” to Hull"],
    ]);
  });

  it("is told by what somebody does, and not by what he asks for", () => {
    const claims = read("On Monday she posted, asking for help: “We have no more bread here.”");
    expect(claims).toEqual([["she", ":", "We have no more bread here."]]);
  });

  it("is told by nobody where it is only clear", () => {
    expect(read("It is clear that Elm was “selling coal” to Hull.")).toEqual([]);
  });

  it("keeps the parts together past what is told of the speaker", () => {
    const claims = read("“It is old,” says Ana Ruiz, who has built two bridges, “and it stands.”");
    expect(claims.map(([speaker, cue]) => [speaker, cue])).toEqual([["Ana Ruiz", "says"]]);
  });

  it("leaves out what another claim of the sentence quotes", () => {
    expect(read("“We are close,” Ana Ruiz said; “nothing has changed,” Piet Lind said.")).toEqual([
      ["Ana Ruiz", "said", "We are close,"],
      ["Piet Lind", "said", "nothing has changed,"],
    ]);
    expect(read("“It is old,” Ana Ruiz said of the port, which she calls “a ruin”.")).toEqual([
      ["Ana Ruiz", "said", "It is old,"],
      ["Ana Ruiz", "calls", "the port, which she calls “a ruin”"],
    ]);
  });

  it("makes none of words about somebody who does something", () => {
    expect(read("Piet Lind, the mayor's “old friend,” laughed.")).toEqual([]);
  });

  it("leaves out how the words came to be said", () => {
    for (const frame of ["Speaking in Oslo, ", "Asked about it, ", "When asked, ", ""]) {
      const claims = read(`${frame}Mayor Ana Ruiz said, “We will open in spring.”`);
      expect(claims).toEqual([["Ana Ruiz", "said", "We will open in spring."]]);
    }
    expect(read("Mayor Ana Ruiz praised the crew, adding, “They never slept.”")).toContainEqual([
      "Ana Ruiz",
      "adding",
      "They never slept.",
    ]);
  });

  it("tells a source with the participle that tells which one is meant", () => {
    for (const source of ["papers filed at the port court", "papers"]) {
      const claims = read(`“The harbour is closed,” according to ${source}.`);
      expect(claims).toEqual([[source, "according to", "The harbour is closed,"]]);
    }
  });

  it("keeps what is spoken of before the words, a gerund as well", () => {
    for (const subject of ["The plan", "Leaving Oslo"]) {
      expect(read(`${subject}, Mayor Ana Ruiz said, “is a loss for us.”`)).toEqual([
        ["Ana Ruiz", "said", `${subject}, Mayor Ana Ruiz said, “is a loss for us.”`],
      ]);
    }
  });

  it("reads what somebody termed something as a claim of its own", () => {
    const claims = read(
      "Mayor Ana Ruiz said the port would stay shut after what she termed a “long and costly” dispute.",
    );
    expect(claims).toEqual([["Ana Ruiz", "termed", "a “long and costly” dispute"]]);
  });

  it.each([
    ["told reporters Oslo was “open”.", "Oslo was “open”"],
    ["told Luis Vega the port was “open”.", "the port was “open”"],
  ])("begins behind whom somebody tells: %s", (said, content) => {
    expect(read(`Ana Ruiz ${said}`)[0]?.[2]).toBe(content);
  });

  it("takes no deed behind the words for the cue, with its object for who speaks", () => {
    const claims = read("Luis Vega, who was blamed for calling it “daddy”, defended his choice.");
    expect(claims.map(([, cue]) => cue)).toEqual(["calling"]);
  });

  it("takes the later of two verbs for the cue of what is told in it", () => {
    const claims = read("Ana Ruiz accused Elm of lying and on Monday said she would be “firm”.");
    expect(claims).toEqual([["Ana Ruiz", "said", "she would be “firm”"]]);
  });

  it("finds who is named behind the verb at the end", () => {
    const claims = read("Talks will “immediately” start, said Ana Ruiz.");
    expect(claims).toEqual([["Ana Ruiz", "said", "Talks will “immediately” start"]]);
  });

  it("takes for the speaker whom a participle tells more of behind an inverted verb", () => {
    expect(read("Most pilots work on short contracts, says a report calling it “a risk”.")).toEqual(
      [["a report", "calling", "it “a risk”"]],
    );
  });

  it("goes on with the clause behind a closing mark that a small noun follows", () => {
    expect(read("The study shows that the “eureka!” moment comes at dawn.")).toEqual([
      ["The study", "shows", "the “eureka!” moment comes at dawn"],
    ]);
    expect(read("Ana Ruiz asked the crew “who is there?” before dawn.")).toEqual([
      ["Ana Ruiz", "asked", "who is there?"],
    ]);
  });

  it.each([
    "Our old pier is hard to maintain, and the waves and “spring tides” of May make it worse.",
    "The town cut its “safety net” -- social programs aimed at poor families.",
    "No need to add “literally” to the sentence.",
    "The lamps the district wants are sold as “smart eyes” by their maker.",
  ])("takes nothing for a cue that leads to no words of its own in %j", (paragraph) => {
    expect(read(paragraph).map(([speaker]) => speaker)).not.toContainEqual(expect.any(String));
  });

  it("takes “as if to say” for a cue, and a participle behind “to”", () => {
    expect(read("The divers wave as if to say, “We are down here.”")[0]?.[1]).toBe("say");
    expect(read("They have taken to calling it “the rock”.")[0]?.[1]).toBe("calling");
  });

  it("goes on with who spoke before where the next sentence opens with an infinitive", () => {
    const text =
      "“I am from Elm,” Ana Ruiz said on Friday. “I was afraid.” Unable to find a boat, she walked home.";
    expect(read(text)).toEqual([
      ["Ana Ruiz", "said", "I am from Elm,"],
      ["Ana Ruiz", undefined, "I was afraid."],
    ]);
  });

  it("gives questions that are joined the cue before them, and not the sentence after", () => {
    const text =
      "In spring they all start to ask “what is wrong?” and “what can be done?” You cannot expect crews to wait if it rains.";
    expect(read(text)).toEqual([["they", "ask", "“what is wrong?” and “what can be done?”"]]);
  });

  it("leaves the day out, and ends before what else the speaker did", () => {
    const text =
      "The port on Monday night said on Tuesday it “firmly rejects” the plan and urged calm.";
    expect(read(text)[0]?.[2]).toBe("it “firmly rejects” the plan");
    expect(read("Ana Ruiz said Monday's vote was “bad” and loud.")[0]?.[2]).toBe(
      "Monday's vote was “bad” and loud",
    );
    expect(read("Ana Ruiz warned last week of “dire straits” in Elm.")[0]?.[2]).toBe(
      "of “dire straits” in Elm",
    );
    expect(read("Ana Ruiz said earlier this month it was “bad”.")[0]?.[2]).toBe("it was “bad”");
    expect(read("Ana Ruiz said this week was “bad”.")[0]?.[2]).toBe("this week was “bad”");
  });

  it.each([
    [
      "the port was “sound” and that pilots trust it.",
      "the port was “sound” and that pilots trust it",
    ],
    [
      "the port was “sound”, but that pilots left it.",
      "the port was “sound”, but that pilots left it",
    ],
    ["the port was “sound” and would open in May.", "the port was “sound” and would open in May"],
    [
      "the port was “sound” until he and Lind left it.",
      "the port was “sound” until he and Lind left it",
    ],
    [
      "the “frail” truce between Elm and Hull was over.",
      "the “frail” truce between Elm and Hull was over",
    ],
    ["both “growth” and jobs were at risk.", "both “growth” and jobs were at risk"],
    ["the port was “sound” and Lind left.", "the port was “sound”"],
    ["she was “glad” to meet Mr. Lind on Dec. 5.", "she was “glad” to meet Mr. Lind on Dec. 5"],
    [
      "the fall of the port was “fast” and all but sure.",
      "the fall of the port was “fast” and all but sure",
    ],
    ["the port was “sound” before leaving for Oslo.", "the port was “sound”"],
    ["the port was “sound” and the pilots left.", "the port was “sound”"],
  ])("takes what goes on behind the words with them: said %s", (said, content) => {
    expect(read(`Ana Ruiz said ${said}`)[0]?.[2]).toBe(content);
  });

  it.each([
    ["called it a “good” talk that lasted an hour.", "it a “good” talk"],
    ["called it a “good” sign that pilots were back.", "it a “good” sign that pilots were back"],
  ])("leaves to the outlet what it tells more of a thing that is named: %s", (named, content) => {
    expect(read(`Ana Ruiz ${named}`)[0]?.[2]).toBe(content);
  });

  it.each([
    ["Ana Ruiz said pilots would be told “at once”.", "pilots would be told “at once”"],
    [
      "Ana Ruiz said pilots were warned “twice” by the port.",
      "pilots were warned “twice” by the port",
    ],
    ["Ana Ruiz said pilots felt “old”.", "pilots felt “old”"],
    ["Ana Ruiz vowed never to accept “a pier”.", "never to accept “a pier”"],
    ["Asked if she would apologise, Ana Ruiz said it was “open”.", "it was “open”"],
    [
      "Ana Ruiz described the port, to which Lind was called, as “old”.",
      "the port, to which Lind was called, as “old”",
    ],
    ["Ana Ruiz called that port “old”.", "that port “old”"],
    ["Ana Ruiz said she agreed but that it was “old”.", "she agreed but that it was “old”"],
    ["Ana Ruiz vowed in a speech on Monday never to leave “a pier”.", "never to leave “a pier”"],
    ["Ana Ruiz mocked the idea that it was “old”.", "the idea that it was “old”"],
    ["The bottom line: “It is old,” Ana Ruiz said.", "It is old,"],
  ])("gives the words to whoever reports them, whole: %s", (text, content) => {
    expect(read(text).map(([speaker, , found]) => [speaker, found])).toEqual([
      ["Ana Ruiz", content],
    ]);
  });

  it("tells what a participle adds from what was said before it", () => {
    expect(read("“It is old,” Ana Ruiz said, accusing Elm of “a lie”.")).toEqual([
      ["Ana Ruiz", "said", "It is old,"],
      ["Ana Ruiz", "accusing", "Elm of “a lie”"],
    ]);
    expect(read("Ana Ruiz told Elm that it was late, accusing Tom of “a lie”.")).toEqual([
      ["Ana Ruiz", "accusing", "Tom of “a lie”"],
    ]);
    expect(read("Ana Ruiz called the men, accusing one another, “old”.")[0]?.[1]).toBe("called");
    expect(read("Ana Ruiz denied a row, with one official calling it “old”.")).toEqual([
      ["one official", "calling", "it “old”"],
    ]);
  });

  it.each([
    ["A man accused of killing a guard told pilots, “I did.”", "A man"],
    ["“I did,” a man convicted of killing a guard told pilots.", "a man"],
  ])("is said by whom a participle tells more of: %s", (text, speaker) => {
    expect(read(text).map(([name]) => name)).toEqual([speaker]);
  });

  it.each([
    "The man was an officer known only as “Luke”.",
    "Lind, who once wrote a book called “The Last Pier”, left.",
  ])("finds no claim in another name: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    "said in a statement to NTB it was “open”.",
    "said at the rally later it was “open”.",
    "told him it was “open”.",
    "told The Register afterward it was “open”.",
    "said Monday it was “open”.",
  ])("leaves out where, when and to whom it was said: %s", (said) => {
    expect(read(`Ana Ruiz ${said}`)[0]?.[2]).toBe("it was “open”");
  });

  it("gives what is added, with a verb of its own, the cue that adds it", () => {
    const text =
      "It is the worst yet, Ana Ruiz said, adding that she expects “three to five more” floods.";
    expect(read(text)).toEqual([["Ana Ruiz", "adding", "she expects “three to five more” floods"]]);
  });

  it("is said by nobody where a participle behind “of” only describes a noun", () => {
    expect(read("Years of alleged fraud by Elm set off campaigns including “#newelm.”")).toEqual(
      [],
    );
  });

  it("is said by whom an interview is with, however it came out", () => {
    const text = "Ana Ruiz told the Elm Daily in an interview published Friday it was “open”.";
    expect(read(text)).toEqual([["Ana Ruiz", "told", "it was “open”"]]);
  });

  it("is said by whom a paper quotes as saying it", () => {
    expect(read("“It is open,” Elm Radio quoted Ana Ruiz, the mayor, as saying.")).toEqual([
      ["Ana Ruiz", "saying", "It is open,"],
    ]);
  });

  it("finds the speaker in a clause behind “after”", () => {
    expect(
      read("They came after a senior official told Elm News that it was “critical”.")[0]?.[0],
    ).toBe("a senior official");
  });
});
