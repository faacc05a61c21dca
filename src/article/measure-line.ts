/** Measures a line: its words, how it ends, and the form in which it is compared. */

/** That a line reports what somebody said. */
export const REPORTED = /["“]|\b(?:said|says|told)\b/u;
const ENDS_SENTENCE = /[.!?…:]["”’'»)\]]*(?:\s?[♦◆■▪●∎])?$/u;

/** A line with what every judgement of it asks. */
export interface MeasuredLine {
  line: string;
  /** In the form in which the cue lists are written. */
  plain: string;
  words: number;
}

/** Measures a line once for all who judge it. */
export const measureLine = (line: string): MeasuredLine => ({
  line,
  plain: normalise(line),
  words: countWords(line),
});

/** Counts the words of a line, by the white space between them. */
export function countWords(line: string): number {
  const trimmed = line.trim();
  return trimmed === "" ? 0 : trimmed.split(/\s+/u).length;
}

/** Tells whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return ENDS_SENTENCE.test(line.trimEnd());
}

/** Brings a line to the form in which the cue lists are written. */
export function normalise(line: string): string {
  return line.trim().toLowerCase().replace(/’/g, "'").replace(/\s+/gu, " ");
}
