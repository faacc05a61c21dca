/** Reads where something is said to be: place names behind words such as "in", "near" or "from". */
import { placeNames } from "./lexicons/places.ts";
import { type ReadDate, readDates } from "./read-dates.ts";
import type { Span } from "./span.ts";

/** A place as a text names it; `name` is the name under which it is compared ("Britain" is "United Kingdom"). */
export interface ReadPlace extends Span {
  name: string;
}

const SIDE = String.raw`(?:(?:central|downtown|eastern|western|northern|southern|nearby|occupied|mainland|the)\s+)*`;
/** Latin letters that begin a name, and what its words hold; written out, for the first use of a Unicode property costs milliseconds. */
const UPPER = "[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĠĢĤĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŜŞŠŢŤŪŮŰŲŴŶŸŹŻŽ]";
const INSIDE = "[A-Za-zÀ-ÖØ-öø-ž\u0300-\u036f’'-]";
const NAME = String.raw`(?:${UPPER}\.){2,}|${UPPER}${INSIDE}*(?:\s+(?:(?:de|el|of)\s+)?${UPPER}${INSIDE}*){0,3}`;

/** Words behind which only a place can stand, and words behind which a person or a body may stand as well. */
const BEHIND = new RegExp(
  `\\b(?:(?<sure>in|near|outside|inside|across|throughout)|(?<unsure>at|from|to|into|toward|towards|around|leaving|left|visited|visiting))\\s+${SIDE}(?<name>${NAME})`,
  "g",
);
/** "in Sochi, Russia": the larger place behind the comma belongs to the first. */
const LARGER = new RegExp(`^,\\s+(?<name>${NAME})`);

/** What stands behind "in" with a capital letter and is no place: parts of government, titles, the press. */
const NO_PLACE =
  /^(?:Mr|Mrs|Ms|Dr|President|Prime|Minister|Congress|Parliament|Senate|House|Cabinet|Court|God|English|French|German|Russian|Arabic|Spanish)\b/;

/** Reads all places that `text` locates something at, in order. A name that no list knows counts behind "in", "near" or "outside"; none of `dates`, those of `text`, is a place. */
export function readPlaces(
  text: string,
  dates: readonly ReadDate[] = readDates(text),
): ReadPlace[] {
  const places: ReadPlace[] = [];
  for (const match of text.matchAll(BEHIND)) {
    const printed = match.groups?.["name"] ?? "";
    const start = match.index + match[0].length - printed.length;
    const known = longestKnown(printed);
    const name = known ?? (match.groups?.["sure"] ? wholeName(printed) : null);
    if (!name || dates.some((date) => date.start < start + name.length && date.end > start))
      continue;
    const end = start + name.length;
    if (/^['’]s?\b/.test(text.slice(end, end + 2)) || NO_PLACE.test(name)) continue;
    places.push({ start, end, name: placeNames.get(name) ?? name });
    const larger = LARGER.exec(text.slice(end));
    const around = larger && longestKnown(larger.groups?.["name"] ?? "");
    if (larger && around) {
      const from = end + larger[0].length - (larger.groups?.["name"]?.length ?? 0);
      places.push({
        start: from,
        end: from + around.length,
        name: placeNames.get(around) ?? around,
      });
    }
  }
  return places;
}

/** Finds the longest known place that a run of capitalised words begins with. */
function longestKnown(printed: string): string | null {
  const words = printed.split(/\s+/);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(" ");
    for (const spelling of [name, name.replace(/['’]s?$/, "")]) {
      if (placeNames.has(spelling)) return spelling;
    }
  }
  return null;
}

/** A name that no list knows, without a possessive ending. */
function wholeName(printed: string): string | null {
  return /['’]s?$/.test(printed) ? null : printed;
}
