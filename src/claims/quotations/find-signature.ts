/** Finds the name that signs a quotation: after a dash at its end, or before a colon inside it. */
import { sliceSpan, type Span } from "../../text/span.ts";
import { labelAfter } from "../speakers/find-label-after.ts";
import type { Label } from "../speakers/label.ts";
import type { Quotation, Reading } from "../make-reading.ts";

/** A signature: the dash that attributes, as a span and tokens, and the name after it. */
export interface Signature {
  cue: Span & { from: number; to: number };
  label: Label;
}

const DASHES = new Set(["—", "–", "--", "-", "―"]);
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
  const token = reading.tokens[dash];
  const sentence = reading.sentences[reading.sentenceOf[dash] ?? -1];
  if (!token || !sentence || !DASHES.has(token.word)) return null;
  if (!reading.tokens[dash + 1]?.capital) return null;
  const label = labelAfter(reading, dash + 1, sentence.to);
  const next = label ? reading.tokens[label.to] : undefined;
  const isWhole = label !== null && (label.to >= sentence.to || /^[.,(]$/.test(next?.word ?? ""));
  if (!isWhole) return null;
  const cue = { from: dash, to: dash + 1, start: token.start, end: token.end };
  return { cue, label };
}

/** Reads the role that begins a quoted line of a transcript: "“RUIZ: We lost.”" */
export function findTranscriptRole(reading: Reading, quotation: Quotation): Label | null {
  const from = quotation.from + 1;
  for (let at = from; at <= Math.min(from + MAX_ROLE, quotation.to - 1); at += 1) {
    if (reading.tokens[at]?.word !== ":") continue;
    const first = reading.tokens[from];
    const last = reading.tokens[at - 1];
    if (!first || !last || at === from) return null;
    const label = { from, to: at, start: first.start, end: last.end };
    return ROLE.test(sliceSpan(reading.text, label)) ? label : null;
  }
  return null;
}
