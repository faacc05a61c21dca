/** Tells quoted words that a participle gives a thing for its name from words that somebody says of it: "tweeted a film called “Dust”", "offers something called “paid data”", "met at an event dubbed a “night of calm”". */
import { NAMING } from "../cues/find-called-name.ts";
import { isAlias, isNamed } from "../cues/gives-name.ts";
import { sentenceAt } from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { isMark, wordAt } from "../reading/tokens.ts";
import type { Attribution } from "./scores/cue-weights.ts";

/** Most tokens of a name, with its marks. */
const MAX_NAME = 9;

/** Farthest participle before the "as" of another name, in tokens: "known to fans as". */
const MAX_KNOWING = 6;

/** Tells it of few words behind such a participle that another verb attributes. */
export function isGivenName(reading: Reading, quotation: Quotation, { cue }: Attribution): boolean {
  const naming = findNaming(reading, quotation);
  return naming >= 0 && cue?.from !== naming;
}

/** Returns the participle by which few quoted words are a name; -1 where they are none. */
export function findNaming(reading: Reading, { from, to }: Quotation): number {
  if (to - from > MAX_NAME) return -1;
  const before = /^(?:the|an?)$/.test(wordAt(reading, from - 1)) ? from - 2 : from - 1;
  const floor = sentenceAt(reading, from)?.from ?? 0;
  if (wordAt(reading, before) === "as") return findAlias(reading, before, floor);
  if (!NAMING.has(wordAt(reading, before))) return -1;
  const isName = wordAt(reading, before - 1) === "something" || isNamed(reading, before, floor);
  return isName ? before : -1;
}

/** Returns the participle of another name that an "as" leads to: "better known as “Dash”"; -1 for none. */
function findAlias(reading: Reading, as: number, floor: number): number {
  for (let at = as - 1; at >= Math.max(floor, as - MAX_KNOWING); at -= 1) {
    if (isMark(reading, at)) return -1;
    if (isAlias(reading, at, floor)) return at;
  }
  return -1;
}
