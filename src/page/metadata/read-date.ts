/** Reads a date in the forms that pages give it in their metadata. */

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
/** Other forms count only with their zone, or what they mean would depend on the reader's clock. */
const WITH_ZONE = /\b(?:GMT|UTC)(?:[+-]\d{4})?(?:\s\([^)]*\))?$/;
/** Some sites write the year 1 where they know of no date, or the day on which computers begin to count. */
const FIRST_YEAR = 1900;
const FIRST_DAY = "1970-01-01";

/** Brings a date to ISO 8601: a date, or a date with time and, where given, offset; `null` for anything else. */
export function readDate(value: string): string | null {
  const iso = ISO.exec(value);
  if (iso) {
    const [, day = "", time, seconds = ":00", offset = ""] = iso;
    if (Number.isNaN(Date.parse(day)) || Number(day.slice(0, 4)) < FIRST_YEAR) return null;
    if (day === FIRST_DAY) return null;
    if (time === undefined) return day;
    const zone = offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
    return `${day}T${time}${seconds}${/^(?:UTC|GMT)$/.test(zone) ? "Z" : zone}`;
  }
  const time = WITH_ZONE.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
