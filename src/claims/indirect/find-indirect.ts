/** Finds indirect speech: what a speaker is said to say or think, retold in the outlet's own words. */
import { RELATIVE } from "../classify-words.ts";
import { classAt, quotationAt, sentenceAt } from "../look-at-token.ts";
import { sliceSpan, type Span } from "../../text/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Claim, Speaker } from "../claim.ts";
import { findWordAttributions } from "./find-indirect-words.ts";
import { findAsked } from "./find-indirect-asked.ts";
import { findSpeeches } from "./find-indirect-labels.ts";
import { findSourcePhrases } from "./find-indirect-phrases.ts";
import { findVerbAttributions } from "./find-indirect-verbs.ts";
import { keepInBrackets } from "./keep-in-brackets.ts";
import { isToldInTurn } from "./is-told-in-turn.ts";
import { isTitle } from "../is-title.ts";
import type { Quotation, Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import { labelOf, pronounLength } from "../speakers/label.ts";
import { introducedPerson, isPlace } from "../speakers/find-antecedent-of-who.ts";
import { resolveSpeaker } from "../speakers/resolve-speaker.ts";
import { saysNothing } from "./says-nothing.ts";
import type { Subject } from "../syntax/find-subject.ts";
import type { NounPhrase } from "../syntax/find-noun-phrase.ts";
import { groupAt, type Syntax } from "../syntax/read-syntax.ts";
import { spanOfTokens, wordAt } from "../tokens.ts";
import { IDIOM, NOUN_CUE, PHRASE_OPENER, REPORTING_VERB } from "../traits.ts";

/** Longest sentence read, in tokens: what is longer is a list or a table, and would cost more than linear time. */
const MAX_SENTENCE = 250;

/** The words of which one stands in every report. */
const REPORTS = REPORTING_VERB | NOUN_CUE | IDIOM | PHRASE_OPENER;

/** Finds the attributions of one article, with their rules: in each sentence, none inside what another one reports. */
export function findAttributions(reading: Reading, syntax: Syntax): Attribution[] {
  const { said, turns } = findSpeeches(reading, syntax);
  const inside = new Uint8Array(turns.length > 0 ? reading.words.length : 0);
  for (const { from, to } of turns) inside.fill(1, from, to);
  const found: Attribution[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.to - sentence.from > MAX_SENTENCE || !(sentence.traits & REPORTS)) continue;
    for (const attribution of readSentence(reading, syntax, sentence)) {
      const isInTurn = inside[attribution.cue.from] === 1;
      if (!isInTurn || isToldInTurn(reading, sentence, attribution)) found.push(attribution);
    }
  }
  return [...found, ...said];
}

/** Finds the attributions of one sentence, none inside another. */
function readSentence(reading: Reading, syntax: Syntax, sentence: Sentence): Attribution[] {
  // "According to the agencies, she said “…” and promised to stay": the phrase reports, and leaves, the reports in it.
  const { traits } = sentence;
  const found: Attribution[] = [];
  if (traits & REPORTING_VERB) found.push(...findVerbAttributions(reading, syntax, sentence));
  if (traits & PHRASE_OPENER) {
    const phrases = findSourcePhrases(reading, syntax, sentence);
    found.push(...phrases.filter(({ content }) => !holdsQuotation(reading, content)));
  }
  if (traits & (NOUN_CUE | IDIOM)) found.push(...findWordAttributions(reading, syntax, sentence));
  if (traits & REPORTING_VERB) found.push(...findAsked(reading, syntax, sentence));
  return keepOutermost(found)
    .filter((one) => !isQuestionOfNobody(one) && !isSaidByNobody(syntax, one))
    .map((one) => keepInBrackets(reading, one));
}

/** Tells whether a question is told without whoever puts it: "Asked whether he would stay, Smith said" holds his answer alone. */
const isQuestionOfNobody = ({ lemma, source }: Attribution): boolean =>
  lemma === "ask" && source === null;

/** Rules of a whole clause that a passive leads to. */
const TOLD_CLAUSES: ReadonlySet<string> = new Set(["that passive", "wh passive"]);

/** Tells whether nobody says so, nor the contrary: "It has not been suggested that the mayor knew". */
const isSaidByNobody = (syntax: Syntax, { rule, source, cue }: Attribution): boolean =>
  source === null && TOLD_CLAUSES.has(rule) && groupAt(syntax, cue.from)?.negated === true;

/** Leaves out what is said inside what someone else is reported to say, and the shorter of two readings of one cue: one utterance, one claim. */
function keepOutermost(attributions: readonly Attribution[]): Attribution[] {
  if (attributions.length < 2) return [...attributions];
  return attributions.filter(
    (inner, i) =>
      !attributions.some((outer, o) => outranks(outer, inner, o < i) && covers(outer, inner)),
  );
}

/**
 * Tells whether one reading goes before another: the longer content; of contents alike the longer cue ("felt
 * confident that" says more than "felt that"), then the one that names who speaks, then the `first`.
 */
function outranks(a: Attribution, b: Attribution, first: boolean): boolean {
  // "She is believed to be ill, police said.": nobody in particular goes behind whoever says so.
  if (b.source === null && a.source !== null && sharesContent(a, b) && reportsCue(a, b))
    return true;
  // "responded, saying that": the verb right before what is said.
  if (sharesContent(a, b) && leadsTo(a) && leadsTo(b) && a.cue.to !== b.cue.to)
    return a.cue.to > b.cue.to;
  const more = a.content.to - a.content.from - (b.content.to - b.content.from);
  const longer = more || a.cue.to - a.cue.from - (b.cue.to - b.cue.from);
  if (longer !== 0) return longer > 0;
  return (a.source === null) === (b.source === null) ? first : a.source !== null;
}

/** Tells whether a verb stands before what it attributes. */
const leadsTo = ({ rule, cue, content }: Attribution): boolean =>
  rule !== "noun" && cue.to <= content.from;

/** Tells whether the cue of another attribution stands in what one reports. */
const reportsCue = ({ content }: Attribution, { cue }: Attribution): boolean =>
  content.from <= cue.from && cue.to <= content.to;

/** Tells whether two attributions have one content. */
const sharesContent = ({ content: a }: Attribution, { content: b }: Attribution): boolean =>
  a.from === b.from && a.to === b.to;

/** Tells whether an attribution reports the cue of another one, or shares it, or what it reports ("admitted in his plea that"). */
function covers(outer: Attribution, inner: Attribution): boolean {
  const isTwice = inner.rule === "noun" || (leadsTo(outer) && leadsTo(inner));
  if (isTwice && sharesContent(outer, inner)) return true;
  const isShared = outer.cue.from < inner.cue.to && inner.cue.from < outer.cue.to;
  return isShared || reportsCue(outer, inner);
}

/** Finds the indirect speech of an article, in reading order, where none of the `quotations` found before, and no other speech in quotation marks, stands in the content. */
export function findIndirect(
  reading: Reading,
  syntax: Syntax,
  quotations: readonly Claim[],
): Claim[] {
  const claims: Claim[] = [];
  const quotedBy = new Map(quotations.map((claim) => [claim.cue?.start, claim]));
  const spoken = new Map(
    quotations.flatMap((claim) => claim.quotes.map(({ start }) => [start, claim] as const)),
  );
  for (const attribution of findAttributions(reading, syntax)) {
    const speaker = attribution.source && speakerOf(reading, attribution.source);
    if (isQuotations(reading, attribution, speaker, spoken)) continue;
    const content = contentSpan(reading, attribution.content);
    const cue = spanOf(reading, withoutPronoun(reading, attribution.cue));
    // "said he was late, but “not by much.”": one utterance, one claim.
    const quoting = cue && quotedBy.get(cue.start);
    if (!content || !cue || (quoting && holdsSpan(quoting, content))) continue;
    if (saysNothing(reading, syntax, attribution.content)) continue;
    claims.push({
      kind: "indirect",
      start: content.start,
      end: content.end,
      quotes: [],
      speaker,
      cue: { start: cue.start, end: cue.end, text: sliceSpan(reading.text, cue) },
    });
  }
  return claims.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Tells whether a span holds another one. */
const holdsSpan = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Tells whether quoted words stand in the content, and no title: then it is a quotation's. */
function holdsQuotation(reading: Reading, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at += 1) {
    const quotation = quotationAt(reading, at);
    if (!quotation) continue;
    if (isSpeech(reading, quotation)) return true;
    at = quotation.to - 1;
  }
  return false;
}

/** Tells whether a quoted span is no title; a headline sets whatever it quotes as one. */
const isSpeech = (reading: Reading, quotation: Quotation): boolean =>
  !isTitle(reading, quotation) || sentenceAt(reading, quotation.from)?.titled === true;

/** Tells whether a content is a quotation's: somebody has `spoken` words in it, or it quotes some of nobody known, as a name with a colon before it may. */
function isQuotations(
  reading: Reading,
  attribution: Attribution,
  speaker: Speaker | null,
  spoken: ReadonlyMap<number, Claim>,
): boolean {
  const { content, rule } = attribution;
  for (let at = content.from; at < content.to; at += 1) {
    const quotation = quotationAt(reading, at);
    if (!quotation) continue;
    const claim = spoken.get(quotation.start);
    const isOf = claim
      ? !isToldWithin(reading, attribution, speaker, claim)
      : rule !== "label" && isSpeech(reading, quotation);
    if (isOf) return true;
    at = quotation.to - 1;
  }
  return false;
}

/** Tells whether a quotation is one inside a clause that its speaker says, by a cue of its own: "said he liked what he called a “gift”". */
function isToldWithin(
  reading: Reading,
  { content, cue, rule }: Attribution,
  speaker: Speaker | null,
  quotation: Claim,
): boolean {
  if (rule === "object") return false;
  const isOwn = quotation.speaker !== null && quotation.speaker.name === speaker?.name;
  const start = reading.starts[content.from] ?? 0;
  return isOwn && cue.to <= content.from && (quotation.cue?.start ?? -1) > start;
}

/** Returns the text span of a content, with the marks of a title that it ends in; null where it has none. */
function contentSpan(reading: Reading, { from, to }: NounPhrase): Span | null {
  const span = spanOf(reading, { from, to });
  const last = quotationAt(reading, to - 1);
  return span && last ? { start: span.start, end: Math.max(span.end, last.outer.end) } : span;
}

/** Leaves the pronoun out of a cue that it is one token with: "heard" of "we've heard". */
function withoutPronoun(reading: Reading, { from, to }: NounPhrase): NounPhrase {
  return to - from > 1 && pronounLength(reading, from) > 0 ? { from: from + 1, to } : { from, to };
}

/** Returns the text span of some tokens. */
function spanOf(reading: Reading, { from, to }: NounPhrase): Span | null {
  return from < to ? spanOfTokens(reading, from, to) : null;
}

/** Question words that are nobody. */
const UNTOLD: ReadonlySet<string> = new Set("when where why how".split(" "));

/** Resolves a subject; a relative pronoun is the label, what it stands for the name. */
function speakerOf(reading: Reading, subject: Subject): Speaker | null {
  const label = labelOf(reading, subject.from, subject.to);
  // "Ruiz, when asked whether …": who asked is not told.
  if (!label || UNTOLD.has(wordAt(reading, label.from))) return null;
  const speaker = resolveSpeaker(reading, label);
  const { antecedent } = subject;
  const named = antecedent && labelOf(reading, antecedent.from, antecedent.to);
  // "his view", and "who" behind where its person is.
  const isRelative = (classAt(reading, label.from) & RELATIVE) !== 0;
  const isKnown = !isRelative || (named && isPlace(reading, named));
  if (!named || isKnown) return speaker;
  const introduced = reading.people.persons[introducedPerson(reading, label)];
  if (introduced) return { ...speaker, name: introduced.name };
  return { ...speaker, name: resolveSpeaker(reading, named).name };
}
