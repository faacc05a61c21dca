/** Tells where one report only passes on what somebody else has said: "The mayor said the bridge was safe, the Elm Post reported." */
import { PRONOUN, RELATIVE } from "../reading/classify-words.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { nextWith } from "../reading/tokens.ts";
import { NUMERAL } from "../reading/traits.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { isSpeech } from "../syntax/verbs/is-speech.ts";
import { type Attribution, reportsClause } from "./attribution.ts";

/** Tells it of the `outer` report and one that stands in what it reports: what is said is then told under both. */
export function passesOn(
  reading: Reading,
  syntax: Syntax,
  outer: Attribution,
  inner: Attribution,
): boolean {
  const { content, cue, source } = inner;
  const isBefore = inner.rule === "before";
  const closesBoth = isBefore && outer.rule === "before";
  if (outer.lemma !== "report" && outer.rule !== "phrase" && !closesBoth) return false;
  const isClause = reportsClause(inner) || isBefore;
  if (!source || !isClause) return false;
  const { from, to } = outer.content;
  const isInside =
    from <= Math.min(content.from, source.from) && Math.max(content.to, cue.to) <= to;
  const group = groupAt(syntax, cue.from);
  if (!isInside || !group?.finite || group.form === "base") return false;
  return isSpeech(reading, group.head) && (isBefore || isSomebody(reading, source));
}

/** Tells whether a subject names who speaks: no pronoun, and no share of those whom a poll asked ("51 percent said"). */
function isSomebody(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  const isNamed = (classAt(reading, from) & (PRONOUN | RELATIVE)) === 0;
  return isNamed && nextWith(reading, NUMERAL, from, to) === to;
}
