/** Tells whether a subject is a thing, which says and wants nothing: "the storm", "six boats". */
import { STUDIES } from "../../lexicons/studies.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isCapital, wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { holdsSomebody } from "../../syntax/subjects/find-antecedent.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";

/** Words for one or more who were told of before. */
const TOLD_OF: ReadonlySet<string> = new Set("duo one pair trio".split(" "));

/** Tells whether a subject is a common noun for a thing, which says and wants nothing: "the storm", "six boats", "the mayor's illness"; a text or a study does. Of "which" it is what stands before. */
export function isThing(reading: Reading, syntax: Syntax, subject: Subject): boolean {
  const { from, to } = subject.antecedent ?? subject;
  if (subject.antecedent && wordAt(reading, subject.to - 1) !== "which") return false;
  // At the head of a sentence a name alone is no other than a noun.
  const isWord = syntax.classes[to - 1] === "word" && !isCapital(reading, to - 1);
  if (!isWord || TOLD_OF.has(wordAt(reading, to - 1))) return false;
  let own = to;
  while (own > from && syntax.classes[own - 1] !== "genitive") own -= 1;
  return !holdsSomebody(reading, syntax, own, to) && !hasWord(reading, STUDIES, from, to);
}
