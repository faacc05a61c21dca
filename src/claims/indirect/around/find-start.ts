/** Finds where a content begins whose reporting clause stands behind or inside it: "The pier is old; | it leaks, he said". */
import { isRubric } from "../../reading/is-rubric.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { closingBracket } from "../../reading/skip-brackets.ts";
import { isDash, wordAt } from "../../reading/tokens.ts";
import { hasMainVerb } from "../../syntax/clauses/has-main-verb.ts";
import { opensMainClause } from "../../syntax/clauses/opens-main-clause.ts";
import { isInnerMark } from "../../syntax/phrases/is-inner-mark.ts";
import { findFinite, groupAt, type Syntax } from "../../syntax/read-syntax.ts";

/** Fewest tokens of content before the clause. */
export const MIN_CONTENT = 3;

/** The time of a line in a live report, and the farthest that its colon is from it, in tokens: "7.50 p.m.:". */
const CLOCK = /^\d{1,2}[.:]\d\d$/;
const MAX_CLOCK = 5;

/** Tells whether the colon behind what opens a line stands at a token: its time, or the kind of piece. */
const closesOpening = (reading: Reading, from: number, at: number): boolean =>
  wordAt(reading, at) === ":" &&
  (isRubric(reading, from, at) || (at - from <= MAX_CLOCK && CLOCK.test(wordAt(reading, from))));

/** What leads from what is not so to what is: "It is no loan; rather, it is a gift, he said". */
const CORRECTING: ReadonlySet<string> = new Set(["instead", "rather"]);

/** Returns the first token of a content whose reporting clause begins at `open`: after a dash, unless the dash closes what another opened or only more of its clause follows, a semicolon, the bracket that it stands in, or what opens a line. */
export function findStart(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  open: number,
  isInserted: boolean,
): number {
  let start = sentence.from;
  let dashes = 0;
  for (let at = sentence.from + 1; at < open; at += 1) {
    if (isDash(reading, at) && !isInnerMark(reading, at)) {
      dashes += 1;
      const parts =
        dashes % 2 === 1 && (isInserted || !goesOn(reading, syntax, sentence.from, at, open));
      start = parts ? at + 1 : sentence.from;
    } else if (wordAt(reading, at) === ";") {
      // "Ana Ruiz, 68, of Elm; and Jon Lind, 30, of Hull, are charged, he said": one list.
      const isList = !hasMainVerb(syntax, start, at);
      if (!isList && !CORRECTING.has(wordAt(reading, at + 1))) start = at + 1;
    } else if (wordAt(reading, at) === "(" && closingBracket(reading, at, open) < 0) {
      start = at + 1;
    }
    if (closesOpening(reading, sentence.from, at)) start = at + 1;
  }
  const least = isInserted ? 1 : MIN_CONTENT;
  return open - start >= least ? start : sentence.from;
}

/** Tells whether a clause goes on behind a dash, joined to another or with what is no clause: "The pier is safe – and Elm is glad, Lind said", "The pier is safe – which is good, Lind said". */
const goesOn = (
  reading: Reading,
  syntax: Syntax,
  from: number,
  dash: number,
  open: number,
): boolean =>
  syntax.classes[dash + 1] !== "that" &&
  (joinsClause(reading, syntax, from, dash, open) || !hasMainVerb(syntax, dash + 1, open));

/** Tells whether "and" joins a clause behind a dash to the one before it, or "but" one to what is so, or a verb to its subject: "The crews are safe – | but", "The crews left – | but met again", but not the outlet's "The crews left – | but they will meet". */
function joinsClause(
  reading: Reading,
  syntax: Syntax,
  from: number,
  dash: number,
  open: number,
): boolean {
  if (syntax.classes[dash + 1] !== "coordinator") return false;
  if (!opensMainClause(reading, syntax, dash + 2, open)) return true;
  const verb = groupAt(syntax, findFinite(syntax, from, dash));
  return wordAt(reading, dash + 1) !== "but" || verb?.form !== "past";
}
