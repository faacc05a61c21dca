/** Tells whether a reporting clause closes its sentence, so that what stands before it is what it reports: "More boats came in May, port records show." */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { BASE } from "../../reading/verb-forms.ts";
import { findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { findFinite, groupAt, isNounAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { describesName } from "./find-tail.ts";

/** What a clause opens with, where no list tells its verb, and nothing does that only tells when or where somebody spoke. */
const OPENS_CLAUSE: ReadonlySet<WordClass> = new Set<WordClass>([
  "coordinator",
  "determiner",
  "name",
  "number",
  "possessive",
  "pronoun",
  "subject",
  "word",
]);

/** Tells it of a reporting clause behind the comma at `open`, with its subject where that stands behind its verb: "…, port records show.", "…, said Lind, a pilot." */
export function closesSentence(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { group, to: behind }: IndirectCue,
  inverted: Subject | null,
  open: number,
): boolean {
  const end = findSentenceEnd(syntax, reading, sentence);
  const isSaid = /^sa(?:id|ys)$/.test(wordAt(reading, group.head));
  const to = inverted?.to ?? behind;
  if (!isSaid && (inverted || to !== end)) return false;
  if (to === end) {
    return opensClause(syntax, sentence) || mayHoldVerb(reading, syntax, sentence, open);
  }
  if (wordAt(reading, to) !== ",") return false;
  // ", who knows the pier", ", a pilot from Elm"
  const isAside = syntax.classes[to + 1] === "wh" || findFinite(syntax, to, end) < 0;
  // "…, says Ada Lind, a pilot who knows the pier."
  const isDescribed = inverted !== null && describesName(reading, syntax, sentence, to);
  if (isDescribed && opensClause(syntax, sentence)) return true;
  return (isDescribed || isAside) && mayHoldVerb(reading, syntax, sentence, open);
}

/** Tells whether a sentence opens as a clause does: "This came to a tenth", but not "In a letter", "Leaving the port". */
function opensClause(syntax: Syntax, { from }: Sentence): boolean {
  return (
    OPENS_CLAUSE.has(syntax.classes[from] ?? "mark") && groupAt(syntax, from)?.finite !== false
  );
}

/** Tells whether a verb stands between the head of a sentence and a token, or what may be one, though no list tells where its main clause is: "If it fails, the valley floods", "Many pilots travel by road". */
function mayHoldVerb(reading: Reading, syntax: Syntax, { from }: Sentence, to: number): boolean {
  const opener = syntax.classes[from];
  if (opener === "subordinator" || opener === "wh") return true;
  if (findFinite(syntax, from, to) >= 0) return true;
  for (let at = from + 1; at < to; at += 1) {
    if (verbFormsAt(reading, at) & BASE && isNounAt(syntax, at - 1)) return true;
  }
  return false;
}
