/** Finds the words that may attribute: reporting verbs and phrases outside quotation marks. */
import type { Span } from "../text/span.ts";
import { reportingVerbForms, sourcePhrases } from "./lexicons/reporting-verbs.ts";
import type { Reading } from "./make-reading.ts";

/** One possible cue, as token indices `from` ≤ i < `to`; a `phrase` has its source right after it. */
export interface CueMention extends Span {
  kind: "verb" | "phrase";
  from: number;
  to: number;
  /** Index into `Reading.sentences`. */
  sentence: number;
}

/** Finds every possible cue of an article, in reading order. */
export function findCues(reading: Reading): CueMention[] {
  const { tokens, quotationOf, sentences } = reading;
  const cues: CueMention[] = [];
  for (const [sentence, { from, to }] of sentences.entries()) {
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (!token || (quotationOf[at] ?? -1) >= 0) continue;
      const next = tokens[at + 1];
      if (next && at + 1 < to && sourcePhrases.has(`${token.word} ${next.word}`)) {
        cues.push({
          kind: "phrase",
          from: at,
          to: at + 2,
          sentence,
          start: token.start,
          end: next.end,
        });
      } else if (reportingVerbForms.has(token.word) && !(token.capital && at > from)) {
        cues.push({
          kind: "verb",
          from: at,
          to: at + 1,
          sentence,
          start: token.start,
          end: token.end,
        });
      }
    }
  }
  return cues;
}
