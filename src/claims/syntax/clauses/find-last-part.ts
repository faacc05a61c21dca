/** Finds where the last part of a list begins whose parts semicolons part. */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findPhraseEnd } from "../phrases/find-noun-phrase.ts";
import { groupAt, isDeterminerAt, type Syntax } from "../read-syntax.ts";
import { opensMainClause } from "./opens-main-clause.ts";

/** Longest list without its first and last parts, and longest subject of a clause, in tokens. */
const MAX_LIST = 60;
const MAX_SUBJECT = 12;

/** Returns the "and" behind the last semicolon of a list where the one at a token is its first: "said it was lost in the fog; seen off Elm; | and towed in", "said that it leaks; that it is old; | and that it is shut"; -1 where a part is a clause of its own, or, of a thing, a deed ("praised Lind; left; and rowed home"). */
export function findLastPart(
  reading: Reading,
  syntax: Syntax,
  from: number,
  semicolon: number,
  end: number,
  isThing: boolean,
): number {
  if (!opensPart(reading, syntax, from, semicolon + 1, end, isThing)) return -1;
  for (let at = semicolon + 2; at < Math.min(end, semicolon + MAX_LIST); at += 1) {
    if (wordAt(reading, at) !== ";") continue;
    const isLast = /^(?:and|or)$/.test(wordAt(reading, at + 1));
    const first = isLast ? at + 2 : at + 1;
    if (!opensPart(reading, syntax, from, first, end, isThing)) return -1;
    if (isLast) return at + 1;
  }
  return -1;
}

/** Tells whether a part of a list begins at a token: no clause of its own, and of a thing no deed. */
function opensPart(
  reading: Reading,
  syntax: Syntax,
  from: number,
  first: number,
  end: number,
  isThing: boolean,
): boolean {
  if (syntax.classes[first] === "that") return syntax.classes[from] === "that";
  const verb = groupAt(syntax, first);
  if (isThing && verb) return false;
  // "said those hurt were two pilots; | a sailor; and four boys", but not "said it is old; | more of that below"
  const mayBePart = isThing || verb || isDeterminerAt(syntax, first);
  if (!mayBePart && syntax.classes[from] !== "to") return false;
  // "predicted a win; the polls a loss"
  const phraseEnd = findPhraseEnd(reading, syntax, first, end);
  if (isDeterminerAt(syntax, phraseEnd)) return false;
  return !opensMainClause(reading, syntax, first, Math.min(end, first + MAX_SUBJECT));
}
