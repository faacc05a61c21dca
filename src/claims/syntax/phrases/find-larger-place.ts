/** Finds the country or the region behind the comma of a place that is in it: "officials in Elm, | Norway, said". */
import { placeNames } from "../../../text/lexicons/places.ts";
import { sliceSpan } from "../../../text/span.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { isCapital, spanOfTokens, wordAt } from "../../reading/tokens.ts";

/** Prepositions that a place follows. */
const BEFORE_PLACE: ReadonlySet<string> = new Set("at from in near of outside".split(" "));
/** Most words of a name for a place. */
const MAX_NAME = 3;

/** Returns the preposition that leads to the name of a place right before a comma: "in" in "a driver in Elm,"; -1 for none. */
export function placeLead(reading: Reading, comma: number): number {
  let from = comma;
  while (from > comma - MAX_NAME && isCapital(reading, from - 1)) from -= 1;
  return from < comma && BEFORE_PLACE.has(wordAt(reading, from - 1)) ? from - 1 : -1;
}

/** Returns the token behind the larger place that begins behind a comma, where a smaller one that a preposition leads to ends before it; the comma itself where none does. */
export function largerPlaceEnd(reading: Reading, comma: number): number {
  if (wordAt(reading, comma) !== "," || !isCapital(reading, comma + 1)) return comma;
  if (placeLead(reading, comma) < 0) return comma;
  let to = comma + 1;
  while (to <= comma + MAX_NAME && isCapital(reading, to)) to += 1;
  return placeNames.has(sliceSpan(reading.text, spanOfTokens(reading, comma + 1, to))) ? to : comma;
}
