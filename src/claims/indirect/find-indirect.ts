/** Finds indirect speech: what a speaker is said to say or think, retold in the outlet's own words. */
import { sliceSpan, type Span } from "../../text/span.ts";
import type { Claim, Speaker } from "../claim.ts";
import { RELATIVE } from "../reading/classify-words.ts";
import { labelOf, pronounLength } from "../reading/label.ts";
import { classAt, quotationAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { spanOfTokens, wordAt } from "../reading/tokens.ts";
import { introducedPerson, isPlace } from "../resolution/find-antecedent-of-who.ts";
import { resolveSpeaker } from "../resolution/resolve-speaker.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import type { Subject } from "../syntax/subjects/find-subject.ts";
import { findAttributions } from "./find-attributions.ts";
import { findToldText } from "./find-told-text.ts";
import { isOfQuotation } from "./is-of-quotation.ts";
import { saysNothing } from "./says-nothing.ts";

/** Finds the indirect speech of an article, in reading order, and not what the `quotations` found before tell. */
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
    const content = contentSpan(reading, attribution.content);
    const cue = spanOf(reading, withoutPronoun(reading, attribution.cue));
    // "said he was late, but “not by much.”": one utterance, one claim.
    const quoting = cue && quotedBy.get(cue.start);
    if (!content || !cue || (quoting && holdsSpan(quoting, content))) continue;
    if (saysNothing(reading, syntax, attribution.content)) continue;
    const speaker = attribution.source && speakerOf(reading, syntax, attribution.source);
    if (isOfQuotation(reading, attribution, speaker, spoken)) continue;
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

/** Returns what stands for a subject: what a "that" is of, the subject itself else. */
function standIn(reading: Reading, syntax: Syntax, subject: Subject): NounPhrase {
  const { antecedent } = subject;
  if (!antecedent || wordAt(reading, subject.from) !== "that") return subject;
  return findToldText(reading, syntax, antecedent) ?? antecedent;
}

/** Question words that are nobody. */
const UNTOLD: ReadonlySet<string> = new Set("when where why how".split(" "));

/** Resolves a subject; a relative pronoun is the label, what it stands for the name, but of "that" what it stands for is both. */
function speakerOf(reading: Reading, syntax: Syntax, subject: Subject): Speaker | null {
  const { from, to } = standIn(reading, syntax, subject);
  const label = labelOf(reading, from, to);
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
