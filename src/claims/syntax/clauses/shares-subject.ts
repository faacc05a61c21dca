/** Tells whose the past forms of a series behind a comma are: "said a man came in, | drew a gun and left". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findLastFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { isSpeech } from "../verbs/is-speech.ts";

/** Longest way from a comma to the last verb of a series, in tokens. */
const MAX_SERIES = 12;

/** Returns the finite verb behind the coordinator that closes such a series; -1 where none does. */
function findLastVerb(syntax: Syntax, comma: number, end: number): number {
  for (let at = comma + 2; at < Math.min(end, comma + MAX_SERIES); at += 1) {
    if (syntax.classes[at] === "coordinator" && groupAt(syntax, at + 1)?.finite) return at + 1;
  }
  return -1;
}

/** Tells whether the past forms of a series behind a comma are no deeds of the speaker: they have the auxiliary of the verb before ("the fire had killed two, | injured six and left many homeless"), or are of the thing before it, as its own verb is one ("a man came in, | drew a gun and left") or the last of them tells what was ("the firm was old, | had no boats and was sold"). */
export function sharesSubject(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
): boolean {
  const last = findLastVerb(syntax, comma, end);
  if (last < 0) return false;
  const form = findLastFinite(syntax, from, comma)?.form;
  if (form === "participle") return true;
  // "the firm was closed, | thanked the crew and was cheered": what a speaker does.
  if (isSpeech(reading, comma + 1)) return false;
  return form === "past" || /^(?:was|were|had)$/.test(wordAt(reading, last));
}
