/** Holds the finding of indirect speech to what it must leave, and to what every claim is. */
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { extractClaims } from "../../../src/claims/extract-claims.ts";
import { leastTime } from "../../least-time.ts";
import { articleOf, claimsOf, rows } from "./read-rows.ts";

/** Lists the claims of a text as kind and content. */
const contents = (text: string): string[][] =>
  extractClaims(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** Makes an article of one sentence, and of many sentences, that grow with `times`. */
function longArticle(times: number): ReturnType<typeof articleOf> {
  const sentence = "Said that the mayor of , and who told him ".repeat(20);
  return articleOf(`${sentence}. `.repeat(times), sentence.repeat(times));
}

describe("what is no indirect speech", () => {
  it("is a noun that looks like a verb", () => {
    expect(rows("The report on the claims was late, and the plan changed.")).toEqual([]);
  });

  it("is a relative clause after a noun that looks like a verb", () => {
    expect(rows("The tax claims that were open are settled.")).toEqual([]);
  });

  it("is what stands in quotation marks, or holds some", () => {
    expect(rows("“The pier is sound and she said it would last,” said Ada Lind.")).toEqual([]);
    expect(rows("Ada Lind said the pier was “quite sound” and would last.")).toEqual([]);
  });

  it("may hold a title, with its marks, unless somebody speaks it", () => {
    expect(rows("Ada Lind said the film “Blue House” would open in May.")).toEqual([
      ["Ada Lind", "said", "the film “Blue House” would open in May"],
    ]);
    expect(rows("Ada Lind said the pier was in “Blue House.”")).toEqual([
      ["Ada Lind", "said", "the pier was in “Blue House.”"],
    ]);
    const spoken = extractClaims("Ada Lind called the mayor an “Iron Duke.”");
    expect(spoken.map(({ kind }) => kind)).toEqual(["quotation"]);
  });

  it("may hold words that somebody quotes by a cue of their own", () => {
    const outer = "she likes what she calls a “quiet pier”";
    expect(contents(`Ada Lind said ${outer}.`)).toEqual([
      ["indirect", outer],
      ["quotation", "a “quiet pier”"],
    ]);
    expect(contents("Ada Lind said Bo Rask had called it “quiet”.")).toEqual([
      ["indirect", "Bo Rask had called it “quiet”"],
      ["quotation", "it “quiet”"],
    ]);
    expect(contents("Ada Lind asked the crew to keep what it calls a “quiet pier”.")).toEqual([
      ["indirect", "the crew to keep what it calls a “quiet pier”"],
      ["quotation", "a “quiet pier”"],
    ]);
    expect(contents("Studies show that “the pier is quiet now,” said Ada Lind.")).toEqual([
      ["quotation", "Studies show that “the pier is quiet now,”"],
    ]);
    expect(contents("Ada Lind criticized what she called the “quiet pier”.")).toEqual([
      ["quotation", "the “quiet pier”"],
    ]);
  });

  it("is what someone says inside what someone else is reported to say", () => {
    expect(rows("The union said the minister believed the offer was fair.")).toHaveLength(1);
    expect(rows("The union said the minister said the offer was fair.")).toHaveLength(1);
  });
});

describe("a report that passes on what somebody has said", () => {
  const said = "the minister had said the offer was fair";

  it.each([`The Elm Post reported that ${said}.`, `According to the Elm Post, ${said}.`])(
    "is told under both: %s",
    (sentence) => {
      expect(rows(sentence).map(([speaker, , content]) => [speaker, content])).toEqual([
        [expect.stringMatching(/the Elm Post/i), expect.stringContaining(said)],
        ["the minister", "the offer was fair"],
      ]);
    },
  );

  it.each(["according to the Elm Post", "the Elm Post reported"])(
    "is told under both where it closes its sentence: %s",
    (outer) => {
      expect(rows(`The offer is fair, the minister said, ${outer}.`).map(([who]) => who)).toEqual([
        "the Elm Post",
        "the minister",
      ]);
    },
  );

  it.each([
    ["The pier is old, she said, Elm News reported.", "Elm News", "she"],
    ["The mayor will quit, she told aides, the report says.", "the report", "she"],
  ])("is told under both where a pronoun is one of them: %s", (text, outer, inner) => {
    expect(rows(text).map(([who]) => who)).toEqual([outer, inner]);
  });

  it.each(["he had said", "40 percent said", "the minister hopes"])(
    "is told once of nobody in particular, or where nothing is said: %s",
    (inner) => {
      expect(rows(`The Elm Post reported that ${inner} the offer was fair.`)).toHaveLength(1);
    },
  );
});

describe("an attack", () => {
  it("is no speech where something not known before is struck", () => {
    expect(rows("Thieves attacked a whale with an axe.")).toEqual([]);
    expect(rows("Raiders attacked bars and shops.")).toEqual([]);
  });

  it("is no speech where a thing is struck till it is open", () => {
    expect(rows("Police searched the room, which they blasted open.")).toEqual([]);
    expect(rows("Police ripped open the bags.")).toEqual([]);
    expect(rows("Police slammed open borders.")).toHaveLength(1);
  });

  it("is no speech where those who bear arms make it", () => {
    expect(rows("Gunmen attacked the pier after the blast.")).toEqual([]);
    expect(rows("Six militants attacked the port's crew.")).toEqual([]);
  });

  it("is speech where it strikes what is known or said, or comes from a person", () => {
    expect(rows("Pilots attacked the plan to close the pier.")).toHaveLength(1);
    expect(rows("Pilots attacked a minister over the toll.")).toHaveLength(1);
    expect(rows("Pilots attacked claims of fraud.")).toHaveLength(1);
    expect(rows("Ada Lind attacked loopholes for shops.")).toHaveLength(1);
  });
});

describe("one cue", () => {
  it("makes one claim, by whoever is named", () => {
    const text = "The pilots of Elm are worried that the pier is unsafe.";
    expect(rows(text)).toEqual([["The pilots of Elm", "are worried", "that the pier is unsafe"]]);
  });

  it.each([
    "Ada Lind says she hopes to win, but she knows that “the port will close.”",
    "Ada Lind said he was forced out at Elm, “refired” is how he put it, and was ready to go.",
  ])("makes one claim, which holds what is quoted: %j", (text) => {
    expect(extractClaims(text).map(({ kind }) => kind)).toEqual(["quotation"]);
  });
});

describe("one content", () => {
  it("makes one claim, by the verb right before it", () => {
    expect(rows("Lind responded by saying that the pier was safe.")).toEqual([
      ["Lind", "saying", "that the pier was safe"],
    ]);
  });
});

describe("a word and a colon that open a headline", () => {
  it("are a speaker, but no kind of piece", () => {
    expect(rows("Pilots: The pier is unsafe", "The pilots spoke.")).toHaveLength(1);
    expect(rows("Analysis: The pier is unsafe", "Our Analysis is open.")).toEqual([]);
  });
});

describe("every claim", () => {
  const words = constantFrom(
    ..."the mayor said that , who told reporters according to “ ” ( ) . - — 's Ada Lind 45 promised denied it was is and while Monday 🙂 naïve \u200b".split(
      " ",
    ),
  );

  it("lies in one block and says what the text says at its place", () => {
    assert(
      property(array(array(words, { maxLength: 40 }), { maxLength: 4 }), (paragraphs) => {
        const article = articleOf(...paragraphs.map((paragraph) => paragraph.join(" ")));
        for (const claim of claimsOf(article)) {
          const home = article.blocks.find((b) => b.start <= claim.start && claim.end <= b.end);
          expect(home).toBeDefined();
          expect(claim.end).toBeGreaterThan(claim.start);
          expect(claim.quotes).toEqual([]);
          for (const part of [claim.speaker, claim.cue]) {
            if (part) expect(article.text.slice(part.start, part.end)).toBe(part.text);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is found in linear time, however long a sentence is", () => {
    const [short, long] = [longArticle(40), longArticle(320)];
    // Eight times the text: sixty-four times the time would be a square.
    const limit =
      40 *
      Math.max(
        leastTime(() => claimsOf(short)),
        5,
      );
    expect(leastTime(() => claimsOf(long), limit)).toBeLessThan(limit);
  });

  it("is told where somebody brings people together to say a thing, not to do one", () => {
    expect(rows("Lind held a press conference to announce plans to close the pier.")).toEqual([
      ["Lind", "to announce", "plans to close the pier"],
    ]);
    expect(rows("Lind held a rally to defend the plan.")).toEqual([]);
    expect(rows("The crew held a debate to show that it was united.")).toEqual([]);
  });

  it("is what somebody tells a court", () => {
    const text = "Pilots have filed a complaint with the port court alleging ten years of abuse.";
    expect(rows(text)).toEqual([["Pilots", "alleging", "ten years of abuse"]]);
  });

  it.each([
    "A judge dismissed a lawsuit accusing the port of neglect.",
    "Lind faces a lawsuit accusing him of fraud.",
    "The port fought a complaint by Rask accusing it of theft.",
  ])("is not what another tells it: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });
});
