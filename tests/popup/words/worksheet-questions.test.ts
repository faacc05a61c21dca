/** The questions of a worksheet, and what the reports hold to each. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Phrase } from "../../../popup/words/phrase.ts";
import { makeQuestions } from "../../../popup/words/worksheet-questions.ts";
import { sampleClaim, sampleStatement } from "../make-samples.ts";
import { sampleComparison } from "../sample-comparison.ts";
import { stubMessages } from "../stub-messages.ts";

beforeAll(() => stubMessages("en"));
afterAll(() => Reflect.deleteProperty(globalThis, "chrome"));

const { statements } = sampleComparison;
const statementOf = (wanted: string) => statements.find(({ id }) => id === wanted)!;
const readPhrase = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : part.source)).join("");
/** What the teacher's key holds to the question with a word in it. */
const keyTo = (id: string, word: string): string[] =>
  (
    makeQuestions(statementOf(id), "The Harbour Post").find(({ question }) =>
      question.includes(word),
    )?.key ?? []
  ).map(readPhrase);

describe("makeQuestions", () => {
  it("asks only what the reports at hand can answer", () => {
    const silent = sampleClaim({ excerpt: ["“", "we will see", "”"], speaker: null });
    const bare = sampleStatement("bare", silent, []);
    const asked = makeQuestions(bare, "The Harbour Post").map(({ question }) => question);
    expect(asked.some((question) => question.includes("set against"))).toBe(false);
    expect(asked.some((question) => question.includes("introduce"))).toBe(false);
    expect(asked.length).toBeGreaterThan(0);
  });

  it("gives the teacher the words that differ, by outlet", () => {
    expect(keyTo("frank", "share")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Northern Wire: .*informative/)]),
    );
  });

  it("gives the teacher cue, label and place of every report", () => {
    const { coverage } = statementOf("frank");
    for (const word of ["introduce", "call the speaker", "stand?"])
      expect(keyTo("frank", word)).toHaveLength(coverage.length + 1);
  });

  it("names who set a statement against another", () => {
    expect(keyTo("went-well", "set against")[0]).toMatch(/Vladimir Putin.*Northern Wire/);
  });

  it("tells a difference in the speaker from one in words", () => {
    expect(keyTo("peaceful", "more than words")[0]).toContain("Donald Trump");
  });
});
