/** Finds what is attributed by a phrase before its source: "according to the mayor, …", "…, according to the mayor". */
import type { Attribution } from "./attribution.ts";
import type { Reading, Sentence } from "../make-reading.ts";
import { findSentenceEnd } from "../syntax/find-clause-end.ts";
import { findPhraseEnd, type NounPhrase } from "../syntax/find-noun-phrase.ts";
import { hasMainVerb } from "../syntax/has-main-verb.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import { readSourcePhrase } from "../read-source-phrase.ts";
import { wordAt } from "../tokens.ts";

/** Finds the attributions of one sentence that a source phrase makes. */
export function findSourcePhrases(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const to = readSourcePhrase(reading, at, sentence.to);
    if (to === at || (reading.quotationOf[at] ?? -1) >= 0) continue;
    const sourceEnd = findPhraseEnd(reading, syntax, to, sentence.to);
    if (sourceEnd === to) continue;
    const opens = at - sentence.from <= 1;
    const comma = findComma(reading, sourceEnd, sentence.to);
    if (opens && comma < 0) continue;
    const content = opens
      ? { from: comma + 1, to: findSentenceEnd(syntax, reading, sentence) }
      : findContentBefore(reading, syntax, sentence, at, comma);
    found.push({
      content,
      cue: { from: at, to },
      source: { from: to, to: sourceEnd, antecedent: null },
      rule: "phrase",
      lemma: "according to",
    });
  }
  return found;
}

/** Returns the clause before a phrase; the whole sentence where that is none: "Now, according to the poll, some are swinging". */
function findContentBefore(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
  comma: number,
): NounPhrase {
  const to = wordAt(reading, at - 1) === "," ? at - 1 : at;
  const isClause = hasMainVerb(syntax, sentence.from, to);
  if (!isClause && comma >= 0) {
    return { from: sentence.from, to: findSentenceEnd(syntax, reading, sentence) };
  }
  for (let from = to - 1; from > sentence.from; from -= 1) {
    const isJoint = syntax.classes[from] === "coordinator" && wordAt(reading, from - 1) === ",";
    const isStop = wordAt(reading, from) === ";" || wordAt(reading, from) === ":";
    const opensClause = isStop || (isJoint && (syntax.groupOf[from + 1] ?? -1) < 0);
    if (opensClause && hasMainVerb(syntax, from + 1, to)) return { from: from + 1, to };
  }
  return { from: sentence.from, to };
}

/** Returns the next comma, or -1. */
function findComma(reading: Reading, from: number, ceiling: number): number {
  for (let at = from; at < ceiling; at += 1) if (wordAt(reading, at) === ",") return at;
  return -1;
}
