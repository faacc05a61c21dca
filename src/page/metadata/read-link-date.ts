/** Reads the date that many sites write into the link of an article. */
import { readDate } from "./read-date.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** "/2030/05/03/", "/2030/may/03/", "/2030-05-03/". */
const IN_PATH =
  /\/(?<y>(?:19|20)\d{2})[/-](?<m>\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](?<d>\d{1,2})(?=[/-]|$)/i;

/** Returns the date in the path of a link as ISO 8601 writes it; `null` where there is none. */
export function readLinkDate(link: string | null): string | null {
  const {
    y,
    m = "",
    d = "",
  } = IN_PATH.exec(link === null ? "" : new URL(link).pathname)?.groups ?? {};
  if (y === undefined) return null;
  const month = /\d/.test(m) ? m : String(MONTHS.indexOf(m.toLowerCase()) + 1);
  return readDate(`${y}-${month.padStart(2, "0")}-${d.padStart(2, "0")}`);
}
