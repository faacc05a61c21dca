/** Tells whether a clause of what is said has its verb yet to come. */
import type { Syntax } from "../read-syntax.ts";
import { hasMainVerb } from "./has-main-verb.ts";
import { opensThatClause } from "./what-opens.ts";

/** Tells whether the last clause with "that" before a comma has its verb behind it: "said they knew that when he left, | she would stay". */
export function awaitsVerb(syntax: Syntax, from: number, comma: number): boolean {
  for (let at = comma - 1; at > from; at -= 1) {
    if (syntax.classes[at] !== "that" || syntax.classes[at - 1] === "preposition") continue;
    return opensThatClause(syntax, at) && !hasMainVerb(syntax, at + 1, comma);
  }
  return false;
}
