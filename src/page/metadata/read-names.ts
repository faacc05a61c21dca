/** Reads the authors' names in a printed line. */
import { MONTH_PATTERN } from "../../text/lexicons/months.ts";
import { cleanByline, isNobody, type OwnNames } from "./clean-byline.ts";
import { findDate } from "./find-date.ts";
import { squeezeName } from "./squeeze-name.ts";

const MAX_LENGTH = 120;
/** A longer line, in characters, is not read for names. */
export const LONGEST_LINE = 2 * MAX_LENGTH;
const MAX_WORDS = 14;
/** Longest name of an outlet behind an author's, in words. */
const MAX_OWN_WORDS = 5;
/** "By Ada Lund", "Written by: Ada Lund", and as two labels run into each other or into the name: "Byby Ada Lund", "ByAda Lund". */
const BY =
  /^(?:(?:[Pp]osted|[Rr]eported|[Ss]tory|[Tt]ext|[Ww]ords|[Ww]ritten)\s+)?(?:(?:[Bb]y|BY):?[\s|]+|[Bb]y(?=\p{Lu}|by\s))+(?=\p{Lu})/u;
/** "May 3, 2030 at 6:08 PM by Ada Lund": the author behind the date. */
const BY_BEHIND_DATE = /^[^.!?]{0,30}?\b[Bb]y:?\s+(?=\p{Lu})/u;
/** "By Ada Lund: The ferry sails again …": the names before the first sentence. */
const BY_BEFORE_TEXT = /^[Bb]y [^:.!?]{3,60}(?=: \p{Lu})/u;
/** What follows the names in a printed line: a handle, a link to a network run into the name, a button, a date. */
const AFTER_NAMES = new RegExp(
  `\\s*(?:[|/•·@\\d]|(?<=[a-z ])(?:Facebook|Instagram|LinkedIn|Twitter)\\b|\\b(?:updated|published|posted|today|yesterday)\\b|\\b${MONTH_PATTERN}\\s+\\d|\\s(?:Follow|More stories)\\b).*$`,
  "is",
);
/** What the author is, behind the name: "Ada Lund Senior Harbour Editor". */
const ROLE =
  /^(\S+\s+\S+.*?),?\s+(?:Assistant|Associate|Chief|Columnist|Contributing|Contributor|Correspondent|Deputy|Editor|Executive|Managing|Reporter|Senior|Special|Staff|Writer)\b/s;
/** What an author is, without a name: "General Assignment Reporter", "Court Reporter". */
const ROLE_ALONE =
  /^(?:Breaking|Business|Chief|City|Court|Crime|Culture|Digital|Education|Entertainment|Environment|Foreign|General|Health|Home|Investigative|Local|National|News|Political|Politics|Royal|Science|Senior|Social|Sports?|Staff|Tech|Technology|Trending|US|UK|Video|World)\s(?:[\p{L}&]+\s){0,3}(?:Columnist|Contributor|Correspondent|Editor|Fellow|Journalist|Producer|Reporter|Writer)\b/u;
/** Words that tell when, and name nobody: "By Monday Evening", "PM UTC"; and the label of a player. */
const TIME_WORD =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:morning|noon|afternoon|evening|night)\b/i;
const CLOCK = /^(?:[AP]M|[ECMP][DS]?T(?! \p{Lu}\p{Ll})|BST|GMT|UTC|WATCH|LIVE|Watch|Live)\b/u;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}.'’-]*|and|&|of|the|for|al|bin|da|de|del|della|den|der|di|du|la|le|van|von)$/u;

/** Reads the names where a line holds names and then only what is printed behind them: "Ada Lund @ada May 3, 2030". */
export function readNames(line: string, own: OwnNames): string | null {
  if (line.length > LONGEST_LINE || ROLE_ALONE.test(line)) return null;
  const printed = withoutOwnName(line.replace(BY, ""), own).replace(AFTER_NAMES, "");
  const names = cleanByline(ROLE.exec(printed)?.[1] ?? printed, own);
  return isNames(names) && !isNobody(names, own) ? names : null;
}

/** Leaves out the outlet's name, and what follows it, behind at least two words: "Ada Lund Harbour Today Published 5:07 pm". */
function withoutOwnName(line: string, own: OwnNames): string {
  const words = line.split(" ");
  for (let from = 2; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + MAX_OWN_WORDS); to += 1) {
      if (own.has(squeezeName(words.slice(from, to).join(" "))))
        return words.slice(0, from).join(" ");
    }
  }
  return line;
}

/** Reads the names in a line that says by whom: "By Ada Lund | May 3, 2030", "May 3, 2030 by Ada Lund". */
export function readNamesBehindBy(line: string, own: OwnNames): string | null {
  if (BY.test(line)) return readNames(BY_BEFORE_TEXT.exec(line)?.[0] ?? line, own);
  const date = findDate(line);
  const rest = date ? line.slice(date.end) : "";
  const by = BY_BEHIND_DATE.exec(rest);
  return by ? readNames(rest.slice(by[0].length), own) : null;
}

function isNames(line: string): boolean {
  const words = line.split(/[,\s]+/);
  if (line.length > MAX_LENGTH || words.length < 2 || words.length > MAX_WORDS) return false;
  if (TIME_WORD.test(line) || CLOCK.test(line)) return false;
  return /^\p{Lu}/u.test(line) && words.every((word) => NAME_WORD.test(word));
}
