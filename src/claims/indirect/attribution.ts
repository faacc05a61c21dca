/** An attribution of indirect speech, as tokens, before it becomes a claim. */
import type { NounPhrase } from "../syntax/find-noun-phrase.ts";
import type { Subject } from "../syntax/find-subject.ts";

/** Who is said to say what, by which words; every part is token indices `from` ≤ i < `to`. */
export interface Attribution {
  content: NounPhrase;
  cue: NounPhrase;
  /** Null where nobody is named ("is expected to"). */
  source: Subject | null;
  /** The rule that found it: "that", "bare", "before" …; for explaining, not for deciding. */
  rule: string;
  /** The base form of the cue. */
  lemma: string;
}
