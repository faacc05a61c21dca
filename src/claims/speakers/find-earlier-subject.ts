/** Finds the subject that a cue shares with an earlier verb of its sentence: "Ruiz left, adding that …". */
import { type CueMention, isSpoken } from "../cues/cue-mention.ts";
import { MOVING } from "../lexicons/causing-verbs.ts";
import { MESSAGES } from "../lexicons/messages.ts";
import { takesFrame } from "../lexicons/takes-frame.ts";
import { mentionAt, namesPerson } from "../people/find-people.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  GERUND,
  PERSON,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt, isQuoted, quotationAt, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isCapital, isMark, wordAt } from "../reading/tokens.ts";
import { withoutTime } from "../syntax/phrases/without-time.ts";
import { invertedAside } from "./find-inverted-aside.ts";
import { labelAfter } from "./find-label-after.ts";
import { labelBefore } from "./find-label-before.ts";
import { isFinite, mainSubject, subjectOfApart } from "./find-main-subject.ts";
import { placedSubject } from "./find-placed-subject.ts";
import { joinsSeries } from "./joins-series.ts";
import { skipTime } from "./skip-time.ts";

/** Tells whether token `at` ends a person's name or is a noun or pronoun for one. */
function isPersonAt(reading: Reading, at: number): boolean {
  return (classAt(reading, at) & (PERSON | PRONOUN)) !== 0 || namesPerson(reading.people, at);
}

/** Tells whether the cue shares its subject with an earlier verb: "…, adding", "and said", "to say". */
export function sharesSubject(reading: Reading, cue: CueMention, floor: number): boolean {
  if (joinsSeries(reading, cue, floor)) return true;
  let left = cue.from - 1;
  while (left >= floor && classAt(reading, left) & (ADVERB | AUXILIARY)) left -= 1;
  // "Ruiz left and on Monday called it", "and two days later called it", "and in a statement called it": when or where stands between.
  left = skipAside(reading, skipTime(reading, withoutTime(reading, left + 1), floor) - 1, floor);
  if (MESSAGES.has(wordAt(reading, left)) && wordAt(reading, left - 2) === "in") left -= 3;
  const before = classAt(reading, left);
  const word = wordAt(reading, left);
  if (left < floor) return false;
  if (before & CONJUNCTION || word === "to") return true;
  // "one of her ads asking, “…”": the noun before it asks; but who issued a statement says what it says.
  const isNoun = !before && !isMark(reading, left) && !isCapital(reading, left);
  if (isNoun && !MESSAGES.has(word)) return false;
  return cue.gerund && !isPersonAt(reading, left);
}

/** Longest time or setting in commas between "and" and its verb, in tokens. */
const MAX_ASIDE = 12;

/** Moves left over a time or a setting in commas behind "and": "Ruiz stayed and, on June 30, | posted". */
function skipAside(reading: Reading, comma: number, floor: number): number {
  if (wordAt(reading, comma) !== ",") return comma;
  for (let at = comma - 1; at > Math.max(floor, comma - MAX_ASIDE); at -= 1) {
    if (wordAt(reading, at) !== ",") continue;
    return classAt(reading, at - 1) & CONJUNCTION ? at - 1 : comma;
  }
  return comma;
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
export function isNested(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(reading, at);
    if (isQuoted(reading, at) || CLAUSE_BREAKS.has(word)) return false;
    if (word === "," && classAt(reading, at + 1) & CONJUNCTION) return false;
    // "an ad aimed at drivers, in which she declares": a clause about the noun.
    if (word === "which" && classAt(reading, at - 1) & PREPOSITION) return false;
  }
  return true;
}

/** A cue of the sentence with its own subject. */
export interface SubjectCue {
  cue: CueMention;
  label: Label;
}

/**
 * Finds the nearest cue before token `at` that has a subject of its own, or the outermost one that holds it:
 * "Ruiz said she would stay and promised “a fight”" gives Ruiz, not "she".
 */
export function earlierCue(
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
    if (found && (found.label.from < cue.to || !isNested(reading, cue.to, found.label.from))) {
      continue;
    }
    // "Asked whether she agreed, Ruiz said": what was asked holds no answer.
    const isAnswer = found !== null && wordAt(reading, found.label.from - 1) === ",";
    if (isAnswer && wordAt(reading, floor) === "asked") continue;
    if (sharesSubject(reading, cue, floor)) continue;
    const label =
      describedAfter(reading, cue, at) ??
      invertedAside(reading, cue, sentenceAt(reading, cue.from)?.to ?? at) ??
      labelBefore(reading, cue.from, floor) ??
      labelAfter(reading, cue.to, at);
    if (label && !isImpersonal(reading, label)) found = { cue, label };
  }
  return found;
}

/** Finds "a report" in "…, says a report calling it “a risk”", where `at` is the participle. */
function describedAfter(reading: Reading, { from, to }: CueMention, at: number): Label | null {
  if (wordAt(reading, from - 1) !== "," || !(classAt(reading, at) & GERUND)) return null;
  const label = takesFrame(wordAt(reading, from), "bare") ? labelAfter(reading, to, at) : null;
  return label?.to === at ? label : null;
}

/** Finds the subject of the nearest verb before token `at`, looking first among the cues of the sentence. */
export function earlierSubject(
  reading: Reading,
  cues: readonly CueMention[],
  at: number,
  floor: number,
): Label | null {
  return earlierCue(reading, cues, at, floor)?.label ?? nearestSubject(reading, at, floor);
}

/** Finds the subject of the nearest verb before token `at`, but not "it" that stands for nobody. */
function nearestSubject(reading: Reading, at: number, floor: number): Label | null {
  for (let verb = at - 1; verb > floor; verb -= 1) {
    if (isQuoted(reading, verb)) continue;
    const label = isFinite(reading, verb) ? labelBefore(reading, verb, floor) : null;
    if (label && !isImpersonal(reading, label)) return label;
  }
  return null;
}

/** What "it" does where it stands for nobody: "it rained", "it felt as if". */
const WEATHER = /^(?:rain|snow)(?:s|ed)$/;
const SEEMING = /^(?:felt|feels|seem(?:s|ed)|look(?:s|ed)|sound(?:s|ed)|appear(?:s|ed))$/;

/** Tells whether a label is "it" that stands for nobody. */
function isImpersonal(reading: Reading, { from, to }: Label): boolean {
  if (wordAt(reading, from) !== "it") return false;
  const verb = wordAt(reading, to);
  return (
    WEATHER.test(verb) || (SEEMING.test(verb) && /^(?:as|like)$/.test(wordAt(reading, to + 1)))
  );
}

/** Tells whether a participle stands apart from the clause before it: "…, saying", "… by saying". */
function standsApart(reading: Reading, cue: CueMention, floor: number): boolean {
  let left = cue.from - 1;
  while (left > floor && classAt(reading, left) & ADVERB) left -= 1;
  const quotation = quotationAt(reading, left);
  const mark = quotation ? reading.text[quotation.end - 1] : wordAt(reading, left);
  return cue.gerund && (mark === "," || mark === "by");
}

/** Returns the participle that stands apart and that a cue goes on with: "…, telling them …, and asking". */
function apartCue(
  reading: Reading,
  cues: readonly CueMention[],
  cue: CueMention,
  floor: number,
): CueMention | null {
  if (!cue.gerund) return null;
  if (standsApart(reading, cue, floor)) return cue;
  if (!(classAt(reading, cue.from - 1) & CONJUNCTION)) return null;
  const earlier = cues.findLast((other) => other.to < cue.from && other.from >= floor);
  return earlier && standsApart(reading, earlier, floor) ? earlier : null;
}

/** Longest way from a participle that stands apart to its infinitive, in tokens: ", using her speech to call it". */
const MAX_PARTICIPLE = 10;

/** Returns the participle that stands apart and that an infinitive goes with; -1 for none. */
function participleOf(reading: Reading, { from }: CueMention, floor: number): number {
  if (wordAt(reading, from - 1) !== "to") return -1;
  for (let at = from - 2; at > Math.max(floor, from - MAX_PARTICIPLE); at -= 1) {
    if (wordAt(reading, at) === ",") return classAt(reading, at + 1) & GERUND ? at + 1 : -1;
  }
  return -1;
}

/** Finds "the mayor" in "prompting the mayor to say", and behind "and", where the verb looks like part of the phrase: "cost millions and prompted the mayor to say". */
function causedSubject(reading: Reading, cue: CueMention, floor: number): Label | null {
  if (wordAt(reading, cue.from - 1) !== "to") return null;
  const label = labelBefore(reading, cue.from - 1, floor);
  if (!label) return null;
  for (let at = label.to - 2; at >= label.from - 1; at -= 1) {
    if (MOVING.has(wordAt(reading, at))) return labelOf(reading, at + 1, label.to);
  }
  return null;
}

/** Finds "Okafor" in "Ruiz accused Okafor of calling it “a ruin”" and "thanked Okafor for saying …": whom a verb blames or praises for what he says. */
function blamedSubject(reading: Reading, { from, gerund }: CueMention): Label | null {
  if (!gerund || !/^(?:of|for)$/.test(wordAt(reading, from - 1))) return null;
  const mention = mentionAt(reading.people, from - 2);
  if (mention?.to !== from - 1) return null;
  const verb = wordAt(reading, mention.from - 1);
  return takesFrame(verb, "object", "hearer") ? labelOf(reading, mention.from, mention.to) : null;
}

/** Finds "Ruiz" in "Ruiz, despite admitting that …, stayed": whom a participle in an aside tells more of. */
function asideSubject(reading: Reading, { from, gerund }: CueMention, floor: number): Label | null {
  const isLed = (classAt(reading, from - 1) & (PREPOSITION | SUBORDINATOR)) !== 0;
  const isAside = gerund && isLed && wordAt(reading, from - 2) === ",";
  return isAside ? labelBefore(reading, from - 1, floor) : null;
}

/** Finds the subject of the main clause for a verb behind ", and", where another may stand nearer: "Ruiz left after saying he was ill, and admitted". */
function behindComma(reading: Reading, { from, gerund }: CueMention, floor: number): Label | null {
  const isJoined = (classAt(reading, from - 1) & CONJUNCTION) !== 0;
  const isApart = !gerund && isJoined && wordAt(reading, from - 2) === ",";
  return isApart ? mainSubject(reading, from - 2, floor) : null;
}

/**
 * Finds whom a cue without a subject of its own speaks for: whom another verb makes speak, the subject of an
 * earlier cue, or for a participle that stands apart the subject of the main clause.
 */
export function sharedSubject(
  reading: Reading,
  cue: CueMention,
  cues: readonly CueMention[],
  floor: number,
): Label | null {
  const caused = causedSubject(reading, cue, floor) ?? blamedSubject(reading, cue);
  if (caused) return caused;
  const placed = cue.gerund ? null : placedSubject(reading, cue.from, floor);
  if (placed) return placed;
  const earlier = earlierCue(reading, cues, cue.from, floor);
  // "Ruiz, who said she would stay, left, adding …": the main clause speaks on.
  const isMain = earlier !== null && !(classAt(reading, earlier.label.from) & RELATIVE);
  if (isMain && isSpoken(earlier.cue)) return earlier.label;
  const apart = apartCue(reading, cues, cue, floor)?.from ?? participleOf(reading, cue, floor);
  const main = apart < 0 ? null : subjectOfApart(reading, apart, floor);
  return (
    main ??
    earlier?.label ??
    asideSubject(reading, cue, floor) ??
    behindComma(reading, cue, floor) ??
    nearestSubject(reading, cue.from, floor)
  );
}
