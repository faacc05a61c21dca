/** Finds what a noun or an adjective that attributes has for its content, and makes the attribution of it. */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import type { ReportingWord } from "../../lexicons/read-reporting-words.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findClauseEnd } from "../../syntax/clauses/find-clause-end.ts";
import { opensPhrase } from "../../syntax/clauses/what-opens.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { namesDate } from "../../syntax/phrases/names-date.ts";
import { groupAt, isNounAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { Attribution } from "../attribution.ts";
import type { Rule } from "../rule.ts";
import { endInRelative } from "../verbs/end-in-relative.ts";

const PREPOSITIONS: ReadonlySet<WordClass> = new Set<WordClass>(["preposition", "to"]);
/** Most tokens between a noun and its clause: "the claim by the mayor that". */
export const MAX_GAP = 6;

/** Returns the "that" that opens the content, past "by the mayor"; -1 where there is none. */
export function findOpener(
  syntax: Syntax,
  sentence: Sentence,
  from: number,
  { takes }: ReportingWord,
  gap = MAX_GAP,
): number {
  for (let at = from; at <= Math.min(sentence.to - 1, from + gap); at += 1) {
    const wordClass = syntax.classes[at];
    const isVerb = (syntax.groupOf[at] ?? -1) >= 0;
    if (wordClass === "that") {
      const next = groupAt(syntax, at + 1);
      const isDeterminer = at > from && PREPOSITIONS.has(syntax.classes[at - 1] ?? "mark");
      return takes.has("that") && !next?.finite && !isDeterminer ? at : -1;
    }
    if (isVerb || wordClass === "mark" || wordClass === "wh") return -1;
  }
  return -1;
}

/** Tells whether a verb group is or holds a form of "be". */
export function hasBe(syntax: Syntax, { from, to }: VerbGroup): boolean {
  return syntax.classes.slice(from, to).includes("be");
}

/** Tells whether a thing that somebody speaks on opens at a token behind a preposition: "a statement on the fire", but not "on Monday night" and "on behalf of". */
export function opensTopic(reading: Reading, syntax: Syntax, at: number): boolean {
  if (!opensPhrase(syntax, at) || wordAt(reading, at) === "behalf") return false;
  const isDate = (token: number): boolean => namesDate(reading, token);
  return !isDate(at) || (isNounAt(syntax, at + 1) && !isDate(at + 1));
}

/** Makes the attribution of a clause, or of a thing after a preposition, which is of its cue: "was wary of". */
export function makeAttribution(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: NounPhrase,
  opener: number,
  source: Subject,
  rule: Rule,
): Attribution {
  const isThing = syntax.classes[opener - 1] === "preposition";
  const reach = isThing ? "tight" : "whole";
  const to = findClauseEnd(reading, syntax, sentence, opener, null, reach);
  const lemma = wordAt(reading, cue.to - 1);
  const content = endInRelative(reading, syntax, { from: opener, to }, source);
  return {
    content,
    cue: { from: cue.from, to: isThing ? opener : cue.to },
    source,
    rule,
    lemma,
  };
}
