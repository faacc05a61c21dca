/** Tells whether what stands before a reporting clause is a clause that it can report. */
import { hasMainVerb } from "../../syntax/clauses/has-main-verb.ts";
import type { Syntax } from "../../syntax/read-syntax.ts";

/** Tells whether a stretch is a clause of its own, past a "that" which points: "But that is not enough". */
export function isClause(syntax: Syntax, from: number, to: number): boolean {
  let first = from;
  while (syntax.classes[first] === "coordinator" || syntax.classes[first] === "that") first += 1;
  return hasMainVerb(syntax, first, to);
}
