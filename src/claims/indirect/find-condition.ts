/** Finds the condition in front of a reporting clause, without which what is said is another thing: "If it rains, Ruiz said the pier would close". */
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import type { Subject } from "../syntax/find-subject.ts";
import { findFinite, type Syntax } from "../syntax/read-syntax.ts";
import { wordAt } from "../tokens.ts";

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless"]);
/** Longest condition, in tokens. */
const MAX_CONDITION = 24;

/** Returns the first token of a condition that opens the sentence and ends at the comma before whoever speaks; -1 for none. */
export function findCondition(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from: subject, antecedent }: Subject,
): number {
  const from = sentence.from + (syntax.classes[sentence.from] === "coordinator" ? 1 : 0);
  const comma = subject - 1;
  const isNear = comma > from && comma - from <= MAX_CONDITION;
  if (!isNear || antecedent || !CONDITIONS.has(wordAt(reading, from))) return -1;
  // "If asked, she said": when she spoke.
  const isClause = findFinite(syntax, from, comma) > from + 1;
  return isClause && wordAt(reading, comma) === "," ? from : -1;
}
