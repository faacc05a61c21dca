/** Tells where whoever speaks goes on with the harm that was not done: "said the fire was out, and | no pilots were hurt". */
import { damageVerbs, outcomes } from "../../lexicons/event-words.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";

/** Tells whether "nobody was hurt" or "no boats were lost" opens at a token, where "no action was taken" and "nobody listened" are the outlet's own. */
export function deniesHarm(reading: Reading, syntax: Syntax, at: number, end: number): boolean {
  if (!/^no(?:body|ne)?$/.test(wordAt(reading, at))) return false;
  const group = groupAt(syntax, findFinite(syntax, at, end));
  if (!group) return false;
  const word = wordAt(reading, group.head);
  return word === "lost" || damageVerbs.has(word) || outcomes.has(word);
}
