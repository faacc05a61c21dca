/** Finds what stands in front of a reporting clause and is of what is said: "If it rains, Ruiz said the pier would close", "Since May, Ruiz says the pier has been shut". */
import { hasWord } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, groupAt, isDeterminerAt, type Syntax } from "../../syntax/read-syntax.ts";
import type { Subject } from "../../syntax/subjects/find-subject.ts";
import type { VerbGroup } from "../../syntax/verbs/verb-group.ts";
import type { ContentAfter } from "../after/content-after.ts";
import type { IndirectCue } from "../cues/find-indirect-cues.ts";

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless"]);
/** The first word of one of three: "as long as". */
const LONG: ReadonlySet<string> = new Set(["as", "so"]);
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
  cue: IndirectCue,
  after: ContentAfter,
): number {
  const from = sentence.from + (syntax.classes[sentence.from] === "coordinator" ? 1 : 0);
  const comma = subject - 1;
  const isNear = comma > from && comma - from <= MAX_FRONT;
  const { form, finite } = cue.group;
  if (!finite || !isNear || antecedent || wordAt(reading, comma) !== ",") return -1;
  const opener = STRESSING.has(wordAt(reading, from)) ? from + 1 : from;
  const word = wordAt(reading, opener);
  const verb = groupAt(syntax, findFinite(syntax, after.content.from, after.content.to));
  const isSaid = cue.name === "say" && after.rule === "bare";
  const condition = CONDITIONS.has(word) ? opener + 1 : behindLong(reading, opener);
  if (condition > opener) {
    const isOfWill = isSaid || syntax.classes[verb?.from ?? -1] === "modal";
    return isOfWill && isClause(syntax, condition, comma) ? from : -1;
  }
  // "As of May 2, Ruiz said 40 boats had left"
  const isAsOf = word === "as" && wordAt(reading, opener + 1) === "of";
  if (isAsOf && cue.name === "say") return from;
  const isPresent = form === "base" || form === "third";
  const isOfContent = SPANS.has(word) || (isPresent && PAST_TIMES.has(word));
  return isSaid && isOfContent && verb && isPerfect(reading, verb) ? from : -1;
}

/** Returns the token behind "as long as", where it opens a condition at a token; -1 for none. */
const behindLong = (reading: Reading, at: number): number =>
  LONG.has(wordAt(reading, at)) && wordAt(reading, at + 1) === "long" ? at + 3 : -1;

/** Tells whether a clause stands between two tokens, though no list tells its verb: "the port closes"; of "if asked" it is when somebody spoke. */
const isClause = (syntax: Syntax, from: number, to: number): boolean =>
  findFinite(syntax, from, to) > from || isDeterminerAt(syntax, from);

/** Tells whether a verb tells what has been so: "had left", "she's been". */
const isPerfect = (reading: Reading, { form, passive, from, to }: VerbGroup): boolean =>
  (form === "participle" && !passive) || hasWord(reading, "been", from, to);
