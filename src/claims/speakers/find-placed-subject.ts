/** Finds the subject of two verbs of a clause of where: "he" in "Lind praised the hall, where he met Ruiz and | said". */
import { CLAUSE_VERB, CONJUNCTION, REPORTING } from "../reading/classify-words.ts";
import type { Label } from "../reading/label.ts";
import { classAt, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { isDash, wordAt } from "../reading/tokens.ts";
import { labelAfter } from "./find-label-after.ts";

/** Longest way from "where" to the joint of its two verbs, in tokens. */
const MAX_CLAUSE = 20;

/** Returns the subject that the verb at a token shares with another of a clause of where; null where a comma, a dash or nothing of the sort goes before. */
export function placedSubject(reading: Reading, verb: number, floor: number): Label | null {
  const joint = verb - 1;
  if (!(classAt(reading, joint) & CONJUNCTION)) return null;
  for (let at = joint - 1; at >= Math.max(floor, joint - MAX_CLAUSE); at -= 1) {
    if (isQuoted(reading, at) || isDash(reading, at) || wordAt(reading, at) === ",") return null;
    if (wordAt(reading, at) !== "where") continue;
    const label = labelAfter(reading, at + 1, joint);
    const hasVerb = label && classAt(reading, label.to) & (CLAUSE_VERB | REPORTING);
    return hasVerb ? label : null;
  }
  return null;
}
