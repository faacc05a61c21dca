/** Skips the time that opens a clause where no comma parts it from the subject: "Six years ago | Lind said", "This summer | the port said". */
import { INDEFINITE, PERIODS, QUANTIFIERS } from "../../lexicons/closed-classes.ts";
import type { Reading } from "../../reading/make-reading.ts";
import { hasTrait, isCapital, wordAt } from "../../reading/tokens.ts";
import { NUMERAL } from "../../reading/traits.ts";
import { opensPeriod } from "./names-date.ts";
import { isLater } from "./only-dates.ts";

/** Most words of such a time: "about two and a half years ago". */
const MAX_TIME = 7;

/** Returns the token behind such a time that begins at token `from`, with a subject before token `to`; `from` where none does. */
export function skipOpeningTime(reading: Reading, from: number, to: number): number {
  // "Last" may have been left out as an adverb.
  const noun = PERIODS.has(wordAt(reading, from)) ? from + 1 : from;
  const isPeriod = opensPeriod(reading, noun - 1);
  if (isPeriod && noun + 1 < to && opensSomebody(reading, noun + 1)) return noun + 1;
  const first = wordAt(reading, from);
  const opens = INDEFINITE.has(first) || QUANTIFIERS.has(first) || hasTrait(reading, from, NUMERAL);
  if (!opens) return from;
  for (let at = from + 2; at < Math.min(to - 1, from + MAX_TIME); at += 1) {
    if (isLater(reading, at)) return at + 1;
  }
  return from;
}

/** Tells whether a name or a phrase of its own begins at a token, so that the time before it is no part of it: but not "this week's | storms" and "last winter | storms". */
const opensSomebody = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) || /^(?:an?|the)$/.test(wordAt(reading, at));
