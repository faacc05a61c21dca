/** Tells quoted words that a participle gives a thing for its name from words that somebody says of it: "tweeted a film called “Dust”", "offers something called “paid data”", "met at an event dubbed a “night of calm”". */
import { NAMING } from "../cues/find-called-name.ts";
import { isNamed } from "../cues/gives-name.ts";
import { sentenceAt } from "../reading/look-at-token.ts";
import type { Quotation, Reading } from "../reading/make-reading.ts";
import { wordAt } from "../reading/tokens.ts";
import type { Attribution } from "./scores/cue-weights.ts";

/** Most tokens of a name, with its marks. */
const MAX_NAME = 9;

/** Tells it of few words behind such a participle that another verb attributes. */
export function isGivenName(
  reading: Reading,
  { from, to }: Quotation,
  { cue }: Attribution,
): boolean {
  const naming = /^(?:the|an?)$/.test(wordAt(reading, from - 1)) ? from - 2 : from - 1;
  if (to - from > MAX_NAME || !NAMING.has(wordAt(reading, naming))) return false;
  if (cue?.from === naming) return false;
  const floor = sentenceAt(reading, from)?.from ?? 0;
  return wordAt(reading, naming - 1) === "something" || isNamed(reading, naming, floor);
}
