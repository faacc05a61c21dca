/** Reads the clause behind a cue: "said | that the pier was shut", "asked | whether it was", "said | it was". */
import { findComma } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isPredicted } from "../../syntax/clauses/trim-date.ts";
import { opensMandate, opensWithPronoun } from "../../syntax/clauses/what-opens.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { isHeard } from "../cues/is-heard.ts";
import { isRuled } from "../cues/is-ruled.ts";
import { makeContent, type ReadAfter } from "./content-after.ts";
import { endsBeforeTime } from "./ends-before-time.ts";
import { findBareClause } from "./find-bare-clause.ts";
import { findThat } from "./find-that.ts";

/** Reads a clause with "that". */
export const readThat: ReadAfter = (reading, syntax, place) => {
  const { sentence, cue, start } = place;
  if (!cue.verb.frames.has("that")) return undefined;
  const that = findThat(reading, syntax, cue, start, sentence.to);
  return that < 0 ? undefined : makeContent(reading, syntax, place, that, "that", "whole");
};

/** Reads a clause with a question word: "asked | whether it was shut". */
export const readQuestion: ReadAfter = (reading, syntax, place) => {
  const { cue, start } = place;
  if (syntax.classes[start] !== "wh" || !cue.verb.frames.has("wh")) return undefined;
  if (isWhenToldOf(reading, cue, start)) return null;
  return makeContent(reading, syntax, place, start, "wh", "bare");
};

/** Tells whether "when" only dates what is told of: "The loss was confirmed when he called", but not "He was told when to call". */
const isWhenToldOf = (
  reading: Reading,
  { group, verb: { frames } }: IndirectCue,
  at: number,
): boolean => group.passive && !frames.has("hearer") && wordAt(reading, at) === "when";

/** Reads a clause of what must be done: "demanded | the pier be shut". */
export const readMandate: ReadAfter = (reading, syntax, place) => {
  const { sentence, cue, start } = place;
  const isMandate =
    cue.verb.frames.has("that") && opensMandate(reading, syntax, start, sentence.to);
  return isMandate ? makeContent(reading, syntax, place, start, "bare", "bare") : undefined;
};

/** Reads a clause with no "that": "said | the pier was shut". */
export const readBare: ReadAfter = (reading, syntax, place) => {
  const { sentence, cue, start } = place;
  const mayBeClause =
    cue.verb.frames.has("bare") ||
    isStated(cue) ||
    isHeard(reading, cue) ||
    isRuled(reading, syntax, sentence, cue);
  const from = mayBeClause ? findBareClause(reading, syntax, sentence, cue, start) : -1;
  if (from < 0) return undefined;
  const comma = findComma(reading, from, sentence.to);
  // "predicted chaos after the troops left": what is told of comes then.
  const isToCome = cue.verb.lemma === "promise" || isPredicted(reading, cue.group);
  const mayBeThing = cue.verb.frames.has("object") && !isToCome;
  if (mayBeThing && endsBeforeTime(reading, syntax, from, comma)) return undefined;
  const isThing = reportsThing(reading, syntax, sentence, cue, from);
  return makeContent(reading, syntax, place, from, "bare", isThing ? "tight" : "bare");
};

/** Tells whether a form of "state" leads to a clause with no "that": "stating they had left", where "states" may be a noun. */
const isStated = ({ verb: { lemma }, group: { form } }: IndirectCue): boolean =>
  lemma === "state" && form !== "base" && form !== "third";

/** Tells whether what is reported is a thing, and the clause behind it the outlet's: "reported | a loss in May, as sales fell". */
function reportsThing(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { verb: { lemma } }: IndirectCue,
  from: number,
): boolean {
  if (lemma !== "report") return false;
  const comma = findComma(reading, from, sentence.to);
  if (findFinite(syntax, from, comma) >= 0) return endsBeforeTime(reading, syntax, from, comma);
  return syntax.classes[comma + 1] === "subordinator" || wordAt(reading, comma + 1) === "as";
}

/** Reads a clause with no "that" which a pronoun opens, of a verb that leads to no other such clause: "announced | he would leave". */
export const readPronounClause: ReadAfter = (reading, syntax, place) => {
  const { cue, start } = place;
  const isClause =
    cue.verb.frames.has("that") && opensWithPronoun(reading, syntax, cue.group, start);
  return isClause ? makeContent(reading, syntax, place, start, "bare", "bare") : undefined;
};

/** Reads a verb in a relative clause, whose subject stands before it: "the pier, which pilots say | is unsafe". */
export const readBehindGap: ReadAfter = (reading, syntax, place) => {
  const { cue } = place;
  const isGap = cue.verb.frames.has("bare") && leavesGap(syntax, cue);
  return isGap ? makeContent(reading, syntax, place, cue.to, "gap", "bare") : undefined;
};

/** Tells whether a finite verb without its subject follows: "the pier, which pilots say is unsafe". */
function leavesGap(syntax: Syntax, { group, to }: IndirectCue): boolean {
  const next = groupAt(syntax, to);
  return group.finite && !group.passive && next?.from === to && next.finite;
}
