/** Scores the cues after a quotation: "…," Ruiz said. */
import { type CueMention, isSpoken } from "../../cues/cue-mention.ts";
import { lastCharacter } from "../../cues/find-cues.ts";
import { POSSESSIVES } from "../../lexicons/function-words.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import { mentionAt } from "../../people/find-people.ts";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SPEAKING_NOUN,
  SUBORDINATOR,
} from "../../reading/classify-words.ts";
import { isPluralAt } from "../../reading/is-plural-at.ts";
import { type Label, labelOf } from "../../reading/label.ts";
import { beginsSentence, classAt, isQuoted } from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import { hasTrait, isCapital, isDash, isMark, wordAt } from "../../reading/tokens.ts";
import { NEGATIVE } from "../../reading/traits.ts";
import { subjectOf } from "../../speakers/find-subject.ts";
import { widenLabel } from "../../speakers/widen-label.ts";
import { countVerbs } from "./count-verbs.ts";
import { type Attribution, WEIGHTS } from "./cue-weights.ts";
import { hasSpeaker, isReaction } from "./is-reaction.ts";

/** Longest way from a closing ", Ruiz said" to the end of its sentence, in tokens. */
const MAX_TAIL = 14;

/** Farthest infinitive from its subject: "she went on to say". */
const MAX_INFINITIVE = 5;

const PAUSES = new Set([",", "…", "..."]);

/** Tells whether a token is a mark at which the reader pauses, and the sentence goes on. */
const isPause = (reading: Reading, at: number): boolean =>
  isDash(reading, at) || PAUSES.has(wordAt(reading, at));

/** Moves right over commas and dashes. */
function skipPauses(reading: Reading, from: number): number {
  let at = from;
  while (isPause(reading, at)) at += 1;
  return at;
}

/** Tells whether all tokens between two indices are punctuation or adverbs. */
function isBare(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isAdverb = (classAt(reading, at) & ADVERB) !== 0;
    if (!isAdverb && !isPause(reading, at)) return false;
  }
  return true;
}

/** Tells whether a cue goes on to other quoted words by what it tells of: "Lind spoke of “…”", "Lind called it “…”"; but "“…,” Lind said “…”" may go on with the same ones. */
function quotesAnew(
  reading: Reading,
  cue: CueMention,
  label: Label | null,
  quotation: Quotation,
  ceiling: number,
): boolean {
  const from = Math.max(cue.to, label?.to ?? 0);
  let at = from;
  while (at < ceiling && !isMark(reading, at) && !isQuoted(reading, at)) at += 1;
  if (at >= ceiling || !isQuoted(reading, at)) return false;
  return at > from || cue.to - cue.from > 1 || !beginsSentence(reading, quotation.from);
}

/** Tells whether a cue opens a content of its own: a colon, "that", other quoted words, or a clause with its subject and verb. */
function opensContent(
  reading: Reading,
  cue: CueMention,
  label: Label | null,
  quotation: Quotation,
  ceiling: number,
): boolean {
  const word = wordAt(reading, cue.to);
  if (word === ":" || word === "that" || quotesAnew(reading, cue, label, quotation, ceiling))
    return true;
  for (let at = cue.to; at < ceiling; at += 1) {
    const classes = classAt(reading, at);
    if (classes & (PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE)) return false;
    if (isMark(reading, at)) return false;
    if (at > cue.to && classes & (FINITE | AUXILIARY) && !isCapital(reading, at)) return true;
  }
  return false;
}

/** Tells whether a comma or the end comes right after a cue and its subject. */
function isAside(reading: Reading, cue: CueMention, label: Label | null): boolean {
  const end = Math.max(cue.to, label?.to ?? 0);
  return label !== null && /^[,.]?$/.test(wordAt(reading, end));
}

/** Fewest tokens of quoted words, with their marks, that are speech though no comma ends them: "“We had to stand by” said Ruiz". */
const MIN_SPEECH = 8;

/** Tells whether a quotation opens its sentence, and is too long for a name. */
function isSpeech(reading: Reading, quotation: Quotation): boolean {
  return beginsSentence(reading, quotation.from) && quotation.to - quotation.from >= MIN_SPEECH;
}

/** Counts the dashes between two tokens: behind an odd one something is told on the way ("“…” — shorthand, pilots say, for …"). */
function countDashes(reading: Reading, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isDash(reading, at)) count += 1;
  return count;
}

/** Where a cue stands, with what that is worth. */
type Placed = Pick<Attribution, "place" | "score">;

/** Says how a cue after a quotation stands to it; null where it has nothing to do with it. */
function placeAfter(
  reading: Reading,
  cue: CueMention,
  label: Label | null,
  quotation: Quotation,
  floor: number,
  ceiling: number,
): Placed | null {
  const first = Math.min(cue.from, label ? label.from : cue.from);
  const last = lastCharacter(reading, quotation);
  const isBeside = first >= floor && isBare(reading, floor, first);
  const pauses = /[,.?!…—–-]/.test(last) || isPause(reading, quotation.to);
  if (cue.kind === "phrase") {
    return { score: isBeside ? WEIGHTS.phraseRightAfter : WEIGHTS.phraseAfter };
  }
  // "…," Ruiz had a good day, with enough votes to add to her lead: nothing is said.
  const isRemote = label !== null && cue.from - label.to > MAX_INFINITIVE;
  if (isRemote && wordAt(reading, cue.from - 1) === "to") return null;
  if (isBeside && pauses) {
    const comma = last === "," && !cue.gerund ? WEIGHTS.endsInComma : 0;
    const leadsOn = cue.gerund || opensContent(reading, cue, label, quotation, ceiling);
    return { score: WEIGHTS.rightAfter + comma - (leadsOn ? WEIGHTS.leadsOn : 0) };
  }
  if (cue.gerund || cue.readiness < 1) return null;
  // "…," as Ruiz put it.
  const isAs = wordAt(reading, first - 1) === "as" && isBare(reading, floor, first - 1);
  if (isAs && pauses) return { score: WEIGHTS.besideAfter };
  // "was “late” said Ruiz, a pilot"
  const follows = wordAt(reading, Math.max(cue.to, label?.to ?? 0));
  // "…" about the vote, said Ana Ruiz, an engineer from Elm whose firm …
  const isClosed = ceiling - cue.to <= MAX_TAIL || isAside(reading, cue, label);
  if (wordAt(reading, first - 1) === "," && isClosed) {
    if (opensContent(reading, cue, label, quotation, ceiling)) return null;
    // "…" — shorthand, pilots say, for …: told on the way, it closes nothing.
    const isOnTheWay = countDashes(reading, quotation.to, first) % 2 === 1;
    if (isOnTheWay) return { score: WEIGHTS.closing - WEIGHTS.aside };
    return label ? { place: "closing", score: WEIGHTS.closing } : { score: WEIGHTS.closing };
  }
  if (!isBeside || label === null) return null;
  const closesClause = follows === "." || follows === ",";
  return closesClause || isSpeech(reading, quotation) ? { score: WEIGHTS.besideAfter } : null;
}

/** Widens a label to all that stands between a quotation and its cue; a name there goes before a description: "Ana Ruiz, the mayor who built it said". */
function wholeLabel(reading: Reading, label: Label, from: number): Label {
  const isDescription = (classAt(reading, label.from) & DETERMINER) !== 0;
  const mention = isDescription ? mentionAt(reading.people, from) : undefined;
  const isDescribed = mention?.to === label.from - 1 && wordAt(reading, mention.to) === ",";
  const name = isDescribed ? labelOf(reading, from, mention.to) : null;
  return name ?? widenLabel(reading, label, from);
}

/** Auxiliaries of what is not done yet. */
const DEMANDING: ReadonlySet<string> = new Set("can cannot could may might must should".split(" "));

/** Tells whether a verb tells what somebody ought to do, or could: "should answer". */
function isDemanded(reading: Reading, { kind, from }: CueMention): boolean {
  let at = from - 1;
  while (classAt(reading, at) & ADVERB) at -= 1;
  return kind === "verb" && DEMANDING.has(wordAt(reading, at));
}

/** Tells whether a label is a noun and whoever tells it: "“…,” a claim the port denied". */
function tellsOf(reading: Reading, { from, to }: Label): boolean {
  if (!(classAt(reading, from) & DETERMINER)) return false;
  // "“…,” a phrase critics have used"
  const isOne = /^an?$/.test(wordAt(reading, from)) && classAt(reading, from + 1) === 0;
  const isSeveral = (classAt(reading, to - 1) & SPEAKING_NOUN) !== 0 && isPluralAt(reading, to - 1);
  if (isOne && isSeveral && to - from === 3) return true;
  for (let at = from + 2; at < to; at += 1) {
    const isOpening = wordAt(reading, at) === "the" || (classAt(reading, at) & PRONOUN) !== 0;
    const before = classAt(reading, at - 1);
    const goesOn = before & (PREPOSITION | CONJUNCTION | DETERMINER | SUBORDINATOR);
    if (isOpening && !goesOn && !isMark(reading, at - 1)) return true;
  }
  return false;
}

/** Tells whether a verb behind quoted words has a thing for its object: "what Ruiz calls “the deal,” Lind criticized the toll". */
function hasObject(reading: Reading, { kind, from, to }: CueMention): boolean {
  if (kind !== "verb" || !(classAt(reading, to) & DETERMINER)) return false;
  const verb = wordAt(reading, from);
  return takesFrame(verb, "object") && !takesFrame(verb, "hearer");
}

/** Scores the cues after a quotation, in the part of the sentence from `floor` to `ceiling`. */
export function scoreAfter(
  reading: Reading,
  cues: readonly CueMention[],
  quotation: Quotation,
  floor: number,
  ceiling: number,
): Attribution | null {
  let best: Attribution | null = null;
  for (const cue of cues) {
    if (cue.from < floor) continue;
    if (cue.to > ceiling) break;
    const found = subjectOf(reading, cue, cues, floor, ceiling);
    // "calling it “…”, defended his choice": a deed of whoever quotes.
    if (!found && (cue.passive || POSSESSIVES.has(wordAt(reading, cue.to)))) continue;
    // "Ruiz, Lind's “old friend,” laughed."
    if (!found && !cue.gerund && !beginsSentence(reading, quotation.from)) continue;
    // "Rather than “wait,” Elm should answer them, Ruiz said"
    if (found && isDemanded(reading, cue)) continue;
    const label = found && wholeLabel(reading, found, skipPauses(reading, floor));
    if (label && tellsOf(reading, label)) continue;
    if (!beginsSentence(reading, quotation.from) && hasObject(reading, cue)) continue;
    const placed = placeAfter(reading, cue, label, quotation, floor, ceiling);
    if (!placed) continue;
    let score = placed.score - (1 - cue.readiness) * WEIGHTS.unready;
    if (!label) score -= WEIGHTS.nobody;
    if (!best || score > best.score) best = { cue, label, score, place: placed.place };
  }
  return best;
}

/** Tells whether a cue in a sentence of its own tells of something else than the words quoted before: what is not said ("He did not say when"), or a thing behind a particle ("He spoke of | the vote"). */
function tellsElse(reading: Reading, cue: CueMention, label: Label | null): boolean {
  for (let at = label?.to ?? cue.from; at < cue.from; at += 1) {
    if (hasTrait(reading, at, NEGATIVE)) return true;
  }
  const isObject = cue.to - cue.from > 1 && !isMark(reading, cue.to);
  return isObject || hasObject(reading, cue);
}

/** Scores a short sentence of its own after the quotation: "…?" Ruiz asked. */
export function scoreNextSentence(
  reading: Reading,
  cuesOf: (sentence: number) => readonly CueMention[],
  quotation: Quotation,
): Attribution | null {
  const index = reading.sentenceOf[quotation.to - 1] ?? 0;
  const last = reading.sentences[index];
  const next = reading.sentences[index + 1];
  const endsHere = quotation.to === last?.to && next?.passage === last.passage;
  if (!next || !endsHere || !/[?!.,…—–-]/.test(lastCharacter(reading, quotation))) return null;
  const cues = cuesOf(index + 1).slice(0, 1);
  const after = scoreAfter(reading, cues, quotation, next.from, next.to);
  if (!after?.cue || after.score < WEIGHTS.nextSentence) return null;
  if (cues[0] && tellsElse(reading, cues[0], after.label)) return null;
  if (isReaction(reading, after) && hasSpeaker(reading, cuesOf, index)) return null;
  const isWhole = isWholeSentence(reading, after, next.to);
  // "“Why?” and “how?” You cannot expect an answer.": a verb that seldom quotes is about something else.
  if (/[?!,—–-]/.test(lastCharacter(reading, quotation))) {
    const quotes = cues[0] !== undefined && isSpoken(cues[0]);
    return quotes || isWhole ? { ...after, score: WEIGHTS.nextSentence } : null;
  }
  return isWhole ? { ...after, score: WEIGHTS.afterFullStop } : null;
}

/** Tells whether a cue and its subject are all that their sentence says: no "that", no further quotation. */
function isWholeSentence(reading: Reading, attribution: Attribution, ceiling: number): boolean {
  const { cue, label } = attribution;
  if (!cue) return false;
  const from = Math.max(cue.to, label?.to ?? 0);
  const next = wordAt(reading, from);
  if (isMark(reading, from) || next === "") return next !== ":" && next !== '"';
  if (ceiling - from > MAX_TAIL || isQuoted(reading, from)) return false;
  return !(classAt(reading, from) & CONJUNCTION) && countVerbs(reading, from, ceiling) === 0;
}
