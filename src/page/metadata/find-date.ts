/** Finds the date in a printed line. */
import { MONTH_PATTERN, MONTHS } from "../../text/lexicons/months.ts";
import { readDate } from "./read-date.ts";

const ORDINAL = "(?:st|nd|rd|th)?";
const FORMS = [
  /\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})\b/,
  new RegExp(`\\b(?<m>${MONTH_PATTERN})\\s+(?<d>\\d{1,2})${ORDINAL},?\\s+(?<y>\\d{4})\\b`, "i"),
  new RegExp(`\\b(?<d>\\d{1,2})${ORDINAL}\\s+(?<m>${MONTH_PATTERN}),?\\s+(?<y>\\d{4})\\b`, "i"),
  // With points the day stands first everywhere; with strokes it depends on the country, unless it can be no month.
  /\b(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})\b/,
  /\b(?<m>\d{1,2})\/(?<d>1[3-9]|2\d|3[01])\/(?<y>\d{4})\b/,
  /\b(?<d>1[3-9]|2\d|3[01])\/(?<m>\d{1,2})\/(?<y>\d{4})\b/,
  // The month stands first where a clock of the United States stands behind: "10/04/2030 05:07 AM EDT".
  /\b(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4}),?\s\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?\s)?[ECMP][DS]?T\b/i,
];

/** A date in a line: the day, and where it stands there. */
export interface FoundDate {
  date: string;
  start: number;
  end: number;
}

/** Finds the first date in a line, in any of the forms, as ISO 8601 writes it; `null` where there is none. */
export function findDate(line: string): FoundDate | null {
  const found = FORMS.map((form) => form.exec(line))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  for (const { 0: whole, index, groups = {} } of found) {
    const date = readDay(groups);
    if (date) return { date, start: index, end: index + whole.length };
  }
  return null;
}

/** Reads the day that the groups `y`, `m` (a number or a name) and `d` of a pattern hold, as ISO 8601 writes it; `null` where it is none. */
export function readDay({ y = "", m = "", d = "" }: Record<string, string>): string | null {
  const start = m.slice(0, 3).toLowerCase();
  const named = MONTHS.findIndex((name) => name.slice(0, 3) === start) + 1;
  const month = /\d/.test(m) ? m : String(named);
  return readDate(`${y}-${month.padStart(2, "0")}-${d.padStart(2, "0")}`);
}
