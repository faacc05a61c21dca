/** Finds who speaks by a cue: its own subject, or the subject that it shares with an earlier verb. */
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  GERUND,
  PREPOSITION,
  REGULAR_PAST,
} from "./classify-words.ts";
import type { CueMention } from "./find-cues.ts";
import { isVerbHere, labelAfter, labelBefore, type Label } from "./find-label.ts";
import type { Reading } from "./make-reading.ts";

/** Texts that a gerund may follow without being who speaks: "issued a statement saying". */
const MESSAGES = new Set(
  "statement letter tweet post message email e-mail interview speech memo note video release remarks comments words line question quote report".split(
    " ",
  ),
);

/** Tells whether the cue shares its subject with an earlier verb: "…, adding", "and said", "to say". */
function sharesSubject(reading: Reading, cue: CueMention, floor: number): boolean {
  let left = cue.from - 1;
  while (left >= floor && (reading.classes[left] ?? 0) & (ADVERB | AUXILIARY)) left -= 1;
  const before = reading.classes[left] ?? 0;
  const word = reading.tokens[left]?.word ?? "";
  if (left < floor) return false;
  if (before & CONJUNCTION || word === "to") return true;
  if (!cue.gerund) return false;
  return (
    reading.tokens[left]?.kind === "mark" || MESSAGES.has(word) || (before & PREPOSITION) !== 0
  );
}

/**
 * Finds the subject of the nearest verb before token `at`, looking first among the cues of the sentence:
 * "Ruiz said she would stay and promised “a fight”" gives Ruiz, not "she".
 */
function earlierSubject(
  reading: Reading,
  cues: readonly CueMention[],
  at: number,
  floor: number,
): Label | null {
  for (let index = cues.length - 1; index >= 0; index -= 1) {
    const cue = cues[index];
    if (!cue || cue.from >= at || cue.kind === "phrase" || cue.gerund || cue.passive) continue;
    if (cue.from < floor) break;
    if (sharesSubject(reading, cue, floor)) continue;
    const label = labelBefore(reading, cue.from, floor) ?? labelAfter(reading, cue.to, at);
    if (label) return label;
  }
  for (let verb = at - 1; verb > floor; verb -= 1) {
    const classes = reading.classes[verb] ?? 0;
    if (
      classes & GERUND ||
      !(classes & (FINITE | AUXILIARY | REGULAR_PAST) || isThirdPerson(reading, verb))
    )
      continue;
    if ((reading.quotationOf[verb] ?? -1) >= 0) continue;
    if (!isThirdPerson(reading, verb) && !isVerbHere(reading, verb)) continue;
    const label = labelBefore(reading, verb, floor);
    if (label) return label;
  }
  return null;
}

/** Tells whether a word in -s follows a name or a singular pronoun, as a verb in the present would. */
function isThirdPerson(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const before = reading.tokens[at - 1];
  if (!token || !before || token.capital || !token.word.endsWith("s") || token.word === "'s")
    return false;
  return (before.capital && before.kind === "word") || /^(?:he|she|it|who)$/.test(before.word);
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
  if (cue.kind === "phrase") return labelAfter(reading, cue.to, ceiling);
  if (cue.passive) {
    for (let at = cue.to; at < ceiling; at += 1) {
      if (reading.tokens[at]?.word === "by") return labelAfter(reading, at + 1, ceiling);
    }
    return null;
  }
  if (sharesSubject(reading, cue, floor)) {
    const shared = earlierSubject(reading, cues, cue.from, floor);
    if (shared) return shared;
  }
  return labelBefore(reading, cue.from, floor) ?? labelAfter(reading, cue.to, ceiling);
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
