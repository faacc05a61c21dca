/** Tells where a sentence behind quoted words only tells how those who listened took them: "“We won.” The crowd cheered." */
import { type CueMention, isSpoken } from "../../cues/cue-mention.ts";
import { DETERMINER } from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { headEnd } from "../../resolution/find-head-end.ts";
import type { Attribution } from "./cue-weights.ts";

/** What those who listen do behind words that somebody else speaks; our own list, from general English. */
const REACTING = /^(?:applaud|cheer|chuckl|clap|giggl|laugh|roar)(?:ed|s)?$/;

/** Those who listen together; our own list, from general English. */
const LISTENERS: ReadonlySet<string> = new Set(
  "audience class congregation crowd gallery hall room".split(" "),
);

/** Tells whether a sentence only tells how those who listened took the words before it: "The crowd around him cheered.", but not "Lind laughed.", "The mayor laughed." */
export function isReaction(reading: Reading, { cue, label }: Attribution): boolean {
  if (!cue || !label || !REACTING.test(wordAt(reading, cue.from))) return false;
  const noun = headEnd(reading, label) - 1;
  const areMany = LISTENERS.has(wordAt(reading, noun)) || isPluralAt(reading, noun);
  return areMany && (classAt(reading, label.from) & DETERMINER) !== 0;
}

/** Tells whether somebody speaks earlier in the paragraph of a sentence, or in it. */
export function hasSpeaker(
  { sentences }: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  index: number,
): boolean {
  const passage = sentences[index]?.passage;
  for (let at = index; at >= 0 && sentences[at]?.passage === passage; at -= 1) {
    if (cuesOf(at).some(isSpoken)) return true;
  }
  return false;
}
