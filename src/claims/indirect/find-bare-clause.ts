/** Finds the clause without "that" behind a reporting verb: "said | the bridge would close", "said in a statement | the bridge would close". */
import { isQuoted } from "../look-at-token.ts";
import type { IndirectCue } from "./find-indirect-cues.ts";
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { findPhraseEnd } from "../syntax/find-noun-phrase.ts";
import { hasMainVerb } from "../syntax/has-main-verb.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { opensClause } from "../syntax/what-opens.ts";
import { hasTrait, wordAt } from "../tokens.ts";
import { NUMERAL } from "../traits.ts";

/** Verbs that take a thing as well as a clause: "wrote a letter". */
const ALSO_THINGS: ReadonlySet<string> = new Set(
  "add conclude counter declare explain guarantee observe recall reveal rule signal write".split(
    " ",
  ),
);
/** What leads up to the main clause of what is said: "said if it rains, the bridge will close". */
const LEADS_TO_CLAUSE: ReadonlySet<string> = new Set(
  "although because despite even given if unless unlike until when while without".split(" "),
);
/** Prepositions that may open a number: "at least 20", "about 20". */
const COUNTS: ReadonlySet<string> = new Set("about around at over up".split(" "));

/** Returns the first token of the clause without "that" after a cue, or -1: what leads up to it, and what only dates or places the saying, are told apart. */
export function findBareClause(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  start: number,
): number {
  // "“…,” said Lind, who saw it": what stands behind the verb is its subject.
  const isInverted = isQuoted(reading, cue.group.from - 1);
  const trusted = !isInverted && isTrusted(syntax, cue);
  if (opensClause(reading, syntax, start, sentence.to, trusted)) return start;
  if (dropsSubject(syntax, cue, start)) return start;
  const word = wordAt(reading, start);
  if (trusted && LEADS_TO_CLAUSE.has(word) && hasMainVerb(syntax, start + 1, sentence.to)) {
    return start;
  }
  if (syntax.classes[start] !== "preposition") return -1;
  const number = word === "at" ? start + 2 : start + 1;
  const counts =
    COUNTS.has(word) && (hasTrait(reading, number, NUMERAL) || wordAt(reading, number) === "half");
  if (counts) return opensClause(reading, syntax, number, sentence.to, false) ? start : -1;
  const end = findPhraseEnd(reading, syntax, start + 1, sentence.to);
  return end > start + 1 && end < sentence.to && startsClause(reading, syntax, end, sentence.to)
    ? end
    : -1;
}

/** Tells whether a clause of its own begins right behind a setting: "said in a statement the bridge would close". */
function startsClause(reading: Reading, syntax: Syntax, at: number, ceiling: number): boolean {
  const next = syntax.classes[at];
  if (next === "subject" || next === "contraction") return true;
  const isOpen = next === "determiner" || next === "possessive";
  return isOpen && opensClause(reading, syntax, at, ceiling, false);
}

/** Tells whether a clause leaves out the subject that it shares with a joined verb: "told aides to wait and said was ready". */
function dropsSubject(syntax: Syntax, { group }: IndirectCue, start: number): boolean {
  if (syntax.classes[group.from - 1] !== "coordinator" || start !== group.to) return false;
  const next = groupAt(syntax, start);
  return next?.from === start && next.finite;
}

/** Tells whether a verb takes nothing but clauses, so that what follows it is one: "say", not "deny". */
function isTrusted(syntax: Syntax, { group, verb }: IndirectCue): boolean {
  const takesMore =
    verb.frames.has("object") || verb.frames.has("to") || ALSO_THINGS.has(verb.lemma);
  return (
    verb.kind === "speech" &&
    !takesMore &&
    (group.finite || syntax.classes[group.from - 1] !== "mark")
  );
}
