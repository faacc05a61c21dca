/** Tells whether a phrase is several who speak. */
import { mentionAt } from "../people/find-people.ts";
import { SPEAKING_NOUN } from "../reading/classify-words.ts";
import { isPluralAt } from "../reading/is-plural-at.ts";
import type { Label } from "../reading/label.ts";
import { classAt } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import { hasTrait, wordAt } from "../reading/tokens.ts";
import { COUNTRY } from "../reading/traits.ts";
import { headEnd } from "./find-head-end.ts";

/** Tells whether a noun for those who speak is many: "investors", "Norwegians", "police". */
export function isPlural(reading: Reading, at: number): boolean {
  if (!isPluralAt(reading, at)) return false;
  return (classAt(reading, at) & SPEAKING_NOUN) !== 0 || hasTrait(reading, at, COUNTRY);
}

/** Tells whether a phrase is several who speak: "the drivers of Elm", "Ana Ruiz and Luis Vega". */
export function isMany(reading: Reading, label: Label): boolean {
  const head = headEnd(reading, label);
  if (isPlural(reading, head - 1)) return true;
  for (let at = label.from + 1; at < head - 1; at += 1) {
    if (wordAt(reading, at) === "and" && joinsNames(reading, at)) return true;
  }
  return false;
}

/** Tells whether "and" at a token stands between two names, and in none. */
const joinsNames = ({ people }: Reading, at: number): boolean =>
  !mentionAt(people, at) &&
  mentionAt(people, at - 1) !== undefined &&
  mentionAt(people, at + 1) !== undefined;
