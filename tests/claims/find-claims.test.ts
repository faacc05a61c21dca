/** Tests that every span of every claim is what it says, on any text that a page may hold. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, type BlockKind, NO_METADATA } from "../../src/article/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { findClaims } from "../../src/claims/find-claims.ts";
import { sliceSpan } from "../../src/text/span.ts";
import { leastTime } from "../least-time.ts";

/** Pieces of news prose, and what Unicode may put between them: zero-width, soft hyphen, bidi, combining, astral. */
const PIECES = [
  ..."Ana Ruiz|President Omar Said|he|she|the mayor|said|told reporters|according to|called it|adding|who|that|was".split(
    "|",
  ),
  ..."3 bridges|on Monday|in Oslo|at least 14 people|will not|“|”|\"|'|‘|’|«|»|''|,|.|?|!|:|;|—|―|-|…|(|)|[|]|\n|\n\n".split(
    "|",
  ),
  ..."\u200B|\u200D|\u00AD|\u202E|\u2066|\u2069|\uFEFF|e\u0301|İ|ß|𝐀𝐧𝐚|😀|مرحبا|Київ|\u00A0|\uD83D".split(
    "|",
  ),
];
/** Whole sentences that make claims, with the same odd characters inside words and marks. */
const SENTENCES = [
  "“The bri\u00ADdge is safe,” Ana R\u200Buiz said. ",
  "The mayor called it a “mar\u0301vel” on Monday. ",
  "“\u202EYes\u202C,” he said, “but 😀 not now.” ",
  "𝐀𝐧𝐚 Ruiz said that \u2066the bridge\u2069 would hold. ",
  "According to Omar İpek, at least 14 people\uFEFF were hurt. ",
  "''Why now?'' she asked. ",
];
const KINDS: BlockKind[] = ["headline", "standfirst", "paragraph", "caption"];
const CASES = 10_000;

const article = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...SENTENCES), weight: 1 },
      {
        arbitrary: fc
          .tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", ""))
          .map(([piece, space]) => piece + space),
        weight: 4,
      },
    ),
    { maxLength: 40 },
  )
  .chain((pieces) => {
    const text = pieces.join("");
    const kinds = fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 3 });
    return kinds.map((list): Article => {
      const size = Math.ceil(text.length / list.length);
      const blocks = list.map((kind, index) => ({
        kind,
        start: Math.min(text.length, index * size),
        end: Math.min(text.length, (index + 1) * size),
      }));
      return Object.assign({ text, blocks }, NO_METADATA, { language: "en" });
    });
  });

/** Says what is wrong with a claim, or nothing. */
function faultOf({ text, blocks }: Article, claim: Claim): string | null {
  const block = blocks.find(({ start, end }) => claim.start >= start && claim.end <= end);
  if (!block || block.kind === "caption") return "it lies in no block that may hold claims";
  if (claim.end <= claim.start) return "it is empty";
  const isInside = claim.quotes.every((q) => q.start >= claim.start && q.end <= claim.end);
  if (!isInside) return "a quote lies outside it";
  const { speaker, cue } = claim;
  if (speaker && sliceSpan(text, speaker) !== speaker.text) return "its speaker is not as printed";
  if (speaker?.name === "") return "its speaker has no name";
  if (cue && sliceSpan(text, cue) !== cue.text) return "its cue is not as printed";
  return null;
}

describe("findClaims", () => {
  it("gives spans that are what they say, on any text", () => {
    let found = 0;
    fc.assert(
      fc.property(article, (given) => {
        for (const claim of findClaims(given)) {
          found += 1;
          expect(faultOf(given, claim)).toBeNull();
        }
      }),
      { numRuns: CASES },
    );
    expect(found).toBeGreaterThan(CASES / 10);
  });

  it("gives what the article tells again word for word once", () => {
    const caption = "Ana Ruiz said that the bridge in Elm would be shut.";
    expect(findIn(`${caption} It is old. ${caption}`)).toHaveLength(1);
    expect(findIn(`${caption} It is old. On Monday ${caption}`)).toHaveLength(2);
  });

  it("gives what a caption tells nearly as the article does once, wherever it stands", () => {
    const told = "Ana Ruiz said that the old bridge in Elm would be shut on Monday.";
    const caption = "Engineer Ana Ruiz said that the bridge in Elm would be shut on Monday";
    const whole = ["that the old bridge in Elm would be shut on Monday"];
    expect(contents(`Crews came.\n\n${told}\n\n${caption}\n\nThey left.`)).toEqual(whole);
    expect(contents(`Crews came.\n\n${caption}\n\n${told}\n\nThey left.`)).toEqual(whole);
    // What ends as a sentence does is the article's own, and what nothing else tells is kept.
    expect(contents(`Crews came.\n\n${told}\n\n${caption}.`)).toHaveLength(2);
    expect(contents(`Crews came.\n\n${caption}\n\nThey left.`)).toHaveLength(1);
  });

  it("takes time that grows with the text, whatever the text repeats", () => {
    const pieces = [
      "“",
      "' ",
      '"a ',
      "said ",
      "he said, ",
      "Ana ",
      "the mayor, who ",
      "and ",
      ", ",
      "“no,” he said. ",
      "his claim that it is safe is false and ",
    ];
    for (const piece of pieces) {
      const once = leastTime(() => findIn(piece.repeat(2_000)));
      // Ten times the text: a hundred times the time would be a square.
      const limit = 40 * Math.max(once, 5);
      expect(leastTime(() => findIn(piece.repeat(20_000)), limit)).toBeLessThan(limit);
    }
  });
});

/** Finds the claims of one paragraph. */
function findIn(text: string): Claim[] {
  const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length }];
  return findClaims({ ...NO_METADATA, language: "en", text, blocks });
}

/** Lists the contents of the claims of a bare text. */
function contents(text: string): string[] {
  return extractClaims(text).map(({ start, end }) => text.slice(start, end));
}
