/** Reads the dates of a text: weekdays, days of a month, months, years, and "today". */
import { MONTHS } from "./lexicons/months.ts";
import type { Span } from "./span.ts";

/**
 * A date as far as it is given; every field not given is `null`. `weekday` counts from Sunday, 0;
 * `month` from January, 1; `relative` is 0 for today, -1 for yesterday, 1 for tomorrow.
 */
export interface ReadDate extends Span {
  weekday: number | null;
  day: number | null;
  month: number | null;
  year: number | null;
  relative: number | null;
}

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const RELATIVE = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

const MONTH = String.raw`(?<month>jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;

/** Returns the first letters of a month as they are printed: "Jan" and "JAN". */
function startsOf(month: string): string[] {
  const letters = month.slice(0, 3);
  return [letters.charAt(0).toUpperCase() + letters.slice(1), letters.toUpperCase()];
}

/** Pieces that a form cannot do without, cheap to search for: most texts hold none of them. */
const PIECES = {
  // In lower case "may" and "mar" are no months.
  month: new RegExp(`\\b(?:${MONTHS.flatMap(startsOf).join("|")})`),
  digit: /\d/,
  year: /(?:19|20)\d\d/,
  weekday: /day/i,
  relative: /today|tonight|tomorrow|yesterday/i,
};

type Piece = keyof typeof PIECES;

/** The forms of a date, fuller ones first. "May" and "March" alone are words like others unless something dates them. */
const FORMS = (
  [
    [`\\b${MONTH}\\s+${DAY}(?!\\d)(?:,?\\s+${YEAR}\\b)?`, "month", "digit"],
    [`\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?![a-z])(?:,?\\s+${YEAR}\\b)?`, "month", "digit"],
    [`\\b${MONTH}(?:\\s+of)?\\s+${YEAR}\\b`, "month", "year"],
    [
      `(?<=\\b(?:in|since|until|by|from|last|next|early|late|during|of)\\s)${MONTH}(?![a-z])`,
      "month",
    ],
    [
      `(?<=\\b(?:in|since|until|by|from|early|late|during|of|before|after)\\s)${YEAR}\\b(?!\\s+[a-z]+s\\b)`,
      "year",
    ],
    [`\\b(?<weekday>${WEEKDAYS.join("|")})(?![a-z])`, "weekday"],
    [`\\b(?<relative>${[...RELATIVE.keys()].join("|")})\\b`, "relative"],
  ] satisfies [string, ...Piece[]][]
).map(([form, ...needs]) => ({ pattern: new RegExp(form, "gi"), needs }));

/** Reads all dates of `text`, in order and without overlap. */
export function readDates(text: string): ReadDate[] {
  const dates: ReadDate[] = [];
  const isHeld: Partial<Record<Piece, boolean>> = {};
  const holds = (piece: Piece): boolean => (isHeld[piece] ??= PIECES[piece].test(text));
  for (const { pattern, needs } of FORMS) {
    if (!needs.every(holds)) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (dates.some((date) => date.start < end && date.end > start)) continue;
      const { weekday, day, month, year, relative } = match.groups ?? {};
      if (month && !/^[A-Z]/.test(month)) continue;
      dates.push({
        start,
        end,
        weekday: weekday ? WEEKDAYS.indexOf(weekday.toLowerCase()) : null,
        day: day ? Number(day) : null,
        month: month
          ? MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1
          : null,
        year: year ? Number(year) : null,
        relative: relative ? (RELATIVE.get(relative.toLowerCase()) ?? null) : null,
      });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

const DAY_MS = 86_400_000;

/**
 * Tells whether two dates may be the same day, as far as both are given. `publishedA` and `publishedB` (ISO 8601)
 * say which year is meant, and which day is today.
 */
export function mayBeSameDate(
  a: ReadDate,
  b: ReadDate,
  publishedA: string | null,
  publishedB: string | null,
): boolean {
  const [one, other] = [resolve(a, publishedA), resolve(b, publishedB)];
  const fields = ["year", "month", "day", "weekday"] as const;
  return fields.every((f) => one[f] === null || other[f] === null || one[f] === other[f]);
}

/** Fills in what follows from the day of publication. */
function resolve(date: ReadDate, published: string | null): ReadDate {
  const issued = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  if (Number.isNaN(issued)) return date;
  if (date.relative !== null) return fromDay(date, new Date(issued + date.relative * DAY_MS));
  if (date.day === null || date.month === null) return date;
  const year = date.year ?? new Date(issued).getUTCFullYear();
  return { ...fromDay(date, new Date(Date.UTC(year, date.month - 1, date.day))), year: date.year };
}

function fromDay(span: Span, day: Date): ReadDate {
  return {
    start: span.start,
    end: span.end,
    weekday: day.getUTCDay(),
    day: day.getUTCDate(),
    month: day.getUTCMonth() + 1,
    year: day.getUTCFullYear(),
    relative: null,
  };
}
