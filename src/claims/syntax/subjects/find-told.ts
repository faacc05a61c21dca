/** Finds of what a relative clause tells that names or reports: "the pier" in "the pier, which pilots say is unsafe". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { namesDate } from "../phrases/names-date.ts";
import { isDeterminerAt, isNounAt, type Syntax } from "../read-syntax.ts";
import { findAntecedent } from "./find-antecedent.ts";

/** Returns where that begins of which a relative clause tells, with the last determiner in it: "the pier" in "the owner of the pier, which pilots say is unsafe"; -1 for none, and for a date. */
export function findTold(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  pronoun: number,
): number {
  const antecedent = findAntecedent(reading, syntax, sentence, pronoun);
  if (!antecedent) return -1;
  const { from, to } = antecedent;
  if (!isNounAt(syntax, to - 1) || namesDate(reading, to - 1)) return -1;
  // "the chief of the port, who pilots say is unfit"
  if (to < pronoun && wordAt(reading, pronoun) !== "which") return from;
  let at = to - 1;
  while (at > from && !isDeterminerAt(syntax, at)) at -= 1;
  return at;
}
