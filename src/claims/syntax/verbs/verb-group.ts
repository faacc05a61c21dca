/** A verb of a sentence with its auxiliaries, as the parts of the syntax pass it on. */
import type { VerbForm } from "../../../text/inflect-verb.ts";
import type { WordClass } from "../../lexicons/closed-classes.ts";

/** A verb and what belongs to it ("has not been told"), as token indices `from` ≤ i < `to`. */
export interface VerbGroup {
  from: number;
  to: number;
  /** The token of the full verb; of the last auxiliary where there is none ("is", "did"). */
  head: number;
  form: VerbForm | "auxiliary";
  /** True where the group can be the verb of a clause: not an infinitive, participle or gerund. */
  finite: boolean;
  passive: boolean;
  negated: boolean;
}

/** Tells whether a class is one of the auxiliaries. */
export function isAuxiliary(wordClass: WordClass | undefined): boolean {
  return wordClass === "modal" || wordClass === "be" || wordClass === "have" || wordClass === "do";
}
