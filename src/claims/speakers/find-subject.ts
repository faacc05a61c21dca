/** Finds who speaks by a cue: its own subject, or the subject that it shares with an earlier verb. */
import { type CueMention, isSpoken } from "../cues/cue-mention.ts";
import { FROM, ownerBefore } from "../cues/find-noun-cues.ts";
import { isAgentAt } from "../cues/has-agent.ts";
import { POSSESSIVES } from "../lexicons/function-words.ts";
import { MESSAGES } from "../lexicons/messages.ts";
import { STUDIES } from "../lexicons/studies.ts";
import { mentionAt, namesPerson } from "../people/find-people.ts";
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_VERB,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GERUND,
  PREPOSITION,
  REPORTING,
  SUBORDINATOR,
  TIME,
} from "../reading/classify-words.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { classAt, isCoordinator, isFew, isQuoted, sentenceAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isDash, isMark, wordAt, wordClassAt } from "../reading/tokens.ts";
import {
  earlierCue,
  earlierSubject,
  isNested,
  type SubjectCue,
  sharedSubject,
  sharesSubject,
} from "./find-earlier-subject.ts";
import { findHeadlineSubject } from "./find-headline-subject.ts";
import { invertedAside, maySpeak } from "./find-inverted-aside.ts";
import { labelAfter } from "./find-label-after.ts";
import { labelBefore } from "./find-label-before.ts";
import { isFinite, mainClauseStart } from "./find-main-subject.ts";
import { isSubject } from "./find-phrase-before.ts";
import { findQuotedPerson, findShownPerson } from "./find-quoted-person.ts";
import { sourceAfter } from "./find-source-after.ts";

/** Finds whose a noun is: the owner in "the mayor's claim" and "her claim", the source in "a claim by the mayor". */
function ownerOf(reading: Reading, cue: CueMention, floor: number, ceiling: number): Label | null {
  const owner = ownerBefore(reading, cue.from, floor);
  if (wordAt(reading, owner) === "'s") {
    return labelBefore(reading, owner, floor) ?? ledOwner(reading, owner, floor);
  }
  if (owner >= 0) return labelOf(reading, owner, owner + 1);
  return FROM.test(wordAt(reading, cue.to)) ? labelAfter(reading, cue.to + 1, ceiling) : null;
}

/** Longest owner that a preposition leads to, in tokens. */
const MAX_OWNER = 6;

/** Finds the owner that a preposition leads to: "a pilot" in "reacted to a pilot's claim". */
function ledOwner(reading: Reading, owner: number, floor: number): Label | null {
  for (let at = owner - 1; at >= Math.max(floor, owner - MAX_OWNER); at -= 1) {
    if (isMark(reading, at) || classAt(reading, at) & PREPOSITION) return null;
    if (!(classAt(reading, at) & DETERMINER)) continue;
    const label = classAt(reading, at - 1) & PREPOSITION ? labelOf(reading, at, owner) : null;
    return label && maySpeak(reading, owner - 1) ? label : null;
  }
  return null;
}

/** Finds "a friend" in "“…,” said a friend", but no thing of the speaker's: "calling it “…”, defended his choice". */
function invertedSubject(reading: Reading, cue: CueMention, ceiling: number): Label | null {
  const label = labelAfter(reading, cue.to, ceiling);
  if (!label || !POSSESSIVES.has(wordAt(reading, label.from))) return label;
  return maySpeak(reading, label.to - 1) ? label : null;
}

/** Longest phrase after "with", in tokens. */
const MAX_WITH = 12;

/** Finds "the teachers of Elm" in "…, with the teachers of Elm calling him “a ghost”", before the participle at a token. */
function withSubject(reading: Reading, participle: number, floor: number): Label | null {
  let to = participle;
  while (to > floor && classAt(reading, to - 1) & ADVERB) to -= 1;
  for (let at = to - 1; at > Math.max(floor, to - MAX_WITH); at -= 1) {
    if (isMark(reading, at) || classAt(reading, at) & (FINITE | AUXILIARY)) return null;
    if (wordAt(reading, at) !== "with") continue;
    const opens = /^(?:,|begins?|began|close[sd]?|concludes?|ends?|ended|open(?:s|ed)?|starts?)$/;
    const isAside = isDash(reading, at - 1) || opens.test(wordAt(reading, at - 1));
    const isOpen = isAside || tellsFew(reading, at + 1, to) || namesBeside(reading, at, to);
    const label = isOpen ? labelOf(reading, at + 1, to) : null;
    return label && isSubject(reading, label) ? label : null;
  }
  return null;
}

/** Tells whether some tokens are some of many who may speak: "some pilots", "one", but not "several signs". */
const tellsFew = (reading: Reading, from: number, to: number): boolean =>
  isFew(reading, from) && (from + 1 === to || maySpeak(reading, to - 1));

/** Tells whether "with" at a token stands behind a name and leads to one of a person, or leads to what says something: "a reply from Ana Ruiz with Tom Lind", "at a meeting with data from the port". */
function namesBeside(reading: Reading, at: number, to: number): boolean {
  const { people } = reading;
  const mention = mentionAt(people, at + 1);
  const isName = mention?.to === to && namesPerson(people, at + 1);
  return isName ? mentionAt(people, at - 1) !== undefined : STUDIES.has(wordAt(reading, at + 1));
}

/** Most tokens before a participle that opens its sentence: "And after saying". */
const MAX_FRONT = 2;

/** Tells whether a cue is a participle that opens its sentence: "After saying it was “safe,” she left". */
function isFronted(reading: Reading, cue: CueMention, floor: number): boolean {
  const opens = sentenceAt(reading, cue.from)?.from === floor;
  if (!cue.gerund || !opens) return false;
  if (classAt(reading, floor) & GERUND) return isOneClause(reading, floor, cue.from);
  const isOpening = cue.from - floor <= MAX_FRONT;
  for (let at = floor; at < cue.from; at += 1) {
    if (!(classAt(reading, at) & (PREPOSITION | CONJUNCTION | SUBORDINATOR))) return false;
  }
  return isOpening;
}

/** Longest way from a participle that opens a sentence to another that goes with its object: "Holding signs calling her". */
const MAX_OBJECT = 8;

/** Tells whether nothing but an object stands between a participle and another after it: no mark, no verb. */
function isOneClause(reading: Reading, from: number, to: number): boolean {
  if (to - from > MAX_OBJECT) return false;
  for (let at = from; at < to; at += 1) {
    if (isMark(reading, at) || classAt(reading, at) & (FINITE | AUXILIARY)) return false;
  }
  return true;
}

/** Cuts a phrase before a participle down to what a comparison in it ends with: "the same thing as Ana Ruiz calling". */
function afterComparison(reading: Reading, { from, to }: Label): Label | null {
  for (let at = to - 1; at > from; at -= 1) {
    if (/^(?:as|like|than)$/.test(wordAt(reading, at))) return labelOf(reading, at + 1, to);
  }
  return labelOf(reading, from, to);
}

/** Finds "they" in "they all start to ask", before an infinitive, where no list knows the verb that leads to it. */
function pronounBefore(reading: Reading, to: number, floor: number): Label | null {
  for (let at = to - 1; at >= Math.max(floor, to - MAX_OBJECT); at -= 1) {
    if (isMark(reading, at) || isQuoted(reading, at)) return null;
    if (wordClassAt(reading, at) === "subject") return labelOf(reading, at, at + 1);
  }
  return null;
}

/** Finds "him" in "according to him", but not "her" in "according to her aide". */
function pronounAt(reading: Reading, at: number): Label | null {
  const isPronoun = /^(?:him|her|them)$/.test(wordAt(reading, at));
  const isAlone = isMark(reading, at + 1) && !isQuoted(reading, at + 1);
  return isPronoun && isAlone ? labelOf(reading, at, at + 1) : null;
}

/** Moves right over the day before a verb: "Ruiz on Monday | left". */
function dayEnd(reading: Reading, from: number): number {
  let at = wordAt(reading, from) === "on" ? from + 1 : from;
  if (!(classAt(reading, at) & TIME)) return from;
  while (classAt(reading, at) & TIME) at += 1;
  return at;
}

/** Finds the subject of the clause that comes after a comma or a quotation, from token `from` on. */
function subjectAfter(reading: Reading, from: number, ceiling: number): Label | null {
  for (let at = from; at < ceiling; at += 1) {
    const isQuote = isQuoted(reading, at) && !isQuoted(reading, at + 1);
    if (!isQuote && (isQuoted(reading, at) || wordAt(reading, at) !== ",")) continue;
    const label = labelAfter(reading, at + 1, ceiling);
    const next = label ? classAt(reading, dayEnd(reading, label.to)) : 0;
    if (next & (CLAUSE_VERB | REPORTING)) return label;
  }
  return null;
}

/** Tells whether a phrase behind a verb is a message with whom it goes to: "Ruiz sent | a letter Monday to the mayor | asking". */
function isMessageTo(reading: Reading, { from, to }: Label): boolean {
  if (!isFinite(reading, from - 1)) return false;
  for (let at = from; at < to - 1; at += 1) {
    if (MESSAGES.has(wordAt(reading, at))) return wordAt(reading, dayEnd(reading, at + 1)) === "to";
  }
  return false;
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
  if (cue.kind === "phrase") {
    return pronounAt(reading, cue.to) ?? sourceAfter(reading, cue.to, ceiling);
  }
  if (cue.passive) {
    for (let at = cue.to; at < ceiling; at += 1) {
      if (isAgentAt(reading, at)) return labelAfter(reading, at + 1, ceiling);
    }
    return null;
  }
  // "responded saying"
  const led = cue.gerund
    ? cues.find(({ kind, to, passive }) => kind === "verb" && to === cue.from && !passive)
    : null;
  if (led) return subjectOf(reading, led, cues, floor, ceiling);
  const quoted = cue.gerund ? findQuotedPerson(reading, cue.from, floor) : null;
  if (quoted) return labelOf(reading, quoted.from, quoted.to);
  const shown = cue.gerund ? findShownPerson(reading, cue.from, floor) : null;
  const person = shown && labelOf(reading, shown.from, shown.to);
  if (person && isSubject(reading, person)) return person;
  const accompanying = cue.gerund ? withSubject(reading, cue.from, floor) : null;
  if (accompanying) return accompanying;
  const shared = sharesSubject(reading, cue, floor)
    ? // "When asked whom she chose, Ruiz smiled and said": the main clause goes before what leads to it.
      (sharedSubject(reading, cue, cues, mainClauseStart(reading, cue.from, floor)) ??
      sharedSubject(reading, cue, cues, floor))
    : null;
  if (shared) return shared;
  const fronted = isFronted(reading, cue, floor) ? subjectAfter(reading, cue.to, ceiling) : null;
  if (fronted) return fronted;
  const aside = invertedAside(reading, cue, ceiling);
  if (aside) return aside;
  const phrase = labelBefore(reading, cue.from, floor);
  const before = phrase && cue.gerund ? afterComparison(reading, phrase) : phrase;
  const isInverted = !cue.gerund && (cue.from === floor || isMark(reading, cue.from - 1));
  if (before) {
    const first = findHeadlineSubject(reading, cue, floor, before);
    if (first) return first;
    const isSent = cue.gerund && isMessageTo(reading, before);
    return (isSent ? sharedSubject(reading, cue, cues, floor) : null) ?? before;
  }
  if (isInverted) return invertedSubject(reading, cue, ceiling);
  const isLed = isSpoken(cue) && wordAt(reading, cue.from - 1) === "to";
  return isLed ? pronounBefore(reading, cue.from, floor) : null;
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
  // "The figures suggest, she said, …": she says it, and nobody else.
  if (wordAt(reading, label.from - 1) === ",") return null;
  const earlier = earlierCue(reading, cues, label.from, floor);
  if (!earlier) return null;
  // "…, Ruiz said, adding she hoped for “a fair vote”"
  const added = cues.findLast(
    ({ from, to, gerund }) =>
      gerund &&
      from > earlier.cue.from &&
      leadsTo(reading, to, label.from) &&
      wordAt(reading, from - 1) === ",",
  );
  if (added && added !== cue) return { cue: added, label: earlier.label };
  // "Ruiz attacked them and said he would": the later verb of the same subject.
  const shared = cues.findLast(
    ({ kind, from, to, gerund }) =>
      kind === "verb" && !gerund && from > earlier.cue.from && to <= label.from,
  );
  const isShared = shared !== undefined && shared !== cue && sharesSubject(reading, shared, floor);
  const outer = isShared ? { cue: shared, label: earlier.label } : earlier;
  const isInside = isNested(reading, outer.cue.to, label.from) || goesOnWithThat(reading, label);
  return isInside && outer.cue !== cue ? outer : null;
}

/** Tells whether a label opens another clause of what somebody says: "Ruiz said it was “late” and that | the storm". */
const goesOnWithThat = (reading: Reading, { from }: Label): boolean =>
  wordAt(reading, from - 1) === "that" && isCoordinator(reading, from - 2);

/** Tells whether nothing but "that" stands between two tokens. */
const leadsTo = (reading: Reading, from: number, to: number): boolean =>
  from === to || (from + 1 === to && wordAt(reading, from) === "that");

/** Finds the subject of the clause that ends before token `at`: of its last verb, or the whole of it where it has none. */
export function clauseSubject(
  reading: Reading,
  cues: readonly CueMention[],
  at: number,
  floor: number,
): Label | null {
  return earlierSubject(reading, cues, at, floor) ?? labelBefore(reading, at, floor);
}
