/** Tells the verb "reports" at the end of a sentence from the noun: "The pier is old, a new study reports." */
import type { WordClass } from "../../lexicons/closed-classes.ts";
import { STUDIES } from "../../lexicons/studies.ts";
import { type Tokens, wordAt } from "../../reading/tokens.ts";
import { isOneWhoSpeaks } from "./is-one-who-speaks.ts";

/** Farthest article from the noun it is of, in tokens: "a new port study". */
const MAX_MODIFIERS = 3;

/** Tells whether "reports" at a token ends its sentence, or leads to where it stands ("reports in Elm News"), and a phrase behind a comma is before it, up to `left`, for one who speaks or for a study. */
export function isReportsVerb(
  tokens: Tokens,
  classes: readonly WordClass[],
  at: number,
  left: number,
  ceiling: number,
): boolean {
  const next = wordAt(tokens, at + 1);
  if (at + 1 < ceiling && next !== "." && next !== "in") return false;
  if (!isOneWhoSpeaks(tokens, left) && !STUDIES.has(wordAt(tokens, left))) return false;
  for (let from = left - 1; from >= left - MAX_MODIFIERS; from -= 1) {
    if (classes[from] !== "determiner") continue;
    return wordAt(tokens, from - 1) === "," && !isListed(tokens, from - 1);
  }
  return false;
}

/** Farthest comma before another in a list of things, in tokens. */
const MAX_PART = 6;

/** Tells whether a comma is not the first in a list: "sent the maps, the texts, | the port reports". */
function isListed(tokens: Tokens, comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - MAX_PART); at -= 1) {
    if (wordAt(tokens, at) === ",") return true;
  }
  return false;
}
