/** Finds what of a sentence is read for figures: where numbers, dates and places of events may stand. */
import { MONTHS } from "../../text/lexicons/months.ts";
import { YEAR } from "../lexicons/closed-classes.ts";
import { hasWord, isQuoted } from "../reading/look-at-token.ts";
import type { Reading } from "../reading/make-reading.ts";
import type { Sentence } from "../reading/read-sentences.ts";
import { hasTrait, nextWith, wordAt } from "../reading/tokens.ts";
import { CAPITAL, COUNTED, EVENT, NUMERAL, UNIT } from "../reading/traits.ts";
import type { Syntax } from "../syntax/read-syntax.ts";
import { isPlaced, PLACING } from "./is-placed.ts";
import type { Wanted } from "./read-figure.ts";

/** The months, also cut short as they are printed: "Jan", "Sept". */
const MONTH_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.flatMap((name) => [name, name.slice(0, 3)]),
  "sept",
]);
/** Farthest word of an event before a number that may be its, in tokens. */
const NEAR = 4;
/** Farthest unit behind a number: "3.8 per cent", "half a million dollars". */
const UNIT_AFTER = 5;
/** Farthest second number of two, in tokens: "220 to 210". */
const RANGE = 2;
/** Farthest noun that a number before it counts, in tokens: "273 of the attack drones that were launched". */
const FAR = 10;

/** Finds what of a sentence is read for figures: most have no large number, and no word for an event with a number, a month or a place, and are not read; null for these. */
export function findWanted(reading: Reading, syntax: Syntax, sentence: Sentence): Wanted | null {
  const { from, to, traits } = sentence;
  if (!(traits & (EVENT | UNIT | NUMERAL))) return null;
  const numbers: number[] = [];
  let last = -RANGE;
  let dates = false;
  let places = false;
  const next = (first: number): number => nextWith(reading, NUMERAL | CAPITAL, first, to);
  for (let at = next(from); at < to; at = next(at + 1)) {
    if (hasTrait(reading, at, NUMERAL)) {
      if (at - last > RANGE && !mayMeasure(reading, at, sentence)) continue;
      last = at;
      numbers.push(findDigits(reading, at) - sentence.start);
      dates ||= isDate(reading, at);
    } else if (traits & EVENT && PLACING.has(wordAt(reading, at - 1))) {
      if (MONTH_WORDS.has(wordAt(reading, at))) dates = true;
      else places ||= isPlaced(reading, syntax, at);
    }
  }
  return numbers.length > 0 || dates || places ? { numbers, dates, places } : null;
}

/** Returns where the number of a token begins: behind the letters of "R4bn". */
function findDigits(reading: Reading, at: number): number {
  const letters = hasTrait(reading, at, UNIT) ? wordAt(reading, at).search(/\d/) : 0;
  return (reading.starts[at] ?? 0) + letters;
}

/** Tokens between a month and its day: "3rd of May". */
const MONTH_NEAR = 2;

/** Tells whether a number may be a year, or the day of a month. */
function isDate(reading: Reading, at: number): boolean {
  const from = at - MONTH_NEAR;
  return YEAR.test(wordAt(reading, at)) || hasWord(reading, MONTH_WORDS, from, at + MONTH_NEAR + 1);
}

/** Tells whether a number may be one of an event: outside quotation marks, with what it counts near it, or a sign of what it measures. */
function mayMeasure(reading: Reading, at: number, sentence: Sentence): boolean {
  if (isQuoted(reading, at)) return false;
  const near = (trait: number, before: number, after: number): boolean => {
    const to = Math.min(sentence.to, at + after);
    return nextWith(reading, trait, Math.max(sentence.from, at - before), to) < to;
  };
  if (near(UNIT, 1, UNIT_AFTER)) return true;
  if (isMany(reading, at)) return true;
  // People alone make no event: "three people said".
  return (sentence.traits & EVENT) !== 0 && near(EVENT | COUNTED, NEAR, FAR);
}

/** Numbers of ten and more, as they begin. */
const MANY = /^(?:\d\d|\d,\d|dozens?$|(?:hundred|thousand|million|billion)s?$)/;

/** Tells whether a number is one of many, whatever it counts: "498", "four | million". */
function isMany(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return (MANY.test(word) && !YEAR.test(word)) || MANY.test(wordAt(reading, at + 1));
}
