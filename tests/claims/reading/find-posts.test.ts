/** Tests of posts, which stand without quotation marks and are signed by name and handle. */
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";

/** Returns the claims of a text whose middle is some paragraphs, each as kind, speaker, cue and content. */
function claimsOf(...paragraphs: string[]): unknown[][] {
  const frame = "The bridge over the river has three lanes for cars.";
  const text = [frame, ...paragraphs, frame].join("\n\n");
  return extractClaims(text).map(({ kind, speaker, cue, start, end }) => [
    kind,
    speaker?.text,
    cue?.text,
    text.slice(start, end),
  ]);
}

const quotation = (speaker: string, content: string): unknown[] => [
  "quotation",
  speaker,
  undefined,
  content,
];

describe("findPosts", () => {
  it.each([
    ["I welcome the vote. We build in May. — Ana Ruiz (@anaruiz) March 3, 2019"],
    ["I welcome the vote. We build in May. - Ana Ruiz (@anaruiz) 3 March 2019"],
    [
      "I welcome the vote. We build in May. pic.twitter.com/a1B2 — Ana Ruiz (@anaruiz) March 3, 2019",
    ],
    ["I welcome the vote. We build in May. — Ana Ruiz (@anaruiz) 3 марта 2019 г."],
    ["I welcome the vote. We build in May. — Ana Ruiz (@anaruiz) 3. März 2019"],
    ["I welcome the vote. We build in May. — Ana Ruiz (@anaruiz) 3 de marzo de 2019"],
    ["I welcome the vote. We build in May.https://t.co/a1 — Ana Ruiz (@anaruiz) Dec. 3, 2019"],
  ])("reads what its writer signs: %s", (post) => {
    expect(claimsOf(post)).toEqual([quotation("Ana Ruiz", "I welcome the vote. We build in May.")]);
  });

  it("finds nothing else in it: no words of others, no figures, no words that it quotes", () => {
    const words = "Police say that 40 people were hurt in the “worst crash” of the year";
    expect(claimsOf(`${words} — NTB News (@NTB) March 3, 2019`)).toEqual([
      quotation("NTB News", words),
    ]);
  });

  it.each([
    ["— Tom Okafor (@tomokafor) March 3, 2019"],
    ["https://t.co/a1 — Tom Okafor (@tomokafor) March 3, 2019"],
  ])("reads the paragraph before a signature that stands alone: %s", (signature) => {
    expect(claimsOf("We are glad that the bridge will open", signature)).toEqual([
      quotation("Tom Okafor", "We are glad that the bridge will open"),
    ]);
  });

  it("goes back to where its sentence begins", () => {
    const post = "on the day of the vote — Tom Okafor (@tomokafor) March 3, 2019";
    expect(claimsOf("We are glad that the bridge will open", post)).toEqual([
      quotation("Tom Okafor", "We are glad that the bridge will open"),
      quotation("Tom Okafor", "on the day of the vote"),
    ]);
    expect(claimsOf("The bridge opens.", post)).toHaveLength(1);
  });

  it("reads two posts of one paragraph", () => {
    const signature = "— Ana Ruiz (@anaruiz) March 3, 2019";
    expect(claimsOf(`We build. ${signature} We go on. ${signature}`)).toEqual([
      quotation("Ana Ruiz", "We build."),
      quotation("Ana Ruiz", "We go on."),
    ]);
  });

  it.each([
    ["The vote was fair — Ana Ruiz (@anaruiz) left on March 3, 2019"],
    ["The vote was fair — Ana Ruiz (@anaruiz) March 3, 2019, in a long message"],
    ["The vote was fair, as Ana Ruiz (@anaruiz) March 3, 2019"],
    ["Spectacular — Ana Ruiz (@anaruiz) March 3, 2019"],
  ])("finds none in other words: %s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  it("names a writer of several words by all of them", () => {
    const text =
      "Elm is a port in Norway.\n\nThe port is shut for a day. — Morning Elm (@elm) March 3, 2019";
    expect(extractClaims(text).map(({ speaker }) => speaker?.name)).toEqual(["Morning Elm"]);
  });

  it("gives what is quoted behind it to nobody who signs it", () => {
    const post = "We build in May. — Ana Ruiz (@anaruiz) March 3, 2019";
    expect(claimsOf(post, "“The port has to wait for a year.”")).toHaveLength(1);
  });

  it.each([
    ["Big fire lights up the port (VIDEO) https://t.co/a1 — Morning Elm (@elm) March 3, 2019"],
    ["Details on the fire at the port today: https://t.co/a1 — Morning Elm (@elm) March 3, 2019"],
  ])("finds none in what only leads elsewhere: %s", (post) => {
    expect(claimsOf(post)).toEqual([]);
  });

  it("reads a sentence that leads to a link", () => {
    const post = "We must open the port: https://t.co/a1 — Morning Elm (@elm) March 3, 2019";
    expect(claimsOf(post)).toEqual([quotation("Morning Elm", "We must open the port:")]);
  });
});
