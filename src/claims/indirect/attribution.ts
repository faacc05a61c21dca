/** An attribution of indirect speech, as tokens, before it becomes a claim. */
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import type { Subject } from "../syntax/subjects/find-subject.ts";
import type { Rule } from "./rule.ts";

/** Who is said to say what, by which words; every part is token indices `from` ≤ i < `to`. */
export interface Attribution {
  content: NounPhrase;
  cue: NounPhrase;
  /** Null where nobody is named ("is said to"). */
  source: Subject | null;
  /** The rule that found it. */
  rule: Rule;
  /** Whether its cue is in the passive: "is said | to be shut". */
  passive?: boolean;
  /** The base form of the cue. */
  lemma: string;
}

/** Tells whether a whole clause is reported behind its cue ("said that it leaks", "told me it leaks"). */
export const reportsClause = ({ rule }: Attribution): boolean => rule === "bare" || rule === "that";
