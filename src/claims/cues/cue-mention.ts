/** A cue as it stands in a sentence: words that may attribute, of which one quotation or another may choose one. */
import type { Span } from "../../text/span.ts";
import type { Reading } from "../reading/make-reading.ts";
import { spanOfTokens } from "../reading/tokens.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";

/** Makes a token the cue: a verb that no list has, a colon, a dash. */
export const cueAt = (reading: Reading, at: number): NounPhrase & Span => ({
  from: at,
  to: at + 1,
  ...spanOfTokens(reading, at, at + 1),
});

/** One possible cue, as token indices `from` ≤ i < `to`; a `phrase` has its source right after it, a `noun` its owner before. */
export interface CueMention extends Span {
  kind: "verb" | "noun" | "phrase";
  from: number;
  to: number;
  /** Index into `Reading.sentences`. */
  sentence: number;
  /** True for "was told", "been described": the subject does not speak. */
  passive: boolean;
  /** True for an -ing form that is no continuous tense: "…, adding". */
  gerund: boolean;
  /** How readily the verb takes quoted words, 0 to 1 (see READINESS). */
  readiness: number;
}

/** How readily a verb takes quoted words, by what the lexicon says of it. */
export const READINESS = { quote: 1, speech: 0.7, mind: 0.4 };

/** Makes a cue that is no verb. */
export function plainCue(
  reading: Reading,
  kind: CueMention["kind"],
  from: number,
  to: number,
  sentence: number,
  readiness: number,
): CueMention {
  const { start, end } = spanOfTokens(reading, from, to);
  return { kind, start, end, from, to, sentence, passive: false, gerund: false, readiness };
}

/** Tells whether a cue is one of those that quoted words follow most readily. */
export const isSpoken = ({ readiness }: CueMention): boolean => readiness === READINESS.quote;
