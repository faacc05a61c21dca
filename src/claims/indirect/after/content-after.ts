/** What a reader of the content behind a cue is given and gives back. */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { findClauseEnd } from "../../syntax/clauses/find-clause-end.ts";
import type { Reach } from "../../syntax/clauses/reach.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import type { AfterRule } from "../rule.ts";

/** A content after its cue, and the rule that found it. */
export interface ContentAfter {
  content: NounPhrase;
  rule: AfterRule;
  /** Whether it stands behind whom it is told to: "told Lind | that it leaks". */
  hearer?: boolean;
  /** The token after the cue, where more than its verb belongs to it: "refused to say". */
  cueEnd?: number;
}

/** A cue with the token behind it where its content may begin, past when and how it was said: "said on Monday | that". */
export interface PlaceAfter {
  sentence: Sentence;
  cue: IndirectCue;
  start: number;
}

/** Reads the content by one rule: null where it fits and nothing is reported, undefined where it does not fit and the next is tried. */
export type ReadAfter = (
  reading: Reading,
  syntax: Syntax,
  place: PlaceAfter,
) => ContentAfter | null | undefined;

/** Makes the content that a rule found at a token, which goes on as far as its `reach` tells. */
export const makeContent = (
  reading: Reading,
  syntax: Syntax,
  { sentence, cue }: PlaceAfter,
  from: number,
  rule: AfterRule,
  reach: Reach,
): ContentAfter => ({
  content: { from, to: findClauseEnd(reading, syntax, sentence, from, cue.group, reach) },
  rule,
});
