/** Finds what a reporting clause behind or inside its content reports: "| The plan |, she said", "| The plan, she said, is dead |". */
import { holdsQuoted } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { nextWith, wordAt } from "../../reading/tokens.ts";
import { REPORTING_VERB } from "../../reading/traits.ts";
import { findClauseEnd, findSentenceEnd } from "../../syntax/clauses/find-clause-end.ts";
import { isLink } from "../../syntax/clauses/is-link.ts";
import { opensMainClause } from "../../syntax/clauses/opens-main-clause.ts";
import { reportsAnew } from "../../syntax/clauses/reports-anew.ts";
import type { NounPhrase } from "../../syntax/phrases/find-noun-phrase.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";
import { findStart } from "./find-start.ts";
import { goesOn } from "./goes-on.ts";
import { isClause } from "./is-clause.ts";
import type { ReportingClause } from "./reporting-clause.ts";
import { setsThing } from "./sets-thing.ts";

/** Returns the content of a clause that ends at `tail`: up to the clause, or past it where the content goes on. */
export function findReported(
  reading: Reading,
  syntax: Syntax,
  clause: ReportingClause,
  tail: number,
): NounPhrase {
  const { sentence, open } = clause;
  if (saysGround(reading, syntax, clause, tail)) {
    return { from: tail + 1, to: findEndBehind(reading, syntax, sentence, tail) };
  }
  const from = findFirst(reading, syntax, clause);
  const isWhole = isClause(syntax, from, open);
  if (!goesBehind(reading, syntax, clause, tail, isWhole)) return { from, to: open };
  const to = findEndBehind(reading, syntax, sentence, tail);
  // "But, Lind said, the pier is safe"
  return { from: isLink(reading, from, open + 1) ? tail + 1 : from, to };
}

/** Tells whether only a ground is what somebody says, in a clause of its own right behind the comma that ends the reporting clause: "Lind left because, he says, | the pier is unsafe", but not "… because, he says, | citing a poll, it is late". */
const saysGround = (
  reading: Reading,
  syntax: Syntax,
  { sentence, open, inserted }: ReportingClause,
  tail: number,
): boolean =>
  inserted &&
  wordAt(reading, open - 1) === "because" &&
  opensMainClause(reading, syntax, tail + 1, sentence.to);

/** Returns the first token of what is reported. */
function findFirst(
  reading: Reading,
  syntax: Syntax,
  { sentence, open, inserted }: ReportingClause,
): number {
  // "Lind built the pier, which, pilots say, is unsafe": only the relative clause is what they say.
  if (inserted && syntax.classes[open - 1] === "wh") return open - 1;
  return findStart(reading, syntax, sentence, open, inserted);
}

/** Tells whether the content goes on behind the comma that ends its reporting clause. */
function goesBehind(
  reading: Reading,
  syntax: Syntax,
  { sentence, cue, open, inverted, inserted, told }: ReportingClause,
  tail: number,
  isWhole: boolean,
): boolean {
  if (wordAt(reading, tail) !== ",") return false;
  // "Lind left because, he said, without proof, it was late": the ground is still to come.
  if (inserted && wordAt(reading, open - 1) === "because") return tail + 1 < sentence.to;
  if (inverted && !inserted) return setsThing(reading, syntax, tail, sentence.to);
  // "The pier is old, she said, Elm News reported", but not "attacks that, she said, Lind told of"
  const isClosed = isWhole && syntax.classes[open - 1] !== "that";
  if (
    isClosed &&
    reportsAnew(reading, syntax, tail + 1, findSentenceEnd(syntax, reading, sentence))
  )
    return false;
  return goesOn(reading, syntax, sentence, tail, isWhole, tail > told ? null : cue.group);
}

/** Returns where a content ends that goes on behind the comma of its reporting clause; past a semicolon where nobody else reports behind it. */
function findEndBehind(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  comma: number,
): number {
  const bare = findClauseEnd(reading, syntax, sentence, comma + 1, null, "bare");
  // "The pier, she said, is old, and nobody mends it": so long as no aside of the outlet's or quoted words come.
  const whole = findClauseEnd(reading, syntax, sentence, comma + 1, null, "whole");
  const stays = TELLS_MORE.has(wordAt(reading, bare + 1)) || holdsQuoted(reading, bare, whole);
  const end = stays ? bare : whole;
  // "The first storms, she said, were mild; this one is not."
  if (wordAt(reading, end) !== ";") return end;
  const last = findSentenceEnd(syntax, reading, sentence);
  return nextWith(reading, REPORTING_VERB, end, last) === last ? last : end;
}

/** What opens an aside that may be the outlet's behind what is said: "…, though | he has none". */
const TELLS_MORE: ReadonlySet<string> = new Set("although though where which who".split(" "));
