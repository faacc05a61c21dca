/** Tells what is set against a statement behind who makes it: "The sea is low, say pilots, | but the wind is strong". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { holdsSomebody } from "../../syntax/subjects/find-antecedent.ts";
import { isSpeech } from "../../syntax/verbs/is-speech.ts";

/** What opens a subject of others than whoever speaks: "but some parents remain worried"; our own list, from general English. */
const OTHER_PEOPLE: ReadonlySet<string> = new Set(
  "many most nobody other others several some".split(" "),
);

/** Tells whether "but" behind a comma sets a thing against what is said, as whoever says it does: "The sea is low, say pilots, | but the wind is strong"; but not "…, | but the port has its doubts", which others have. */
export function setsThing(reading: Reading, syntax: Syntax, comma: number, end: number): boolean {
  const from = comma + 2;
  if (wordAt(reading, comma + 1) !== "but" || OTHER_PEOPLE.has(wordAt(reading, from))) return false;
  const verb = groupAt(syntax, findFinite(syntax, from, end));
  if (!verb || isSpeech(reading, verb.head)) return false;
  const head = findPhraseEnd(reading, syntax, from, end) - 1;
  return !holdsSomebody(reading, syntax, head, head + 1);
}
