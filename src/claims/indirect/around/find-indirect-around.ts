/** Finds the content before or around a reporting clause: "…, he said", "…, said the mayor", "The plan, he said, …". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { opensMainClause } from "../../syntax/clauses/opens-main-clause.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { findSubject } from "../../syntax/subjects/find-subject.ts";
import type { Attribution } from "../attribution.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { findInverted } from "../cues/find-inverted.ts";
import { findReported } from "./find-reported.ts";
import { findTail } from "./find-tail.ts";
import { mayTell, tells } from "./may-tell.ts";
import { readAsFront } from "./read-as-front.ts";
import { isBehindAs, readReportingClause, type ReportingClause } from "./reporting-clause.ts";
import { tellsNothing } from "./tells-nothing.ts";

/** Most tokens before "as" at the head of a sentence: "But as Smith noted". */
const MAX_LEAD = 1;

/** Returns the attribution of a reporting clause that stands after or inside its content, or null. */
export function findContentAround(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
): Attribution | null {
  if (!mayTell(reading, cue)) return null;
  const source =
    findInverted(reading, syntax, sentence, cue) ??
    findSubject(reading, syntax, sentence, cue.group);
  if (!source || !tells(reading, syntax, sentence, cue, source)) return null;
  if (isBehindAs(reading, cue, source) && source.from - 1 - sentence.from <= MAX_LEAD) {
    return readAsFront(reading, syntax, sentence, cue, source);
  }
  const clause = readReportingClause(reading, syntax, sentence, cue, source);
  if (!clause || tellsNothing(reading, syntax, clause)) return null;
  const tail = findClauseTail(reading, syntax, clause);
  if (tail < 0) return null;
  const content = findReported(reading, syntax, clause, tail);
  const { inverted, open } = clause;
  return {
    content,
    cue: { from: cue.group.from, to: cue.end },
    source: cue.group.passive ? null : source,
    rule: inverted ? "inverted" : content.to > open ? "around" : "before",
    lemma: cue.name,
  };
}

/** Returns the mark or the end that closes a reporting clause; -1 where it goes on to something else that it reports. */
function findClauseTail(
  reading: Reading,
  syntax: Syntax,
  { sentence, cue, source, inverted, open, told }: ReportingClause,
): number {
  if (inverted && isDescribed(reading, syntax, cue, source.to)) return source.to;
  const tail = findTail(reading, syntax, inverted ? source.to : told, sentence.to);
  // "The pier is old, she said: it leaks", but not "In a letter, she said: it leaks"
  const isColon = wordAt(reading, tail) === ":";
  return isColon && !standsAlone(reading, syntax, sentence, open) ? -1 : tail;
}

/** Tells whether more is told of who speaks, which ends nothing: "said a pilot | who saw it", "said a report | citing it", "said a pilot | briefed on it". */
const isDescribed = (
  reading: Reading,
  syntax: Syntax,
  { verb }: IndirectCue,
  at: number,
): boolean =>
  syntax.classes[at] === "wh" || (verb.kind === "speech" && opensParticiple(reading, syntax, at));

/** Tells whether a participle that tells more of the noun before it stands at a token. */
function opensParticiple(reading: Reading, syntax: Syntax, at: number): boolean {
  const group = groupAt(syntax, at);
  if (group?.head !== at) return false;
  if (group.form === "gerund") return !group.finite;
  const isPast = (verbFormsAt(reading, at) & PARTICIPLE) !== 0;
  return isPast && syntax.classes[at + 1] === "preposition";
}

/** Tells whether what stands before a reporting clause is a main clause, and nothing that leads to what is said behind it. */
const standsAlone = (reading: Reading, syntax: Syntax, { from }: Sentence, open: number): boolean =>
  syntax.classes[from] !== "preposition" && opensMainClause(reading, syntax, from, open);
