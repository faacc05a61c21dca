/** Tells quoted words that are speech by themselves from words inside the outlet's sentence. */
import { lastCharacter } from "../cues/find-cues.ts";
import { ADVERB, AUXILIARY, CONJUNCTION, FINITE, PREPOSITION } from "../reading/classify-words.ts";
import {
  beginsSentence,
  classAt,
  hasClass,
  isCoordinator,
  sentenceAt,
} from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { isCapital, wordAt } from "../reading/tokens.ts";

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
  return (classAt(reading, head) & (CONJUNCTION | ADVERB)) !== 0;
}

/** Fewest tokens, with their marks, of quoted words that the outlet's own end: "“They agree, but they are not there yet” to support him." */
const MIN_CLAUSE = 8;

/** What goes on with a sentence behind a comma in quoted words, and leads to no speaker: "“It is late,” which Ruiz knows". */
const GOING_ON: ReadonlySet<string> = new Set("because but though which while".split(" "));

/** Tells whether quoted words are a clause that opens a sentence, or ends one by itself, and no comma leads from them to a speaker. */
export function isClause(reading: Reading, quotation: Quotation): boolean {
  const { from, to } = quotation;
  if (to - from < MIN_CLAUSE) return false;
  if (!beginsSentence(reading, from) && !endsSentence(reading, quotation)) return false;
  if (lastCharacter(reading, quotation) === "," && !GOING_ON.has(wordAt(reading, to))) return false;
  return hasClass(reading, FINITE | AUXILIARY, from + 2, to);
}

/** Tells whether quoted words end a sentence behind nothing but a setting ("As a mother, “you do what you must.”"), or behind "and": "It was shut, and “nobody knew why.”" */
function endsSentence(reading: Reading, { from, to }: Quotation): boolean {
  const sentence = sentenceAt(reading, from);
  if (!sentence || to < sentence.to) return false;
  if (isCoordinator(reading, from - 1)) return true;
  const isSetting = (classAt(reading, sentence.from) & (PREPOSITION | ADVERB)) !== 0;
  return isSetting && !hasClass(reading, FINITE | AUXILIARY, sentence.from, from);
}
