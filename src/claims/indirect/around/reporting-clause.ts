/** Reads a reporting clause that stands behind its content or inside it: "…, | she said", "The plan, | she said |, is dead". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { hasTrait, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { NEVER_NOUN } from "../../reading/traits.ts";
import { PARTICIPLE } from "../../reading/verb-forms.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { holdsSomebody } from "../../syntax/subjects/find-antecedent.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { isBreak } from "../cues/find-inverted.ts";

export interface ReportingClause {
  sentence: Sentence;
  cue: IndirectCue;
  source: Subject;
  /** Whether its verb stands before its subject: "said Lind". */
  inverted: boolean;
  /** Whether the content goes on behind its comma: "The plan, she said |, is dead", "The plan, said Lind |, is dead". */
  inserted: boolean;
  /** The comma or dash before it. */
  open: number;
  /** The token behind its verb, and behind whom "tell" tells. */
  close: number;
  /** The token behind its verb and whom it is told to, where its subject stands before it. */
  told: number;
}

/** Reads the clause of a cue and its subject; null where nothing parts it from what stands before. */
export function readReportingClause(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  cue: IndirectCue,
  source: Subject,
): ReportingClause | null {
  const inverted = isInverted(cue, source);
  const open = inverted
    ? cue.group.from - 1
    : source.from - (isBehindAs(reading, cue, source) ? 2 : 1);
  if (open <= sentence.from || !isBreak(reading, open)) return null;
  const told = inverted ? cue.to : skipHearer(reading, syntax, sentence, cue);
  // "The plan, she told them, is dead", but not "In May, she reminded them of the plan, which".
  const close = cue.verb.lemma === "tell" ? told : cue.to;
  // "The plan, one pilot noted drily, is dead"
  const behind = syntax.classes[close] === "adverb" ? close + 1 : close;
  const inserted = inverted
    ? partsSubject(reading, syntax, sentence, cue.group, source)
    : wordAt(reading, behind) === ",";
  return { sentence, cue, source, inverted, inserted, open, close, told };
}

/** Tells whether a subject stands behind its verb: "said Lind". */
const isInverted = (cue: IndirectCue, source: Subject): boolean => source.from >= cue.to;

/** Tells whether a reporting clause with its subject behind its verb parts another subject from its verb: "The pier, | says Lind, | was old", but not "The pier, seen Friday, was old". */
function partsSubject(
  reading: Reading,
  syntax: Syntax,
  { from }: Sentence,
  { from: verb, head }: VerbGroup,
  { to }: Subject,
): boolean {
  if (wordAt(reading, to) !== "," || !groupAt(syntax, to + 1)?.finite) return false;
  const mayBeParticiple = (verbFormsAt(reading, head) & PARTICIPLE) !== 0;
  if (mayBeParticiple && !hasTrait(reading, head, NEVER_NOUN)) return false;
  return findPhraseEnd(reading, syntax, from, verb - 1) === verb - 1;
}

/** Tells whether "as" opens the clause: "as Lind noted". */
export const isBehindAs = (reading: Reading, cue: IndirectCue, source: Subject): boolean =>
  !isInverted(cue, source) && wordAt(reading, source.from - 1) === "as";

/** Returns the token after the person told: "…, a spokesman told the paper", "…, a spokesman confirmed to Elm News". */
export function skipHearer(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { verb, to }: IndirectCue,
): number {
  if (verb.frames.has("hearer")) return findPhraseEnd(reading, syntax, to, sentence.to);
  // "she wrote to Lind": to whom a letter goes.
  const mayTell = verb.kind === "speech" && verb.frames.has("quote") && verb.lemma !== "write";
  if (!mayTell || syntax.classes[to] !== "to") return to;
  const end = findPhraseEnd(reading, syntax, to + 1, sentence.to);
  return end > to + 1 && holdsSomebody(reading, syntax, end - 1, end) ? end : to;
}
