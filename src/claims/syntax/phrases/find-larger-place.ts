/** Finds the country or the region behind the comma of a place that is in it: "officials in Elm, | Norway, said". */
import { countryNames, landNames, placeNames } from "../../../text/lexicons/places.ts";
import { sliceSpan } from "../../../text/span.ts";
import { isCoordinator } from "../../reading/look-at-token.ts";
import type { Reading } from "../../reading/make-reading.ts";
import type { Sentence } from "../../reading/read-sentences.ts";
import { isCapital, spanOfTokens, wordAt } from "../../reading/tokens.ts";
import type { Syntax } from "../read-syntax.ts";

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

/** Returns the token behind the larger place, known to be a country or a region, that begins behind a comma where a smaller one that a preposition leads to ends before it; the comma itself where none does: "from Elm, | Norway", but not "in Norway, Chile" and "from Elm, Norway, Chile". */
export function largerPlaceEnd(reading: Reading, comma: number): number {
  if (wordAt(reading, comma) !== "," || !isCapital(reading, comma + 1)) return comma;
  const lead = placeLead(reading, comma);
  if (lead < 0) return comma;
  const larger = nameFrom(reading, comma + 1);
  if (!landNames.has(larger) || landNames.has(nameBetween(reading, lead + 1, comma))) return comma;
  const to = capitalsEnd(reading, comma + 1);
  const isListed = wordAt(reading, to) === "," && countryNames.has(nameFrom(reading, to + 1));
  return isListed ? comma : to;
}

/** Tells whether a comma stands in a list of such places: "in Norway, | Chile and Peru". */
export function isBetweenLands(reading: Reading, comma: number): boolean {
  if (wordAt(reading, comma) !== "," || !isCapital(reading, comma + 1)) return false;
  const lead = placeLead(reading, comma);
  const isLand = lead >= 0 && landNames.has(nameBetween(reading, lead + 1, comma));
  return isLand && isCoordinator(reading, capitalsEnd(reading, comma + 1));
}

/** The same, but the comma also where a place known without it ends what opens the sentence, so that a subject follows: "After talks in Oslo, | Chile, in a note, said". */
export function placeEndWithin(
  reading: Reading,
  syntax: Syntax,
  sentence: Sentence,
  comma: number,
): number {
  const to = largerPlaceEnd(reading, comma);
  if (to === comma) return comma;
  const isKnown = placeNames.has(nameBetween(reading, placeLead(reading, comma) + 1, comma));
  return isKnown && opensWithPreposition(syntax, sentence) ? comma : to;
}

/** Tells whether a preposition opens a sentence, behind its adverbs: "Ahead of talks in Oslo,". */
function opensWithPreposition({ classes }: Syntax, { from }: Sentence): boolean {
  let first = from;
  while (classes[first] === "adverb") first += 1;
  return classes[first] === "preposition";
}

/** Returns the token behind the capitals that begin at a token. */
function capitalsEnd(reading: Reading, from: number): number {
  let to = from;
  while (to < from + MAX_NAME && isCapital(reading, to)) to += 1;
  return to;
}

/** Tells whether a known place begins at a token: "from | Oslo". */
export const opensPlace = (reading: Reading, at: number): boolean =>
  placeNames.has(nameFrom(reading, at));

const nameFrom = (reading: Reading, from: number): string =>
  nameBetween(reading, from, capitalsEnd(reading, from));

const nameBetween = (reading: Reading, from: number, to: number): string =>
  from < to ? sliceSpan(reading.text, spanOfTokens(reading, from, to)) : "";
