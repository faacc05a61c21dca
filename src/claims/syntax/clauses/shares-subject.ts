/** Tells whose the past forms of a series behind a comma are: "said a man came in, | drew a gun and left". */
import type { Reading } from "../../reading/make-reading.ts";
import { verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { findLastFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { isSpeech } from "../verbs/is-speech.ts";

/** Longest way from a comma to the last verb of a series, in tokens. */
const MAX_SERIES = 12;

/** Tells whether the past forms of a series behind a comma may have the auxiliary of the verb before: "the fire had killed two, | injured six and left many homeless". */
export function sharesAuxiliary(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
): boolean {
  const isPerfect = findLastFinite(syntax, from, comma)?.form === "participle";
  if (!isPerfect || (verbFormsAt(reading, comma + 1) & PARTICIPLE) === 0) return false;
  for (let at = comma + 2; at < Math.min(end, comma + MAX_SERIES); at += 1) {
    if (syntax.classes[at] === "coordinator" && groupAt(syntax, at + 1)?.form === "past")
      return true;
  }
  return false;
}

/** Tells whether the past forms of a series behind a comma are of the thing before it, as its own verb is one ("a man came in, | drew a gun and left") or the last of them tells what was: "the firm was old, | had no boats and was sold". */
export function sharesSubject(
  reading: Reading,
  syntax: Syntax,
  from: number,
  comma: number,
  end: number,
): boolean {
  // "the firm was closed, | thanked the crew and was cheered": what a speaker does.
  if (isSpeech(reading, comma + 1)) return false;
  const isPast = findLastFinite(syntax, from, comma)?.form === "past";
  for (let at = comma + 2; at < Math.min(end, comma + MAX_SERIES); at += 1) {
    if (wordAt(reading, at) === "," && syntax.classes[at + 1] !== "coordinator" && !isPast)
      return false;
    if (syntax.classes[at] !== "coordinator") continue;
    const group = groupAt(syntax, at + 1);
    if (group?.finite) {
      return (
        (isPast && group.form === "past") || /^(?:was|were|had)$/.test(wordAt(reading, at + 1))
      );
    }
  }
  return false;
}
