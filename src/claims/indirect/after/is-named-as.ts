/** Tells whether a thing stands behind a verb with what it is called, or with its number: "it as a mistake", "the toll at 41". */
import {
  SEASONS,
  TIME_NOUNS,
  TIME_SPAN_PLURALS,
  TIME_SPANS,
  WHICH_DATE,
} from "../../lexicons/closed-classes.ts";
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseEnd } from "../../syntax/phrases/find-noun-phrase.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { isDeterminerAt, type Syntax } from "../../syntax/read-syntax.ts";
import { opensCount } from "../../syntax/verbs/tell-verb.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";
import { isJudged } from "./is-judged.ts";

/** Longest thing that is measured, in tokens. */
const MAX_MEASURED = 12;

/** Tells whether a thing and its number stand at a token: "the toll at 41", "inflation at about 4%". */
export function isMeasured(
  reading: Reading,
  syntax: Syntax,
  from: number,
  ceiling: number,
): boolean {
  for (let at = from + 1; at < Math.min(ceiling, from + MAX_MEASURED); at += 1) {
    if ((syntax.groupOf[at] ?? -1) >= 0) return false;
    const word = wordAt(reading, at);
    if (word === "at" && opensCount(reading, at + 1)) return true;
    if (word === "on" && syntax.classes[at + 1] === "number") return true;
    if (syntax.classes[at] === "mark" && !isInnerMark(reading, at)) return false;
  }
  return false;
}

/** Verbs that lead to what a thing is taken for by "as" alone: "saw it as a mistake", but not "saw him the winner". */
const ONLY_AS: ReadonlySet<string> = new Set(["identify", "see"]);

/** Tells whether a thing and what it is called stand at a token: "it as a mistake", "him the winner", "her unfit". */
export function isNamedAs(
  reading: Reading,
  syntax: Syntax,
  { verb }: IndirectCue,
  from: number,
  ceiling: number,
): boolean {
  const end = findPhraseEnd(reading, syntax, from, ceiling);
  if (end === from || wordAt(reading, from) === "more") return false;
  if (hasWord(reading, "as", from + 1, end + 1)) return true;
  if (isJudged(reading, syntax, verb.lemma, from, ceiling)) return true;
  if (ONLY_AS.has(verb.lemma)) return false;
  const next = syntax.classes[end];
  if (isDeterminerAt(syntax, end)) return !isDated(reading, end);
  return syntax.classes[from] === "pronoun" && (next === "word" || next === "adverb");
}

/** Tells whether a determiner opens the time of a deed, and no name: "blamed the port | the following day", "called it that | a decade ago". */
function isDated(reading: Reading, determiner: number): boolean {
  const first = determiner + 1;
  const noun = WHICH_DATE.has(wordAt(reading, first)) ? first + 1 : first;
  return TIME_NOUNS.has(wordAt(reading, noun)) || wordAt(reading, determiner + 2) === "ago";
}

/** Verbs of holding that something is so, which lead to no "as". */
const RULING: ReadonlySet<string> = new Set(["declare", "rule"]);

/** Tells whether a thing and what it is declared to be stand at a token: "her death a homicide", "the pier unsafe", but not "the island a decade ago". */
export function isDeclared(
  reading: Reading,
  syntax: Syntax,
  { verb }: IndirectCue,
  from: number,
  ceiling: number,
): boolean {
  if (!RULING.has(verb.lemma)) return false;
  const end = findPhraseEnd(reading, syntax, from, ceiling);
  const isThing = end > from && isDeterminerAt(syntax, end) && !tellsHowLong(reading, end);
  return isThing || isJudged(reading, syntax, verb.lemma, from, ceiling);
}

/** What opens how long or how often something is so, and no name. */
const HOW_MUCH: ReadonlySet<string> = new Set(
  "all both each every few half many more most much several some".split(" "),
);
/** What may stand before a time that is counted. */
const COUNTING: ReadonlySet<string> = new Set(
  "dozen entire few fifth first fourth full hundred last second single third thousand whole".split(
    " ",
  ),
);
/** Nouns for a time, singular and plural. */
const TIMES: ReadonlySet<string> = new Set([
  ...TIME_NOUNS,
  ...TIME_SPANS,
  ...TIME_SPAN_PLURALS,
  ...SEASONS,
  ..."life lifetime quarter season times".split(" "),
]);

/** Tells whether how long or how often opens at a determiner: "ruled the island | half a century", "declared war | a second time". */
function tellsHowLong(reading: Reading, determiner: number): boolean {
  if (HOW_MUCH.has(wordAt(reading, determiner))) return true;
  let at = determiner + 1;
  while (COUNTING.has(wordAt(reading, at))) at += 1;
  return TIMES.has(wordAt(reading, at));
}
