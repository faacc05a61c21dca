/** Finds what is told as somebody's view of things: "in the mayor's view, …", "…, by his own account, …". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { hasMainVerb } from "../../syntax/clauses/has-main-verb.ts";
import { findPhraseStart } from "../../syntax/phrases/find-noun-phrase.ts";
import { findFinite, type Syntax } from "../../syntax/read-syntax.ts";
import type { Attribution } from "../attribution.ts";
import { findContentBefore } from "../phrases/find-content-before.ts";
import { findAnswer } from "../phrases/find-indirect-phrases.ts";
import { findHolder } from "./find-indirect-nouns.ts";

/** The nouns, by the preposition before them. */
const VIEWS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["in", new Set("estimation opinion reckoning telling view".split(" "))],
  ["by", new Set("account admission estimate estimation reckoning telling".split(" "))],
]);

/** Reads such a noun, where its phrase opens the sentence before a comma, or stands in it before any verb. */
export function readView(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
): Attribution | null {
  const from = findPhraseStart(reading, syntax, at + 1, sentence.from);
  const opener = from - 1;
  if (!VIEWS.get(wordAt(reading, opener))?.has(wordAt(reading, at))) return null;
  const source = findHolder(reading, syntax, sentence, from, at);
  if (!source) return null;
  const end = findSentenceEnd(syntax, reading, sentence);
  const leads = opener - sentence.from <= 1;
  // "The pier, in his view, was safe", but not "They fled from, in his view, a safe pier".
  const isWithin = findFinite(syntax, sentence.from, opener) < 0;
  if (leads ? wordAt(reading, at + 1) !== "," : !isWithin) return null;
  const content = leads
    ? { from: at + 2, to: findAnswer(reading, syntax, at + 1, end) }
    : findContentBefore(reading, syntax, sentence, opener, at + 1);
  if (!hasMainVerb(syntax, content.from, content.to)) return null;
  const cue = { from: at, to: at + 1 };
  return { content, cue, source, rule: "view", lemma: wordAt(reading, at) };
}
