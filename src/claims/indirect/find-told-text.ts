/** Finds the text that says what a "that" behind it opens: "a letter" in "a letter that said it leaks". */
import { TEXTS } from "../lexicons/person-nouns.ts";
import { STUDIES } from "../lexicons/studies.ts";
import { hasWord } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { NounPhrase } from "../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../syntax/read-syntax.ts";

/** Returns the part of a phrase from which on it names a text: "a letter" of "the heels of a letter", all of "a letter from the port"; null where it names none. */
export function findToldText(
  reading: Reading,
  { classes }: Syntax,
  { from, to }: NounPhrase,
): NounPhrase | null {
  if (!isText(reading, from, to)) return null;
  let start = to - 1;
  while (start > from && classes[start - 1] !== "preposition") start -= 1;
  return { from: isText(reading, to - 1, to) ? start : from, to };
}

/** Tells whether a text or a study is named between two tokens. */
const isText = (reading: Reading, from: number, to: number): boolean =>
  hasWord(reading, TEXTS, from, to) || hasWord(reading, STUDIES, from, to);
