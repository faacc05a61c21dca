/** Reads the date that many sites write into the link of an article. */
import { readDay } from "./find-date.ts";

/** "/2030/05/03/", "/2030/may/03/", "/2030-05-03/". */
const IN_PATH =
  /\/(?<y>(?:19|20)\d{2})[/-](?<m>\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](?<d>\d{1,2})(?=[/-]|$)/i;

/** Returns the date in the path of a link as ISO 8601 writes it; `null` where there is none. */
export function readLinkDate(link: string | null): string | null {
  const groups = link === null ? undefined : IN_PATH.exec(new URL(link).pathname)?.groups;
  return groups ? readDay(groups) : null;
}
