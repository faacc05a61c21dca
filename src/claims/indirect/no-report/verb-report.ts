/** A reporting verb with the content behind it, before it is known whether that is a report. */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import type { AfterRule } from "../rule.ts";

export interface VerbReport {
  sentence: Sentence;
  cue: IndirectCue;
  /** Whose verb it is; null where a passive names nobody. */
  source: Subject | null;
  content: NounPhrase;
  /** The rule that found the content. */
  rule: AfterRule;
}

/** The same of somebody. */
export interface SourcedReport extends VerbReport {
  source: Subject;
}

/** Tells whether one reports nothing, for a reason of its own. */
export type Test<Report extends VerbReport = VerbReport> = (
  reading: Reading,
  syntax: Syntax,
  report: Report,
) => boolean;
