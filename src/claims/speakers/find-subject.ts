/** Finds who speaks by a cue: its own subject, or the subject that it shares with an earlier verb. */
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  PERSON,
  PRONOUN,
  REGULAR_PAST,
} from "../classify-words.ts";
import type { CueMention } from "../quotations/cue-mention.ts";
import { MESSAGES } from "../quotations/find-cues.ts";
import { FROM, OWNERS } from "../quotations/find-noun-cues.ts";
import { isVerbHere } from "../look-at-token.ts";
import { labelAfter } from "./find-label-after.ts";
import { labelBefore } from "./find-label-before.ts";
import { type Label, labelOf } from "./label.ts";
import type { Reading } from "../make-reading.ts";
import { mentionAt } from "./find-people.ts";
import { isCapital, isMark, wordAt } from "../tokens.ts";

/** Verbs after which "X to say" has X for its subject: "prompting the mayor to say". */
const CAUSATIVE =
  /^(?:prompt|lead|caus|forc|push|urg|allow|ask|tell|persuad|inspir|compell?|driv|encourag|invit|order|requir)(?:s|ed|d|ing|e|es)?$|^(?:led|told|drove)$/;

/** Tells whether token `at` ends a person's name or is a noun or pronoun for one. */
function isPersonAt(reading: Reading, at: number): boolean {
  if ((reading.classes[at] ?? 0) & (PERSON | PRONOUN)) return true;
  const mention = mentionAt(reading.people, at);
  return reading.people.persons[mention?.person ?? -1]?.isPerson ?? false;
}

/** Tells whether the cue shares its subject with an earlier verb: "…, adding", "and said", "to say". */
function sharesSubject(reading: Reading, cue: CueMention, floor: number): boolean {
  let left = cue.from - 1;
  while (left >= floor && (reading.classes[left] ?? 0) & (ADVERB | AUXILIARY)) left -= 1;
  const before = reading.classes[left] ?? 0;
  const word = wordAt(reading, left);
  if (left < floor) return false;
  if (before & CONJUNCTION || word === "to") return true;
  // "one of her ads asking, “…”": the noun before it asks; but who issued a statement says what it says.
  const isNoun = !before && !isMark(reading, left) && !isCapital(reading, left);
  if (isNoun && !MESSAGES.has(word)) return false;
  return cue.gerund && !isPersonAt(reading, left);
}

/** Words that begin a clause beside the one before, and not inside it. */
const CLAUSE_BREAKS = new Set([
  ";",
  "but",
  "while",
  "as",
  "after",
  "before",
  "when",
  "though",
  ":",
]);

/** Tells whether what stands from token `to` on is inside the clause that a cue at `from` introduces. */
function isNested(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(reading, at);
    if ((reading.quotationOf[at] ?? -1) >= 0 || CLAUSE_BREAKS.has(word)) return false;
    if (word === "," && (reading.classes[at + 1] ?? 0) & CONJUNCTION) return false;
  }
  return true;
}

/** A cue of the sentence with its own subject. */
interface SubjectCue {
  cue: CueMention;
  label: Label;
}

/**
 * Finds the nearest cue before token `at` that has a subject of its own, or the outermost one that holds it:
 * "Ruiz said she would stay and promised “a fight”" gives Ruiz, not "she".
 */
function earlierCue(
  reading: Reading,
  cues: readonly CueMention[],
  at: number,
  floor: number,
): SubjectCue | null {
  let found: SubjectCue | null = null;
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (!cue || cue.to > at || cue.kind !== "verb" || cue.passive) continue;
    if (cue.from < floor) break;
    if (found && !isNested(reading, cue.to, found.label.from)) continue;
    if (sharesSubject(reading, cue, floor)) continue;
    const label = labelBefore(reading, cue.from, floor) ?? labelAfter(reading, cue.to, at);
    if (label && label.from !== found?.label.from) found = { cue, label };
  }
  return found;
}

/** Finds the subject of the nearest verb before token `at`, looking first among the cues of the sentence. */
function earlierSubject(
  reading: Reading,
  cues: readonly CueMention[],
  at: number,
  floor: number,
): Label | null {
  const cue = earlierCue(reading, cues, at, floor);
  if (cue) return cue.label;
  for (let verb = at - 1; verb > floor; verb -= 1) {
    if ((reading.quotationOf[verb] ?? -1) >= 0) continue;
    const label = isFinite(reading, verb) ? labelBefore(reading, verb, floor) : null;
    if (label) return label;
  }
  return null;
}

/** Tells whether a token is a finite verb here. */
function isFinite(reading: Reading, at: number): boolean {
  const classes = reading.classes[at] ?? 0;
  if (isThirdPerson(reading, at)) return true;
  return (classes & (FINITE | AUXILIARY | REGULAR_PAST)) !== 0 && isVerbHere(reading, at);
}

/** Tells whether a word in -s follows a person's name or a singular pronoun, as a verb in the present would. */
function isThirdPerson(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (!word.endsWith("s") || word === "'s" || isCapital(reading, at)) return false;
  const { people } = reading;
  const mention = mentionAt(people, at - 1);
  if (mention) return people.persons[mention.person]?.isPerson ?? false;
  return /^(?:he|she|it|who)$/.test(wordAt(reading, at - 1));
}

/** Finds whose a noun is: the owner in "the mayor's claim" and "her claim", the source in "a claim by the mayor". */
function ownerOf(reading: Reading, cue: CueMention, floor: number, ceiling: number): Label | null {
  const before = wordAt(reading, cue.from - 1);
  if (before === "'s") return labelBefore(reading, cue.from - 1, floor);
  if (OWNERS.has(before)) return labelOf(reading, cue.from - 1, cue.from);
  return FROM.test(wordAt(reading, cue.to)) ? labelAfter(reading, cue.to + 1, ceiling) : null;
}

/** Finds "the mayor" in "prompting the mayor to say". */
function causedSubject(reading: Reading, cue: CueMention, floor: number): Label | null {
  if (wordAt(reading, cue.from - 1) !== "to") return null;
  const label = labelBefore(reading, cue.from - 1, floor);
  return label && CAUSATIVE.test(wordAt(reading, label.from - 1)) ? label : null;
}

/**
 * Finds the speaker's label of a cue. `floor` is the first token that may belong to it, `ceiling` the
 * first that may not; `cues` are those of the sentence, in order. Null where no one is named: "it was said".
 */
export function subjectOf(
  reading: Reading,
  cue: CueMention,
  cues: readonly CueMention[],
  floor: number,
  ceiling: number,
): Label | null {
  if (cue.kind === "noun") return ownerOf(reading, cue, floor, ceiling);
  if (cue.kind === "phrase") return labelAfter(reading, cue.to, ceiling);
  if (cue.passive) {
    for (let at = cue.to; at < ceiling; at += 1) {
      if (wordAt(reading, at) === "by") return labelAfter(reading, at + 1, ceiling);
    }
    return null;
  }
  if (sharesSubject(reading, cue, floor)) {
    const caused = causedSubject(reading, cue, floor);
    if (caused) return caused;
    const shared = earlierSubject(reading, cues, cue.from, floor);
    if (shared) return shared;
  }
  const before = labelBefore(reading, cue.from, floor);
  const isInverted = !cue.gerund && (cue.from === floor || isMark(reading, cue.from - 1));
  return before ?? (isInverted ? labelAfter(reading, cue.to, ceiling) : null);
}

/**
 * Finds the cue that a cue with a pronoun for its subject stands inside, where both are one person's:
 * "said" in "Ruiz said she hoped for “a fair vote”"; null where the cue stands on its own.
 */
export function outerCue(
  reading: Reading,
  cue: CueMention,
  label: Label,
  cues: readonly CueMention[],
  floor: number,
): SubjectCue | null {
  const outer = earlierCue(reading, cues, label.from, floor);
  return outer && isNested(reading, outer.cue.to, label.from) && outer.cue !== cue ? outer : null;
}

/** Finds the subject of the clause that ends before token `at`: of its last verb, or the whole of it where it has none. */
export function clauseSubject(
  reading: Reading,
  cues: readonly CueMention[],
  at: number,
  floor: number,
): Label | null {
  return earlierSubject(reading, cues, at, floor) ?? labelBefore(reading, at, floor);
}
