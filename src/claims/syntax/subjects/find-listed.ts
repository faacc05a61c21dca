/** Finds where a list of subjects begins and ends, of which one stands before its verb. */
import { TIME } from "../../reading/classify-words.ts";
import { classAt } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { isClauseStart } from "../clauses/is-clause-start.ts";
import { findPhraseStart, type NounPhrase, TIME_OPENERS } from "../phrases/find-noun-phrase.ts";
import { namesDate } from "../phrases/names-date.ts";
import { groupAt, type Syntax } from "../read-syntax.ts";
import { findCommaBefore, isParenthesis, MAX_COMMAS } from "./is-parenthesis.ts";

/** Longest part of a list of subjects, in tokens. */
const MAX_PART = 6;

/** Returns where a list that opens its clause begins, of which a phrase is the end: "Norway, Oslo and Bergen", before "Oslo and Bergen". */
export function listStart(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from, to }: NounPhrase,
): number {
  const joined = joinedParts(reading, syntax, sentence, from);
  if (joined < from || !syntax.classes.slice(from, to).includes("coordinator")) return joined;
  let first = from;
  while (first - 1 > sentence.from && wordAt(reading, first - 1) === ",") {
    const comma = first - 1;
    const part = findPhraseStart(reading, syntax, comma, sentence.from);
    if (part === comma || comma - part > MAX_PART || isTime(reading, syntax, comma - 1)) break;
    first = part;
  }
  // "the old and red roof of the port, sailors and pilots said"
  if (syntax.classes[first - 1] === "coordinator") return from;
  // "After weeks of talks, sailors and pilots said"
  if (TIME_OPENERS.has(wordAt(reading, first - 1))) return from;
  const whole = wholeStart(reading, syntax, sentence, first);
  if (whole < first) return whole;
  return first < from && isClauseStart(reading, syntax, sentence, first) ? first : from;
}

/** Returns where those begin of whom a list names some: "States including | Texas and Ohio", "Groups such as | Elm and Oslo"; `first` where nothing leads to it so. */
function wholeStart(reading: Reading, syntax: Syntax, sentence: Sentence, first: number): number {
  const isSuch = wordAt(reading, first - 1) === "as" && wordAt(reading, first - 2) === "such";
  if (!isSuch && wordAt(reading, first - 1) !== "including") return first;
  const end = isSuch ? first - 2 : first - 1;
  const start = findPhraseStart(reading, syntax, end, sentence.from);
  return start < end && isClauseStart(reading, syntax, sentence, start) ? start : first;
}

/** Returns where those begin whom a comma and "and" join to the phrase at a token, where nothing but they and what is told of them opens the sentence: "The singer, 36, and | her husband", "Pilots, sailors, and | drivers". */
export function joinedParts(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
): number {
  if (wordAt(reading, from - 1) !== "and" || wordAt(reading, from - 2) !== ",") return from;
  const first = sentence.from + (syntax.classes[sentence.from] === "coordinator" ? 1 : 0);
  let close = from - 2;
  for (let count = 0; count < MAX_COMMAS; count += 1) {
    const start = findPhraseStart(reading, syntax, close, first);
    const opens = start === first && start < close;
    if (opens) return count > 0 && !isTime(reading, syntax, close - 1) ? first : from;
    // "The mayor, however, | lost the vote, and drivers said": a clause of its own.
    if (count > 0 && groupAt(syntax, close + 1)?.finite) return from;
    const open = findCommaBefore(reading, close, first);
    if (open < 0 || !isParenthesis(reading, syntax, open + 1, close)) return from;
    close = open;
  }
  return from;
}

/** Returns where what is joined to a noun before a participle begins: "red and blue signs saying". */
export function joinedStart(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  from: number,
): number {
  return syntax.classes[from - 1] === "coordinator"
    ? findPhraseStart(reading, syntax, from - 1, sentence.from)
    : from;
}

/** Returns where a list of names ends whose first ends at a comma: "Norway, Oslo and Bergen, known as the three, said". */
export function listEnd(reading: Reading, syntax: Syntax, comma: number, last: number): number {
  let isJoined = false;
  for (let at = comma + 1; at < last; at += 1) {
    if (wordAt(reading, at) === ",") return isJoined ? at : comma;
    if (syntax.classes[at] === "coordinator") isJoined = true;
    else if (syntax.classes[at] !== "name") return comma;
  }
  return comma;
}

/** Tells whether what ends at a token tells when: "this week", "a year later". */
function isTime(reading: Reading, syntax: Syntax, at: number): boolean {
  const isTimeWord = (classAt(reading, at) & TIME) !== 0;
  return isTimeWord || syntax.classes[at] === "adverb" || namesDate(reading, at);
}
