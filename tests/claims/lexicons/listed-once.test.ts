/** Holds the lists of words to what they say of themselves: each word once, in the list that decides. */
import { describe, expect, it } from "vitest";
import { CLASS_WORDS, NOT_ADVERBS } from "../../../src/claims/lexicons/closed-classes.ts";
import { COMMON_VERBS } from "../../../src/claims/lexicons/common-verbs.ts";
import * as functionWords from "../../../src/claims/lexicons/function-words.ts";
import { reportingVerbs } from "../../../src/claims/lexicons/reporting-verbs.ts";
import { classifyWord } from "../../../src/claims/reading/word-class.ts";

/** Returns the words that a list has more than once. */
const twice = (words: readonly string[]): string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);

/** Returns the class that the form of a word gives it. */
const made = (word: string) => classifyWord({ kind: "word", word, capital: false });

describe("a word", () => {
  it("of a closed class stands in one class, once", () => {
    expect(twice(Object.values(CLASS_WORDS).flatMap((list) => list.split(" ")))).toEqual([]);
  });

  it("stands once in each list of function words", () => {
    for (const list of Object.values(functionWords)) expect(twice([...list])).toEqual([]);
  });

  it("that is a common verb is no reporting verb by itself, and is listed once", () => {
    const alone = reportingVerbs.filter(({ particle }) => particle === null);
    expect(twice([...COMMON_VERBS, ...new Set(alone.map(({ lemma }) => lemma))])).toEqual([]);
  });

  it("in -ly is listed as no adverb only where its form would make it one", () => {
    expect(made("ally")).toBe("word");
    expect(made("badly")).toBe("adverb");
    expect([...NOT_ADVERBS].filter((word) => word.length < 5 || !word.endsWith("ly"))).toEqual([]);
  });
});
