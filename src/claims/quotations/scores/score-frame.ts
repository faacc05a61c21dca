/** Scores a verb that no list knows where its place alone makes it a verb of saying: "…!" beamed Ana Ruiz. */
import { cueAt } from "../../cues/cue-mention.ts";
import { lastCharacter } from "../../cues/find-cues.ts";
import { MESSAGES } from "../../lexicons/messages.ts";
import { mentionAt, namesPerson } from "../../people/find-people.ts";
import {
  AUXILIARY,
  DETERMINER,
  FINITE,
  GERUND,
  PERSON,
  REGULAR_PAST,
} from "../../reading/classify-words.ts";
import { isTitle } from "../../reading/is-title.ts";
import { type Label, labelOf } from "../../reading/label.ts";
import { classAt, sentenceAt } from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { labelAfter } from "../../speakers/find-label-after.ts";
import { type Attribution, WEIGHTS } from "./cue-weights.ts";

/** Tells whether an unknown verb in the past tense stands at a token. */
function isPastVerb(reading: Reading, at: number): boolean {
  const classes = classAt(reading, at);
  return (classes & (REGULAR_PAST | FINITE)) !== 0 && !(classes & AUXILIARY);
}

/** Returns the name that begins at a token, or null. */
export function nameAt(reading: Reading, at: number): Label | null {
  const mention = mentionAt(reading.people, at);
  return mention && namesPerson(reading.people, at) ? labelOf(reading, at, mention.to) : null;
}

/** Returns the description of a person or a message that begins at a token: "an angry Ruiz", "the vice-presidential nominee", "her letter". */
function describedAt(reading: Reading, at: number): Label | null {
  if (!(classAt(reading, at) & DETERMINER)) return null;
  const end = sentenceAt(reading, at)?.to ?? at;
  const label = labelAfter(reading, at, end);
  if (!label) return null;
  const isPerson = (classAt(reading, label.to - 1) & PERSON) !== 0;
  const speaks = isPerson || MESSAGES.has(wordAt(reading, label.to - 1));
  return speaks || namesPerson(reading.people, label.to - 1) ? label : null;
}

const SUBJECTS: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** Returns "he", "she" or "they" at a token. */
const pronounAt = (reading: Reading, at: number): Label | null =>
  SUBJECTS.has(wordAt(reading, at)) ? labelOf(reading, at, at + 1) : null;

/** What may come after the verb. */
const ENDS_FRAME = /^[.,]$/;
const ENDS_FRAME_AFTER_COMMA = /^(?:[.,]|on|at|to|in|of|during|after|before|from|when|as)$/;

/**
 * Reads "“…!” beamed Ana Ruiz" and "“…,” Ruiz began.": whole sentences in quotation marks, and right after them
 * a person's name or description and a verb in the past tense, the one before the other.
 */
export function scoreFrame(reading: Reading, quotation: Quotation): Attribution | null {
  if (isTitle(reading, quotation)) return null;
  const from = quotation.to;
  const sentence = sentenceAt(reading, quotation.from);
  if (sentence?.from !== quotation.from || !/[,!?]/.test(lastCharacter(reading, quotation)))
    return null;
  if (isPastVerb(reading, from)) {
    const isNamed = nameAt(reading, from + 1) !== null;
    const end = sentenceAt(reading, from)?.to ?? from;
    const label = isNamed ? labelAfter(reading, from + 1, end) : null;
    return label && attribute(reading, from, label);
  }
  const label = nameAt(reading, from) ?? pronounAt(reading, from) ?? describedAt(reading, from);
  if (!label || !isPastVerb(reading, label.to)) return null;
  // "…," the mayor riffed on the bridge: a comma that ends the words quoted leads to who said them.
  const isLed = lastCharacter(reading, quotation) === ",";
  const ends = isLed ? ENDS_FRAME_AFTER_COMMA : ENDS_FRAME;
  // "“…,” a man convicted of killing him told the court": a participle.
  if (classAt(reading, label.to + 2) & GERUND) return null;
  return ends.test(wordAt(reading, label.to + 1)) ? attribute(reading, label.to, label) : null;
}

/** Makes the attribution by the verb at a token. */
export function attribute(reading: Reading, verb: number, label: Label): Attribution {
  return { cue: cueAt(reading, verb), label, score: WEIGHTS.frame };
}
