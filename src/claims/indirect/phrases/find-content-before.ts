/** Finds the content that a source phrase stands behind: "The pier is shut, according to the mayor". */
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { skipBrackets } from "../../reading/skip-brackets.ts";
import { nextWith, wordAt } from "../../reading/tokens.ts";
import { PHRASE_OPENER } from "../../reading/traits.ts";
import { findClauseEnd, findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { hasMainVerb } from "../../syntax/clauses/has-main-verb.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";
import { saysSomething } from "../../syntax/verbs/is-speech.ts";
import { tellsHarm } from "../tells-harm.ts";
import { hangsOnClause } from "./hangs-on-clause.ts";

/** Returns the clause before a phrase that `comma` closes (`sentence.to` where none does), behind what others before token `floor` are the source of, and with what goes on behind the comma that closes it; the whole sentence where that is none: "Now, according to the poll, some are swinging". */
export function findContentBefore(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  at: number,
  comma: number,
  floor: number = sentence.from,
): NounPhrase {
  const to = wordAt(reading, at - 1) === "," ? at - 1 : at;
  const isClause = hasMainVerb(syntax, sentence.from, to);
  if (!isClause && comma < sentence.to) {
    return { from: sentence.from, to: findSentenceEnd(syntax, reading, sentence) };
  }
  const from = findStart(reading, syntax, sentence, to, floor);
  return { from, to: goesOn(reading, syntax, sentence, comma) ?? to };
}

/** Returns where the last clause before a token begins. */
function findStart(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  to: number,
  floor: number,
): number {
  for (let from = to - 1; from > sentence.from; from -= 1) {
    // "the crew (two men; one is ill) left": what brackets hold parts nothing.
    const open = skipBrackets(reading, from + 1, sentence.from);
    if (open < from) {
      from = open;
      continue;
    }
    if (from < floor || closesSaying(reading, syntax, from)) {
      return syntax.classes[from + 1] === "coordinator" ? from + 2 : from + 1;
    }
    const isJoint = syntax.classes[from] === "coordinator" && wordAt(reading, from - 1) === ",";
    const isStop = /^[;:(]$/.test(wordAt(reading, from));
    const opensClause = isStop || (isJoint && (syntax.groupOf[from + 1] ?? -1) < 0);
    if (!opensClause || !hasMainVerb(syntax, from + 1, to)) continue;
    // "Lind, 34, and Ruiz, 30, were hurt": it joins two names.
    if (isJoint && findFinite(syntax, sentence.from, from) < 0) continue;
    if (isJoint && hangsOnClause(reading, syntax, sentence.from, from)) continue;
    if (isStop || !hangsOnWith(reading, syntax, sentence.from, from, to)) return from + 1;
  }
  return sentence.from;
}

/** Tells whether a comma closes what somebody else says: "The port is shut, Lind said, | which costs jobs, according to Elm News". */
const closesSaying = (reading: Reading, syntax: Syntax, comma: number): boolean =>
  wordAt(reading, comma) === "," &&
  /^sa(?:id|ys)$/.test(wordAt(reading, comma - 1)) &&
  groupAt(syntax, comma - 1)?.finite === true;

/** Returns where a content ends that goes on behind the comma which closes its phrase, with the harm done and no other source: "The dam burst, according to the mayor, injuring six"; null where none does. */
function goesOn(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  comma: number,
): number | null {
  if (comma >= sentence.to) return null;
  const next = comma + 1;
  const group = groupAt(syntax, next);
  if (group?.form !== "gerund" || !tellsHarm(reading, syntax, group.head)) return null;
  const end = findClauseEnd(reading, syntax, sentence, next, null, "bare");
  const isOthers =
    nextWith(reading, PHRASE_OPENER, next, end) < end || holdsReport(reading, syntax, next, end);
  return isOthers ? null : end;
}

/** Tells whether somebody says something between two tokens. */
function holdsReport(reading: Reading, syntax: Syntax, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const group = groupAt(syntax, at);
    if (group?.finite && saysSomething(reading, group)) return true;
  }
  return false;
}

/** Longest list that "with" opens, in tokens. */
const MAX_LIST = 16;

/** Tells whether ", and" stands in a list of things that "with" opens behind a comma, the last with its participle: ", with carts, tents, | and even drinks banned". */
function hangsOnWith(
  reading: Reading,
  syntax: Syntax,
  from: number,
  coordinator: number,
  to: number,
): boolean {
  const verb = groupAt(syntax, findFinite(syntax, coordinator + 1, to));
  if (verb?.form !== "past" || verb.to - verb.from > 1) return false;
  for (let at = coordinator - 1; at > Math.max(from, coordinator - MAX_LIST); at -= 1) {
    if (groupAt(syntax, at)?.finite) return false;
    if (wordAt(reading, at) === "with") return wordAt(reading, at - 1) === ",";
  }
  return false;
}
