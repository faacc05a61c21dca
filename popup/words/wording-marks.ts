/** Picks what to mark in a wording: only what the comparison found to differ. */
import type { ComparedStatement, Coverage, WordingMark } from "../../src/comparison/comparison.ts";
import type { Mark } from "./split-wording.ts";

/** The marks of another outlet's wording; a paraphrase differs in nearly every word, so none of it is marked. */
export function marksThere({ relation, wording }: Coverage): Mark[] {
  return relation === "paraphrase" ? [] : wording;
}

/** The marks of this article's wording: the words that stand otherwise in any other outlet. */
export function marksHere({ coverage }: ComparedStatement): Mark[] {
  return coverage
    .filter(({ relation }) => relation !== "paraphrase")
    .flatMap(({ wording }) => marksInHere(wording));
}

/** What the marks of another wording say of this article's: the words in whose place it has others. */
export function marksInHere(marks: WordingMark[]): Mark[] {
  return marks.flatMap(({ kind, here }) =>
    kind === "differs" && here !== null ? { kind, start: here.start, end: here.end } : [],
  );
}
