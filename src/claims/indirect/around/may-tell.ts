/** Tells which verbs report what stands before them, and of whom: "…, she said", "…, the poll found". */
import { STUDIES } from "../../lexicons/studies.ts";
import { isNounForMany } from "../../people/find-name.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { FINDING } from "../cues/is-finding.ts";
import { isHeard } from "../cues/is-heard.ts";
import { canTell } from "./can-tell.ts";

/** What closes a sentence that tells what somebody has found out, where "learned to sail" has a deed. */
const LEARNING: ReadonlySet<string> = new Set(["learn", "understand"]);

/** Tells whether a verb may report what stands before it: one with a clause of any kind, or one that leads to a clause in some places. */
export function mayTell(reading: Reading, cue: IndirectCue): boolean {
  const { lemma, frames } = cue.verb;
  const { finite, passive } = cue.group;
  if (!finite || (passive && !isHeard(reading, cue))) return false;
  return frames.has("bare") || FINDING.has(lemma) || LEARNING.has(lemma) || isTold(reading, cue);
}

/** Tells whether a verb does so whosever it is, though it has no clause elsewhere. */
function isTold(reading: Reading, cue: IndirectCue): boolean {
  const { lemma } = cue.verb;
  // "…, the notice stated", where "stated the price" has a thing.
  if (lemma === "state") return cue.group.form === "past";
  // "The pier, he continued, is old", where "continued" has a deed.
  if (lemma === "continue") return true;
  // "He lost his temper, the court heard": what is told there, whoever told it.
  return isHeard(reading, cue);
}

/** Tells whether a subject reports by such a verb what stands before both. */
export function tells(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  source: Subject,
): boolean {
  if (source.antecedent || !canTell(reading, syntax, cue, source)) return false;
  return (
    cue.verb.frames.has("bare") ||
    isTold(reading, cue) ||
    isFound(reading, cue, source) ||
    closesFinding(reading, syntax, sentence, cue)
  );
}

/** Tells whether a study or a jury finds a clause, where "he found" has a thing: "…, the poll found", "…, the jury found". */
function isFound(
  reading: Reading,
  { verb: { lemma } }: IndirectCue,
  { from, to }: Subject,
): boolean {
  const isStudy = FINDING.has(lemma) && hasWord(reading, STUDIES, from, to);
  return isStudy || (lemma === "find" && isNounForMany(reading, to - 1));
}

/** Tells whether a verb of finding out closes its sentence: "…, Elm News found.", "…, Elm News has learned." */
const closesFinding = (
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { verb: { lemma }, to }: IndirectCue,
): boolean =>
  (FINDING.has(lemma) || LEARNING.has(lemma)) && to === findSentenceEnd(syntax, reading, sentence);
