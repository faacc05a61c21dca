/** Finds the subject of a sentence's main clause, past what leads to it. */
import { mentionAt, namesPerson } from "../people/find-people.ts";
import {
  ADVERB,
  CLAUSE_VERB,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from "../reading/classify-words.ts";
import { isPluralAt } from "../reading/is-plural-at.ts";
import type { Label } from "../reading/label.ts";
import { classAt, findComma, isVerbHere, skipAdverbs } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, verbFormsAt, wordAt } from "../reading/tokens.ts";
import { BASE } from "../reading/verb-forms.ts";
import { isLater } from "../syntax/phrases/only-dates.ts";
import { labelBefore } from "./find-label-before.ts";
import { COMES } from "./find-phrase-before.ts";

/** Returns where the main clause of a sentence begins: after "Before the vote," or "Last week, when she left,". */
export function mainClauseStart(reading: Reading, at: number, floor: number): number {
  let start = floor;
  for (let first = floor; first < at; first += 1) {
    first = skipAdverbs(reading, first);
    const comma = findComma(reading, first, at);
    const isLead = (classAt(reading, first) & (PREPOSITION | SUBORDINATOR | TIME)) !== 0;
    // "Two years later, Ruiz left"
    if (!isLead && !(comma < at && isLater(reading, comma - 1))) return start;
    first = comma;
    if (first < at) start = first + 1;
  }
  return start;
}

/** Finds the subject of a sentence's main clause before a token. */
export const mainSubject = (reading: Reading, at: number, floor: number): Label | null =>
  firstSubject(reading, at, mainClauseStart(reading, at, floor));

/** Finds the subject of the main clause of which a participle at token `at` tells more: the last before it. */
export function subjectOfApart(reading: Reading, at: number, floor: number): Label | null {
  const from = behindComing(reading, at, mainClauseStart(reading, at, floor));
  const last = lastClauseStart(reading, at, from);
  return (last > from ? firstSubject(reading, at, last) : null) ?? firstSubject(reading, at, from);
}

/** Returns where the clause begins at whose time something only came: behind "as" in "The vote came as Ruiz left, saying"; `from` where there is none. */
function behindComing(reading: Reading, at: number, from: number): number {
  for (let verb = from + 1; verb < Math.min(at, from + MAX_CLAUSE); verb += 1) {
    if (!isFinite(reading, verb)) continue;
    const isComing = COMES.test(wordAt(reading, verb));
    return isComing && classAt(reading, verb + 1) & SUBORDINATOR ? verb + 2 : from;
  }
  return from;
}

/** Finds the first subject of a verb between two tokens. */
function firstSubject(reading: Reading, at: number, from: number): Label | null {
  for (let verb = from + 1; verb < at; verb += 1) {
    const label = isFinite(reading, verb) ? labelBefore(reading, verb, from) : null;
    const isRelative = label !== null && classAt(reading, label.from) & RELATIVE;
    if (label && !isRelative && wordAt(reading, label.from) !== "it") return label;
  }
  return null;
}

/** What joins main clauses. */
const JOINTS: ReadonlySet<string> = new Set(["and", "but", "so", "yet"]);
/** Longest main clause that is looked at, in tokens. */
const MAX_CLAUSE = 40;

/** Returns where the last of several main clauses begins: behind ", but" in "Ruiz asked for time, but the judge refused, saying"; `from` where there is one alone. */
function lastClauseStart(reading: Reading, at: number, from: number): number {
  for (let joint = at - 1; joint > Math.max(from, at - MAX_CLAUSE); joint -= 1) {
    if (JOINTS.has(wordAt(reading, joint)) && wordAt(reading, joint - 1) === ",") return joint + 1;
  }
  return from;
}

/** Tells whether a token is a finite verb here. */
export function isFinite(reading: Reading, at: number): boolean {
  const classes = classAt(reading, at);
  if (isThirdPerson(reading, at) || isPluralPresent(reading, at)) return true;
  return (classes & CLAUSE_VERB) !== 0 && isVerbHere(reading, at);
}

/** Tells whether a verb's base form stands behind an adverb and a plural: "drivers often dodge it". */
function isPluralPresent(reading: Reading, at: number): boolean {
  const isBase = (verbFormsAt(reading, at) & BASE) !== 0;
  return isBase && (classAt(reading, at - 1) & ADVERB) !== 0 && isPluralAt(reading, at - 2);
}

/** Tells whether a word in -s follows a person's name or a singular pronoun, as a verb in the present would. */
function isThirdPerson(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (!word.endsWith("s") || word === "'s" || isCapital(reading, at)) return false;
  if (mentionAt(reading.people, at - 1)) return namesPerson(reading.people, at - 1);
  return /^(?:he|she|it|who)$/.test(wordAt(reading, at - 1));
}
