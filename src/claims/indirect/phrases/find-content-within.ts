/** Finds the content that a source phrase between commas stands in: "The pier is, according to the mayor, shut". */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { BASE } from "../../reading/verb-forms.ts";
import { findClauseEnd } from "../../syntax/clauses/find-clause-end.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import { findTold } from "../../syntax/subjects/find-told.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";

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

/** Returns where a clause begins that is not whole at the first of two commas: one that lacks what its "is" tells, one that lacks the verb of its "had", a relative one ("the pier, which, | …") with its noun, or one without its verb behind a joint ("he left; the pier, | …"); -1 for none. */
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
    // "later than it is, according to Lind", "what it is, according to Lind": it is whole.
    const isWhole = !subject || endsClause(reading, syntax, subject.from - 1);
    return isWhole ? -1 : (subject.antecedent ?? subject).from;
  }
  const helped = findHelped(reading, syntax, last, close + 1);
  if (helped) return findSubject(reading, syntax, sentence, helped)?.from ?? -1;
  return groupAt(syntax, close + 1)?.finite ? afterJoint(reading, syntax, sentence, open) : -1;
}

/** Tells whether a word stands at a token behind which a clause may end in "is": "than it is", "what it is". */
const endsClause = (reading: Reading, { classes }: Syntax, at: number): boolean =>
  classes[at] === "wh" || /^(?:as|than)$/.test(wordAt(reading, at));

/** What nobody has: "as old as they had, according to Lind, | and". */
const OPENS_OTHER: ReadonlySet<WordClass> = new Set<WordClass>(["coordinator", "mark", "wh"]);

/** Returns the "had" or "will" that ends at a token and waits for what is at another one: "He had, according to the mayor, | sold it"; null for none. */
function findHelped(
  reading: Reading,
  { classes, groupOf, groups }: Syntax,
  last: number,
  next: number,
): VerbGroup | null {
  const helping = groups[groupOf[last] ?? -1];
  if (helping?.form !== "auxiliary" || helping.to !== last + 1) return null;
  // "They had, according to the mayor, two boats"
  if (classes[last] === "have") return OPENS_OTHER.has(classes[next] ?? "mark") ? null : helping;
  if (classes[last] !== "modal") return null;
  const verb = classes[next] === "adverb" || classes[next] === "not" ? next + 1 : next;
  return (verbFormsAt(reading, verb) & BASE) !== 0 ? helping : null;
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
