/** Finds the name that signs a quotation: after a dash at its end, or before a colon inside it. */
import { sliceSpan, type Span } from "../../text/span.ts";
import { cueAt } from "../cues/cue-mention.ts";
import { type Label, labelOf } from "../reading/label.ts";
import { sentenceAt, beginsSentence } from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { isCapital, isDash, wordAt } from "../reading/tokens.ts";
import { findHeadlineSource } from "../speakers/find-headline-source.ts";
import { labelAfter } from "../speakers/find-label-after.ts";

/** A signature: the dash that attributes, as a span and tokens, and the name after it. */
export interface Signature {
  cue: Span & { from: number; to: number };
  label: Label;
}

/** Most words of a name in capitals before the colon of a transcript: "PRESIDENT RUIZ:". */
const MAX_ROLE = 4;
/** The whole of a transcript's role: capitals only. */
const ROLE = /^[\p{Lu}\p{M}\d .'’()-]+$/u;

/**
 * Reads a name after a dash at the end of a quotation, in the same line or at the head of the next:
 * "“A bad day.” — Ana Ruiz, mayor". Nothing may follow the name but a comma, and then its description.
 */
export function findDashSignature(reading: Reading, quotation: Quotation): Signature | null {
  const dash = quotation.to;
  const sentence = sentenceAt(reading, dash);
  // "… a “gamble.”--Ana Ruiz": words inside a sentence, and the reporter who signs the paragraph.
  if (!beginsSentence(reading, quotation.from) && reading.starts[dash] === quotation.outer.end)
    return null;
  if (!sentence || !isDash(reading, dash)) return null;
  if (!isCapital(reading, dash + 1)) return null;
  const label = labelAfter(reading, dash + 1, sentence.to);
  if (!label) return null;
  const isWhole = label.to >= sentence.to || /^[.,(]$/.test(wordAt(reading, label.to));
  if (!isWhole) return null;
  return { cue: cueAt(reading, dash), label };
}

/** Reads the name that closes a headline with quoted words in it: "Pier ‘a ruin’: Ana Ruiz". */
export function findHeadlineSignature(reading: Reading, quotation: Quotation): Signature | null {
  const sentence = sentenceAt(reading, quotation.to - 1);
  const source = sentence && findHeadlineSource(reading, sentence);
  const label = source && labelOf(reading, source.from, source.to);
  if (!label) return null;
  return { cue: cueAt(reading, source.from - 1), label };
}

/** Reads the role that begins a quoted line of a transcript: "“RUIZ: We lost.”" */
export function findTranscriptRole(reading: Reading, quotation: Quotation): Label | null {
  const from = quotation.from + 1;
  for (let at = from; at <= Math.min(from + MAX_ROLE, quotation.to - 1); at += 1) {
    if (wordAt(reading, at) !== ":") continue;
    const label = labelOf(reading, from, at);
    return label && ROLE.test(sliceSpan(reading.text, label)) ? label : null;
  }
  return null;
}
