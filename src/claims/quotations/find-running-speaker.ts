/** Finds who goes on speaking where a quotation has no cue of its own. */
import { endsSentence } from "../../article/measure-line.ts";
import type { CueMention } from "../cues/cue-mention.ts";
import { lastCharacter } from "../cues/find-cues.ts";
import { mentionAt } from "../people/find-people.ts";
import { isTitle } from "../reading/is-title.ts";
import { sentenceAt } from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { resolveSpeaker } from "../resolution/resolve-speaker.ts";
import { introducedBy, isReporter, retoldBefore } from "./find-introducer.ts";
import { findTranscriptRole } from "./find-signature.ts";
import { isClause, isWholeSpeech } from "./is-whole-speech.ts";
import type { Attribution } from "./scores/cue-weights.ts";

/** Most paragraphs between quotations of one speaker, where the later one has no cue. */
const MAX_BETWEEN = 1;

/** How many quotations ahead a speaker is looked for. */
const MAX_AHEAD = 8;

/** Most characters beside a quotation that is all of its paragraph: spaces, a full stop. */
const MAX_SLACK = 2;

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
  // "Ruiz called the crew. “We knew. ¶ “We left,” Okafor said."
  const goesOn = !isNext && reading.quotations[index + 1]?.continues === true;
  const ending = goesOn ? uncued(chosen[index + 1]) : null;
  if (ending) return ending;
  const introduced = introducedBy(reading, cuesOf, sentence, passage);
  // "“We built it!” Ruiz said, a thing that drivers asked about. “We did.”"
  const isCued =
    passage === passageOf(reading, previous) &&
    sentence === sentenceOfVerb(reading, before[index - 1]);
  if (isNext || isCued) return uncued(before[index - 1]) ?? introduced;
  if (introduced) return namesSpeaker(reading, quotation, introduced) ? null : introduced;
  for (let later = index + 1; later <= index + MAX_AHEAD; later += 1) {
    const next = reading.quotations[later];
    if (!next || (passageOf(reading, next) !== passage && !next.continues)) break;
    if (chosen[later]) return uncued(chosen[later]);
  }
  const gap = previous ? sentence - previousSentence : 0;
  const last = uncued(before[index - 1]);
  const mayCarry = mayGoOn(reading, previous, passage) && !isReporter(reading, last?.label);
  const carried = mayCarry ? last : null;
  const running = retoldBefore(reading, cuesOf, sentence, gap) ?? carried;
  return running && !namesSpeaker(reading, quotation, running) ? running : null;
}

/** Tells whether a quotation's speaker may go on in a paragraph: where it has no end, or at most one paragraph stands between, and no subheading. */
function mayGoOn(reading: Reading, previous: Quotation | undefined, passage: number): boolean {
  const last = passageOf(reading, previous);
  if (reading.passages[last]?.section !== reading.passages[passage]?.section) return false;
  if (previous?.closed === false) return true;
  let between = 0;
  for (let index = last + 1; index < passage; index += 1) {
    if (isParagraph(reading, index)) between += 1;
    if (between > MAX_BETWEEN) return false;
  }
  return true;
}

/** Tells whether a passage ends as a sentence does, and as no caption. */
function isParagraph({ text, passages }: Reading, index: number): boolean {
  const { start, end } = passages[index] ?? { start: 0, end: 0 };
  return endsSentence(text.slice(start, end));
}

/** Tells whether a quotation names whoever is given for its speaker, as few speak of themselves: "[Ruiz] should stay". */
function namesSpeaker(reading: Reading, { from, to }: Quotation, { label }: Attribution): boolean {
  const name = label && resolveSpeaker(reading, label).name;
  for (let at = from; at < to; at += 1) {
    const mention = mentionAt(reading.people, at);
    if (!mention) continue;
    if (reading.people.persons[mention.person]?.name === name) return true;
    at = mention.to - 1;
  }
  return false;
}

/** Returns the sentence of the verb that attributes a quotation; -1 where none does. */
function sentenceOfVerb(reading: Reading, attribution: Attribution | null | undefined): number {
  return reading.sentenceOf[attribution?.cue?.from ?? -1] ?? -1;
}

/** Most tokens of a heading in quotation marks, with the marks. */
const MAX_HEADING = 8;

/** Tells whether a quotation that is all of its paragraph heads a section: in single marks where speech stands in double ones, or a few words that no mark ends. */
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
  if (!isAlone) return false;
  const isShort = quotation.to - quotation.from <= MAX_HEADING;
  const isOpen = isShort && !/[.,!?…]/.test(lastCharacter(reading, quotation));
  return isOpen || (quotation.marks === "single" && previous?.marks === "double");
}

/** The same speaker, without the cue that stands elsewhere. */
function uncued(attribution: Attribution | null | undefined): Attribution | null {
  return attribution?.label ? { ...attribution, cue: null } : null;
}
