/** Finds the subject of a sentence's main clause, past what leads to it. */
import {
  ADVERB,
  AUXILIARY,
  FINITE,
  PREPOSITION,
  REGULAR_PAST,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from "../classify-words.ts";
import { classAt, isQuoted, isVerbHere } from "../look-at-token.ts";
import type { Reading } from "../make-reading.ts";
import { isCapital, isMark, verbFormsAt, wordAt } from "../tokens.ts";
import { BASE } from "../syntax/verb-forms.ts";
import { labelBefore } from "./find-label-before.ts";
import { mentionAt, namesPerson } from "./find-people.ts";
import type { Label } from "./label.ts";

/** Returns where the main clause of a sentence begins: after "Before the vote," or "Last week, when she left,". */
export function mainClauseStart(reading: Reading, at: number, floor: number): number {
  let start = floor;
  for (let first = floor; first < at; first += 1) {
    while (classAt(reading, first) & ADVERB) first += 1;
    if (!(classAt(reading, first) & (PREPOSITION | SUBORDINATOR | TIME))) return start;
    while (first < at && wordAt(reading, first) !== ",") first += 1;
    if (first < at) start = first + 1;
  }
  return start;
}

/** Finds the subject of a sentence's main clause, of which a participle at token `at` tells more. */
export function mainSubject(reading: Reading, at: number, floor: number): Label | null {
  const from = mainClauseStart(reading, at, floor);
  for (let verb = from + 1; verb < at; verb += 1) {
    if (isQuoted(reading, verb)) continue;
    const label = isFinite(reading, verb) ? labelBefore(reading, verb, from) : null;
    const isRelative = label !== null && classAt(reading, label.from) & RELATIVE;
    if (label && !isRelative && wordAt(reading, label.from) !== "it") return label;
  }
  return null;
}

/** Tells whether a token is a finite verb here. */
export function isFinite(reading: Reading, at: number): boolean {
  const classes = classAt(reading, at);
  if (isThirdPerson(reading, at) || isPluralPresent(reading, at)) return true;
  return (classes & (FINITE | AUXILIARY | REGULAR_PAST)) !== 0 && isVerbHere(reading, at);
}

/** Tells whether a verb's base form stands behind an adverb and a plural: "drivers often dodge it". */
function isPluralPresent(reading: Reading, at: number): boolean {
  if (!(classAt(reading, at - 1) & ADVERB) || !(verbFormsAt(reading, at) & BASE)) return false;
  return /[^s']s$/.test(wordAt(reading, at - 2)) && !isMark(reading, at + 1);
}

/** Tells whether a word in -s follows a person's name or a singular pronoun, as a verb in the present would. */
function isThirdPerson(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (!word.endsWith("s") || word === "'s" || isCapital(reading, at)) return false;
  if (mentionAt(reading.people, at - 1)) return namesPerson(reading.people, at - 1);
  return /^(?:he|she|it|who)$/.test(wordAt(reading, at - 1));
}
