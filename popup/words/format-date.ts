/** Writes dates as the reader's language does. */
import { formatLocale } from "../../extension/translate.ts";

/** A day and month, with the year only where it is not the current one: "19 May 2025". */
export function formatDay(iso: string): string {
  const day = new Date(iso);
  const sameYear = day.getFullYear() === new Date().getFullYear();
  return formatter(sameYear ? undefined : "numeric").format(day);
}

/** A day with its year, for what is kept: "19 May 2025". */
export function formatFullDay(iso: string): string {
  return formatter("numeric").format(new Date(iso));
}

/** A span of days: "19–20 May 2025". */
export function formatDays(from: string, to: string): string {
  return formatter("numeric").formatRange(new Date(from), new Date(to));
}

function formatter(year: "numeric" | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(formatLocale(), {
    day: "numeric",
    month: "long",
    year,
    timeZone: "UTC",
  });
}
