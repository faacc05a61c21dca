/** Tells where a verb behind a comma is the next of a series that one subject does: "Ruiz thanked the mayor, | called the vote “a farce” and left". */
import type { CueMention } from "../cues/cue-mention.ts";
import {
  ADVERB,
  CONJUNCTION,
  GERUND,
  PREPOSITION,
  REGULAR_PAST,
  RELATIVE,
  SUBORDINATOR,
} from "../reading/classify-words.ts";
import { classAt, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isMark, verbFormsAt, wordAt } from "../reading/tokens.ts";
import { PAST } from "../reading/verb-forms.ts";

/** Longest clause before such a verb, and longest way on to the "and" of the last one, in tokens. */
const MAX_CLAUSE = 24;
const MAX_SERIES = 40;

/** Tells whether a cue is such a verb, with a clause in the past before it and a last verb behind "and". */
export function joinsSeries(reading: Reading, cue: CueMention, floor: number): boolean {
  const isVerb = cue.kind === "verb" && !cue.gerund && !cue.passive && isPast(reading, cue.from);
  if (!isVerb || wordAt(reading, cue.from - 1) !== ",") return false;
  return followsDeed(reading, cue.from - 1, floor) && goesOn(reading, cue.to);
}

const isPast = (reading: Reading, at: number): boolean => (verbFormsAt(reading, at) & PAST) !== 0;

/** Tells whether a main clause with its subject and a verb in the past ends at a comma, or another verb of the series behind one; but no aside that another comma opens. */
function followsDeed(reading: Reading, comma: number, floor: number): boolean {
  let hasVerb = false;
  for (let at = comma - 1; at >= Math.max(floor, comma - MAX_CLAUSE); at -= 1) {
    if (isQuoted(reading, at)) continue;
    const isVerb = isPast(reading, at);
    if (!isVerb && classAt(reading, at) & (SUBORDINATOR | RELATIVE)) return false;
    if (!isMark(reading, at)) hasVerb ||= isVerb && !isMark(reading, at - 1);
    else if (hasVerb || !isPast(reading, at + 1)) return hasVerb && opensSubject(reading, at + 1);
  }
  return hasVerb && comma - MAX_CLAUSE < floor;
}

/** Tells whether what stands at a token may be a subject behind a setting. */
const opensSubject = (reading: Reading, at: number): boolean =>
  !isPast(reading, at) &&
  !(classAt(reading, at) & (CONJUNCTION | GERUND | PREPOSITION | REGULAR_PAST));

/** Tells whether the last verb of the series, in the past too, comes behind "and". */
function goesOn(reading: Reading, from: number): boolean {
  for (let at = from; at < from + MAX_SERIES; at += 1) {
    if (isQuoted(reading, at)) continue;
    if (/^[.;:?!]$/.test(wordAt(reading, at))) return false;
    if (wordAt(reading, at) !== "and") continue;
    const verb = classAt(reading, at + 1) & ADVERB ? at + 2 : at + 1;
    if (isPast(reading, verb)) return true;
  }
  return false;
}
