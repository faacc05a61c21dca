/** Finds what stands in front of a reporting clause and is of what is said: "If it rains, Ruiz said the pier would close", "Since May, Ruiz says the pier has been shut". */
import type { Reading } from "../make-reading.ts";
import type { Sentence } from "../read-sentences.ts";
import type { NounPhrase } from "../syntax/find-noun-phrase.ts";
import type { Subject } from "../syntax/find-subject.ts";
import { findFinite, groupAt, type Syntax } from "../syntax/read-syntax.ts";
import type { VerbGroup } from "../syntax/verb-group.ts";
import { wordAt } from "../tokens.ts";

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless"]);
/** Words before one of those, or before "since": "even if", "ever since". */
const STRESSING: ReadonlySet<string> = new Set(["even", "ever"]);
/** Openers of a time up to which or from which something has been so, which nobody says in a moment. */
const SPANS: ReadonlySet<string> = new Set(["since", "until"]);
/** Openers of a past time, when nobody says what he says now. */
const PAST_TIMES: ReadonlySet<string> = new Set(["after", "before", "during"]);
/** Longest condition or time, in tokens. */
const MAX_FRONT = 24;

/** Returns the first token of a condition or a time that opens the sentence, ends at the comma before whoever speaks, and is of what he says; -1 for none. */
export function findFronted(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  { from: subject, antecedent }: Subject,
  verb: VerbGroup,
  content: NounPhrase,
): number {
  const from = sentence.from + (syntax.classes[sentence.from] === "coordinator" ? 1 : 0);
  const comma = subject - 1;
  const isNear = comma > from && comma - from <= MAX_FRONT;
  if (!isNear || antecedent || wordAt(reading, comma) !== ",") return -1;
  const opener = STRESSING.has(wordAt(reading, from)) ? from + 1 : from;
  const word = wordAt(reading, opener);
  // "If asked, she said": when she spoke.
  if (CONDITIONS.has(word)) return findFinite(syntax, opener, comma) > opener + 1 ? from : -1;
  const isPresent = verb.finite && (verb.form === "base" || verb.form === "third");
  const isOfContent = SPANS.has(word) || (isPresent && PAST_TIMES.has(word));
  return isOfContent && isPerfect(reading, syntax, content) ? from : -1;
}

/** Tells whether the first verb of a clause tells what has been so: "had left", "she's been". */
function isPerfect(reading: Reading, syntax: Syntax, { from, to }: NounPhrase): boolean {
  const verb = groupAt(syntax, findFinite(syntax, from, to));
  if (!verb) return false;
  const isActive = verb.form === "participle" && !verb.passive;
  return isActive || reading.words.slice(verb.from, verb.to).includes("been");
}
