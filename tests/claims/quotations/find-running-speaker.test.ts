/** Tests of who goes on speaking where a quotation has no cue of its own. */
import { describe, expect, it } from "vitest";
import { type Block, type BlockKind, NO_METADATA } from "../../../src/article/article.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { findClaims } from "../../../src/claims/find-claims.ts";
import { said } from "./said.ts";

describe("a running speaker", () => {
  it("does not say what heads the next section in single marks", () => {
    const text =
      "Ana Ruiz defended the plan. \"It is a good bridge,\" she said.\n\n'A bridge too far'\n\nIt opened in May.";
    expect(said(text)).toEqual(["Ana Ruiz: It is a good bridge,"]);
  });

  it("does not say a few words alone that no mark ends", () => {
    const text = "“The bridge is old,” Ana Ruiz said.\n\n“A worrying rate”\n\nIt opened in May.";
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is old,"]);
  });

  it("is who goes on with what the paragraph leaves open, though it begins with another", () => {
    const text =
      "Tom Okafor closed the pier. “It is ten years old.\n\n“It is safe,” Ana Ruiz said.";
    expect(said(text)).toEqual(["Ana Ruiz: It is ten years old.", "Ana Ruiz: It is safe,"]);
  });

  it("is who the paragraph before retold", () => {
    const text =
      "“The bridge is old,” Tom Okafor said.\n\nAna Ruiz said in her letter that it was not so.\n\n“It is ten years old.”";
    expect(said(text)).toEqual([
      "Tom Okafor: The bridge is old,",
      "Ana Ruiz: It is ten years old.",
    ]);
  });

  it("is who the main clause of the paragraph before tells of", () => {
    const text =
      "“No,” Luis Vega said.\n\nWhen Tom Okafor asked her, Ana Ruiz said the following.\n\n“It is old.”";
    expect(said(text)).toEqual(["Luis Vega: No,", "Ana Ruiz: It is old."]);
  });

  it.each([
    ["The team lost money.", "Ana Ruiz: It was no hobby."],
    ["Boats lay flat, but the firm wanted more.", "Ana Ruiz: It was no hobby."],
    ["A painter sighs.", "A painter: It was no hobby."],
    ["Sen. Tom Okafor (Elm) was less glad.", "Tom Okafor: It was no hobby."],
  ])("is no thing or body of which only a deed is told: %s", (between, expected) => {
    const text = `“The bridge is old,” Ana Ruiz said. ${between} “It was no hobby.”`;
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is old,", expected]);
  });

  it("does not go on over two paragraphs of others, but over captions and what is left open", () => {
    const first = "“The bridge is old,” Ana Ruiz said.\n\n";
    const others = "Tom Okafor built it.\n\nThe port paid.\n\n";
    const next = "“It will fall.”";
    const spoken = ["Ana Ruiz: The bridge is old,"];
    expect(said(`${first}${others}${next}`)).toEqual(spoken);
    expect(said(`${first}Tom Okafor built it.\n\n${next}`)).toEqual([
      ...spoken,
      "Ana Ruiz: It will fall.",
    ]);
    expect(said(`${first}The bridge at dawn\n\nThe port at noon\n\n${next}`)).toEqual([
      ...spoken,
      "Ana Ruiz: It will fall.",
    ]);
    const open = "“The bridge is old,” Ana Ruiz said. “It is late.\n\n";
    expect(said(`${open}${others}${next}`)).toHaveLength(3);
  });

  it("does not go on over a subheading", () => {
    const text = "“The bridge is old,” Ana Ruiz said.\n\nA new port\n\n“It will fall.”";
    const quotations = (kind: BlockKind): Claim[] => {
      const at = text.indexOf("A new port");
      const blocks: Block[] = [
        { kind: "paragraph", start: 0, end: at - 2 },
        { kind, start: at, end: at + 10 },
        { kind: "paragraph", start: at + 12, end: text.length },
      ];
      return findClaims({ ...NO_METADATA, language: "en", text, blocks });
    };
    expect(quotations("paragraph")).toHaveLength(2);
    expect(quotations("subheading")).toHaveLength(1);
  });

  it.each(["[Ruiz] should stay.", "I told Ruiz so."])("is nobody named in it: %s", (words) => {
    const text = `“The bridge is old,” Ana Ruiz said.\n\nIt was late.\n\n“${words}”`;
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is old,"]);
  });

  it("is nobody of whom the sentence before tells, where it names him or her", () => {
    const text = "Ana Ruiz met Tom Okafor. She shook her head. “Ana Ruiz, of all people!”";
    expect(said(text)).toEqual([]);
  });

  it.each([
    "I ask if the bridge is safe.",
    "We suggest that the bridge is safe.",
    "You know the bridge, I say.",
    "But you’ve built it, I say.",
  ])("is not the reporter, nor whom the reporter talks to: %s", (turn) => {
    const text = `“The bridge is old,” Ana Ruiz said.\n\n${turn}\n\n“It will fall.”`;
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is old,", "Ana Ruiz: It will fall."]);
  });

  it("is the subject of the main clause that introduces the quotation", () => {
    const text =
      "Ana Ruiz closed the meeting in the hall that Tom Okafor built. “The bridge is safe.”";
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is safe."]);
  });

  it.each(["said Ana Ruiz.", "said Ana Ruiz, an engineer."])(
    "is whoever stands behind the verb of the sentence before: %s",
    (cue) => {
      const text = `A fall would be bad for the port, ${cue} “The bridge is safe.”`;
      expect(said(text)).toEqual(["Ana Ruiz: The bridge is safe."]);
    },
  );

  it("is who put out a text that has words of its own", () => {
    const text = "The Elm Port, in its letter on Monday, mailed a report stating it was “safe”.";
    expect(said(text)).toEqual(["Elm Port: safe"]);
  });

  it("is not what a sentence before says nothing of", () => {
    const text = "“The bridge is old,” Ana Ruiz said. It was late. “It will fall.”";
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is old,", "Ana Ruiz: It will fall."]);
  });

  it.each([
    "Tom Okafor did not comment on it.",
    "Tom Okafor never explained.",
    "Tom Okafor spoke of the toll.",
    "Tom Okafor defended the toll.",
  ])("goes on before a sentence that tells of something else: %s", (next) => {
    const text = `“The bridge is old,” Ana Ruiz said. “Once it falls, we go.” ${next}`;
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is old,", "Ana Ruiz: Once it falls, we go."]);
  });

  it("goes on in a paragraph of its own where all speech stands in single marks", () => {
    const text = "'It is a good bridge,' Ana Ruiz said.\n\n'It will stand for a century.'";
    expect(said(text)).toEqual([
      "Ana Ruiz: It is a good bridge,",
      "Ana Ruiz: It will stand for a century.",
    ]);
  });

  it("says a clause whose sentence the outlet ends, unless a comma leads to somebody else", () => {
    const text =
      "“The bridge is old,” Ana Ruiz said. “We know that it has to go some day soon” for the town.";
    expect(said(text)).toEqual([
      "Ana Ruiz: The bridge is old,",
      "Ana Ruiz: We know that it has to go some day soon",
    ]);
    const other =
      "“The bridge is old,” Ana Ruiz said. “We know that it has to go some day soon,” went a song.";
    expect(said(other)).toEqual(["Ana Ruiz: The bridge is old,"]);
  });

  it("is who wants something in the paragraph before", () => {
    const text =
      "“The bridge is old,” Tom Okafor said.\n\nAna Ruiz, the mayor, wants to build a new one.\n\n“It will cost us less.”";
    expect(said(text)).toEqual([
      "Tom Okafor: The bridge is old,",
      "Ana Ruiz: It will cost us less.",
    ]);
  });

  it("is the source that “according to” names before a colon", () => {
    const text = "According to a copy of the filing obtained by Elm:\n\n“We closed the bridge.”";
    expect(said(text)).toEqual(["a copy of the filing: We closed the bridge."]);
  });

  it("is whom the message comes from that a colon leads to", () => {
    const text = "Here is the full statement from the Elm police:\n\n“We closed the bridge.”";
    expect(said(text)).toEqual(["Elm police: We closed the bridge."]);
    const post = "Ana Ruiz said it was safe.\n\nFrom the Elm Post:\n\n“The bridge has closed.”";
    expect(said(post)).toEqual(["Elm Post: The bridge has closed."]);
  });

  it("is never the reporter", () => {
    const text = "When I read it to her, Ana Ruiz smiled. “The bridge is old.”";
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is old."]);
  });

  it.each(["As an engineer,", "Now,", "The road was shut – and"])(
    "says a clause that ends a sentence: %s",
    (before) => {
      const text = `“The bridge is old,” Ana Ruiz said. ${before} “we are bound to say that it will go.”`;
      expect(said(text)).toEqual([
        "Ana Ruiz: The bridge is old,",
        "Ana Ruiz: we are bound to say that it will go.",
      ]);
    },
  );

  it.each(["which will cost a lot", "because of the rain"])(
    "says a clause of which the outlet tells more behind its comma: %s",
    (more) => {
      const text = `“The bridge is old,” Ana Ruiz said. “It has to go some day soon,” ${more}.`;
      expect(said(text)).toEqual([
        "Ana Ruiz: The bridge is old,",
        "Ana Ruiz: It has to go some day soon,",
      ]);
    },
  );

  it("goes on after a word that joins", () => {
    const text = "“The bridge is old,” Ana Ruiz said. But “It has to last. It will.”";
    expect(said(text)).toEqual([
      "Ana Ruiz: The bridge is old,",
      "Ana Ruiz: It has to last. It will.",
    ]);
  });

  it("is whom the sentence between names, whoever else it tells of", () => {
    const text =
      "“We built it!” Ana Ruiz declared, a point she makes where drivers asked for it. “We did it well.”";
    expect(said(text)).toEqual(["Ana Ruiz: We built it!", "Ana Ruiz: We did it well."]);
  });

  it("is no heading that announces the text", () => {
    const text =
      "“The bridge is old,” Ana Ruiz said.\n\nTranscript as follows:\n\n“We came to Elm today.”";
    expect(said(text)).toEqual(["Ana Ruiz: The bridge is old,", "Ana Ruiz: We came to Elm today."]);
  });

  it("gives the verb whose colon leads to another paragraph for the cue, and to none behind that", () => {
    const text =
      "“The bridge is old,” Tom Okafor said.\n\nAna Ruiz added:\n\n“It will fall. I saw it.”\n\n“We all saw it.”";
    expect(
      extractClaims(text).map(({ cue, start, end }) => [cue?.text, text.slice(start, end)]),
    ).toEqual([
      ["said", "The bridge is old,"],
      ["added", "It will fall. I saw it."],
      [undefined, "We all saw it."],
    ]);
  });

  it("goes on though those who listen cheer", () => {
    const text =
      "“We won,” Lind told the hall. “And we will win again.” The crowd around him cheered.";
    expect(extractClaims(text).map(({ speaker }) => speaker?.name)).toEqual(["Lind", "Lind"]);
  });

  it("is who cheers where nobody speaks before, or is no crowd", () => {
    expect(lastLabel("“We will win!” The crowd cheered.")).toBe("The crowd");
    const text = "“We won,” Lind told the hall. “And how!” The mayor laughed.";
    expect(lastLabel(text)).toBe("The mayor");
  });
});

/** Returns the label of whoever says the last words of a text. */
const lastLabel = (text: string): string | undefined => extractClaims(text).at(-1)?.speaker?.text;
