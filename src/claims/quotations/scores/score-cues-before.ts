/** Scores the cues before a quotation: Ruiz said: "…", Ruiz called it "…". */
import { type CueMention, isSpoken } from "../../cues/cue-mention.ts";
import { HEARERS } from "../../lexicons/closed-classes.ts";
import { findReportingVerbs } from "../../lexicons/find-reporting-verbs.ts";
import { POSSESSIVES } from "../../lexicons/function-words.ts";
import { SAYING } from "../../lexicons/saying-verbs.ts";
import { takesFrame } from "../../lexicons/takes-frame.ts";
import {
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTING,
  SPEAKING_NOUN,
} from "../../reading/classify-words.ts";
import { type Label, pronounLength } from "../../reading/label.ts";
import {
  classAt,
  findComma,
  hasWord,
  isCoordinator,
  isQuoted,
  quotationAt,
  sentenceAt,
} from "../../reading/look-at-token.ts";
import type { Quotation, Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isCapital, verbFormsAt, wordAt } from "../../reading/tokens.ts";
import { BASE, GERUND, THIRD } from "../../reading/verb-forms.ts";
import { isFinite } from "../../speakers/find-main-subject.ts";
import { outerCue, subjectOf } from "../../speakers/find-subject.ts";
import { closesQuotation } from "./closes-quotation.ts";
import { countVerbs } from "./count-verbs.ts";
import { type Attribution, WEIGHTS } from "./cue-weights.ts";
import { endsInner } from "./ends-inner.ts";
import { isClaimOf, parts } from "./is-claim-of.ts";
import { isIdleCue } from "./is-idle-cue.ts";

/** Most words between "told" and a colon or comma: those told, and when. */
const MAX_HEARERS = 12;

/** Scores the cues before a quotation, in the part of the sentence from `floor` to the quotation. */
export function scoreBefore(
  reading: Reading,
  cues: readonly CueMention[],
  quotation: Quotation,
  sentence: Sentence,
): Attribution | null {
  let best: Attribution | null = null;
  const mark = wordAt(reading, quotation.from - 1);
  for (const cue of cues) {
    if (cue.to > quotation.from) break;
    const words = quotation.from - cue.to;
    const verbs = countVerbs(reading, cue.to, quotation.from);
    const leads = (mark === ":" || mark === ",") && verbs === 0 && words <= MAX_HEARERS;
    const label = subjectOf(reading, cue, cues, sentence.from, sentence.to);
    if (mark === ":" && tellsTopic(reading, cues, cue)) continue;
    if (isOfSight(reading, cue, quotation)) continue;
    if (isWhat(reading, cue, label) || describesSource(reading, cues, cue)) continue;
    if (label && endsInner(reading, cue, label)) continue;
    if (label && closesQuotation(reading, cue, label, quotation)) continue;
    if (isIdleCue(reading, cue, label) || isPassed(reading, cues, cue, quotation)) continue;
    // "her call for “…”"
    const isOwned = words === 1 && cue.kind === "noun";
    let score = leads || words === 0 || isOwned ? WEIGHTS.rightBefore : WEIGHTS.before;
    score -= words * WEIGHTS.perWord + verbs * WEIGHTS.perVerb;
    score -= (1 - cue.readiness) * WEIGHTS.unready;
    const isClaim = label !== null && verbs <= 1 && isClaimOf(reading, cues, cue, label, quotation);
    if (isClaim) score = WEIGHTS.claim;
    if (!label) score -= WEIGHTS.nobody;
    if (!label && cue.passive && cue.readiness < 1) continue;
    if ((cue.passive || isWeakVerb(reading, cue)) && isReported(reading, cues, cue)) continue;
    if (label && isWithin(reading, label, quotation)) continue;
    if (label && words > 0 && isOfOccasion(reading, cues, cue, label, quotation)) continue;
    if (label && isRelative(reading, label)) score -= WEIGHTS.relative;
    if (standsAside(reading, cue, sentence.from, quotation.from)) score -= WEIGHTS.aside;
    if (best && score <= best.score) continue;
    const isPronoun = label !== null && isPronounAt(reading, label);
    const around = label && outerCue(reading, cue, label, cues, sentence.from);
    // "…, Ruiz said, accusing Okafor of “a lie”": a participle that shares its subject stands beside the verb.
    const outer = label && around && around.cue.to <= label.from ? around : null;
    // "Ruiz said Okafor supports “a fair vote”": a verb that seldom quotes gives way to one that does.
    const isWeak = (): boolean =>
      cue.readiness < 1 ||
      (cue.kind === "verb" && isOfMind(reading, cue.from)) ||
      isPresentDeed(reading, cue) ||
      isDeedOfThing(reading, cue, label) ||
      tellsHearer(reading, cue) ||
      isOver(reading, cue, quotation);
    // "“…,” Ruiz said of the war, which she calls “senseless”"
    const isOfNoun = label !== null && /^(?:which|whom)$/.test(wordAt(reading, label.from - 1));
    const isOther = isPronoun && outer !== null && isAnother(reading, label, outer.label);
    const givesWay =
      (isPronoun && !isOfNoun && !isOther) || (outer !== null && isSpoken(outer.cue) && isWeak());
    const isNamed = label !== null && wordAt(reading, label.from - 1) === "what";
    if (isClaim) best = { cue, label, score, place: "claim" };
    else if (!outer || !givesWay || isOwned) best = { cue, label, score };
    else best = isNamed ? { cue, label: outer.label, score } : { ...outer, score };
  }
  return best;
}

/** Tells whether a cue is what a thing does behind "that", and no saying: "Ruiz said that the storm demanded “an answer”". */
const isDeedOfThing = (reading: Reading, { from }: CueMention, label: Label | null): boolean =>
  label !== null &&
  wordAt(reading, label.from - 1) === "that" &&
  (classAt(reading, label.to - 1) & (SPEAKING_NOUN | PRONOUN)) === 0 &&
  !isCapital(reading, label.to - 1) &&
  !SAYING.has(wordAt(reading, from));

/** Tells whether a participle only tells what the speech before it is of or for: "posted, asking for help: “…”", "went on, speaking of the storm: “…”". */
const tellsTopic = (
  reading: Reading,
  cues: readonly CueMention[],
  { gerund, from, to }: CueMention,
): boolean =>
  gerund &&
  (TOPICS.has(wordAt(reading, to - 1)) || TOPICS.has(wordAt(reading, to))) &&
  cues.some((cue) => cue.kind === "verb" && !cue.gerund && !cue.passive && cue.to <= from);

const TOPICS: ReadonlySet<string> = new Set("about for of".split(" "));

/** Verbs behind which somebody tells what he takes a thing for, or else only what he meets with: "saw the pier as a “ruin”", "saw people “running”". */
const takesOnlyAs = (word: string): boolean =>
  takesFrame(word, "as") && !takesFrame(word, "quote", "object") && !word.startsWith("deem");
const OPENERS: ReadonlySet<string> = new Set(["as", "that"]);

/** Tells whether a verb before quoted words tells what somebody sees or shows, and not what he takes it for. */
const isOfSight = (
  reading: Reading,
  { kind, from, to }: CueMention,
  quotation: Quotation,
): boolean =>
  kind === "verb" &&
  to < quotation.from &&
  takesOnlyAs(wordAt(reading, from)) &&
  !hasWord(reading, OPENERS, to, quotation.from);

/** Longest source before a participle that describes it, in tokens. */
const MAX_SOURCE = 8;

/** Tells whether a participle describes the source that a phrase names: "according to an official quoted by the Post, it was “late”". */
function describesSource(
  reading: Reading,
  cues: readonly CueMention[],
  { kind, from, to }: CueMention,
): boolean {
  if (kind !== "verb" || wordAt(reading, to) !== "by") return false;
  const phrase = cues.findLast((cue) => cue.kind === "phrase" && cue.to < from);
  if (!phrase || from - phrase.to > MAX_SOURCE) return false;
  return findComma(reading, phrase.to, from) === from;
}

/** Tells whether a cue tells only of a thing that is called something: "what Ruiz said is “accurate”". */
const isWhat = (reading: Reading, { to }: CueMention, label: Label | null): boolean =>
  label !== null &&
  wordAt(reading, label.from - 1) === "what" &&
  /^(?:is|was|are|were)$/.test(wordAt(reading, to));

/** Tells whether a label is "he" or "she" and another is another pronoun: "She said he announced, “We leave.”", "They said he asked: “Who is there?”" */
function isAnother(reading: Reading, label: Label, outer: Label): boolean {
  const [one, other] = [wordAt(reading, label.from), wordAt(reading, outer.from)];
  return (one === "he" || one === "she") && other !== one && /^(?:s?he|they)$/.test(other);
}

/** Tells whether a label is a pronoun, and not "one official" or "his office". */
function isPronounAt(reading: Reading, { from, to }: Label): boolean {
  if (pronounLength(reading, from) > 0) return true;
  if (!(classAt(reading, from) & PRONOUN)) return false;
  if (to - from > 1 && POSSESSIVES.has(wordAt(reading, from))) return false;
  return to - from === 1 || !(classAt(reading, to - 1) & SPEAKING_NOUN);
}

/** Tells whether a participle stands apart behind a cue and goes on to the words: "said, accusing them of “a lie”", "chided the mayor, accusing him of “a lie”". */
const isPassed = (
  reading: Reading,
  cues: readonly CueMention[],
  { kind, to, gerund }: CueMention,
  quotation: Quotation,
): boolean =>
  cues.some(
    (next) =>
      next.gerund &&
      next.from > to &&
      next.to <= quotation.from &&
      wordAt(reading, next.from - 1) === "," &&
      (next.from === to + 1 || (kind === "verb" && !gerund && goesOnTo(reading, next, quotation))),
  );

/** Tells whether nothing parts a participle of speech from quoted words. */
const goesOnTo = (reading: Reading, { from, to }: CueMention, quotation: Quotation): boolean =>
  !isOfMind(reading, from) && findComma(reading, to, quotation.from) === quotation.from;

/** Tells whether a verb, by its token, tells what somebody feels or thinks, which others report: "Ruiz said pilots felt “old”". */
export const isOfMind = (reading: Reading, verb: number): boolean =>
  findReportingVerbs(wordAt(reading, verb)).every(({ verb: { kind } }) => kind === "mind");

/** Tells whether a cue is an infinitive, or a verb that seldom quotes: "vowed never to accept “a foot on the pier”". */
const isWeakVerb = (reading: Reading, { kind, from, readiness, gerund }: CueMention): boolean =>
  kind === "verb" && !gerund && (readiness < 1 || wordAt(reading, from - 1) === "to");

/** Verbs that quote words wherever they stand, in the present. */
const QUOTING: ReadonlySet<string> = new Set(
  "call calls describe describes say says tell tells write writes".split(" "),
);

/** Tells whether a verb in the present hardly ever quotes: "reminds", "threaten". */
const isPresentDeed = (reading: Reading, { kind, from }: CueMention): boolean =>
  kind === "verb" &&
  (verbFormsAt(reading, from) & ~(BASE | THIRD)) === 0 &&
  !QUOTING.has(wordAt(reading, from));

/** Tells whether a verb tells something to somebody who tells it on: "Ruiz said the driver told her it was “late”". */
const tellsHearer = (reading: Reading, { from, to }: CueMention): boolean =>
  wordAt(reading, from) === "told" && HEARERS.has(wordAt(reading, to));

/** Tells whether a verb of what was going on has its clause before another that holds the words: "Ruiz said people were shouting | and there was “dust”". */
function isOver(
  reading: Reading,
  { kind, gerund, from, to }: CueMention,
  quotation: Quotation,
): boolean {
  const isGoingOn = kind === "verb" && !gerund && (verbFormsAt(reading, from) & GERUND) !== 0;
  if (!isGoingOn) return false;
  for (let at = to; at < quotation.from; at += 1) {
    if (!isCoordinator(reading, at)) continue;
    return wordAt(reading, at + 1) === "that" || countVerbs(reading, at, quotation.from) > 0;
  }
  return false;
}

/** Tells whether a passive or a weak verb stands in the clause that somebody says: "Ruiz said the pier was criticized “at once”", "Ruiz said it would help the crew respond to “any storm”". */
function isReported(reading: Reading, cues: readonly CueMention[], passive: CueMention): boolean {
  const outer = cues.findLast(
    (cue) =>
      cue.kind === "verb" &&
      cue.to <= passive.from &&
      (isSpoken(cue) || wordAt(reading, cue.to) === "that") &&
      !cue.passive &&
      (!cue.gerund || wordAt(reading, cue.from) === "saying"),
  );
  if (!outer || !takesFrame(wordAt(reading, outer.from), "that")) return false;
  for (let at = outer.to; at < passive.from; at += 1) {
    if (isQuoted(reading, at) || /^[,;:]$/.test(wordAt(reading, at))) return false;
  }
  return true;
}

/** Tells whether a label is "who" of an aside that ends right before words that go on with those quoted before it: "“Yes,” said Ruiz, who wrote two books, “and no.”" */
function isWithin(reading: Reading, { from }: Label, { from: start }: Quotation): boolean {
  const isAside = (classAt(reading, from) & RELATIVE) !== 0 && wordAt(reading, from - 1) === ",";
  if (!isAside || wordAt(reading, start - 1) !== "," || isCapital(reading, start + 1)) return false;
  for (
    let at = from - 1;
    at >= 0 && sentenceAt(reading, at) === sentenceAt(reading, from);
    at -= 1
  ) {
    const before = quotationAt(reading, at);
    if (before) return reading.text[before.end - 1] === ",";
  }
  return false;
}

/** Tells whether a cue tells on what occasion something was, which somebody says: "Ruiz said he fled when Lind told him to stop and “hit me”". */
function isOfOccasion(
  reading: Reading,
  cues: readonly CueMention[],
  cue: CueMention,
  label: Label,
  { from }: Quotation,
): boolean {
  if (!/^(?:after|before|when)$/.test(wordAt(reading, label.from - 1))) return false;
  for (let at = cue.to; at < from; at += 1) {
    if (wordAt(reading, at) === "and") return isReported(reading, cues, cue);
  }
  return false;
}

/** Tells whether a label is "who" or "that" of a clause that tells which of many is meant, and not ", who …" of one known. */
const isRelative = (reading: Reading, label: Label): boolean =>
  (classAt(reading, label.from) & RELATIVE) !== 0 && wordAt(reading, label.from - 1) !== ",";

/** Tells whether a cue stands in an aside that ends before the quotation: "The bill, which she said would pass, was “bad”". */
function standsAside(reading: Reading, cue: CueMention, floor: number, ceiling: number): boolean {
  let end = cue.to;
  while (end < ceiling && !parts(reading, end) && !isQuoted(reading, end)) end += 1;
  if (end + 1 >= ceiling || isQuoted(reading, end)) return false;
  const after = end + 1;
  const isVerb = isFinite(reading, after) || (classAt(reading, after) & REPORTING) !== 0;
  // "described the hall, to which he was called, as “cold”"
  let start = cue.from - 1;
  while (start > floor && !parts(reading, start)) start -= 1;
  const isWhich = (classAt(reading, start + 1) | classAt(reading, start + 2)) & RELATIVE;
  if (!isVerb && !(isWhich && wordAt(reading, after) === "as")) return false;
  // ", he said," itself attributes, and so does ", as he put it,".
  const opens = wordAt(reading, start + 1) === "as" ? 0 : classAt(reading, start + 1);
  return cue.kind === "verb" && start > floor && (opens & (RELATIVE | PREPOSITION)) !== 0;
}
