/** Reads an answer behind a cue: "said | yes", "said | the same". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { makeContent, type ReadAfter } from "./content-after.ts";

/** What may stand behind "yes" and "no" where nothing more is said. */
const CLOSES_ANSWER: ReadonlySet<WordClass> = new Set<WordClass>([
  "mark",
  "coordinator",
  "subordinator",
  "wh",
]);
const ANSWERS: ReadonlySet<string> = new Set(["yes", "no", "so", "otherwise"]);

/** Reads "yes" or "no" where that is all that is said: of "said yes and left" what the speaker does next is no part of it. */
export const readWholeAnswer: ReadAfter = (reading, syntax, { cue, start }) =>
  cue.verb.lemma === "say" && isWholeAnswer(reading, syntax, start)
    ? { content: { from: start, to: start + 1 }, rule: "answer" }
    : undefined;

/** Tells whether "yes" or "no" is all that is said: "said yes, …", "said no to", "said yes when". */
function isWholeAnswer(reading: Reading, syntax: Syntax, at: number): boolean {
  const word = wordAt(reading, at);
  return (word === "yes" || word === "no") && CLOSES_ANSWER.has(syntax.classes[at + 1] ?? "mark");
}

/** Reads an answer with what belongs to it: "said | no to the plan". */
export const readAnswer: ReadAfter = (reading, syntax, place) =>
  place.cue.verb.lemma === "say" && answers(reading, place.start)
    ? makeContent(reading, syntax, place, place.start, "answer", "tight")
    : undefined;

/** Tells whether an answer stands at a token: "said yes", "said so", "said the same of". */
function answers(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return ANSWERS.has(word) || (word === "the" && wordAt(reading, at + 1) === "same");
}
