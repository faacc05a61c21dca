/** Finds who goes on speaking where a quotation has no cue of its own. */
import { beginsSentence, classAt, sentenceAt } from "../look-at-token.ts";
import type { Attribution } from "./cue-weights.ts";
import type { CueMention } from "./cue-mention.ts";
import { lastCharacter, MESSAGES } from "./find-cues.ts";
import { FROM } from "./find-noun-cues.ts";
import { findTranscriptRole } from "./find-signature.ts";
import { earlierCue } from "../speakers/find-earlier-subject.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import { mainSubject } from "../speakers/find-main-subject.ts";
import { namesPerson } from "../speakers/find-people.ts";
import { clauseSubject, subjectOf } from "../speakers/find-subject.ts";
import { isTitle } from "./is-title.ts";
import type { Label } from "../speakers/label.ts";
import type { Sentence } from "../read-sentences.ts";
import type { Quotation, Reading } from "../make-reading.ts";
import { ADVERB, AUXILIARY, CONJUNCTION, FINITE, PREPOSITION } from "../classify-words.ts";
import { isCapital, isWord, wordAt } from "../tokens.ts";

/** How many quotations ahead a speaker is looked for. */
const MAX_AHEAD = 8;

/** Subjects that name nobody who could be introduced: "It was late. “…”" */
const NOBODY: ReadonlySet<string> = new Set("it this that which there".split(" "));

/** Most characters beside a quotation that is all of its paragraph: spaces, a full stop. */
const MAX_SLACK = 2;

/** Tells whether a quotation is whole sentences by itself, and not words inside the outlet's sentence. */
export function isWholeSpeech(reading: Reading, quotation: Quotation): boolean {
  const first = sentenceAt(reading, quotation.from);
  const last = sentenceAt(reading, quotation.to - 1);
  if (!first || !last || !opensSentence(reading, quotation, first.from)) return false;
  return quotation.to >= last.to || first !== last;
}

/** Most tokens before a quotation that only join it to the one before: "But “…”", "Then, “…”". */
const MAX_JOINT = 2;

/** Tells whether nothing but a joint stands between the head of a sentence and a quotation, which then begins with a capital. */
function opensSentence(reading: Reading, { from }: Quotation, head: number): boolean {
  if (from === head) return true;
  if (from - head > MAX_JOINT || !isCapital(reading, from + 1)) return false;
  const isJoint = (classAt(reading, head) & (CONJUNCTION | ADVERB)) !== 0;
  return isJoint && (from === head + 1 || wordAt(reading, from - 1) === ",");
}

/** Fewest tokens, with their marks, of quoted words that the outlet's own end: "“They agree, but they are not there yet” to support him." */
const MIN_CLAUSE = 8;

/** Tells whether quoted words are a clause that opens a sentence, or all of it but a setting, and no comma leads from them to a speaker. */
function isClause(reading: Reading, quotation: Quotation): boolean {
  const { from, to } = quotation;
  if (to - from < MIN_CLAUSE) return false;
  if (!beginsSentence(reading, from) && !isBehindSetting(reading, quotation)) return false;
  if (lastCharacter(reading, quotation) === ",") return false;
  for (let at = from + 2; at < to; at += 1) {
    if (classAt(reading, at) & (FINITE | AUXILIARY)) return true;
  }
  return false;
}

/** Tells whether only a setting stands before quoted words that end their sentence: "As a mother, “you do what you must.”" */
function isBehindSetting(reading: Reading, { from, to }: Quotation): boolean {
  const sentence = sentenceAt(reading, from);
  if (!sentence || wordAt(reading, from - 1) !== "," || to < sentence.to) return false;
  if (!(classAt(reading, sentence.from) & PREPOSITION)) return false;
  for (let at = sentence.from; at < from; at += 1) {
    if (classAt(reading, at) & (FINITE | AUXILIARY)) return false;
  }
  return true;
}

const passageOf = (reading: Reading, quotation: Quotation | undefined): number =>
  quotation ? (sentenceAt(reading, quotation.from)?.passage ?? -1) : -1;

/**
 * Finds the attribution of the quotation at `index`, whose own sentences hold no cue: the one before it in
 * its paragraph, the person its paragraph was speaking of, the one after it in its paragraph, or the one
 * that spoke last in the paragraph before. `before` are the attributions so far, `chosen` those by cue.
 */
export function findRunningSpeaker(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  before: readonly (Attribution | null)[],
  chosen: readonly (Attribution | null)[],
  index: number,
): Attribution | null {
  const quotation = reading.quotations[index];
  const previous = reading.quotations[index - 1];
  if (!quotation) return null;
  const passage = passageOf(reading, quotation);
  const role = findTranscriptRole(reading, quotation);
  if (role) return { cue: null, label: role, score: 0 };
  if (quotation.continues) return uncued(before[index - 1]);
  if (isTitle(reading, quotation) || isHeading(reading, quotation, previous)) return null;
  const sentence = (reading.sentenceOf[quotation.from] ?? 0) - 1;
  const previousSentence = previous ? (reading.sentenceOf[previous.to - 1] ?? -1) : -1;
  const isNext = passageOf(reading, previous) === passage && previousSentence >= sentence;
  if (!isWholeSpeech(reading, quotation)) {
    return isNext && isClause(reading, quotation) ? uncued(before[index - 1]) : null;
  }
  const introduced = introducedBy(reading, cuesOf, sentence, passage);
  // "“We built it!” Ruiz said, a thing that drivers asked about. “We did.”"
  const isCued =
    passage === passageOf(reading, previous) &&
    sentence === sentenceOfVerb(reading, before[index - 1]);
  if (isNext || isCued) return uncued(before[index - 1]) ?? introduced;
  if (introduced) return introduced;
  for (let later = index + 1; later <= index + MAX_AHEAD; later += 1) {
    const next = reading.quotations[later];
    if (!next || (passageOf(reading, next) !== passage && !next.continues)) break;
    if (chosen[later]) return uncued(chosen[later]);
  }
  const gap = previous ? sentence - previousSentence : 0;
  return retoldBefore(reading, cuesOf, sentence, gap) ?? uncued(before[index - 1]);
}

/** Returns the sentence of the verb that attributes a quotation; -1 where none does. */
function sentenceOfVerb(reading: Reading, attribution: Attribution | null | undefined): number {
  const from = attribution?.cue?.from ?? -1;
  return isWord(reading, from) ? (reading.sentenceOf[from] ?? -1) : -1;
}

/** Finds who speaks in the paragraph before, where it only retells: "Ruiz said the bridge would hold." */
function retoldBefore(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  sentence: number,
  gap: number,
): Attribution | null {
  if (gap < 1) return null;
  const before = reading.sentences[sentence];
  const cues = cuesOf(sentence).filter(
    ({ kind, passive, gerund }) => kind === "verb" && !passive && !gerund,
  );
  const cue = cues.find(({ readiness }) => readiness === 1) ?? cues[0];
  if (!before || !cue) return null;
  const label = subjectOf(reading, cue, cuesOf(sentence), before.from, before.to);
  // "Ruiz wants to stay." leads on to what she says; "The port wants a road." does not.
  const leadsOn = cue.readiness === 1 || (label && namesPerson(reading.people, label.to - 1));
  return label && leadsOn ? { cue: null, label, score: 0 } : null;
}

/** Tells whether a quotation in single marks that is all of its paragraph, where speech stands in double ones, heads a section. */
function isHeading(
  reading: Reading,
  quotation: Quotation,
  previous: Quotation | undefined,
): boolean {
  const passage = reading.passages[passageOf(reading, quotation)];
  const isAlone =
    passage !== undefined &&
    quotation.outer.start - passage.start <= MAX_SLACK &&
    passage.end - quotation.outer.end <= MAX_SLACK;
  return isAlone && quotation.marks === "single" && previous?.marks === "double";
}

/** The same speaker, without the cue that stands elsewhere. */
function uncued(attribution: Attribution | null | undefined): Attribution | null {
  return attribution?.label ? { ...attribution, cue: null } : null;
}

/** Finds whom a message comes from in a sentence that leads to it: "Here is the full statement from the port:". */
function sourceOfMessage(reading: Reading, { from, to }: Sentence): Label | null {
  for (let at = from + 1; at < to; at += 1) {
    if (!FROM.test(wordAt(reading, at)) || !MESSAGES.has(wordAt(reading, at - 1))) continue;
    return labelAfter(reading, at + 1, to);
  }
  return null;
}

/** Finds the speaker of a sentence's cue; "I" of "When I read it to her, she smiled" is the reporter. */
function speakerIn(
  reading: Reading,
  cues: readonly CueMention[],
  { from, to }: Sentence,
): Label | null {
  const label = earlierCue(reading, cues, to, from)?.label;
  return label && !/^(?:i|we)$/.test(wordAt(reading, label.from)) ? label : null;
}

/** Finds whom the sentence before a quotation speaks of: "Ruiz struck back. “…”" */
function introducedBy(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  sentence: number,
  passage: number,
): Attribution | null {
  const before = reading.sentences[sentence];
  if (!before) return null;
  const endsInColon = wordAt(reading, before.to - 1) === ":";
  if (before.passage !== passage && !endsInColon) return null;
  const cues = cuesOf(sentence);
  const label =
    (endsInColon ? sourceOfMessage(reading, before) : null) ??
    speakerIn(reading, cues, before) ??
    mainSubject(reading, before.to, before.from) ??
    clauseSubject(reading, cues, before.to, before.from);
  if (!label || NOBODY.has(wordAt(reading, label.from))) return null;
  // "Transcript as follows:"
  if (wordAt(reading, label.to) === "follows") return null;
  return { cue: null, label, score: 0 };
}
