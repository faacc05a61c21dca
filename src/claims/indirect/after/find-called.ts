/** Finds what somebody calls a thing that only "what" stands for: "in what the mayor called | a cowardly act". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";

/**
 * Returns where that begins, from the token behind a verb that takes "as": "described as | an old trick". -1 where
 * it begins with no "a", and may be no more than a name ("in what pilots call | the Gap"), or where neither a preposition nor a verb leads to "what".
 */
export function findCalled(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, verb }: IndirectCue,
  start: number,
): number {
  if (!group.finite || group.passive || verb.kind !== "speech") return -1;
  const from = wordAt(reading, start) === "as" ? start + 1 : start;
  if (!/^an?$/.test(wordAt(reading, from))) return -1;
  const what = (findSubject(reading, syntax, sentence, group)?.from ?? 0) - 1;
  if (wordAt(reading, what) !== "what") return -1;
  const isLed = syntax.classes[what - 1] === "preposition" || groupAt(syntax, what - 1);
  return isLed ? from : -1;
}
