/** Chooses the outlet's name among what a page calls itself. */
import { ADDRESS_IN_BRACKETS } from "./clean-byline.ts";
import { squeezeName } from "./squeeze-name.ts";

/** Shortest name, in letters, that is compared with the host: shorter ones stand in every other word. */
const MIN_LETTERS = 3;
/** Longest name, in characters; longer ones are titles and mottoes. */
const MAX_LENGTH = 60;
const TOP_LEVEL = /\.(?:co|com|org|net|gov|ac)?\.?[a-z]{2,}$/;
/** What parts an outlet's name from its motto or its places: "The Post | News, Weather" has two parts. */
const BETWEEN_PARTS = /\s+[|–—·»-]+\s+|\s*[|»]\s*|\s*:\s+/;
const HOST = /^(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})\/?$/i;
const FEED = /\s+(?:RSS|Feed|Latest News)(?:\s.*)?$/;
/** What names a site's address in its middle is a motto: "Harbour news and opinion on www.post.test". */
const NAMES_ADDRESS = /\s(?:https?:|www\.)/i;

/** What a page calls itself: `given` where the outlet's name belongs, `hints` where it often stands beside other words, `logos` where it leads to its front page and where it says whose it is, which is read only where nothing else names it. */
export interface OutletNames {
  given: readonly (string | null)[];
  hints: readonly (string | null)[];
  logos: () => readonly string[];
  title: string | null;
}

/**
 * Chooses the name that the host's own name confirms, else the first: some sites give a section
 * ("U.S."), the agency whose copy they carry, or the article's own title where the outlet belongs.
 * A mere address counts last, after a name on a logo that is the host’s own. `null` where there is no name.
 */
export function chooseOutlet(names: OutletNames, url: string | null): string | null {
  const host = url === null ? "" : new URL(url).hostname.replace(/^www\./, "");
  const label = squeezeName(host.replace(TOP_LEVEL, "").split(".").at(-1) ?? "");
  const title = squeezeName(names.title ?? "");
  const isName = (name: string): boolean =>
    name.length <= MAX_LENGTH &&
    squeezeName(name) !== title &&
    !/^by\s/i.test(name) &&
    !NAMES_ADDRESS.test(name);
  const parts = (values: readonly (string | null)[]): string[][] =>
    values
      .filter((value) => value !== null)
      .map((value) => partsOf(value).filter(isName))
      .filter((found) => found.length > 0);
  const given = parts(names.given).map((found) => choosePart(found, label));
  const named = given.filter((name) => !HOST.test(name));
  const hints = parts(names.hints).flat();
  const confirmed = [named, hints].map((list) => list.filter((name) => isConfirmed(name, label)));
  const best = confirmed.find((list) => list.length > 0) ?? [];
  // Of two writings of one name the one in words reads best: "The Detroit News" rather than "detroitnews".
  const name = best.find((one) => one.includes(" ")) ?? best[0] ?? named[0];
  if (name !== undefined) return name;
  const logos = parts(names.logos())
    .flat()
    .filter((logo) => isConfirmed(logo, label) && !HOST.test(logo));
  const logo = logos.find((one) => squeezeName(one) === label);
  return logo ?? given[0] ?? logos[0] ?? (host || null);
}

/** Chooses the part that the host confirms; where that is the address, the name that stands beside it: "The Harbour Post | HPost.test". */
function choosePart(parts: readonly string[], label: string): string {
  const confirmed = parts.filter((part) => isConfirmed(part, label));
  const named = [...confirmed, ...parts].find((part) => !HOST.test(part));
  return (confirmed.length > 0 ? (named ?? confirmed[0]) : parts[0]) ?? "";
}

/** The parts of what a page calls itself, without addresses: "https://www.post.test" is "post.test". */
function partsOf(name: string): string[] {
  return name
    .replace(ADDRESS_IN_BRACKETS, "")
    .replace(FEED, "")
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .map((part) => HOST.exec(part)?.[1] ?? part)
    .filter((part) => part !== "");
}

function isConfirmed(name: string, label: string): boolean {
  const squeezed = squeezeName(name);
  if (squeezed.length < MIN_LETTERS || label.length < MIN_LETTERS) return false;
  return label.includes(squeezed) || squeezed.includes(label);
}
