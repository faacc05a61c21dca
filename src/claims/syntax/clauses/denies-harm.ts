/** Tells where whoever speaks goes on with the harm that was not done: "said the fire was out, and | no pilots were hurt". */
import { damageVerbs, outcomes } from "../../lexicons/event-words.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { wordAt } from "../../reading/tokens.ts";
import { findFinite, groupAt, type Syntax } from "../read-syntax.ts";

/** Tells whether "nobody was …" or "no boats were …" opens at a token with a word for harm or loss, where "no action was taken" and "nobody listened" are the outlet's own. */
export function deniesHarm(reading: Reading, syntax: Syntax, at: number, end: number): boolean {
  if (!/^no(?:body|ne)?$/.test(wordAt(reading, at))) return false;
  const group = groupAt(syntax, findFinite(syntax, at, end));
  if (!group || !/^w(?:as|ere)$/.test(wordAt(reading, group.from))) return false;
  // "were hurt", "were missing"
  const after = group.head === group.from ? group.head + 1 : group.head;
  const word = wordAt(reading, after);
  return word === "lost" || damageVerbs.has(word) || outcomes.has(word);
}
