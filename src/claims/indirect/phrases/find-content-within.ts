/** Finds the content that a source phrase between commas stands in: "The pier is, according to the mayor, shut". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findClauseEnd } from "../../syntax/clauses/find-clause-end.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import { findTold } from "../../syntax/subjects/find-told.ts";

/** Returns the clause around a phrase whose commas stand at `open` and `close`, where what stands before it waits for what stands behind; null where it may stand alone. */
export function findContentWithin(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  open: number,
  close: number,
): NounPhrase | null {
  const from = findOpenClause(reading, syntax, sentence, open, close);
  if (from < 0) return null;
  return { from, to: findClauseEnd(reading, syntax, sentence, close + 1, null, "bare") };
}

/** Returns where a clause begins that is not whole at the first of two commas: one that lacks what its "is" tells, a relative one ("the pier, which, | …") with its noun, or one without its verb behind a joint ("he left; the pier, | …"); -1 for none. */
function findOpenClause(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  open: number,
  close: number,
): number {
  const last = open - 1;
  if (/^(?:which|who)$/.test(wordAt(reading, last)))
    return findTold(reading, syntax, sentence, last);
  const verb = groupAt(syntax, last);
  if (verb?.finite && verb.from === last && syntax.classes[last] === "be") {
    const subject = findSubject(reading, syntax, sentence, verb);
    // "later than it is, according to Lind": it is whole.
    const isWhole = !subject || subject.from === verb.from - 1;
    return isWhole ? -1 : (subject.antecedent ?? subject).from;
  }
  return groupAt(syntax, close + 1)?.finite ? afterJoint(reading, syntax, sentence, open) : -1;
}

/** Returns the token behind the semicolon, or the coordinator behind a comma, between which and a token no verb stands; -1 for none. */
function afterJoint(reading: Reading, syntax: Syntax, sentence: Sentence, to: number): number {
  for (let at = to - 1; at > sentence.from; at -= 1) {
    if (groupAt(syntax, at)?.finite) return -1;
    const isJoined = syntax.classes[at] === "coordinator" && wordAt(reading, at - 1) === ",";
    if (wordAt(reading, at) === ";" || isJoined) return at + 1;
  }
  return -1;
}
