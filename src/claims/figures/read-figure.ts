/** Reads the figures of a text: what is counted, summed, dated, timed, ranked or placed, as values that can be compared. */
import { isLetter } from "../../text/characters.ts";
import { CURRENCIES, MONEY_LETTERS, MONEY_SIGNS } from "../../text/lexicons/money.ts";
import { type ReadDate, readDates } from "../../text/read-dates.ts";
import { type NumberHedge, type ReadNumber, readNumberAt } from "../../text/read-numbers.ts";
import { readPlaces } from "../../text/read-places.ts";
import type { Span } from "../../text/span.ts";
import { closedClasses, TIME_SPANS, YEAR } from "../lexicons/closed-classes.ts";
import { PAST, verbFormsOf } from "../reading/verb-forms.ts";

export type FigureKind = "count" | "sum" | "date" | "duration" | "ordinal" | "place";

/** One figure, at its place in the text. */
export interface Figure extends Span {
  kind: FigureKind;
  /** A number; of a date as much of "2025-03-18" as is given ("--03-18", "2022-02", "-" for a weekday or "today"); of a place its name. */
  value: number | string;
  /** The upper end of a range ("10 to 15"), else null. */
  high: number | null;
  hedge: NumberHedge;
  /** What one unit is: "$", "%", "hour", "times"; null where things are counted. */
  unit: string | null;
  /** What is counted or ranked, or what a duration or a frequency is of, as printed; null where the text does not say. */
  what: string | null;
}

/** Plural scales that stand alone, with the least they mean. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["tens of thousands", 20_000],
  ["hundreds of thousands", 200_000],
  ["millions", 2e6],
  ["tens of millions", 2e7],
  ["billions", 2e9],
]);
const VAGUE_FORM =
  /\b(?:(?:tens|hundreds) of (?:thousands|millions)|dozens|scores|hundreds|thousands|millions|billions)\b/iy;

const MONIES = [...CURRENCIES, "cent"];
const TIME_UNIT = unitAfter(TIME_SPANS);
const MONEY_AFTER = unitAfter(MONIES);
const SHARE = /^(?:\s?%|[\s\u00A0-](?:percent|per cent|percentage points?)\b)/i;
const TIMES = /^\stimes\b/i;
/** What stands behind a number, and what may be a unit: most numbers count things, and need no further pattern. */
const NEXT = /^[\s-]*([a-z]+|%)/i;
const UNITS: ReadonlySet<string> = new Set([
  ...[...TIME_SPANS, ...MONIES].flatMap((unit) => [unit, `${unit}s`]),
  ..."% percent per percentage times".split(" "),
]);
const RANGE = /^(?:\s?[–-]\s?|\s(?:to|or)\s)$/;
const WORD_AFTER = /^[\s-]*([a-zà-ž’'-]+)/i;
const WORD_BEFORE =
  /(?<word>[a-zà-ž’'-]+)(?:\s+(?:about|around|more|less|than|over|for|at|least|nearly|almost|only|just|some|up|to|an?))*\s*[$£€]?$/i;
/** Most words of what is counted. */
const MAX_WHAT = 4;
/** How far around a number its unit and its noun are looked for, in UTF-16 units. */
const REACH = 80;

/** What of a text is to be read, which takes long: where numbers may begin, as UTF-16 units of it in order, and whether it may hold dates or places. */
export interface Wanted {
  numbers: readonly number[];
  dates: boolean;
  places: boolean;
}

/** Returns the figures of a text, in order and without overlap; offsets are UTF-16 units of `text`. */
export function readFigures(text: string, wanted: Wanted): Figure[] {
  const dates = wanted.dates ? readDates(text) : [];
  const found: Figure[] = dates.map(figureOfDate);
  const isFree = (span: Span): boolean =>
    !found.some((figure) => figure.start < span.end && span.start < figure.end);
  for (const { start, end, name } of wanted.places ? readPlaces(text, dates) : []) {
    const place = makeFigure("place", start, end, name);
    if (isFree(place)) found.push(place);
  }
  for (const [number, high] of joinRanges(text, readCounts(text, wanted.numbers))) {
    if (isFree(number) && !isName(text, number)) found.push(figureOfNumber(text, number, high));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Reads the numbers at some places of a text, in order. */
function readCounts(text: string, starts: readonly number[]): ReadNumber[] {
  const numbers: ReadNumber[] = [];
  for (const start of starts) {
    if (start < (numbers.at(-1)?.end ?? 0)) continue;
    const number = readVague(text, start) ?? readNumberAt(text, start);
    if (number) numbers.push(number);
  }
  return numbers;
}

/** Reads "dozens" or "tens of thousands" at a place: at least so many. */
function readVague(text: string, start: number): ReadNumber | null {
  VAGUE_FORM.lastIndex = start;
  const [printed] = VAGUE_FORM.exec(text) ?? [];
  const value = VAGUE.get(printed?.toLowerCase() ?? "");
  if (printed === undefined || value === undefined) return null;
  const end = start + printed.length;
  return { start, end, value, kind: "cardinal", hedge: "at least", digits: 1 };
}

/** What stands before a rank: "No. 1". */
const RANK = /\bno\.\s?$/i;
/** How much of what stands before a number may be a rank's, in UTF-16 units. */
const RANK_REACH = 5;

/** Least sum that letters touch: what is less may be a name. */
const MIN_SUM = 100;

/** Tells whether a number only names something: a year before a noun ("the 2008 collapse"), half of "9/11", a part of "MS804", "two" of "two-front". */
function isName(text: string, { start, end, value }: ReadNumber): boolean {
  if (YEAR.test(text.slice(start, end)) && /^[\s,.;)]|^$/.test(text.slice(end, end + 1))) {
    return !/^\s[a-zà-ž]+s(?![a-zà-ž])/i.test(text.slice(end, end + REACH));
  }
  if (text[start - 1] === "/" || text[end] === "/") return true;
  // "R500", but "the R21", which is a road.
  if (isLetter(text.charCodeAt(start - 1))) return value < MIN_SUM;
  if (RANK.test(text.slice(Math.max(0, start - RANK_REACH), start))) return true;
  if (text[end] !== "-") return false;
  const after = text.slice(end, end + REACH);
  // "the four-year-old war"
  if (after.startsWith("-year-old")) return true;
  return !TIME_UNIT.test(after) && !MONEY_AFTER.test(after) && !after.startsWith("-magnitude");
}

/** Joins "10 to 15" into one number with its upper end. */
function joinRanges(text: string, numbers: readonly ReadNumber[]): [ReadNumber, number | null][] {
  const joined: [ReadNumber, number | null][] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last[0].end, number.start) : "";
    if (last && last[1] === null && number.kind === "cardinal" && RANGE.test(gap)) {
      joined[joined.length - 1] = [{ ...last[0], end: number.end }, number.value];
    } else joined.push([number, null]);
  }
  return joined;
}

/** Reads what a number is a figure of, from the signs and words at its sides. */
function figureOfNumber(text: string, number: ReadNumber, high: number | null): Figure {
  const { start, end, value, hedge } = number;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const make = (
    kind: FigureKind,
    from: number,
    to: number,
    unit: string | null,
    what: string | null,
  ): Figure => ({ start: from, end: to, kind, value, high, hedge, unit, what });
  const sign = text[start - 1] ?? "";
  if (MONEY_SIGNS.includes(sign)) return make("sum", start - 1, end, sign, null);
  const letters = lettersBefore(text, start);
  if (letters !== "") return make("sum", start - letters.length, end, letters.trim(), null);
  const next = NEXT.exec(after)?.[1]?.toLowerCase() ?? "";
  const counted = (): Figure =>
    make(number.kind === "ordinal" ? "ordinal" : "count", start, end, null, readNoun(after));
  if (number.kind !== "times" && !UNITS.has(next)) return counted();
  const money = MONEY_AFTER.exec(after);
  if (money) {
    const unit = money.groups?.["unit"]?.toLowerCase() ?? null;
    return make("sum", start, end + money[0].length, unit, null);
  }
  const share = SHARE.exec(after);
  if (share) {
    const what = readNoun(after.slice(share[0].length));
    return make("count", start, end + share[0].length, "%", what);
  }
  const time = number.kind === "cardinal" ? TIME_UNIT.exec(after) : null;
  if (time) {
    const unit = time.groups?.["unit"]?.toLowerCase() ?? null;
    const what = readNoun(after.slice(time[0].length)) ?? readWordBefore(before);
    return make("duration", start, end + time[0].length, unit, what);
  }
  const times = number.kind === "times" ? "" : TIMES.exec(after)?.[0];
  if (times === undefined) return counted();
  return make("count", start, end + times.length, "times", readWordBefore(before));
}

/** Most characters of letters before a sum, with what stands before them. */
const LETTERS_REACH = 4;

/** Returns the letters before a sum, with their space: "R" of "R4bn"; "" where none are. */
const lettersBefore = (text: string, start: number): string =>
  MONEY_LETTERS.exec(text.slice(Math.max(0, start - LETTERS_REACH), start))?.[0] ?? "";

/** Makes the pattern of one of some units behind a number: " hours", "-dollar". */
function unitAfter(units: readonly string[]): RegExp {
  return new RegExp(String.raw`^[\s\u00A0-]{1,2}(?<unit>${units.join("|")})s?\b`, "i");
}

/** Reads the word before a number and what hedges it: the verb of what lasts, or happens so often. */
function readWordBefore(before: string): string | null {
  return WORD_BEFORE.exec(before)?.groups?.["word"] ?? null;
}

/** Reads the noun that a number counts, with the words before it: "Ukrainian civilians", "prisoners of war". */
function readNoun(after: string): string | null {
  let end = 0;
  let noun = 0;
  for (let count = 0; count < MAX_WHAT; count += 1) {
    const match = WORD_AFTER.exec(after.slice(end));
    if (!match) break;
    const word = match[1]?.toLowerCase() ?? "";
    // "three other people", "dozens of people"
    const goesOn = (word === "of" && (count === 0 || noun > 0)) || word === "other";
    const isVerb = count > 0 && (verbFormsOf(word) & PAST) !== 0;
    if (!goesOn && (closedClasses.has(word) || isVerb)) break;
    end += match[0].length;
    if (!goesOn) noun = end;
  }
  return noun > 0 ? after.slice(0, noun).replace(/^[\s-]*(?:of\s+)?/, "") : null;
}

/** Makes a figure of a date. */
function figureOfDate({ start, end, day, month, year }: ReadDate): Figure {
  const parts = [year ?? "-", month && pad(month), day && pad(day)].filter((part) => part !== null);
  return makeFigure("date", start, end, parts.join("-"));
}

/** Makes a figure that counts nothing. */
function makeFigure(kind: FigureKind, start: number, end: number, value: string): Figure {
  return { start, end, kind, value, high: null, hedge: "exact", unit: null, what: null };
}

const pad = (part: number): string => String(part).padStart(2, "0");
