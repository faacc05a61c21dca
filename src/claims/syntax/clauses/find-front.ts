/** Reads a clause in front of its main clause behind "and": "said it is late, and | when he leaves, | she will stay". */
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { CLAUSE_OPENERS } from "../phrases/find-noun-phrase.ts";
import { isInnerMark } from "../phrases/is-inner-mark.ts";
import { opensMainClause } from "./opens-main-clause.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";

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
  for (let at = opener + 1; at < Math.min(end, opener + MAX_FRONT); at += 1) {
    if (syntax.classes[at] !== "mark" || isInnerMark(reading, at)) continue;
    const isFront = wordAt(reading, at) === "," && at > opener + 1;
    return isFront && opensMainClause(reading, syntax, at + 1, end) ? at : -1;
  }
  return -1;
}

/** Tells whether the main clause behind such a comma tells what happened, as the outlet does: "and when he left, | the crowd cheered". */
export function tellsPast(reading: Reading, syntax: Syntax, comma: number, end: number): boolean {
  const verb = groupAt(syntax, findFinite(syntax, comma + 1, end));
  return verb?.form === "past" || /^(?:was|were)$/.test(wordAt(reading, verb?.from ?? -1));
}
