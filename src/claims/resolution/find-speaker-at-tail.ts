/** Finds who speaks at the end of a sentence: "Two were hurt, the police said on Monday." */
import { readSourcePhrase } from "../cues/read-source-phrase.ts";
import { SAYING } from "../lexicons/saying-verbs.ts";
import { TELLING } from "../people/find-mentions.ts";
import { REGULAR_PAST } from "../reading/classify-words.ts";
import type { Label } from "../reading/label.ts";
import { classAt, findComma, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { REPORTING_VERB } from "../reading/traits.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import { labelBefore } from "../speakers/find-label-before.ts";
import { isFinite } from "../speakers/find-main-subject.ts";

/** Tells whether a token is a verb of reporting in the past tense that asks nothing, and closes its sentence: ", the agency reported on Monday."; but "the crew charged with a task, fell". */
function reportsAtEnd(reading: Reading, at: number, to: number): boolean {
  const isPast = (classAt(reading, at) & REGULAR_PAST) !== 0 && wordAt(reading, at) !== "asked";
  return isPast && hasTrait(reading, at, REPORTING_VERB) && findComma(reading, at, to) === to;
}

/** Most tokens from a verb of saying to the end of its sentence: "the mayor said in a statement on Monday." */
const MAX_TAIL = 12;

/** Returns who speaks at the end of a sentence: "the police" in "Two were hurt, the police said on Monday."; null for nobody. */
export function phraseAtTail(reading: Reading, { from, to }: Sentence): Label | null {
  for (let at = to - 1; at > Math.max(from, to - MAX_TAIL) && !isQuoted(reading, at); at -= 1) {
    const source = readSourcePhrase(reading, at, to);
    if (source > at) return labelAfter(reading, source, to);
    const isSaying = SAYING.has(wordAt(reading, at));
    if (!isSaying && !reportsAtEnd(reading, at, to)) continue;
    const isInverted = isSaying && isQuoted(reading, at - 1);
    const inverted = isInverted ? invertedSpeaker(reading, at, to) : null;
    if (inverted) return inverted;
    const label = labelBefore(reading, at, from);
    const before = label && label.from > from ? label.from - 1 : -1;
    return wordAt(reading, before) === "," || isQuoted(reading, before) ? label : null;
  }
  return null;
}

/** Returns who speaks behind the verb of saying at a token: "a driver" in "“It fell,” said a driver." */
function invertedSpeaker(reading: Reading, verb: number, to: number): Label | null {
  const label = TELLING.has(wordAt(reading, verb)) ? null : labelAfter(reading, verb + 1, to);
  return label && !isFinite(reading, label.to) ? label : null;
}
