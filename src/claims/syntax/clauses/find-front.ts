/** Reads a clause or a phrase in front of its main clause behind "and": "said it is late, and | when he leaves, | she will stay". */
import { findComma } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { CLAUSE_OPENERS } from "../phrases/find-noun-phrase.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";
import { opensMainClause } from "./opens-main-clause.ts";

/** What opens such a clause. */
const FRONTING: ReadonlySet<string> = new Set([
  ...CLAUSE_OPENERS,
  ..."although because if once unless when while".split(" "),
]);
/** Longest clause in front, in tokens. */
const MAX_FRONT = 18;

/** Returns the comma between a clause in front and its main clause, where both stand behind a coordinator; -1 for none. */
export function findFrontComma(
  reading: Reading,
  syntax: Syntax,
  coordinator: number,
  end: number,
): number {
  const opener = coordinator + 1;
  if (syntax.classes[coordinator] !== "coordinator" || !FRONTING.has(wordAt(reading, opener))) {
    return -1;
  }
  const ceiling = Math.min(end, opener + MAX_FRONT);
  const comma = findComma(reading, opener + 1, ceiling);
  return comma < ceiling && opensMainClause(reading, syntax, comma + 1, end) ? comma : -1;
}

/** Tells whether the main clause behind such a comma tells what happened, as the outlet does: "and when he left, | the crowd cheered". */
export function tellsPast(reading: Reading, syntax: Syntax, comma: number, end: number): boolean {
  const verb = groupAt(syntax, findFinite(syntax, comma + 1, end));
  return verb?.form === "past" || /^(?:was|were)$/.test(wordAt(reading, verb?.from ?? -1));
}

/** Longest phrase in front of a clause, in tokens. */
const MAX_PHRASE = 6;

/** Returns the token after a content without what stands in front of the outlet's next clause: "they had to walk | and along the way, Lind told them". */
export function withoutFront(
  reading: Reading,
  syntax: Syntax,
  from: number,
  to: number,
  end: number,
): number {
  if (wordAt(reading, to) !== ",") return to;
  for (let at = to - 1; at > Math.max(from, to - MAX_PHRASE); at -= 1) {
    if (syntax.classes[at] !== "coordinator") continue;
    const isFront = syntax.classes[at + 1] === "preposition";
    return isFront && opensMainClause(reading, syntax, to + 1, end) ? at : to;
  }
  return to;
}
